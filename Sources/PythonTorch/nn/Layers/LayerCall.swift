import NN
import PythonRuntime
import Tensors

/// One call of a layer's mathematics from Python: inputs checked, outputs wrapped.
struct LayerCall {
  /// The operation's name in errors.
  let operation: String
  /// Which dtypes are refused.
  let about: About
  let torch: Torch
  /// Whether sizes are looked at before anything else.
  private let looksAtSizes: Bool

  init(operation: String, about: About, torch: Torch) {
    self.operation = operation
    self.about = about
    self.torch = torch
    looksAtSizes = Self.sizeFirst.contains(operation)
  }

  typealias Inputs = [(String, Tensor)]

  /// Losses that look at their sizes before anything else.
  private static let sizeFirst: Set<String> = [
    "mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
  ]

  /// What PyTorch calls the kernels of losses in messages about arguments.
  private static let kernels = ["cross_entropy": "cross_entropy_loss", "nll_loss": "nll_loss_nd"]

  /// The tensors among the first arguments.
  func inputs(
    _ names: [String], in arguments: Arguments, from start: Int
  ) throws(PythonException) -> Inputs {
    if looksAtSizes {
      for offset in [1, 0] where arguments[start + offset].asTensor == nil {
        if torch.interpreter.arrayTensor(of: arguments[start + offset]) != nil {
          throw torch.interpreter.typeError("'int' object is not callable")
        }
        throw torch.interpreter.attributeError(
          arguments[start + offset], torch.interpreter.intern("size"))
      }
    }
    var inputs: Inputs = []
    inputs.reserveCapacity(names.count)
    for (offset, name) in names.enumerated() {
      let value = arguments[start + offset]
      if name == "var", let variance = value.asScalar, let input = inputs.first?.1 {
        inputs.append((name, try full(input, variance)))
      } else {
        inputs.append((name, try tensor(value, name, offset)))
      }
    }
    return inputs
  }

  /// One variance for all elements.
  private func full(_ input: Tensor, _ value: Scalar) throws(PythonException) -> Tensor {
    try torch.run(operation) { engine throws(TensorError) in try engine.fullLike(input, value) }
  }

  private func tensor(
    _ value: Value, _ name: String, _ offset: Int
  ) throws(PythonException) -> Tensor {
    if let tensor = value.asTensor?.tensor { return tensor }
    let kernel = Self.kernels[operation] ?? operation
    throw torch.interpreter.typeError(
      "\(kernel)(): argument '\(name)' (position \(offset + 1)) must be Tensor, not"
        + " \(torch.interpreter.type(of: value).name)")
  }

  /// Runs `forward`: a tensor, or a tuple where there are several outputs.
  func answer(
    _ forward: LayerForward, _ scope: any LayerScope, _ inputs: Inputs
  ) throws(PythonException) -> Value {
    let outputs = try torch.run(operation, inputs) { engine throws(TensorError) in
      if let first = inputs.first?.1.dtype { try about.check(first) }
      let outputs = try forward(engine, scope, inputs.map { $0.1 })
      for output in outputs { engine.claim(output) }
      return outputs
    }
    try torch.issueWarnings()
    return outputs.count == 1 ? torch.wrap(outputs[0]) : torch.wrap(outputs)
  }
}

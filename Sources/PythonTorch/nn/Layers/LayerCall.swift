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
  /// What Python asks of the input before it hands it on, where it does.
  private let firstAttribute: String?
  /// Whether a dtype is refused after everything else.
  private let looksAtDTypesLast: Bool

  init(operation: String, about: About, torch: Torch, isLayer: Bool = false) {
    self.operation = operation
    let asksAttribute = !isLayer || !["sigmoid", "tanh"].contains(operation)
    firstAttribute = asksAttribute ? Self.attributes[operation] : nil
    self.about = about
    self.torch = torch
    looksAtSizes = Self.sizeFirst.contains(operation)
    looksAtDTypesLast = Self.dtypeLast.contains(operation)
  }

  typealias Inputs = [(String, Tensor)]

  /// Losses that look at their sizes before anything else.
  private static let sizeFirst: Set<String> = [
    "mse_loss", "l1_loss", "smooth_l1_loss", "huber_loss", "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
  ]

  /// What PyTorch calls kernels in messages about arguments.
  private static let kernels = [
    "cross_entropy": "cross_entropy_loss", "nll_loss": "nll_loss_nd", "unfold": "im2col",
    "fold": "col2im", "gumbel_softmax": "empty_like", "ZeroPad1d": "pad", "ZeroPad2d": "pad",
    "ConstantPad1d": "pad", "ConstantPad2d": "pad", "ReflectionPad1d": "pad",
    "ReflectionPad2d": "pad", "ReplicationPad1d": "pad", "ReplicationPad2d": "pad",
  ]

  /// The first attribute of the input that functions written in Python ask for.
  private static let attributes = [
    "group_norm": "dim", "interpolate": "dim", "local_response_norm": "dim", "dropout1d": "dim",
    "dropout2d": "dim", "normalize": "norm", "softmax": "softmax", "log_softmax": "log_softmax",
    "softmin": "softmax", "instance_norm": "size", "adaptive_avg_pool2d": "size",
    "adaptive_max_pool2d": "size", "lp_pool1d": "pow", "lp_pool2d": "pow", "softsign": "abs",
    "tanhshrink": "tanh", "sigmoid": "sigmoid", "tanh": "tanh", "Flatten": "flatten",
    "Softmax": "softmax", "LogSoftmax": "log_softmax", "BatchNorm1d": "dim", "BatchNorm2d": "dim",
    "InstanceNorm1d": "dim", "InstanceNorm2d": "dim",
  ]

  /// Functions that look at sizes and at the dtypes of several operands before they look for a
  /// kernel.
  private static let dtypeLast: Set<String> = [
    "linear", "group_norm", "rms_norm", "glu", "prelu", "max_pool1d", "adaptive_avg_pool1d",
    "adaptive_avg_pool2d", "adaptive_max_pool1d", "adaptive_max_pool2d",
  ]

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
    if offset == 0, let firstAttribute {
      throw torch.interpreter.attributeError(value, torch.interpreter.intern(firstAttribute))
    }
    if operation == "embedding" { throw embedding(value, name) }
    let kernel = Self.kernels[operation] ?? operation
    throw torch.interpreter.typeError(
      "\(kernel)(): argument '\(name)' (position \(offset + 1)) must be Tensor, not"
        + " \(torch.interpreter.torchTypeName(value))")
  }

  /// Refuses dtypes, after any other complaint where PyTorch has it so.
  private func check(
    _ dtype: DType, _ forward: () throws(TensorError) -> Void
  ) throws(TensorError) {
    do throws(TensorError) {
      try about.check(dtype)
    } catch {
      guard looksAtDTypesLast else { throw error }
      do throws(TensorError) {
        try forward()
      } catch let complaint {
        switch complaint {
        case .notImplemented, .refused(.notImplementedError, _): throw error
        default: throw complaint
        }
      }
      throw error
    }
  }

  /// The table comes first in the kernel's words, and indices have a name of their own.
  private func embedding(_ value: Value, _ name: String) -> PythonException {
    let (argument, place) = name == "weight" ? ("weight", 1) : ("indices", 2)
    return torch.interpreter.typeError(
      "embedding(): argument '\(argument)' (position \(place)) must be Tensor, not"
        + " \(torch.interpreter.torchTypeName(value))")
  }

  /// Runs `forward`: a tensor, or a tuple where there are several outputs.
  func answer(
    _ forward: LayerForward, _ scope: any LayerScope, _ inputs: Inputs
  ) throws(PythonException) -> Value {
    let outputs = try torch.run(operation, inputs) { engine throws(TensorError) in
      let tensors = inputs.map { $0.1 }
      if let first = tensors.first {
        try check(first.dtype) { () throws(TensorError) in _ = try forward(engine, scope, tensors) }
      }
      let outputs = try forward(engine, scope, tensors)
      for output in outputs { engine.claim(output) }
      return outputs
    }
    try torch.issueWarnings()
    return outputs.count == 1 ? torch.wrap(outputs[0]) : torch.wrap(outputs)
  }
}

import NN
import PythonRuntime
import Tensors

/// The types of a constructor's arguments, and what PyTorch says of wrong ones.
///
/// Sizes go to `torch.empty`, which words the errors about them.
struct LayerArguments {
  private let layer: String
  private let interpreter: Interpreter
  private let values: [String: Value]

  init(_ layer: LayerType, _ arguments: Arguments, _ interpreter: Interpreter) {
    self.layer = layer.name
    self.interpreter = interpreter
    var values: [String: Value] = [:]
    for (index, parameter) in layer.parameters.enumerated() {
      values[parameter.name] = arguments[index + 1]
    }
    self.values = values
  }

  /// The parameters in the order of the weight's dimensions.
  private static let places: [String: [String]] = {
    let convolution = ["out_channels", "in_channels", "kernel_size"]
    let transposed = ["in_channels", "out_channels", "kernel_size"]
    return [
      "Linear": ["out_features", "in_features"],
      "Bilinear": ["out_features", "in1_features", "in2_features"],
      "Embedding": ["num_embeddings", "embedding_dim"], "Conv1d": convolution,
      "Conv2d": convolution, "BatchNorm1d": ["num_features"], "BatchNorm2d": ["num_features"],
      "ConvTranspose1d": transposed, "ConvTranspose2d": transposed,
      "PReLU": ["num_parameters"], "LayerNorm": ["normalized_shape"],
      "RMSNorm": ["normalized_shape"],
    ]
  }()

  func check() throws(PythonException) {
    try checkSizes()
    if let dtype = values["dtype"], !dtype.isNone, !dtype.isUnbound, dtype.asDType == nil,
      dtype.asPythonDType == nil
    {
      throw interpreter.typeError(
        "empty(): argument 'dtype' must be torch.dtype, not \(interpreter.torchTypeName(dtype))")
    }
  }

  private func checkSizes() throws(PythonException) {
    if layer == "GroupNorm" { try checkGroups() }
    if layer.hasSuffix("Loss") { try checkBuffers() }
    if layer == "Softmax" || layer == "LogSoftmax" { try checkDimension() }
    if layer.hasPrefix("Dropout") || layer.hasSuffix("Dropout") { try checkProbability() }
    guard let places = Self.places[layer] else { return }
    if layer.hasPrefix("Conv") { try checkDivision() }
    var sizes: [Value] = []
    for name in places {
      let value = values[name] ?? .none
      if name == "normalized_shape", isSize(value) {
        sizes.append(value)
      } else if name == "kernel_size" || name == "normalized_shape" {
        sizes += try parts(value, isShape: name == "normalized_shape")
      } else {
        sizes.append(value)
      }
    }
    try check(sizes, isAlone: places[0].hasPrefix("num_features") || places[0] == "num_parameters")
  }

  private func parts(_ value: Value, isShape: Bool) throws(PythonException) -> [Value] {
    if let items = value.asSequence { return Array(items) }
    if value.asText != nil || !isShape { return [value] }
    throw interpreter.typeError("'\(interpreter.type(of: value).name)' object is not iterable")
  }

  private func isSize(_ value: Value) -> Bool {
    value.asInt != nil || value.asTensor?.tensor.count == 1
  }

  private func check(_ sizes: [Value], isAlone: Bool) throws(PythonException) {
    for (place, size) in sizes.enumerated() where !isSize(size) {
      let kind = interpreter.torchTypeName(size)
      if isAlone {
        throw interpreter.typeError(
          "empty(): argument 'size' (position 1) must be tuple of ints, not \(kind)")
      }
      guard place > 0 else {
        throw interpreter.typeError(
          "empty(): argument 'size' (position 1) must be tuple of ints, but found element of type"
            + " \(kind) at pos 0")
      }
      throw interpreter.typeError(
        "empty(): argument 'size' failed to unpack the object at pos \(place + 1) with error"
          + " \"type must be tuple of ints,but got \(kind)\"")
    }
  }

  private func checkGroups() throws(PythonException) {
    if values["num_channels"]?.asText != nil {
      throw interpreter.typeError("not all arguments converted during string formatting")
    }
    guard let groups = values["num_groups"], groups.asScalar == nil else { return }
    throw interpreter.typeError(
      "unsupported operand type(s) for %: 'int' and '\(interpreter.type(of: groups).name)'")
  }

  /// A convolution divides channels by groups first, and Python words what goes wrong.
  private func checkDivision() throws(PythonException) {
    if let groups = values["groups"], groups.asScalar == nil {
      throw interpreter.typeError(
        "'<=' not supported between instances of '\(interpreter.type(of: groups).name)' and 'int'")
    }
    for name in ["in_channels", "out_channels"] {
      guard let value = values[name], value.asScalar == nil, value.asTensor == nil else { continue }
      if value.asText != nil {
        throw interpreter.typeError("not all arguments converted during string formatting")
      }
      throw interpreter.typeError(
        "unsupported operand type(s) for %: '\(interpreter.type(of: value).name)' and 'int'")
    }
  }

  /// Weights of losses are buffers.
  private func checkBuffers() throws(PythonException) {
    for name in ["weight", "pos_weight"] {
      guard let value = values[name], !value.isNone, !value.isUnbound, value.asTensor == nil else {
        continue
      }
      throw interpreter.typeError(
        "cannot assign '\(interpreter.tensorTypeName(value))' object to buffer '\(name)' (torch"
          + " Tensor or None required)")
    }
  }

  private func checkDimension() throws(PythonException) {
    guard let dim = values["dim"], !dim.isNone, !dim.isUnbound else { return }
    if case .int = dim { return }
    throw interpreter.typeError(
      "dim must be an int or None, got"
        + " <class '\(interpreter.type(of: dim).qualifiedNameWithModule)'>")
  }

  private func checkProbability() throws(PythonException) {
    guard let value = values["p"], value.asScalar == nil, value.asTensor == nil else { return }
    throw interpreter.typeError(
      "'<' not supported between instances of '\(interpreter.type(of: value).name)' and 'int'")
  }
}

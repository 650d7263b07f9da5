import PythonRuntime

/// The types that compiled functions want of what functions written in Python hand on to them.
struct KernelArguments {
  private let operation: String
  private let signature: OperationSignature

  /// The kernel's parameters that are the function's too, but for its inputs: both places.
  private let shared: [(parameter: Int, place: Int)]
  /// The place of a weight whose size the function asks for, with that attribute's name.
  private let weight: (place: Int, attribute: String)?

  /// Nothing for a function that looks at its arguments itself.
  ///
  /// - Parameters:
  ///   - function: The name in `torch.nn.functional`.
  ///   - names: The function's parameters.
  ///   - inputs: Those of them that are looked at before.
  init?(_ function: String, _ names: [String], except inputs: [String]) {
    let text = Self.signature(function)
    let attribute = Self.attributeOfWeight(function)
    if text == nil, attribute == nil { return nil }
    operation = Self.kernels[function] ?? function
    let signature = OperationSignature(
      text ?? "Tensor input", isMethod: false, allowsNumbers: false)
    self.signature = signature
    shared = signature.parameters.indices.compactMap { index in
      let name = signature.parameters[index].name
      guard !inputs.contains(name), let place = names.firstIndex(of: name) else { return nil }
      return (parameter: index, place: place)
    }
    weight = attribute.flatMap { attribute in
      names.firstIndex(of: "weight").map { (place: $0, attribute: attribute) }
    }
  }

  /// What functions written in Python ask of a weight first: what an object of another kind has not.
  private static func attributeOfWeight(_ function: String) -> String? {
    switch function {
    case "binary_cross_entropy", "mse_loss", "l1_loss", "huber_loss": "size"
    case "multi_margin_loss": "dim"
    default: nil
    }
  }

  /// The kernels of other names than their functions.
  private static let kernels = [
    "cross_entropy": "cross_entropy_loss", "nll_loss": "nll_loss_nd",
  ]

  private static func signature(_ function: String) -> String? {
    switch function {
    case "elu", "celu": "Tensor input, Number alpha"
    case "leaky_relu": "Tensor input, Number negative_slope"
    case "threshold": "Tensor input, Number threshold, Number value"
    case "glu": "Tensor input, int dim"
    case "pad": "Tensor input, tuple of ints pad"
    case "layer_norm":
      "Tensor input, tuple of ints normalized_shape, Tensor? weight, Tensor? bias, float eps"
    case "group_norm":
      "Tensor input, int num_groups, Tensor? weight, Tensor? bias, float eps"
    case "rms_norm": "Tensor input, tuple of ints normalized_shape, Tensor? weight, float? eps"
    case "batch_norm", "instance_norm":
      "Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var"
    case "embedding": "Tensor weight"
    case "max_pool1d": "Tensor input, tuple of ints[1] kernel_size, tuple of ints[1]? stride"
    case "max_pool2d": "Tensor input, tuple of ints[2] kernel_size, tuple of ints[2]? stride"
    default: loss(function)
    }
  }

  private static func loss(_ function: String) -> String? {
    switch function {
    case "cross_entropy":
      "Tensor input, Tensor target, Tensor? weight, int mode, int ignore_index,"
        + " float label_smoothing"
    case "nll_loss":
      "Tensor input, Tensor target, Tensor? weight, int mode, int ignore_index"
    case "binary_cross_entropy_with_logits":
      "Tensor input, Tensor target, Tensor? weight, Tensor? pos_weight"
    case "hinge_embedding_loss": "Tensor input, Tensor target, float margin"
    case "margin_ranking_loss", "cosine_embedding_loss":
      "Tensor input1, Tensor input2, Tensor target, float margin"
    case "poisson_nll_loss": "Tensor input, Tensor target, bool log_input, bool full, float eps"
    case "triplet_margin_loss":
      "Tensor anchor, Tensor positive, Tensor negative, float margin, float p, float eps, bool swap"
    default: nil
    }
  }

  /// Throws for the first argument of another type.
  func check(_ arguments: Arguments, _ interpreter: Interpreter) throws(PythonException) {
    for (index, place) in shared {
      let (value, parameter) = (arguments[place], signature.parameters[index])
      if value.isUnbound || value.isNone && parameter.allowsNone || parameter.accepts(value) {
        continue
      }
      throw error(value, index, interpreter)
    }
    guard let weight else { return }
    let value = arguments[weight.place]
    if value.isUnbound || value.isNone || value.asTensor != nil { return }
    throw interpreter.attributeError(value, interpreter.intern(weight.attribute))
  }

  private func error(
    _ value: Value, _ index: Int, _ interpreter: Interpreter
  ) -> PythonException {
    let mismatch: Mismatch =
      signature.parameters[index].failingElement(value).map {
        .wrongElement(parameter: index, position: index, value: value, index: $0)
      } ?? .wrongType(parameter: index, position: index, value: value)
    return ArgumentErrors(operation: operation, signature: signature, interpreter: interpreter)
      .error(mismatch)
  }
}

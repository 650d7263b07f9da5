import PythonRuntime

/// The types that compiled functions want of what functions written in Python hand on to them.
struct KernelArguments {
  private let operation: String
  private let signature: OperationSignature

  /// Nothing for a function that looks at its arguments itself.
  init?(_ function: String) {
    guard let text = Self.signature(function) else { return nil }
    operation = function
    signature = OperationSignature(text, isMethod: false, allowsNumbers: false)
  }

  private static func signature(_ function: String) -> String? {
    switch function {
    case "elu", "celu": "Tensor input, Number alpha"
    case "leaky_relu": "Tensor input, Number negative_slope"
    case "threshold": "Tensor input, Number threshold, Number value"
    case "glu": "Tensor input, int dim"
    case "pad": "Tensor input, tuple of ints pad"
    case "layer_norm":
      "Tensor input, tuple of ints normalized_shape, Tensor? weight, Tensor? bias, float eps"
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
    case "hinge_embedding_loss": "Tensor input, Tensor target, float margin"
    case "margin_ranking_loss", "cosine_embedding_loss":
      "Tensor input1, Tensor input2, Tensor target, float margin"
    case "poisson_nll_loss": "Tensor input, Tensor target, bool log_input, bool full, float eps"
    case "triplet_margin_loss":
      "Tensor anchor, Tensor positive, Tensor negative, float margin, float p, float eps, bool swap"
    default: nil
    }
  }

  /// Throws for the first argument of another type; inputs were looked at before.
  func check(
    _ arguments: Arguments, except inputs: [String], _ interpreter: Interpreter
  ) throws(PythonException) {
    guard let names = arguments.signature?.parameters.map({ $0.name }) else { return }
    for (index, parameter) in signature.parameters.enumerated() {
      guard !inputs.contains(parameter.name), let place = names.firstIndex(of: parameter.name)
      else {
        continue
      }
      let value = arguments[place]
      if value.isUnbound || value.isNone && parameter.allowsNone || parameter.accepts(value) {
        continue
      }
      let mismatch: Mismatch =
        parameter.failingElement(value).map {
          .wrongElement(parameter: index, position: index, value: value, index: $0)
        } ?? .wrongType(parameter: index, position: index, value: value)
      throw ArgumentErrors(operation: operation, signature: signature, interpreter: interpreter)
        .error(mismatch)
    }
  }
}

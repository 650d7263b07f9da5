import PythonRuntime

/// Puts a mismatch into the words of PyTorch's argument parser.
struct ArgumentErrors {
  let operation: String
  let signature: OperationSignature
  let interpreter: Interpreter

  func error(_ mismatch: Mismatch) -> PythonException {
    interpreter.typeError(message(mismatch))
  }

  private func message(_ mismatch: Mismatch) -> String {
    switch mismatch {
    case .tooMany(let given): tooMany(given)
    case .missing(let parameter): missing(from: parameter)
    case .wrongType(let parameter, let position, let value):
      wrongType(parameter, position, value)
    case .wrongElement(let parameter, let position, let value, let index):
      wrongElement(parameter, position, value, index)
    case .unexpectedKeyword(let name):
      "\(operation)() got an unexpected keyword argument '\(name)'"
    case .duplicate(let name):
      "\(operation)() got multiple values for argument '\(name)'"
    }
  }

  private func tooMany(_ given: Int) -> String {
    let least = signature.requiredCount
    let most = signature.positionalCount
    if least != most {
      return "\(operation)() takes from \(least) to \(most) positional arguments but"
        + " \(given) were given"
    }
    return "\(operation)() takes \(most) positional argument\(most == 1 ? "" : "s") but"
      + " \(given) \(given == 1 ? "was" : "were") given"
  }

  // PyTorch has the plural the wrong way round.
  private func missing(from start: Int) -> String {
    var names: [String] = []
    for parameter in signature.parameters[start...] where !parameter.isOptional {
      names.append("\"\(parameter.name)\"")
    }
    return "\(operation)() missing \(names.count) required positional argument"
      + "\(names.count == 1 ? "s" : ""): \(names.joined(separator: ", "))"
  }

  private func subject(_ parameter: Int, _ position: Int?) -> String {
    let place = position.map { " (position \($0 + 1))" } ?? ""
    return "\(operation)(): argument '\(signature.parameters[parameter].name)'\(place) must be"
      + " \(signature.parameters[parameter].type.name)"
  }

  private func wrongType(_ parameter: Int, _ position: Int?, _ value: Value) -> String {
    "\(subject(parameter, position)), not \(interpreter.torchTypeName(value))"
  }

  private func wrongElement(
    _ parameter: Int, _ position: Int, _ value: Value, _ index: Int
  ) -> String {
    let element = value.asSequence?[index] ?? .none
    return "\(subject(parameter, position)), but found element of type"
      + " \(interpreter.torchTypeName(element)) at pos \(index)"
  }
}

extension Interpreter {
  /// The name of a value's class as C code knows it: with the module for PyTorch's own classes.
  func torchTypeName(_ value: Value) -> String {
    let type = type(of: value)
    switch type.qualifiedNameWithModule {
    case "torch.dtype", "torch.device", "torch.Size", "torch.layout", "torch.memory_format":
      return type.qualifiedNameWithModule
    case "torch._C.Generator": return "torch._C.Generator"
    default: return type.module == "numpy" ? type.qualifiedNameWithModule : type.name
    }
  }
}

import PythonRuntime
import Tensors

extension Torch {
  private static let uniqueParameters =
    "sorted=True, return_inverse=False, return_counts=False, dim=None"
  private static let consecutiveParameters = "return_inverse=False, return_counts=False, dim=None"

  /// Different elements, each once.
  static var uniqueForms: [PythonForm] {
    [
      PythonForm(
        "unique", "input, " + uniqueParameters,
        about: .kept("The different elements in order, and how often each occurs."),
        method: "self, " + uniqueParameters, unique),
      PythonForm(
        "unique_consecutive", "input, " + consecutiveParameters,
        about: .kept("The elements without repetitions of a neighbour."),
        method: "self, " + consecutiveParameters, uniqueConsecutive),
    ]
  }

  private static func unique(
    _ torch: Torch, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let tensor = try torch.tensor(arguments[0], "_unique2", "input", position: 1)
    for (position, name) in [(1, "sorted"), (2, "return_inverse"), (3, "return_counts")] {
      try torch.requireBool(arguments[position], "_unique2", name)
    }
    let dim = try torch.optionalAxis(arguments[4], "unique_dim")
    return try torch.run("unique", [("input", tensor)]) { engine throws(TensorError) in
      torch.parts(try engine.unique(tensor, dim: dim), arguments[2], arguments[3])
    }
  }

  private static func uniqueConsecutive(
    _ torch: Torch, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let tensor = try torch.tensor(arguments[0], "unique_consecutive", "input", position: 1)
    let dim = try torch.optionalAxis(arguments[3], "unique_consecutive")
    return try torch.run("unique_consecutive", [("input", tensor)]) { engine throws(TensorError) in
      torch.parts(try engine.uniqueConsecutive(tensor, dim: dim), arguments[1], arguments[2])
    }
  }

  private func requireBool(
    _ value: Value, _ operation: String, _ name: String
  ) throws(PythonException) {
    guard Parameter.isBool(value) else {
      throw interpreter.typeError(
        "\(operation)(): argument '\(name)' must be bool, not \(interpreter.torchTypeName(value))")
    }
  }

  private func optionalAxis(_ value: Value, _ operation: String) throws(PythonException) -> Int? {
    value.isNone ? nil : try integer(value, operation, "dim", position: 2)
  }

  private func parts(_ result: UniqueResult, _ inverse: Value, _ counts: Value) -> Value {
    var tensors = [result.values]
    if case .bool(true) = inverse { tensors.append(result.inverse) }
    if case .bool(true) = counts { tensors.append(result.counts) }
    return tensors.count == 1 ? wrap(result.values) : wrap(tensors)
  }
}

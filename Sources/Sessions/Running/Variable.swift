import PythonRuntime

/// A name of the session with what it stands for.
package struct Variable: Sendable, Equatable {
  package var name: String
  /// The value's class.
  package var kind: String
  /// Nil when the value is not a tensor.
  package var tensor: TensorFacts?
  /// The beginning of the value's repr, on one line.
  package var value: String
}

extension Session {
  private static let widestValue = 40

  /// The names that cells have defined, in the order of definition, without imported modules.
  package func variables() -> [Variable] {
    var variables: [Variable] = []
    for (key, value) in globals.pairs {
      guard let name = key.asText, !name.hasPrefix("_"), value.asModule == nil else { continue }
      variables.append(variable(name, value))
    }
    return variables
  }

  private func variable(_ name: String, _ value: Value) -> Variable {
    Variable(
      name: name, kind: interpreter.type(of: value).name,
      tensor: TensorFacts(value, in: interpreter), value: shortText(of: value))
  }

  private func shortText(of value: Value) -> String {
    do throws(PythonException) {
      let text = try interpreter.repr(value).split(whereSeparator: { $0 == "\n" || $0 == " " })
        .joined(separator: " ")
      guard text.count > Session.widestValue else { return text }
      return text.prefix(Session.widestValue - 1) + "…"
    } catch {
      return "(its repr fails)"
    }
  }
}

import PythonRuntime

// How a module prints.
extension ModuleInstance {
  static func describe(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "__repr__")
    var children: [String] = []
    for (name, child) in registry.modules.named {
      children.append("(\(name.value)): " + indented(try interpreter.repr(child)))
    }
    return .string(try describe(arguments[0], children, interpreter))
  }

  /// `Name(extra)` on one line, or one line for each child.
  static func describe(
    _ module: Value, _ children: [String], _ interpreter: Interpreter
  ) throws(PythonException) -> String {
    let extra = try interpreter.str(interpreter.callMethod(module, "extra_repr"))
    let name = try interpreter.str(interpreter.callMethod(module, "_get_name"))
    let extraLines = extra.isEmpty ? [] : extra.split(separator: "\n").map { String($0) }
    let lines = extraLines + children
    if lines.isEmpty { return name + "()" }
    if lines.count == 1 && children.isEmpty { return "\(name)(\(lines[0]))" }
    return "\(name)(\n  " + lines.joined(separator: "\n  ") + "\n)"
  }

  /// Every line but the first moved right by two.
  static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
  }
}

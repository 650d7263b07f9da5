import PythonRuntime

// `torch.nn.ModuleList`.
extension ModuleContainers {
  static func makeModuleList(_ interpreter: Interpreter, _ base: PyType) -> PyType {
    let builder = builder("ModuleList", interpreter, base)
    builder.describe("Modules by number.")
    builder.method("__init__", "self, modules=None") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      arguments[0].asNNModule?.prepare(interpreter)
      if arguments[1].isNone { return .none }
      _ = try interpreter.callMethod(arguments[0], "extend", arguments[1])
      return .none
    }
    addNumbered(builder)
    builder.method("__repr__", "self", describe)
    return builder.type
  }

  /// Neighbours that print alike share a line: `(0-2): 3 x ReLU()`.
  private static func describe(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    var runs: [(first: Int, last: Int, text: String)] = []
    for (index, child) in try children(arguments[0], interpreter).enumerated() {
      let text = try interpreter.repr(child)
      if let run = runs.last, run.text == text {
        runs[runs.count - 1].last = index
      } else {
        runs.append((index, index, text))
      }
    }
    if runs.isEmpty { return .string(interpreter.type(of: arguments[0]).name + "()") }
    let lines = runs.map { run in
      let text = ModuleInstance.indented(run.text)
      if run.first == run.last { return "(\(run.first)): \(text)" }
      return "(\(run.first)-\(run.last)): \(run.last - run.first + 1) x \(text)"
    }
    return .string(try ModuleInstance.describe(arguments[0], lines, interpreter))
  }
}

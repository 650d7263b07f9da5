import PythonRuntime

// `torch.nn.Sequential`.
extension ModuleContainers {
  static func makeSequential(_ interpreter: Interpreter, _ base: PyType) -> PyType {
    let builder = builder("Sequential", interpreter, base)
    builder.describe("Modules one after the other.")
    builder.method("__init__", "self, *args", initializeSequential)
    builder.method("forward", "self, input", forward)
    addNumbered(builder)
    addSequence(builder)
    return builder.type
  }

  private static func initializeSequential(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let module = arguments[0].asNNModule else { return .none }
    module.prepare(interpreter)
    let given = arguments["args"].asTuple?.items ?? []
    if given.count == 1, let children = given[0].asDict, given[0].asInstance != nil {
      for (name, child) in children.named {
        _ = try interpreter.callMethod(arguments[0], "add_module", .object(name), child)
      }
      return .none
    }
    for (index, child) in given.enumerated() {
      _ = try interpreter.callMethod(arguments[0], "add_module", .string(String(index)), child)
    }
    return .none
  }

  private static func forward(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    var value = arguments[1]
    for child in try children(arguments[0], interpreter) {
      value = try interpreter.call(child, value)
    }
    return value
  }
}

// The module `gc`.
extension Interpreter {
  func installGarbage() {
    modules.register("gc") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      builder.function("collect", "generation=2") {
        (interpreter, arguments) throws(PythonException) in
        try interpreter.collectGarbage(arguments[0])
      }
      interpreter.addCollectorSwitches(builder)
      interpreter.add(builder, "get_count", 0, 0) { (interpreter, _) in
        .tuple([.int(Int64(interpreter.collector.liveCount)), .int(0), .int(0)])
      }
      interpreter.add(builder, "get_threshold", 0, 0) { (_, _) in
        .tuple([.int(700), .int(10), .int(10)])
      }
      interpreter.add(builder, "set_threshold", 1, 3) { (_, _) in .none }
      interpreter.add(builder, "is_tracked", 1, 1) { (_, arguments) in
        .bool(arguments[0].asObject is PyContainer)
      }
      builder.constant("garbage", .list([]))
      builder.constant("callbacks", .list([]))
    }
  }

  private func addCollectorSwitches(_ builder: ModuleBuilder) {
    add(builder, "enable", 0, 0) { (interpreter, _) in
      interpreter.collector.isEnabled = true
      return .none
    }
    add(builder, "disable", 0, 0) { (interpreter, _) in
      interpreter.collector.isEnabled = false
      return .none
    }
    add(builder, "isenabled", 0, 0) { (interpreter, _) in
      .bool(interpreter.collector.isEnabled)
    }
    for name in ["freeze", "unfreeze"] { add(builder, name, 0, 0) { (_, _) in .none } }
  }

  private func collectGarbage(_ generation: Value) throws(PythonException) -> Value {
    let number = try index(generation)
    if number < 0 || number > 2 { throw valueError("invalid generation") }
    return .int(Int64(collector.collectAndTell(machine)))
  }
}

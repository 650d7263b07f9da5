// What `traceback`, `warnings` and `sys.exc_info` ask the machine for.
extension Interpreter {
  func addTracebackFunctions(_ builder: ModuleBuilder) {
    add(builder, "exc_info", 0, 0) { (interpreter, _) in
      guard let handled = interpreter.machine.handled else { return .tuple([.none, .none, .none]) }
      return .tuple([
        .object(handled.exceptionType), .object(handled),
        handled.traceback.map { .object($0) } ?? .none,
      ])
    }
    add(builder, "exception", 0, 0) { (interpreter, _) in
      interpreter.machine.handled.map { .object($0) } ?? .none
    }
    add(builder, "_format_exception", 1, 1) { (interpreter, arguments) in
      guard let exception = arguments[0].asException else { return .list([]) }
      return .list(interpreter.lineValues(interpreter.tracebackLines(of: exception)))
    }
    add(builder, "_format_exception_only", 1, 1) { (interpreter, arguments) in
      guard let exception = arguments[0].asException else { return .list([]) }
      return .list(interpreter.lineValues(interpreter.summaryLines(of: exception, suggests: false)))
    }
    add(builder, "_traceback_entries", 1, 1) { (interpreter, arguments) in
      .list(interpreter.entryValues(arguments[0].asTraceback))
    }
    add(builder, "_stack_entries", 0, 0) { (interpreter, _) in
      .list(interpreter.stackValues())
    }
    add(builder, "_getframe", 0, 1) { (interpreter, arguments) throws(PythonException) in
      let depth = arguments.count > 0 ? try interpreter.index(arguments[0]) : 0
      let stack = interpreter.machine.stack
      guard depth >= 0, depth < stack.count else {
        throw interpreter.valueError("call stack is not deep enough")
      }
      return .object(stack[stack.count - 1 - Int(depth)])
    }
    add(builder, "_caller_place", 1, 1) { (interpreter, arguments) throws(PythonException) in
      let place = interpreter.callerPlace(try interpreter.index(arguments[0]))
      return .tuple([.string(place.file), .int(Int64(place.line))])
    }
    add(builder, "_source_line", 2, 2) { (interpreter, arguments) throws(PythonException) in
      let line = try interpreter.index(arguments[1])
      let name = arguments[0].asText ?? ""
      guard line > 0, line < .max,
        let text = interpreter.sourceLine(name, Int(truncatingIfNeeded: line))
      else { return .none }
      return .string(text)
    }
  }

  /// `warnings.warn` for the line of the program that runs.
  package func warn(_ message: String, category: ExceptionKind) throws(PythonException) {
    let module = try loadModule("warnings")
    guard let function = module.attributes[intern("warn")] else { return }
    let hidden = machine.stack.reversed().prefix { isLibrary($0.code) }.count
    _ = try call(
      function,
      with: CallArguments([
        .string(message), .object(types.exception(category)), .int(Int64(hidden + 1)),
      ]))
  }

  private func lineValues(_ lines: [String]) -> ContiguousArray<Value> {
    ContiguousArray(lines.map { .string($0 + "\n") })
  }

  /// The file and line of the function that is `level` calls above the one that asks.
  private func callerPlace(_ level: Int64) -> (file: String, line: Int) {
    let stack = machine.stack
    guard level >= 0, level < stack.count else { return ("sys", 1) }
    let frame = stack[stack.count - 1 - Int(level)]
    return (frame.code.fileName, frame.line)
  }

  private func entryValues(_ traceback: PyTraceback?) -> ContiguousArray<Value> {
    var values = ContiguousArray<Value>()
    var entry = traceback
    while let current = entry {
      entry = current.next
      if isLibrary(current.frame.code) { continue }
      let line = Int(current.position.line)
      values.append(entryValue(current.frame.code, line, lines(of: current)))
    }
    return values
  }

  private func stackValues() -> ContiguousArray<Value> {
    var values = ContiguousArray<Value>()
    for frame in machine.stack where !isLibrary(frame.code) {
      values.append(entryValue(frame.code, frame.line, lines(of: frame.code, line: frame.line)))
    }
    return values
  }

  /// `(file, line, name, text of the entry)`.
  private func entryValue(_ code: PyCode, _ line: Int, _ lines: [String]) -> Value {
    let text = lines.joined(separator: "\n") + "\n"
    return .tuple([
      .string(code.fileName), .int(Int64(line)), .string(code.name), .string(text),
    ])
  }
}

// What `sys` offers to debuggers, and `breakpoint()`.
extension Interpreter {
  func addTracing(_ builder: ModuleBuilder) {
    add(builder, "settrace", 1, 1) { (interpreter, arguments) in
      interpreter.setTrace(arguments[0].isNone ? nil : arguments[0])
      return .none
    }
    add(builder, "gettrace", 0, 0) { (interpreter, _) in
      interpreter.tracer?.function ?? .none
    }
    add(builder, "_on_interrupt", 1, 1) { (interpreter, arguments) in
      interpreter.interruptHandler = arguments[0].isNone ? nil : arguments[0]
      return .none
    }
    add(builder, "_last_exception", 0, 0) { (interpreter, _) in
      interpreter.lastException.map { .object($0) } ?? .none
    }
    add(builder, "_ask", 1, 1) { (interpreter, arguments) throws(PythonException) in
      try interpreter.ask(arguments[0].asText ?? "")
    }
    addSources(builder)
  }

  private func addSources(_ builder: ModuleBuilder) {
    add(builder, "_source_lines", 1, 1) { (interpreter, arguments) in
      let lines = interpreter.knownLines(of: arguments[0].asText ?? "")
      return lines.map { .list(ContiguousArray($0.map { Value.string($0) })) } ?? .none
    }
    add(builder, "_source_names", 0, 0) { (interpreter, _) in
      .list(ContiguousArray(interpreter.sources.keys.sorted().map { Value.string($0) }))
    }
    add(builder, "_call_tracing", 1, 20) { (interpreter, arguments) throws(PythonException) in
      try interpreter.machine.tracing(arguments[0], Array(arguments.positional.dropFirst()))
    }
  }

  /// The lines of a source that has run, or of a file beside the program.
  private func knownLines(of name: String) -> [String]? {
    if let source = sources[name] { return source.lines }
    guard name.hasSuffix(".py"), let bytes = host.asset(name) else { return nil }
    return SourceText(name: name, text: String(decoding: bytes, as: UTF8.self)).lines
  }

  /// A debugger's question: a line, `None` at the end of input, `False` when nobody can answer.
  private func ask(_ prompt: String) throws(PythonException) -> Value {
    switch machine.waiting({ host.readLine(prompt: prompt) }) {
    case .line(let text): return .string(text)
    case .endOfFile: return .none
    case .unavailable: return .bool(false)
    case .interrupted: throw error(.keyboardInterrupt, arguments: [])
    }
  }

  /// `breakpoint()`: opens `pdb` in the frame that called.
  func breakpoint(_ arguments: Arguments) throws(PythonException) -> CallOutcome {
    guard let frame = machine.currentView else { return .value(.none) }
    let hook = try getAttribute(.object(try loadModule("pdb")), "_breakpoint")
    return .call(hook, CallArguments([.object(frame)], keywords: []))
  }
}

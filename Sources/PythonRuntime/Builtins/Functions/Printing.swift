// `print`, `input` and `help`.
extension Interpreter {
  func addPrinting(_ builder: ModuleBuilder) {
    builder.function("print", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.print(arguments)
      return .none
    }
    builder.function("input", "prompt='', /") { (interpreter, arguments) throws(PythonException) in
      let prompt = try interpreter.str(arguments[0])
      switch interpreter.machine.waiting({ interpreter.host.readLine(prompt: prompt) }) {
      case .line(let text): return .string(text)
      case .interrupted: throw interpreter.error(.keyboardInterrupt, arguments: [])
      case .endOfFile: throw interpreter.error(.eofError, "EOF when reading a line")
      case .unavailable:
        throw interpreter.error(.eofError, "EOF when reading a line (nobody can answer here)")
      }
    }
    for name in ["exit", "quit"] {
      builder.constant(name, .object(PyQuitter(name)))
    }
    builder.function("help", "request=None, /") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.help(arguments[0])
      return .none
    }
  }

  private func print(_ arguments: Arguments) throws(PythonException) {
    var (separator, end, file) = (" ", "\n", Value.none)
    var flushes = false
    for (name, value) in arguments.keywords {
      switch name.value {
      case "sep": separator = try textOption(value, "sep", separator)
      case "end": end = try textOption(value, "end", end)
      case "file": file = value
      case "flush": flushes = try truth(value)
      default:
        throw typeError("'\(name.value)' is an invalid keyword argument for print()")
      }
    }
    if let target = ownStream(file) {
      try print(arguments, separator, end, to: target)
      if flushes, !target.isNone { _ = try callMethod(target, "flush") }
      return
    }
    var text = ""
    for place in 0..<arguments.count {
      if place > 0 { text += separator }
      text += try str(arguments[place])
    }
    text += end
    try writeText(text, to: file)
    if flushes { host.flush() }
  }

  /// The object with a `write` that a program prints to; nil for the host's streams.
  private func ownStream(_ file: Value) -> Value? {
    if file.isNone { return replacedStream("stdout") }
    if case .object(let object) = file, object is PyStream { return nil }
    return file
  }

  /// A program's own stream gets the pieces one by one, as CPython writes them.
  private func print(
    _ arguments: Arguments, _ separator: String, _ end: String, to target: Value
  ) throws(PythonException) {
    if target.isNone { return }
    for place in 0..<arguments.count {
      if place > 0 { _ = try callMethod(target, "write", .string(separator)) }
      _ = try callMethod(target, "write", .string(try str(arguments[place])))
    }
    _ = try callMethod(target, "write", .string(end))
  }

  private func textOption(
    _ value: Value, _ name: String, _ fallback: String
  ) throws(PythonException) -> String {
    if value.isNone { return fallback }
    guard let text = value.asText else {
      throw typeError("\(name) must be None or a string, not \(type(of: value).name)")
    }
    return text
  }

  /// Writes to a file object, or to `sys.stdout` where there is none.
  func writeText(_ text: String, to file: Value) throws(PythonException) {
    var target = file
    if target.isNone {
      guard let replaced = replacedStream("stdout") else {
        try write(text)
        return
      }
      target = replaced
    }
    if case .object(let object) = target, let stream = object as? PyStream {
      try write(text, to: stream.stream)
      return
    }
    if target.isNone { return }
    _ = try callMethod(target, "write", .string(text))
  }

  /// What a program put in the place of `sys.stdout` or `sys.stderr`; nil for the host's stream.
  func replacedStream(_ name: String) -> Value? {
    guard let sys = modules.loaded["sys"], let current = sys.attributes[intern(name)] else {
      return nil
    }
    if case .object(let object) = current, object is PyStream { return nil }
    return current
  }

  /// `help(value)`: its name and documentation; of what a program defines, all that `pydoc` says.
  private func help(_ value: Value) throws(PythonException) {
    if isDefinedInLanguage(value) {
      let module = try importModule(
        "pydoc", level: 0, globals: PyDict(), wantsLeaf: true, names: [])
      _ = try callMethod(module, "doc", value)
      return
    }
    let name = try attributeIfPresent(value, special.name)?.asText
    let doc = try attributeIfPresent(value, special.doc)?.asText
    let kind = type(of: value).name
    try writeText("Help on \(name ?? kind):\n\n\(doc ?? "No documentation.")\n", to: .none)
  }

  private func isDefinedInLanguage(_ value: Value) -> Bool {
    if value.asFunction != nil { return true }
    guard case .object(let object) = value else { return false }
    if object.kind == .boundMethod {
      return unsafeDowncast(object, to: PyBoundMethod.self).function.kind == .function
    }
    return object.kind == .instance || value.asType?.isMutable == true
  }
}

/// `sys.stdout` or `sys.stderr`.
final class PyStream: PyObject {
  let stream: OutputStream

  init(_ stream: OutputStream) {
    self.stream = stream
    super.init(kind: .other)
  }

  override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "_io.TextIOWrapper")
  }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<_io.TextIOWrapper name='<\(stream == .stdout ? "stdout" : "stderr")>' mode='w' "
      + "encoding='utf-8'>"
  }
}

/// `exit` and `quit`: called they end the program, shown they say how.
final class PyQuitter: PyObject {
  private let name: String

  init(_ name: String) {
    self.name = name
    super.init(kind: .other)
  }

  override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "Quitter")
  }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "Use \(name)() or Ctrl-D (i.e. EOF) to exit"
  }

  override func isCallable(in interpreter: Interpreter) -> Bool { true }

  override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome {
    throw interpreter.error(.systemExit, arguments: arguments.count > 0 ? [arguments[0]] : [.none])
  }
}

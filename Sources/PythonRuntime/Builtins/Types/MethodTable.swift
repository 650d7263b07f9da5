/// Adds the methods of one builtin type; each body gets the unwrapped receiver.
///
/// A method without a signature takes positional arguments only and checks their number itself,
/// which keeps calls in loops free of allocation.
struct MethodTable<Receiver: PyObject> {
  typealias Body = (Interpreter, Receiver, Arguments) throws(PythonException) -> Value

  let builder: TypeBuilder
  let receiver: (Value) -> Receiver?

  init(_ type: PyType, in interpreter: Interpreter, receiver: @escaping (Value) -> Receiver?) {
    builder = TypeBuilder(extending: type, in: interpreter, style: .builtin)
    self.receiver = receiver
  }

  /// A method of `low` to `high` positional arguments besides the receiver.
  func add(_ name: String, _ low: Int, _ high: Int, _ body: @escaping Body) {
    let (receiver, type) = (receiver, builder.type)
    builder.method(name, nil) { (interpreter, arguments) throws(PythonException) in
      guard let object = receiver(arguments[0]) else {
        throw interpreter.wrongReceiver(name, type, arguments)
      }
      if arguments.count - 1 < low || arguments.count - 1 > high || arguments.keywordNames != nil {
        try interpreter.checkArity(arguments, "\(type.name).\(name)", low, high, skipping: 1)
      }
      return try body(interpreter, object, arguments)
    }
  }

  /// A method whose arguments CPython parses by a format, which has words of its own for their number.
  func addParsed(_ name: String, _ low: Int, _ high: Int, _ body: @escaping Body) {
    add(name, 0, .max) { (interpreter, receiver, arguments) throws(PythonException) in
      try interpreter.checkParsedArity(name, arguments.count - 1, low, high)
      return try body(interpreter, receiver, arguments)
    }
  }

  /// A method with named parameters; the signature begins with `self`.
  func add(_ name: String, _ signature: String, _ body: @escaping Body) {
    let (receiver, type) = (receiver, builder.type)
    builder.method(name, signature) { (interpreter, arguments) throws(PythonException) in
      guard let object = receiver(arguments[0]) else {
        throw interpreter.wrongReceiver(name, type, arguments)
      }
      return try body(interpreter, object, arguments)
    }
  }
}

extension Interpreter {
  /// The error of `str.lower(5)`, or of a method called without its receiver.
  func wrongReceiver(_ name: String, _ owner: PyType, _ arguments: Arguments) -> PythonException {
    if arguments.count == 0 {
      return typeError("unbound method \(owner.name).\(name)() needs an argument")
    }
    return typeError(
      "descriptor '\(name)' for '\(owner.name)' objects doesn't apply to a "
        + "'\(type(of: arguments[0]).name)' object")
  }

  /// Checks the number of positional arguments after `skipped` ones, in CPython's words.
  func checkArity(
    _ arguments: Arguments, _ name: String, _ low: Int, _ high: Int, skipping skipped: Int = 0
  ) throws(PythonException) {
    if let keywords = arguments.keywordNames, !keywords.isEmpty {
      throw typeError("\(name)() takes no keyword arguments")
    }
    let given = arguments.count - skipped
    if given >= low && given <= high { return }
    if low == high && low < 2 {
      let count = low == 0 ? "no arguments" : "exactly one argument"
      throw typeError("\(name)() takes \(count) (\(given) given)")
    }
    var short = name[...]
    if let dot = name.lastIndex(of: ".") { short = name[name.index(after: dot)...] }
    let limit = given < low ? low : high
    let bound = low == high ? "" : given < low ? "at least " : "at most "
    throw typeError(
      "\(short) expected \(bound)\(limit) argument\(limit == 1 ? "" : "s"), got \(given)")
  }

  /// Checks the number of arguments in the words of CPython's formats.
  func checkParsedArity(
    _ name: String, _ given: Int, _ low: Int, _ high: Int
  ) throws(PythonException) {
    if given >= low && given <= high { return }
    let limit = given < low ? low : high
    throw typeError(
      "\(name)() takes at \(given < low ? "least" : "most") \(limit) "
        + "argument\(limit == 1 ? "" : "s") (\(given) given)")
  }

  /// Refuses a text that has grown to `bytes` bytes, and asks the host whether to go on.
  func checkWork(_ bytes: Int) throws(PythonException) {
    try checkSize(Int64(bytes))
    try poll()
  }

  /// Refuses an object that would hold more bytes than the host allows.
  package func checkSize(_ count: Int64, of elementSize: Int64 = 1) throws(PythonException) {
    let (bytes, overflow) = count.multipliedReportingOverflow(by: elementSize)
    if overflow || bytes > limits.objectBytes {
      throw error(
        .memoryError,
        "this would take \(overflow ? "too many" : "\(bytes)") bytes, more than "
          + "\(limits.objectBytes), the limit of this session")
    }
    spend(Int(clamping: bytes))
    if bytes > 1 << 26 { try machine.checkMemory(adding: bytes) }
  }
}

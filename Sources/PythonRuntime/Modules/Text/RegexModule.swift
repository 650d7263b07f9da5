// `_re`: the engine under `re`.
extension Interpreter {
  func installRegex() {
    modules.register("_re") { (builder) throws(PythonException) in
      builder.function("compile", "pattern, flags") {
        (interpreter, arguments) throws(PythonException) in
        try interpreter.compileRegex(arguments)
      }
      builder.interpreter.add(builder, "size", 1, 1) {
        (interpreter, arguments) throws(PythonException) in
        .int(try interpreter.index(arguments[0]))
      }
      builder.function("scan", "program, string, pos, endpos, mode, limit") {
        (interpreter, arguments) throws(PythonException) in
        try interpreter.scanRegex(arguments)
      }
    }
    modules.register("re") { (builder) throws(PythonException) in
      try builder.source(RegexSource.text)
      builder.nameWithModule(["Pattern", "Match"])
    }
  }

  /// `compile(pattern, flags)`: `(program, groups, groupindex, flags)`, or `(message, position)`.
  private func compileRegex(_ arguments: Arguments) throws(PythonException) -> Value {
    let pattern = (arguments[0].asText ?? "").unicodeScalars.map { $0.value }
    let flags = RegexFlags(rawValue: Int(arguments[1].asInt ?? 0))
    do throws(RegexError) {
      let program = try RegexProgram(pattern: pattern, flags: flags)
      let names = PyDict()
      for (name, number) in program.groupNames { names[intern(name)] = .int(Int64(number)) }
      return .tuple([
        .object(PyRegexProgram(program)), .int(Int64(program.groupCount)), .object(names),
        .int(Int64(program.flags.rawValue)),
      ])
    } catch {
      return .tuple([.string(error.message), error.position.map { .int(Int64($0)) } ?? .none])
    }
  }

  /// `scan(program, string, pos, endpos, mode, limit)`: the spans of up to `limit` matches.
  ///
  /// Modes: 0 searches, 1 matches at the start, 2 matches all. A span is a tuple of the starts and
  /// ends of the groups, −1 where a group took no part, and the group that closed last.
  private func scanRegex(_ arguments: Arguments) throws(PythonException) -> Value {
    guard let program = (arguments[0].asObject as? PyRegexProgram)?.program,
      let text = arguments[1].asString
    else { throw typeError("expected string or bytes-like object") }
    let scalars = text.value.unicodeScalars.map { $0.value }
    let end = max(0, min(Int(clamping: arguments[3].asInt ?? .max), scalars.count))
    let start = max(0, min(Int(clamping: arguments[2].asInt ?? 0), scalars.count))
    let limit = Int(clamping: arguments[5].asInt ?? 0)
    var matcher = RegexMatcher(program, scalars, end: end, in: self)
    guard start <= end else { return .list([]) }
    let mode = arguments[4].asInt ?? 0
    guard mode == 0 else {
      let matches = try matcher.match(at: start, mustReachEnd: mode == 2)
      return .list(matches ? [matcher.spans] : [])
    }
    return .list(try matcher.scan(from: start, end: end, limit: limit))
  }
}

extension RegexMatcher {
  /// The slots as a tuple.
  fileprivate var spans: Value { .tuple(ContiguousArray(slots.map { .int(Int64($0)) })) }

  /// Matches one after the other; an empty match does not repeat itself.
  fileprivate mutating func scan(
    from start: Int, end: Int, limit: Int
  ) throws(PythonException) -> ContiguousArray<Value> {
    var found = ContiguousArray<Value>()
    var place = start
    var refusesEmptyAt = -1
    while place <= end, limit == 0 || found.count < limit {
      guard try search(from: place, refusingEmptyAt: refusesEmptyAt) else { break }
      found.append(spans)
      place = slots[1]
      // After an empty match the next one must take something, or begin further on.
      refusesEmptyAt = slots[0] == place ? place : -1
    }
    return found
  }
}

/// A compiled pattern as a program holds it.
final class PyRegexProgram: PyObject {
  let program: RegexProgram

  init(_ program: RegexProgram) {
    self.program = program
    super.init(kind: .other)
  }

  override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "RegexProgram")
  }
}

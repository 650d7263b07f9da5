/// An instance of a class derived from `BaseException`.
package class PyException: PyContainer {
  package final var exceptionType: PyType
  package final var arguments: ContiguousArray<Value>
  package final var cause: PyException?
  package final var context: PyException?
  package final var suppressesContext = false
  package final var traceback: PyTraceback?
  package final var attributes: PyDict?
  /// Structured facts about the error for explanations; a native library's own class.
  package final var facts: AnyObject?

  package init(type: PyType, arguments: ContiguousArray<Value> = []) {
    exceptionType = type
    self.arguments = arguments
    super.init(kind: .exception)
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    _ = arguments.withUnsafeBufferPointer { passDepth(to: $0.baseAddress, count: $0.count) }
    passDepth(to: cause)
    passDepth(to: context)
    passDepth(to: traceback)
    passDepth(to: attributes)
  }

  package override func surrender(to remains: inout Remains) {
    remains.take(&arguments)
    for object: PyObject? in [cause, context, traceback, attributes] {
      if let object { remains.take(object) }
    }
    clearReferences()
  }

  package final override func type(in interpreter: Interpreter) -> PyType { exceptionType }

  package override var attributeDictionary: PyDict? {
    if attributes == nil { attributes = PyDict() }
    return attributes
  }

  package override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let found = try interpreter.genericAttribute(of: self, name) { return found }
    guard let method = exceptionType.lookup(interpreter.special.getAttr, in: interpreter) else {
      return nil
    }
    return try interpreter.call(method, .object(self), .object(name))
  }

  private func method(_ name: PyString, _ interpreter: Interpreter) -> Value? {
    guard let found = exceptionType.lookup(name, in: interpreter), found.asFunction != nil else {
      return nil
    }
    return found
  }

  /// What a special method that the class defines answers; nil where it defines none.
  private func special(
    _ name: PyString, _ interpreter: Interpreter, _ arguments: Value...
  ) throws(PythonException) -> Value? {
    guard let method = method(name, interpreter) else { return nil }
    return try interpreter.call(
      method, with: CallArguments([.object(self)] + ContiguousArray(arguments)))
  }

  /// The answer of an operator's special method, unless it is `NotImplemented`.
  private func operation(
    _ name: PyString, _ interpreter: Interpreter, _ other: Value
  ) throws(PythonException) -> Value? {
    guard let answer = try special(name, interpreter, other) else { return nil }
    if case .object(let object) = answer, object === interpreter.notImplemented { return nil }
    return answer
  }

  package override func str(in interpreter: Interpreter) throws(PythonException) -> String {
    if let method = method(interpreter.special.str, interpreter) {
      return try interpreter.call(method, .object(self)).asText ?? ""
    }
    if exceptionType.isSubclass(of: interpreter.types.exception(.osError)), arguments.count >= 2 {
      return try operatingSystemText(interpreter)
    }
    if arguments.count == 5,
      exceptionType.isSubclass(of: interpreter.types.exception(.unicodeError)),
      let text = codecText
    {
      return text
    }
    switch arguments.count {
    case 0: return ""
    case 1:
      if exceptionType.isSubclass(of: interpreter.types.exception(.keyError)) {
        return try interpreter.repr(arguments[0])
      }
      return try interpreter.str(arguments[0])
    default:
      if exceptionType.isSubclass(of: interpreter.types.exception(.syntaxError)) {
        return try interpreter.str(arguments[0]) + syntaxPlace
      }
      return try interpreter.repr(.tuple(arguments))
    }
  }

  /// ` (file, line 3)`, as `str` of a syntax error ends.
  private var syntaxPlace: String {
    guard let place = arguments[1].asTuple?.items, place.count > 1 else { return "" }
    let file = place[0].asText?.split(separator: "/").last.map { String($0) }
    switch (file, place[1].asInt) {
    case (let file?, let line?): return " (\(file), line \(line))"
    case (let file?, nil): return " (\(file))"
    case (nil, let line?): return " (line \(line))"
    default: return ""
    }
  }

  /// The text of an error about encoding or decoding: `(encoding, object, start, end, reason)`.
  private var codecText: String? {
    guard let encoding = arguments[0].asText, let start = arguments[2].asInt,
      let end = arguments[3].asInt, let reason = arguments[4].asText, start >= 0
    else { return nil }
    let place = end == start + 1 ? "position \(start)" : "position \(start)-\(end - 1)"
    if let bytes = arguments[1].asBytes?.bytes {
      guard end == start + 1, start < bytes.count else {
        return "'\(encoding)' codec can't decode bytes in \(place): \(reason)"
      }
      let byte = bytes[Int(start)]
      let shown = (byte < 16 ? "0" : "") + String(byte, radix: 16)
      return "'\(encoding)' codec can't decode byte 0x\(shown) in \(place): \(reason)"
    }
    guard let text = arguments[1].asString else { return nil }
    guard end == start + 1, start < text.codePoints.count else {
      return "'\(encoding)' codec can't encode characters in \(place): \(reason)"
    }
    let shown = String(
      decoding: StringRepr.escape(text.codePoints[Int(start)], 0), as: UTF8.self)
    return "'\(encoding)' codec can't encode character '\(shown)' in \(place): \(reason)"
  }

  private func operatingSystemText(
    _ interpreter: Interpreter
  ) throws(PythonException) -> String {
    let number = try interpreter.str(arguments[0])
    let text = "[Errno \(number)] \(try interpreter.str(arguments[1]))"
    if let name = attributeDictionary?[interpreter.intern("filename")], arguments.count == 2 {
      return "\(text): \(try interpreter.repr(name))"
    }
    guard arguments.count > 2 else { return text }
    return "\(text): \(try interpreter.repr(arguments[2]))"
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    if let method = method(interpreter.special.repr, interpreter) {
      return try interpreter.call(method, .object(self)).asText ?? ""
    }
    var parts: [String] = []
    for argument in arguments { parts.append(try interpreter.repr(argument)) }
    return "\(exceptionType.name)(\(parts.joined(separator: ", ")))"
  }

  // MARK: Special methods of classes that programs derive

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    guard let answer = try special(interpreter.special.len, interpreter) else { return nil }
    return try interpreter.checkedLength(answer)
  }

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    if let answer = try special(interpreter.special.bool, interpreter) {
      return try interpreter.checkedTruth(answer)
    }
    return try length(in: interpreter) != 0
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    if exceptionType.lookup(interpreter.special.hash, in: interpreter)?.isNone == true {
      throw interpreter.unhashable(.object(self))
    }
    guard let answer = try special(interpreter.special.hash, interpreter) else {
      return identityHash
    }
    guard let hash = answer.asInt else {
      throw interpreter.typeError("__hash__ method should return an integer")
    }
    return hash
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try special(interpreter.special.getItem, interpreter, key)
  }

  package override func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    try special(interpreter.special.setItem, interpreter, key, value) != nil
  }

  package override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    try special(interpreter.special.delItem, interpreter, key) != nil
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    guard let answer = try special(interpreter.special.contains, interpreter, value) else {
      return nil
    }
    return try interpreter.truth(answer)
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    if let answer = try special(interpreter.special.iter, interpreter) {
      return try interpreter.checkedIterator(answer)
    }
    return method(interpreter.special.getItem, interpreter).map { _ in ItemIterator(.object(self)) }
  }

  package override func isCallable(in interpreter: Interpreter) -> Bool {
    method(interpreter.special.call, interpreter) != nil
  }

  package override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome {
    guard let method = method(interpreter.special.call, interpreter) else {
      return try super.call(arguments, in: interpreter)
    }
    return .call(method, interpreter.prepend(.object(self), arguments))
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try self.operation(
      interpreter.special.binary[Int(operation.rawValue)], interpreter, other)
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try self.operation(
      interpreter.special.reflected[Int(operation.rawValue)], interpreter, other)
  }

  package override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try self.operation(
      interpreter.special.inPlace[Int(operation.rawValue)], interpreter, other)
  }

  package override func prefix(
    _ operation: PrefixOperator, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try special(interpreter.special.prefix[Int(operation.rawValue)], interpreter)
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let names = interpreter.special.comparison
    if comparison == .notEqual, method(names[Int(comparison.rawValue)], interpreter) == nil {
      let equal = names[Int(Comparison.equal.rawValue)]
      guard let answer = try operation(equal, interpreter, other) else { return nil }
      return .bool(try !interpreter.truth(answer))
    }
    return try operation(names[Int(comparison.rawValue)], interpreter, other)
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(exceptionType)
    visitor.visit(arguments)
    if let cause { visitor.visit(cause) }
    if let context { visitor.visit(context) }
    if let traceback { visitor.visit(traceback) }
    if let attributes { visitor.visit(attributes) }
  }

  package override func clearReferences() {
    arguments = []
    cause = nil
    context = nil
    traceback = nil
    attributes = nil
  }
}

/// One level of the way an exception took, outermost first.
package final class PyTraceback: PyObject {
  package let frame: PyFrame
  /// The instruction that was running, an index into `code.positions`.
  package let instruction: Int
  package private(set) var next: PyTraceback?

  package init(frame: PyFrame, instruction: Int, next: PyTraceback?) {
    self.frame = frame
    self.instruction = instruction
    self.next = next
    super.init(kind: .traceback)
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    passDepth(to: next)
    passDepth(to: frame)
  }

  package override func surrender(to remains: inout Remains) {
    if let next { remains.take(next) }
    next = nil
    remains.take(frame)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.traceback }

  /// The source of the instruction.
  package var position: InstructionPosition {
    let positions = frame.code.positions
    return instruction < positions.count ? positions[instruction] : InstructionPosition()
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(frame)
    if let next { visitor.visit(next) }
  }
}

/// The Swift error that carries a Python exception.
public struct PythonException: Error {
  package nonisolated(unsafe) let exception: PyException

  package init(_ exception: PyException) { self.exception = exception }
}

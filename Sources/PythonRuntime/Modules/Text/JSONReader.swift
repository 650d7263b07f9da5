/// Reads JSON from characters, with the errors and positions of CPython's reader.
struct JSONReader {
  /// Functions of the program that make values instead.
  struct Hooks {
    let object: Value
    let pairs: Value
    let float: Value
    let int: Value
    let constant: Value
    let isStrict: Bool
  }

  /// Text that is not JSON, or an exception that a hook raised.
  enum Failure: Error {
    case malformed(String, Int)
    case python(PythonException)
  }

  static let maximumDepth = 900

  private let text: [UInt32]
  private let hooks: Hooks
  private let interpreter: Interpreter
  private(set) var position: Int
  private var depth = 0
  private var steps = 0

  init(_ text: [UInt32], at position: Int, _ hooks: Hooks, in interpreter: Interpreter) {
    self.text = text
    self.position = position
    self.hooks = hooks
    self.interpreter = interpreter
  }

  private var next: UInt32? { position < text.count ? text[position] : nil }

  private func fail(_ message: String, at place: Int) -> Failure { .malformed(message, place) }

  private mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard next == character.value else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let code = next, code == 32 || code == 9 || code == 10 || code == 13 {
      _ = code
      position += 1
    }
  }

  private func asking<Result>(
    _ body: () throws(PythonException) -> Result
  ) throws(Failure) -> Result {
    do throws(PythonException) { return try body() } catch { throw .python(error) }
  }

  /// The value at the reading place.
  mutating func value() throws(Failure) -> Value {
    steps += 1
    if steps & 0xFFF == 0 {
      let interpreter = interpreter
      try asking { () throws(PythonException) in try interpreter.poll() }
    }
    guard let code = next, let first = Unicode.Scalar(code) else {
      throw fail("Expecting value", at: position)
    }
    switch first {
    case "\"": return .string(try string())
    case "[": return try nested("array") { (reader) throws(Failure) in try reader.array() }
    case "{": return try nested("object") { (reader) throws(Failure) in try reader.object() }
    case "-", "0"..."9": return try number()
    default: return try word()
    }
  }

  private mutating func nested(
    _ kind: String, _ body: (inout JSONReader) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw .python(
        interpreter.error(
          .recursionError,
          "maximum recursion depth exceeded while decoding a JSON \(kind) from a unicode string"))
    }
    return try body(&self)
  }

  private mutating func word() throws(Failure) -> Value {
    let words: [(String, Value)] = [
      ("null", .none), ("true", .bool(true)), ("false", .bool(false)),
    ]
    for (word, value) in words where accept(word: word) { return value }
    for word in ["NaN", "Infinity"] where accept(word: word) { return try constant(word) }
    throw fail("Expecting value", at: position)
  }

  private mutating func accept(word: String) -> Bool {
    let scalars = word.unicodeScalars
    guard text.count - position >= scalars.count else { return false }
    for (offset, scalar) in scalars.enumerated() where text[position + offset] != scalar.value {
      return false
    }
    position += scalars.count
    return true
  }

  private func constant(_ word: String) throws(Failure) -> Value {
    if !hooks.constant.isNone {
      return try asking { () throws(PythonException) in
        try interpreter.call(hooks.constant, .string(word))
      }
    }
    switch word {
    case "NaN": return .float(.nan)
    case "Infinity": return .float(.infinity)
    default: return .float(-.infinity)
    }
  }

  private mutating func array() throws(Failure) -> Value {
    position += 1
    var items = ContiguousArray<Value>()
    skipBlanks()
    if accept("]") { return .list(items) }
    while true {
      items.append(try value())
      skipBlanks()
      if accept("]") { return .list(items) }
      guard accept(",") else { throw fail("Expecting ',' delimiter", at: position) }
      skipBlanks()
    }
  }

  private mutating func object() throws(Failure) -> Value {
    position += 1
    var pairs = ContiguousArray<(PyString, Value)>()
    skipBlanks()
    if accept("}") { return try made(pairs) }
    while true {
      guard next == 0x22 else {
        throw fail("Expecting property name enclosed in double quotes", at: position)
      }
      let key = interpreter.intern(try string())
      skipBlanks()
      guard accept(":") else { throw fail("Expecting ':' delimiter", at: position) }
      skipBlanks()
      pairs.append((key, try value()))
      skipBlanks()
      if accept("}") { return try made(pairs) }
      guard accept(",") else { throw fail("Expecting ',' delimiter", at: position) }
      skipBlanks()
    }
  }

  private func made(_ pairs: ContiguousArray<(PyString, Value)>) throws(Failure) -> Value {
    if !hooks.pairs.isNone {
      let items = pairs.map { Value.tuple([.object($0.0), $0.1]) }
      return try asking { () throws(PythonException) in
        try interpreter.call(hooks.pairs, .list(ContiguousArray(items)))
      }
    }
    let dict = PyDict()
    for (key, value) in pairs { dict[key] = value }
    guard !hooks.object.isNone else { return .object(dict) }
    return try asking { () throws(PythonException) in
      try interpreter.call(hooks.object, .object(dict))
    }
  }
}

// MARK: - Numbers and strings

extension JSONReader {
  private mutating func number() throws(Failure) -> Value {
    let start = position
    _ = accept("-")
    if start < position, accept(word: "Infinity") { return try constant("-Infinity") }
    if !accept("0") {
      guard skipDigits() else {
        position = start
        throw fail("Expecting value", at: start)
      }
    }
    var isFloat = false
    isFloat = skipPart { (reader) in reader.accept(".") && reader.skipDigits() }
    let hasExponent = skipPart { (reader) in
      guard reader.accept("e") || reader.accept("E") else { return false }
      if !reader.accept("+") { _ = reader.accept("-") }
      return reader.skipDigits()
    }
    let digits = characters(start..<position)
    return try made(digits, isFloat: isFloat || hasExponent)
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while let code = next, code >= 48, code <= 57 {
      _ = code
      position += 1
    }
    return position > start
  }

  /// Reads an optional part of a number, or nothing of it.
  private mutating func skipPart(_ part: (inout JSONReader) -> Bool) -> Bool {
    let start = position
    if part(&self) { return true }
    position = start
    return false
  }

  private func made(_ digits: String, isFloat: Bool) throws(Failure) -> Value {
    let hook = isFloat ? hooks.float : hooks.int
    if hook.isNone, !isFloat, digits.utf8.count < 18, let value = Int64(digits) {
      return .int(value)
    }
    let type = isFloat ? interpreter.types.float : interpreter.types.int
    return try asking { () throws(PythonException) in
      try interpreter.call(hook.isNone ? .object(type) : hook, .string(digits))
    }
  }

  private func characters(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for code in self.text[range] {
      if let scalar = Unicode.Scalar(code) { text.append(scalar) }
    }
    return String(text)
  }

  private mutating func string() throws(Failure) -> String {
    let start = position
    position += 1
    var result = String.UnicodeScalarView()
    while let code = next {
      switch code {
      case 0x22:
        position += 1
        return String(result)
      case 0x5C: result.append(try escape(start))
      case 0..<0x20 where hooks.isStrict:
        throw fail("Invalid control character at", at: position)
      default:
        if let scalar = Unicode.Scalar(code) { result.append(scalar) }
        position += 1
      }
    }
    throw fail("Unterminated string starting at", at: start)
  }

  private mutating func escape(_ start: Int) throws(Failure) -> Unicode.Scalar {
    position += 1
    guard let code = next, let letter = Unicode.Scalar(code) else {
      throw fail("Unterminated string starting at", at: start)
    }
    position += 1
    switch letter {
    case "\"", "\\", "/": return letter
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try unicode()
    default: throw fail("Invalid \\escape", at: position - 2)
    }
  }

  /// `\uXXXX`, or a pair of them that makes one character.
  private mutating func unicode() throws(Failure) -> Unicode.Scalar {
    let high = try hexadecimal()
    if (0xD800..<0xDC00).contains(high), next == 0x5C, position + 1 < text.count,
      text[position + 1] == 0x75
    {
      let mark = position
      position += 2
      let low = try hexadecimal()
      if (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
      position = mark
    }
    // A lone surrogate cannot be kept in a string here.
    return Unicode.Scalar(high) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    let start = position
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let code = next, let digit = Self.hexValue(code) else {
        throw fail("Invalid \\uXXXX escape", at: start - 1)
      }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexValue(_ code: UInt32) -> UInt32? {
    switch code {
    case 48...57: code - 48
    case 65...70: code - 55
    case 97...102: code - 87
    default: nil
    }
  }
}

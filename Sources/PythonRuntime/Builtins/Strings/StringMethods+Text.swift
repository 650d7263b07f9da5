extension Interpreter {
  func addTextMethods(_ table: MethodTable<PyString>) {
    table.add("encode", "self, /, encoding='utf-8', errors='strict'") {
      (interpreter, text, arguments) throws(PythonException) in
      let (encoding, errors) = try interpreter.codecArguments("encode", arguments)
      return try interpreter.encode(text, encoding, errors)
    }
    table.add("translate", 1, 1) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.translate(text, arguments[1])
    }
    table.builder.method("format", nil) { (interpreter, arguments) throws(PythonException) in
      guard let text = arguments[0].asString else {
        throw interpreter.wrongReceiver("format", interpreter.types.string, arguments)
      }
      return try interpreter.formatted(text, arguments)
    }
    table.add("format_map", 1, 1) { (interpreter, text, arguments) throws(PythonException) in
      let formatter = TextFormatter(interpreter, positional: [], keywords: arguments[1])
      return .string(try formatter.format(text.value))
    }
    table.add("__getnewargs__", 0, 0) { (_, text, _) in .tuple([.object(text)]) }
  }

  /// `str.maketrans(…)`: a dict of code points.
  func makeTranslation(_ arguments: Arguments) throws(PythonException) -> Value {
    try checkArity(arguments, "maketrans", 1, 3)
    let result = PyDict()
    if arguments.count == 1 {
      guard let dict = arguments[0].asDict else {
        throw typeError(
          "if you give only one argument to maketrans it must be a dict")
      }
      for (key, value) in dict.pairs {
        guard let text = key.asString else {
          try result.set(key, to: value, in: self)
          continue
        }
        if text.count != 1 {
          throw valueError("string keys in translate table must be of length 1")
        }
        try result.set(.int(Int64(text.codePoints[0])), to: value, in: self)
      }
      return .object(result)
    }
    let from = try textArgument(arguments[0], "maketrans() argument 1 must be str").codePoints
    let to = try textArgument(arguments[1], "maketrans() argument 2 must be str").codePoints
    if from.count != to.count {
      throw valueError("the first two maketrans arguments must have equal length")
    }
    for (old, new) in zip(from, to) {
      try result.set(.int(Int64(old)), to: .int(Int64(new)), in: self)
    }
    if arguments.has(2) {
      for code in try textArgument(arguments[2], "maketrans() argument 3 must be str").codePoints {
        try result.set(.int(Int64(code)), to: .none, in: self)
      }
    }
    return .object(result)
  }

  private func translate(_ text: PyString, _ table: Value) throws(PythonException) -> Value {
    var result = String.UnicodeScalarView()
    for scalar in text.value.unicodeScalars {
      guard let mapped = try lookUp(scalar, in: table) else {
        result.append(scalar)
        continue
      }
      if mapped.isNone { continue }
      if let replacement = mapped.asText {
        result.append(contentsOf: replacement.unicodeScalars)
      } else if let code = mapped.asInt, let new = Unicode.Scalar(UInt32(clamping: code)) {
        result.append(new)
      } else {
        throw typeError("character mapping must return integer, None or str")
      }
    }
    return .string(String(result))
  }

  private func lookUp(
    _ scalar: Unicode.Scalar, in table: Value
  ) throws(PythonException) -> Value? {
    let key = Value.int(Int64(scalar.value))
    if let dict = table.asDict { return try dict.value(for: key, in: self) }
    do throws(PythonException) {
      return try getItem(table, key)
    } catch {
      guard error.exception.exceptionType.isSubclass(of: types.exception(.lookupError)) else {
        throw error
      }
      return nil
    }
  }

  private func encode(
    _ text: PyString, _ encoding: String, _ errors: String
  ) throws(PythonException) -> Value {
    let name = TextEncoding(encoding)
    if let wide = WideEncoding(encoding) { return .object(PyBytes(wide.encode(text))) }
    guard let name else { throw error(.lookupError, "unknown encoding: \(encoding)") }
    if name == .utf8 { return .object(PyBytes(Array(text.value.utf8))) }
    var bytes: [UInt8] = []
    for (place, code) in text.codePoints.enumerated() {
      if code < name.limit {
        bytes.append(UInt8(code))
      } else if errors == "replace" {
        bytes.append(63)
      } else if let reference = escaped(code, errors) {
        bytes += reference.utf8
      } else if errors != "ignore" {
        throw encodeError(text, name, place)
      }
    }
    return .object(PyBytes(bytes))
  }

  /// What stands for a character that an encoding lacks, where it is to be written otherwise.
  private func escaped(_ code: UInt32, _ errors: String) -> String? {
    switch errors {
    case "xmlcharrefreplace": return "&#\(code);"
    case "backslashreplace":
      let digits = String(code, radix: 16)
      let (letter, width) = code < 0x100 ? ("x", 2) : code < 0x1_0000 ? ("u", 4) : ("U", 8)
      return "\\" + letter + String(repeating: "0", count: width - digits.utf8.count) + digits
    default: return nil
    }
  }

  /// The error about the first character that `encoding` lacks, and those that follow it.
  private func encodeError(
    _ text: PyString, _ encoding: TextEncoding, _ place: Int
  ) -> PythonException {
    let rest = text.codePoints.dropFirst(place)
    let end = place + (rest.firstIndex { $0 < encoding.limit } ?? rest.endIndex) - place
    return error(
      .unicodeEncodeError,
      arguments: [
        .string(encoding.codec), .object(text), .int(Int64(place)), .int(Int64(end)),
        .string("ordinal not in range(\(encoding.limit))"),
      ])
  }

  func decodeError(
    _ bytes: [UInt8], _ codec: String, _ place: Range<Int>, _ reason: String
  ) -> PythonException {
    error(
      .unicodeDecodeError,
      arguments: [
        .string(codec), .object(PyBytes(bytes)), .int(Int64(place.lowerBound)),
        .int(Int64(place.upperBound)), .string(reason),
      ])
  }

  /// The text of bytes.
  func decode(
    _ bytes: [UInt8], _ encoding: String, _ errors: String
  ) throws(PythonException) -> Value {
    if let wide = WideEncoding(encoding) { return try decode(bytes, wide, errors) }
    guard let name = TextEncoding(encoding) else {
      throw error(.lookupError, "unknown encoding: \(encoding)")
    }
    if name == .utf8 {
      let passes = errors == "surrogatepass"
      let whole = errors == "replace" ? [] : try repaired(bytes, passes, errors)
      return .string(String(decoding: errors == "replace" ? bytes : whole, as: UTF8.self))
    }
    var codes: [UInt32] = []
    codes.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if UInt32(byte) < name.limit {
        codes.append(UInt32(byte))
      } else {
        let place = place..<(place + 1)
        let error = decodeError(bytes, name.codec, place, "ordinal not in range(128)")
        codes += try replacement(bytes[place], errors, error).unicodeScalars.map { $0.value }
      }
    }
    return .string(CodePoints.string(codes))
  }

  /// Bytes of well-formed UTF-8, others replaced as `errors` asks.
  private func repaired(
    _ bytes: [UInt8], _ passesSurrogates: Bool, _ errors: String
  ) throws(PythonException) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    while let (place, reason) = TextEncoding.invalidUTF8(
      bytes, from: start, passesSurrogates: passesSurrogates)
    {
      let error = decodeError(bytes, TextEncoding.utf8.codec, place, reason)
      let instead = try replacement(bytes[place], errors, error)
      result += bytes[start..<place.lowerBound] + Array(instead.utf8)
      start = place.upperBound
    }
    return start == 0 ? bytes : result + bytes[start...]
  }

  /// What stands for bytes that an encoding has not.
  private func replacement(
    _ bytes: ArraySlice<UInt8>, _ errors: String, _ error: PythonException
  ) throws(PythonException) -> String {
    switch errors {
    case "strict", "surrogatepass": throw error
    case "ignore": return ""
    case "replace": return "\u{FFFD}"
    case "backslashreplace":
      return bytes.reduce("") { $0 + "\\x" + ($1 < 16 ? "0" : "") + String($1, radix: 16) }
    default: throw self.error(.lookupError, "unknown error handler name '\(errors)'")
    }
  }
}

/// An encoding that lessons may name.
enum TextEncoding {
  case utf8, ascii, latin1

  init?(_ name: String) {
    switch name.lowercased() {
    case "utf-8", "utf8", "utf_8", "u8": self = .utf8
    case "ascii", "us-ascii": self = .ascii
    case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "latin_1": self = .latin1
    default: return nil
    }
  }

  var limit: UInt32 { self == .ascii ? 128 : 256 }
  var codec: String { self == .ascii ? "ascii" : self == .latin1 ? "latin-1" : "utf-8" }

  /// The first bytes that are not well-formed UTF-8, and what is wrong with them.
  static func invalidUTF8(
    _ bytes: [UInt8], from start: Int = 0, passesSurrogates: Bool
  ) -> (Range<Int>, String)? {
    var i = start
    while i < bytes.count {
      let byte = bytes[i]
      let length = byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte & 0xf0 == 0xe0 ? 3 : 4
      if byte >= 0x80 && byte < 0xc2 || byte > 0xf4 { return (i..<(i + 1), "invalid start byte") }
      for j in (i + 1)..<(i + length) {
        if j >= bytes.count { return (i..<bytes.count, "unexpected end of data") }
        let isFree = j > i + 1 || byte == 0xed && passesSurrogates
        let allowed = isFree ? 0x80...0xbf : seconds(after: byte)
        if !allowed.contains(bytes[j]) { return (i..<j, "invalid continuation byte") }
      }
      i += length
    }
    return nil
  }

  /// The second bytes with which a first one makes the shortest form of a character.
  private static func seconds(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xe0: 0xa0...0xbf
    case 0xed: 0x80...0x9f
    case 0xf0: 0x90...0xbf
    case 0xf4: 0x80...0x8f
    default: 0x80...0xbf
    }
  }
}

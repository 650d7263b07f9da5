// The methods that `bytes` and `bytearray` share with `str`. They are str's own: a byte is seen as the
// ASCII character, or as one of a private area of Unicode that has no case and belongs to no class.
extension Interpreter {
  private static let shared = [
    "capitalize", "center", "count", "endswith", "expandtabs", "find", "index", "isalnum",
    "isalpha",
    "isascii", "isdigit", "islower", "isspace", "istitle", "isupper", "ljust", "lower", "lstrip",
    "partition", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust",
    "rpartition",
    "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title", "upper",
    "zfill",
  ]

  /// Adds the methods to `bytes` or `bytearray`; `make` builds a result.
  func addBytesText(to type: PyType, _ make: @escaping ([UInt8]) -> Value) {
    let builder = TypeBuilder(extending: type, in: self, style: .builtin)
    for name in Interpreter.shared {
      builder.method(name, nil) { (interpreter, arguments) throws(PythonException) in
        guard let bytes = interpreter.byteContents(arguments[0]) else {
          throw interpreter.wrongReceiver(name, type, arguments)
        }
        try interpreter.checkBytesArity(name, of: type, arguments)
        let result = try interpreter.callText(name, bytes, arguments)
        return interpreter.fromText(result, make)
      }
    }
    builder.method("translate", "self, table, /, delete=b''") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.translateBytes(arguments, make)
    }
    builder.staticMethod("maketrans", "frm, to, /") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.translationTable(arguments[0], arguments[1])
    }
    builder.classMethod("fromhex", nil) { (interpreter, arguments) throws(PythonException) in
      let made = make(try interpreter.bytesFromHexadecimal(arguments))
      let isPlain = arguments[0].asType === type
      return isPlain ? made : try interpreter.call(arguments[0], made)
    }
  }

  // MARK: Between bytes and text

  private static let area: UInt32 = 0xE000

  private func text(_ bytes: [UInt8]) -> Value {
    .string(CodePoints.string(bytes.map { character($0) }))
  }

  /// The bytes whose lines end as bytes' lines do, by `\n` and `\r` only.
  private func textOfLines(_ bytes: [UInt8]) -> Value {
    let codes = bytes.map { byte in
      byte == 11 || byte == 12 ? Interpreter.area + UInt32(byte) : character(byte)
    }
    return .string(CodePoints.string(codes))
  }

  /// Separators that are blanks in texts only go to the private area as well.
  private func character(_ byte: UInt8) -> UInt32 {
    byte < 128 && !(28...31).contains(byte) ? UInt32(byte) : Interpreter.area + UInt32(byte)
  }

  private func bytes(_ text: PyString) -> [UInt8] {
    text.codePoints.map { UInt8(truncatingIfNeeded: $0) }
  }

  private func fromText(_ value: Value, _ make: ([UInt8]) -> Value) -> Value {
    if let text = value.asString { return make(bytes(text)) }
    if let list = value.asList {
      return .list(ContiguousArray(list.items.map { fromText($0, make) }))
    }
    if let tuple = value.asTuple {
      return .tuple(ContiguousArray(tuple.items.map { fromText($0, make) }))
    }
    return value
  }

  private func callText(
    _ name: String, _ bytes: [UInt8], _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let called = try textArguments(name, arguments) { text($0) }
    let receiver = name == "splitlines" ? textOfLines(bytes) : text(bytes)
    guard name == "index" || name == "rindex" else {
      return try call(getAttribute(receiver, intern(name)), with: called)
    }
    let finder = name == "index" ? "find" : "rfind"
    let place = try call(getAttribute(receiver, intern(finder)), with: called)
    if case .int(-1) = place { throw valueError("subsection not found") }
    return place
  }

  // MARK: Other methods

  private func translateBytes(
    _ arguments: Arguments, _ make: ([UInt8]) -> Value
  ) throws(PythonException) -> Value {
    guard let source = byteContents(arguments[0]) else { return .none }
    let table = arguments[1].isNone ? nil : byteContents(arguments[1])
    if !arguments[1].isNone, table == nil {
      throw typeError(
        "a bytes-like object is required, not '\(type(of: arguments[1]).name)'")
    }
    if let table, table.count != 256 {
      throw valueError("translation table must be 256 characters long")
    }
    let deleted = byteContents(arguments[2]) ?? []
    return make(
      source.filter { !deleted.contains($0) }.map { byte in table.map { $0[Int(byte)] } ?? byte })
  }

  private func bytesFromHexadecimal(_ arguments: Arguments) throws(PythonException) -> [UInt8] {
    guard let text = arguments[1].asText else {
      throw typeError("fromhex() argument must be str, not \(nameInRefusal(arguments[1]))")
    }
    var bytes: [UInt8] = []
    var high: UInt8?
    for (place, code) in text.unicodeScalars.enumerated() {
      if high == nil, code == " " || code == "\n" || code == "\t" { continue }
      guard let digit = code.isASCII ? Character(code).hexDigitValue : nil else {
        throw valueError("non-hexadecimal number found in fromhex() arg at position \(place)")
      }
      if let first = high {
        bytes.append(first << 4 | UInt8(digit))
        high = nil
      } else {
        high = UInt8(digit)
      }
    }
    guard high == nil else {
      throw valueError(
        "non-hexadecimal number found in fromhex() arg at position \(text.unicodeScalars.count)")
    }
    return bytes
  }

  /// `b"%d" % values`.
  func formatBytes(_ format: [UInt8], _ values: Value) throws(PythonException) -> [UInt8]? {
    guard let template = text(format).asString else { return nil }
    var given = values
    if let tuple = values.asTuple {
      given = .tuple(ContiguousArray(tuple.items.map { byteContents($0).map { text($0) } ?? $0 }))
    } else if let bytes = byteContents(values) {
      given = text(bytes)
    }
    return try percentFormat(template, given, noun: "bytes")?.asString.map { bytes($0) }
  }
}

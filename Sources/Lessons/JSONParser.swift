// Text to JSON values.

/// What is wrong with a text that should be JSON, and where.
package struct JSONError: Error, Equatable {
  package var message: String
  package var line: Int

  package init(_ message: String, line: Int) {
    self.message = message
    self.line = line
  }
}

extension JSON {
  /// Reads a whole document.
  package init(parsing text: String) throws(JSONError) {
    var parser = JSONParser(bytes: Array(text.utf8))
    self = try parser.parseDocument()
  }
}

/// A recursive-descent parser over UTF-8, with a bound on nesting.
private struct JSONParser {
  let bytes: [UInt8]
  var position = 0
  var depth = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  static let deepest = 200

  mutating func parseDocument() throws(JSONError) -> JSON {
    let value = try parseValue()
    skipSpace()
    guard position == bytes.count else { throw fail("text after the end of the document") }
    return value
  }

  private mutating func parseValue() throws(JSONError) -> JSON {
    skipSpace()
    guard let byte = peek else { throw fail("the document ends too early") }
    switch byte {
    case UInt8(ascii: "{"):
      try enter()
      let members = try parseMembers()
      depth -= 1
      return .object(members)
    case UInt8(ascii: "["):
      try enter()
      let items = try parseItems()
      depth -= 1
      return .array(items)
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "t"): return try parseWord("true", .bool(true))
    case UInt8(ascii: "f"): return try parseWord("false", .bool(false))
    case UInt8(ascii: "n"): return try parseWord("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return parseNumber()
    default: throw fail("no JSON value begins here")
    }
  }

  private mutating func enter() throws(JSONError) {
    guard depth < JSONParser.deepest else { throw fail("nested too deeply") }
    depth += 1
    position += 1
  }

  private mutating func parseMembers() throws(JSONError) -> [JSON.Member] {
    var members: [JSON.Member] = []
    skipSpace()
    if accept(UInt8(ascii: "}")) { return members }
    while true {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw fail("expected a member name in quotes") }
      let name = try parseString()
      skipSpace()
      guard accept(UInt8(ascii: ":")) else { throw fail("expected ':'") }
      members.append(JSON.Member(name, try parseValue()))
      skipSpace()
      if accept(UInt8(ascii: "}")) { return members }
      guard accept(UInt8(ascii: ",")) else { throw fail("expected ',' or '}'") }
    }
  }

  private mutating func parseItems() throws(JSONError) -> [JSON] {
    var items: [JSON] = []
    skipSpace()
    if accept(UInt8(ascii: "]")) { return items }
    while true {
      items.append(try parseValue())
      skipSpace()
      if accept(UInt8(ascii: "]")) { return items }
      guard accept(UInt8(ascii: ",")) else { throw fail("expected ',' or ']'") }
    }
  }

  private mutating func parseNumber() -> JSON {
    let start = position
    while let byte = peek, JSONParser.isNumberByte(byte) { position += 1 }
    let spelling = String(decoding: bytes[start..<position], as: UTF8.self)
    if let value = Int(spelling) { return .integer(value) }
    return .number(spelling)
  }

  private static func isNumberByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func parseWord(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
    for offset in 0..<word.utf8CodeUnitCount {
      guard accept(word.utf8Start[offset]) else { throw fail("no JSON value begins here") }
    }
    return value
  }

  private mutating func parseString() throws(JSONError) -> String {
    position += 1
    var scalars = String.UnicodeScalarView()
    var run = position
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        scalars.append(contentsOf: text(from: run))
        position += 1
        return String(scalars)
      case UInt8(ascii: "\\"):
        scalars.append(contentsOf: text(from: run))
        position += 1
        scalars.append(try parseEscape())
        run = position
      case 0..<0x20: throw fail("a control character in a string")
      default: position += 1
      }
    }
    throw fail("a string without its closing quote")
  }

  private func text(from start: Int) -> String.UnicodeScalarView {
    String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars
  }

  private mutating func parseEscape() throws(JSONError) -> Unicode.Scalar {
    guard let byte = peek else { throw fail("a string without its closing quote") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try parseUnicodeEscape()
    default: throw fail("an unknown escape in a string")
    }
  }

  private mutating func parseUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try parseHex()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), accept(UInt8(ascii: "\\")),
      accept(UInt8(ascii: "u"))
    else { throw fail("half of a surrogate pair") }
    let second = try parseHex()
    guard (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw fail("half of a surrogate pair") }
    return scalar
  }

  private mutating func parseHex() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = JSONParser.hexDigit(byte) else {
        throw fail("four hexadecimal digits must follow \\u")
      }
      value = value * 16 + digit
      position += 1
    }
    return value
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func accept(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private func fail(_ message: String) -> JSONError {
    var line = 1
    for byte in bytes.prefix(position) where byte == 0x0A { line += 1 }
    return JSONError(message, line: line)
  }
}

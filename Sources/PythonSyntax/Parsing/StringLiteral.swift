/// The parts of a string token: its prefix, its quotes and what is between them.
struct StringLiteral {
  let isRaw: Bool
  let isBytes: Bool
  let isFormatted: Bool
  let isUnicodePrefixed: Bool
  /// The offsets of the text between the quotes.
  let body: Range<Int>

  init(_ token: Token, _ bytes: [UInt8]) {
    var isRaw = false
    var isBytes = false
    var isFormatted = false
    var isUnicodePrefixed = false
    var start = token.start
    while bytes[start] != UInt8(ascii: "\""), bytes[start] != UInt8(ascii: "'") {
      switch bytes[start] | 0x20 {
      case UInt8(ascii: "r"): isRaw = true
      case UInt8(ascii: "b"): isBytes = true
      case UInt8(ascii: "f"): isFormatted = true
      default: isUnicodePrefixed = bytes[start] == UInt8(ascii: "u")
      }
      start += 1
    }
    let quote = bytes[start]
    let isTriple =
      token.end - start >= 6 && bytes[start + 1] == quote && bytes[start + 2] == quote
    let width = isTriple ? 3 : 1
    self.isRaw = isRaw
    self.isBytes = isBytes
    self.isFormatted = isFormatted
    self.isUnicodePrefixed = isUnicodePrefixed
    body = (start + width)..<(token.end - width)
  }
}

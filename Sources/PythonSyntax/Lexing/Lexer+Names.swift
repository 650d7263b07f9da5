extension Lexer {
  /// Reads a name or keyword, or the string whose prefix it is.
  mutating func readName() throws(SyntaxError) {
    let start = offset
    if let prefix = stringPrefixLength() {
      offset += prefix
      return try readString(from: start)
    }
    var isASCII = true
    while isNameByte(byte), offset < end {
      if bytes[offset] >= 0x80 { isASCII = false }
      offset += 1
    }
    if !isASCII, let illegal = illegalCharacter(from: start) {
      if isTolerant { return append(.unknown, from: start) }
      offset = illegal.end
      throw invalidCharacter(illegal.scalar)
    }
    append(Keywords.python311.kind(of: bytes, from: start, to: offset), from: start)
  }

  func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// The length of a string prefix (`r`, `b`, `f`, `u` and their pairs) that a quote follows.
  private func stringPrefixLength() -> Int? {
    var hasRaw = false
    var hasOther: UInt8 = 0
    for length in 0..<3 {
      let byte = byte(ahead: length)
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return length }
      switch byte | 0x20 {
      case UInt8(ascii: "r") where !hasRaw && hasOther != UInt8(ascii: "u"): hasRaw = true
      case UInt8(ascii: "b") where hasOther == 0, UInt8(ascii: "f") where hasOther == 0:
        hasOther = byte | 0x20
      case UInt8(ascii: "u") where hasOther == 0 && !hasRaw: hasOther = byte | 0x20
      default: return nil
      }
    }
    return nil
  }

  /// The first character that Unicode's identifier classes do not allow in its place, and where it ends.
  private func illegalCharacter(from start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    var place = start
    for scalar in source.text(start..<offset).unicodeScalars {
      let isFirst = place == start
      place += UTF8.width(scalar)
      let properties = scalar.properties
      let isLegal =
        scalar == "_" || (isFirst ? properties.isXIDStart : properties.isXIDContinue)
      if !isLegal { return (scalar, place) }
    }
    return nil
  }

  func invalidCharacter(_ scalar: Unicode.Scalar) -> SyntaxError {
    var code = String(scalar.value, radix: 16, uppercase: true)
    while code.utf8.count < 4 { code = "0" + code }
    if isPrintable(scalar) {
      return failure("invalid character '\(String(Character(scalar)))' (U+\(code))")
    }
    return failure("invalid non-printable character U+\(code)")
  }

  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      scalar == " "
    default: true
    }
  }
}

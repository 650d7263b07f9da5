extension Lexer {
  /// Reads a number, checking its digits as CPython's tokenizer does.
  mutating func readNumber() throws(SyntaxError) {
    let start = offset
    if byte == UInt8(ascii: "0") {
      switch byte(ahead: 1) | 0x20 {
      case UInt8(ascii: "x"): try readRadix(16, named: "hexadecimal")
      case UInt8(ascii: "o"): try readRadix(8, named: "octal")
      case UInt8(ascii: "b"): try readRadix(2, named: "binary")
      default: try readLeadingZero(start)
      }
    } else {
      try readDecimal()
    }
    append(.number, from: start)
  }

  private mutating func readRadix(_ radix: UInt8, named name: String) throws(SyntaxError) {
    offset += 2
    repeat {
      if byte == UInt8(ascii: "_") { offset += 1 }
      guard isDigit(byte, radix: radix) else { throw wrongDigit(name) }
      while isDigit(byte, radix: radix) { offset += 1 }
    } while byte == UInt8(ascii: "_")
    if isDigit(byte) { throw wrongDigit(name) }
    try checkEnd(name)
  }

  private mutating func wrongDigit(_ name: String) -> SyntaxError {
    guard isDigit(byte) else { return failure("invalid \(name) literal") }
    let digit = Int(byte - UInt8(ascii: "0"))
    offset += 1
    return failure("invalid digit '\(digit)' in \(name) literal")
  }

  private func isDigit(_ byte: UInt8, radix: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") < radix
    case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): radix == 16
    default: false
    }
  }

  private mutating func readLeadingZero(_ start: Int) throws(SyntaxError) {
    while byte == UInt8(ascii: "0") || byte == UInt8(ascii: "_") {
      if byte == UInt8(ascii: "_"), !isDigit(byte(ahead: 1)) {
        offset += 1
        throw failure("invalid decimal literal")
      }
      offset += 1
    }
    let zerosEnd = offset
    let hasNonzero = isDigit(byte)
    if hasNonzero { try readDigits() }
    if try readFractionAndExponent() { return }
    if hasNonzero {
      throw leadingZeros(from: start, to: zerosEnd)
    }
    try checkEnd("decimal")
  }

  /// The error of `007`, whose columns CPython counts in bytes.
  private func leadingZeros(from start: Int, to end: Int) -> SyntaxError {
    let lineStart = source.start(ofLine: line)
    return SyntaxError(
      message: "leading zeros in decimal integer literals are not permitted; "
        + "use an 0o prefix for octal integers", line: line, column: start + 1 - lineStart,
      endLine: line, endColumn: end + 1 - lineStart, text: source.text(ofLine: line))
  }

  private mutating func readDecimal() throws(SyntaxError) {
    if byte != UInt8(ascii: ".") { try readDigits() }
    if try !readFractionAndExponent() { try checkEnd("decimal") }
  }

  private mutating func readDigits() throws(SyntaxError) {
    while true {
      while isDigit(byte) { offset += 1 }
      guard byte == UInt8(ascii: "_") else { return }
      offset += 1
      guard isDigit(byte) else { throw failure("invalid decimal literal") }
    }
  }

  /// Reads what makes a number a float or imaginary; false when nothing does.
  private mutating func readFractionAndExponent() throws(SyntaxError) -> Bool {
    var isFloat = false
    if byte == UInt8(ascii: ".") {
      isFloat = true
      offset += 1
      if isDigit(byte) { try readDigits() }
    }
    if byte | 0x20 == UInt8(ascii: "e") {
      if try !readExponent() { return true }
      isFloat = true
    }
    if byte | 0x20 == UInt8(ascii: "j") {
      offset += 1
      try checkEnd("imaginary")
      return true
    }
    if isFloat { try checkEnd("decimal") }
    return isFloat
  }

  /// Reads an exponent; false when the `e` begins a word, as in `1else`.
  private mutating func readExponent() throws(SyntaxError) -> Bool {
    let sign = byte(ahead: 1)
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      offset += 2
      guard isDigit(byte) else { throw failure("invalid decimal literal") }
    } else if isDigit(sign) {
      offset += 1
    } else {
      try checkEnd("decimal")
      return false
    }
    try readDigits()
    return true
  }

  /// Only a keyword that can follow a number may touch it.
  private func checkEnd(_ name: String) throws(SyntaxError) {
    guard byte < 0x80, isNameByte(byte), !isFollowedByKeyword() else { return }
    throw failure("invalid \(name) literal")
  }

  private func isFollowedByKeyword() -> Bool {
    switch byte {
    case UInt8(ascii: "a"): return isFollowed(by: "and")
    case UInt8(ascii: "e"): return isFollowed(by: "else")
    case UInt8(ascii: "f"): return isFollowed(by: "for")
    case UInt8(ascii: "n"): return isFollowed(by: "not")
    case UInt8(ascii: "o"): return isFollowed(by: "or")
    case UInt8(ascii: "i"):
      let second = byte(ahead: 1)
      return second == UInt8(ascii: "f") || second == UInt8(ascii: "n")
        || second == UInt8(ascii: "s")
    default: return false
    }
  }

  private func isFollowed(by word: StaticString) -> Bool {
    for index in 0..<word.utf8CodeUnitCount where byte(ahead: index) != word.utf8Start[index] {
      return false
    }
    return !isNameByte(byte(ahead: word.utf8CodeUnitCount))
  }
}

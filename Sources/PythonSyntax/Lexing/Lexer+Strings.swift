extension Lexer {
  /// Reads a string whose prefix, if any, begins at `start` and whose quote is at the reading place.
  mutating func readString(from start: Int) throws(SyntaxError) {
    let firstLine = line
    let quote = bytes[offset]
    let isTriple = byte(ahead: 1) == quote && byte(ahead: 2) == quote
    offset += isTriple ? 3 : 1
    let isClosed = isTriple ? scanTriple(quote) : scanSingle(quote)
    guard isClosed else {
      throw unterminated(isTriple: isTriple, start: start, firstLine: firstLine)
    }
    tokens.append(Token(.string, line: firstLine, start: start, end: offset))
  }

  private mutating func scanSingle(_ quote: UInt8) -> Bool {
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case quote: return true
      case UInt8(ascii: "\n"):
        offset -= 1
        return false
      case UInt8(ascii: "\\"): skipEscaped()
      default: break
      }
    }
    return false
  }

  private mutating func scanTriple(_ quote: UInt8) -> Bool {
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case quote where self.byte == quote && self.byte(ahead: 1) == quote:
        offset += 2
        return true
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: "\\"): skipEscaped()
      default: break
      }
    }
    return false
  }

  private mutating func skipEscaped() {
    if byte == UInt8(ascii: "\n"), offset < end { line += 1 }
    if offset < end { offset += 1 }
  }

  private mutating func unterminated(
    isTriple: Bool, start: Int, firstLine: Int
  ) -> SyntaxError {
    let kind = isTriple ? "triple-quoted string" : "string"
    // At the end of the source the newline that closes the last line has been counted.
    let detected = min(line, source.lineCount)
    isErrorAtEnd = isTriple
    if isTolerant { append(.string, from: start) }
    return failure(
      "unterminated \(kind) literal (detected at line \(detected))", at: start + 1,
      line: firstLine)
  }
}

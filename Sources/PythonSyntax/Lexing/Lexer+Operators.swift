extension Lexer {
  static let maximumBrackets = 200

  /// Reads an operator or bracket, the longest that fits.
  mutating func readOperator() throws(SyntaxError) {
    let first = bytes[offset]
    switch first {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): try open(first)
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): try close(first)
    default: try readSymbol(first)
    }
  }

  private mutating func open(_ byte: UInt8) throws(SyntaxError) {
    guard brackets.count < Self.maximumBrackets else {
      offset += 1
      throw failure("too many nested parentheses")
    }
    brackets.append(Bracket(byte: byte, line: line, offset: offset))
    single(bracketKind(byte))
  }

  private mutating func close(_ byte: UInt8) throws(SyntaxError) {
    guard let bracket = brackets.popLast() else {
      offset += 1
      throw failure("unmatched '\(text(byte))'")
    }
    let matches =
      (bracket.byte == UInt8(ascii: "(") && byte == UInt8(ascii: ")"))
      || (bracket.byte == UInt8(ascii: "[") && byte == UInt8(ascii: "]"))
      || (bracket.byte == UInt8(ascii: "{") && byte == UInt8(ascii: "}"))
    guard matches else {
      offset += 1
      let place = bracket.line == line ? "" : " on line \(bracket.line)"
      throw failure(
        "closing parenthesis '\(text(byte))' does not match opening parenthesis "
          + "'\(text(bracket.byte))'" + place)
    }
    single(bracketKind(byte))
  }

  private func text(_ byte: UInt8) -> String { String(Character(Unicode.Scalar(byte))) }

  private func bracketKind(_ byte: UInt8) -> Token.Kind {
    switch byte {
    case UInt8(ascii: "("): .leftParenthesis
    case UInt8(ascii: ")"): .rightParenthesis
    case UInt8(ascii: "["): .leftBracket
    case UInt8(ascii: "]"): .rightBracket
    case UInt8(ascii: "{"): .leftBrace
    default: .rightBrace
    }
  }

  private mutating func single(_ kind: Token.Kind) { take(1, kind) }

  private mutating func take(_ length: Int, _ kind: Token.Kind) {
    let start = offset
    offset += length
    append(kind, from: start)
  }

  private mutating func readSymbol(_ first: UInt8) throws(SyntaxError) {
    let second = byte(ahead: 1)
    let hasEqual = second == UInt8(ascii: "=")
    switch first {
    case UInt8(ascii: ","): single(.comma)
    case UInt8(ascii: ";"): single(.semicolon)
    case UInt8(ascii: "~"): single(.tilde)
    case UInt8(ascii: ":"): hasEqual ? take(2, .colonEqual) : single(.colon)
    case UInt8(ascii: "="): hasEqual ? take(2, .equalEqual) : single(.equal)
    case UInt8(ascii: "+"): hasEqual ? take(2, .plusEqual) : single(.plus)
    case UInt8(ascii: "%"): hasEqual ? take(2, .percentEqual) : single(.percent)
    case UInt8(ascii: "@"): hasEqual ? take(2, .atEqual) : single(.at)
    case UInt8(ascii: "&"): hasEqual ? take(2, .ampersandEqual) : single(.ampersand)
    case UInt8(ascii: "|"): hasEqual ? take(2, .barEqual) : single(.bar)
    case UInt8(ascii: "^"): hasEqual ? take(2, .caretEqual) : single(.caret)
    case UInt8(ascii: "!"): hasEqual ? take(2, .notEqual) : single(.unknown)
    default: try readLongSymbol(first, second, hasEqual: hasEqual)
    }
  }

  private mutating func readLongSymbol(
    _ first: UInt8, _ second: UInt8, hasEqual: Bool
  ) throws(SyntaxError) {
    let isDouble = first == second
    let isDoubleEqual = isDouble && byte(ahead: 2) == UInt8(ascii: "=")
    switch first {
    case UInt8(ascii: "-"):
      if second == UInt8(ascii: ">") { return take(2, .arrow) }
      hasEqual ? take(2, .minusEqual) : single(.minus)
    case UInt8(ascii: "*"):
      if isDoubleEqual { return take(3, .doubleStarEqual) }
      if isDouble { return take(2, .doubleStar) }
      hasEqual ? take(2, .starEqual) : single(.star)
    case UInt8(ascii: "/"):
      if isDoubleEqual { return take(3, .doubleSlashEqual) }
      if isDouble { return take(2, .doubleSlash) }
      hasEqual ? take(2, .slashEqual) : single(.slash)
    case UInt8(ascii: "<"):
      if isDoubleEqual { return take(3, .leftShiftEqual) }
      if isDouble { return take(2, .leftShift) }
      if second == UInt8(ascii: ">") { return take(2, .unknown) }
      hasEqual ? take(2, .lessEqual) : single(.less)
    case UInt8(ascii: ">"):
      if isDoubleEqual { return take(3, .rightShiftEqual) }
      if isDouble { return take(2, .rightShift) }
      hasEqual ? take(2, .greaterEqual) : single(.greater)
    case UInt8(ascii: "."):
      isDouble && byte(ahead: 2) == first ? take(3, .ellipsis) : single(.dot)
    default: try readStrayCharacter(first)
    }
  }

  /// `?`, `$` and the backquote are left to the parser; control characters are refused here.
  private mutating func readStrayCharacter(_ byte: UInt8) throws(SyntaxError) {
    if byte < 0x20 || byte == 0x7F {
      offset += 1
      throw invalidCharacter(Unicode.Scalar(byte))
    }
    single(.unknown)
  }
}

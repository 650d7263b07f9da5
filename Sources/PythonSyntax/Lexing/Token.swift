/// One word of a source: what it is and where it stands.
package struct Token: Sendable {
  package let kind: Kind
  private let storedLine: Int32
  private let storedStart: Int32
  private let storedEnd: Int32

  init(_ kind: Kind, line: Int, start: Int, end: Int) {
    self.kind = kind
    storedLine = Int32(truncatingIfNeeded: line)
    storedStart = Int32(truncatingIfNeeded: start)
    storedEnd = Int32(truncatingIfNeeded: end)
  }

  /// The line on which the token begins.
  package var line: Int { Int(storedLine) }
  package var start: Int { Int(storedStart) }
  package var end: Int { Int(storedEnd) }
  package var offsets: Range<Int> { start..<end }
}

extension Token {
  /// The kinds of tokens: layout, literals, names, hard keywords and operators.
  package enum Kind: UInt8, Sendable {
    case endMarker, newline, indent, dedent, comment
    /// The place where the lexer gave up.
    case error
    /// The end of the source inside brackets.
    case unclosed
    case name, number, string
    /// A character that begins no token of the language: `?`, `$`, `!`, a backquote.
    case unknown

    case keywordFalse, keywordNone, keywordTrue
    case `and`, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`
    case except, finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, nonlocal, not
    case or, pass, raise, `return`, `try`, `while`, with, yield

    case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
    case colon, comma, semicolon, dot, ellipsis, at, arrow, equal, colonEqual
    case plus, minus, star, doubleStar, slash, doubleSlash, percent, tilde
    case ampersand, bar, caret, leftShift, rightShift
    case less, greater, equalEqual, notEqual, lessEqual, greaterEqual
    case plusEqual, minusEqual, starEqual, doubleStarEqual, slashEqual, doubleSlashEqual
    case percentEqual, atEqual, ampersandEqual, barEqual, caretEqual, leftShiftEqual
    case rightShiftEqual
  }
}

extension Token.Kind {
  var isKeyword: Bool {
    rawValue >= Token.Kind.keywordFalse.rawValue && rawValue <= Token.Kind.yield.rawValue
  }

  var isOperator: Bool { rawValue >= Token.Kind.leftParenthesis.rawValue }
}

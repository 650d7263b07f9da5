// Words and places of errors.
extension Parser {
  /// An error at a token.
  func raise(_ message: String, at token: Token) -> ParseFailure {
    raised(error(message, at: token))
  }

  func raise(_ message: String, at node: Expression) -> ParseFailure {
    raise(message, node.range)
  }

  func raise(_ message: String, _ range: SourceRange) -> ParseFailure {
    raised(error(message, range))
  }

  /// An error from a place to the furthest token: CPython's `RAISE_SYNTAX_ERROR_STARTING_FROM`.
  func raise(_ message: String, startingFrom start: SourcePosition) -> ParseFailure {
    let placed = error(message, SourceRange(start: start, end: end(of: tokens[furthest])))
    return raised(
      SyntaxError(
        message: placed.message, line: placed.line, column: placed.column,
        endLine: placed.endLine, endColumn: placed.endColumn - 1, text: placed.text))
  }

  /// An error at the furthest token that was looked at: CPython's `RAISE_SYNTAX_ERROR`.
  func raiseAtLast(
    _ message: String, kind: SyntaxError.Kind = .syntaxError
  ) -> ParseFailure {
    let last = tokens[furthest]
    switch last.kind {
    case .indent, .dedent, .endMarker: return raised(layoutError(message, kind: kind, at: last))
    default: return raised(error(message, kind: kind, at: last))
    }
  }

  /// Something of Python that this language leaves out, by its name.
  func refuse(_ feature: String, at token: Token) -> ParseFailure {
    .raised(RaisedError(error("\(feature) is not supported by lossrepl", at: token)))
  }

  /// Where the lexer has stopped at a token that was looked at, its error goes first.
  private func raised(_ error: SyntaxError) -> ParseFailure {
    let last = tokens[furthest].kind
    return .raised(
      RaisedError(last == .error || last == .unclosed ? lexicalError() : error))
  }

  func error(
    _ message: String, kind: SyntaxError.Kind = .syntaxError, at token: Token
  ) -> SyntaxError {
    switch token.kind {
    case .indent, .dedent, .endMarker: placeless(message, kind: kind, at: token)
    default: error(message, kind: kind, range(token))
    }
  }

  func error(
    _ message: String, kind: SyntaxError.Kind = .syntaxError, _ range: SourceRange
  ) -> SyntaxError {
    let start = range.start
    let end = range.end
    // CPython counts the characters of the last column in the text of the first line.
    let endColumn =
      end.line == start.line
      ? end.column : min(end.column, source.text(ofLine: start.line).utf8.count)
    return SyntaxError(
      kind: kind, message: prefixed(message), line: start.line,
      column: column(start.column, line: start.line) + 1,
      endLine: end.line, endColumn: column(endColumn, line: start.line) + 1,
      text: source.text(ofLine: start.line))
  }

  /// The column that an error tells: characters, but bytes inside of f-strings, as in CPython.
  private func column(_ bytes: Int, line: Int) -> Int {
    isInsideFString ? bytes : source.characters(beforeColumn: bytes, line: line)
  }

  /// CPython's column for a token of layout that is pointed at directly.
  private func placeless(
    _ message: String, kind: SyntaxError.Kind, at token: Token
  ) -> SyntaxError {
    let placed = layoutError(message, kind: kind, at: token)
    return SyntaxError(
      kind: kind, message: placed.message, line: placed.line, column: 0, endLine: placed.line,
      endColumn: 0, text: placed.text)
  }

  /// Tokens of layout have no text; CPython points at where its tokenizer stood.
  func layoutError(
    _ message: String, kind: SyntaxError.Kind, at token: Token
  ) -> SyntaxError {
    let isEnd = token.start >= source.count
    let line = isEnd ? source.lineCount : token.line
    let column = token.start - source.start(ofLine: line)
    return SyntaxError(
      kind: kind, message: prefixed(message), line: line,
      column: source.characters(beforeColumn: column, line: line), endLine: line, endColumn: -1,
      text: source.text(ofLine: line))
  }

  private func prefixed(_ message: String) -> String {
    isInsideFString ? "f-string: " + message : message
  }

  /// The lexer's own error, or the bracket that nothing closes.
  func lexicalError() -> SyntaxError {
    if let lexerError, tokens.last?.kind != .unclosed { return lexerError }
    guard let bracket = unclosedBracket() else { return error("invalid syntax", at: token) }
    return unclosedError(bracket)
  }

  func unclosedError(_ bracket: Token) -> SyntaxError {
    let range = range(bracket)
    let line = range.start.line
    return SyntaxError(
      message: prefixed("'\(text(bracket))' was never closed"), line: line,
      column: column(range.start.column, line: line) + 1, endLine: line, endColumn: 0,
      text: source.text(ofLine: line))
  }

  func unclosedBracket() -> Token? {
    var open: [Token] = []
    for token in tokens {
      switch token.kind {
      case .leftParenthesis, .leftBracket, .leftBrace: open.append(token)
      case .rightParenthesis, .rightBracket, .rightBrace: _ = open.popLast()
      default: break
      }
    }
    return open.last
  }

  /// How many brackets are open after a token.
  func bracketLevel(after place: Int) -> Int {
    var level = 0
    for token in tokens[statementStart...place] {
      switch token.kind {
      case .leftParenthesis, .leftBracket, .leftBrace: level += 1
      case .rightParenthesis, .rightBracket, .rightBrace: level -= 1
      default: break
      }
    }
    return level
  }
}

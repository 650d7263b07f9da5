extension Parser {
  /// What a source is read as.
  enum Entry {
    case file, interactive, expression
  }

  /// Reads a whole source, in two passes when the first fails.
  func parse(_ entry: Entry) throws(SyntaxError) -> Module {
    let failure: ParseFailure
    do throws(ParseFailure) {
      return try body(entry)
    } catch {
      failure = error
    }
    throw report(failure, entry)
  }

  private func body(_ entry: Entry) throws(ParseFailure) -> Module {
    switch entry {
    case .file: try file()
    case .interactive: try interactive()
    case .expression: try eval()
    }
  }

  /// Decides what to say about a source that the first pass could not read.
  private func report(_ failure: ParseFailure, _ entry: Entry) -> SyntaxError {
    if case .raised(let raised) = failure, !isSyntaxError(raised.error) { return raised.error }
    let last = tokens[furthest]
    firstFailure = furthest
    // Looking for mistakes may nest deeper than reading did: then the plain error stands.
    if let error = secondPass(entry), isSyntaxError(error) {
      return lexerErrorAhead() ?? error
    }
    // The second pass looks further, and must not look beyond what the lexer can read.
    if furthest > firstFailure, tokens[furthest].kind == .error { return lexicalError() }
    if case .raised(let raised) = failure { return lexerErrorAhead() ?? raised.error }
    if last.kind == .indent || last.kind == .dedent {
      let direction = last.kind == .indent ? "indent" : "unindent"
      return layoutError("unexpected \(direction)", kind: .indentationError, at: last)
    }
    return lexerErrorAhead() ?? error("invalid syntax", at: last)
  }

  private func isSyntaxError(_ error: SyntaxError) -> Bool {
    error.kind != .recursionError && error.kind != .memoryError
  }

  private func secondPass(_ entry: Entry) -> SyntaxError? {
    isReporting = true
    index = matchStart ?? statementStart
    depth = 0
    height = 0
    do throws(ParseFailure) {
      _ = try body(entry)
    } catch {
      if case .raised(let raised) = error { return raised.error }
    }
    return nil
  }

  /// What the lexer found wrong further on, which goes before an error of the grammar.
  private func lexerErrorAhead() -> SyntaxError? {
    let furthest = tokens[furthest]
    guard let last = tokens.last, last.kind == .error || last.kind == .unclosed else { return nil }
    if last.kind == .error, !isLexerErrorDeferred { return lexicalError() }
    guard furthest.kind != .error, furthest.kind != .unclosed,
      let bracket = unclosedBracket(), bracket.line < furthest.line
    else { return nil }
    return unclosedError(bracket)
  }

  private func file() throws(ParseFailure) -> Module {
    var body: [Statement] = []
    while kind != .endMarker {
      statementStart = index
      try statement(into: &body)
      noteMatch(body.last)
    }
    return Module(body: body)
  }

  /// Remembers a line that begins with `match` and is no match statement: where another line fails,
  /// the second pass, which in CPython reads from the beginning, takes it for one without a colon.
  private func noteMatch(_ statement: Statement?) {
    guard !isReporting, matchStart == nil, case .expr? = statement else { return }
    let first = tokens[statementStart]
    if first.kind == .name, text(first) == "match" { matchStart = statementStart }
  }

  private func interactive() throws(ParseFailure) -> Module {
    var body: [Statement] = []
    if accept(.newline) { return Module(body: body) }
    statementStart = index
    try statement(into: &body)
    while accept(.newline) {}
    guard kind == .endMarker else { throw mismatch() }
    return Module(body: body)
  }

  private func eval() throws(ParseFailure) -> Module {
    let start = index
    let value = try isInsideFString ? starExpressions() : expressions()
    while accept(.newline) {}
    guard kind == .endMarker else { throw mismatch() }
    return Module(body: [.expr(Statement.Expr(value: value, range: range(from: start)))])
  }
}

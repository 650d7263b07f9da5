// Mistakes between brackets: groups, comprehensions, dicts.
extension Parser {
  func invalidDisplay(_ kind: Token.Kind) throws(ParseFailure) {
    let start = index
    if kind == .leftParenthesis { try invalidGroup() }
    index = start
    if kind == .leftBrace { try invalidDict() }
    index = start
    try invalidComprehension(kind)
    index = start
  }

  private func invalidGroup() throws(ParseFailure) {
    advance()
    let mark = token
    if kind == .star,
      let value = try attempt({ () throws(ParseFailure) in try starredExpression() }),
      kind == .rightParenthesis
    {
      throw raise("cannot use starred expression here", at: value)
    }
    if accept(.doubleStar),
      try attempt({ () throws(ParseFailure) in try expression() }) != nil,
      kind == .rightParenthesis
    {
      throw raise("cannot use double starred expression here", at: mark)
    }
  }

  func invalidComprehension(_ kind: Token.Kind) throws(ParseFailure) {
    advance()
    let start = index
    if self.kind == .star,
      let value = try attempt({ () throws(ParseFailure) in try starredExpression() }),
      try attemptClauses()
    {
      throw raise("iterable unpacking cannot be used in comprehension", at: value)
    }
    index = start
    guard kind != .leftParenthesis,
      let first = try attempt({ () throws(ParseFailure) in try starNamedExpression() }),
      accept(.comma)
    else { return }
    let comma = index - 1
    let last = try unparenthesizedTarget()
    guard try attemptClauses() else { return }
    let end = last?.range.end ?? end(of: tokens[comma])
    throw raise(
      "did you forget parentheses around the comprehension target?",
      SourceRange(start: first.range.start, end: end))
  }

  private func attemptClauses() throws(ParseFailure) -> Bool {
    guard isAtComprehension else { return false }
    return try attempt { () throws(ParseFailure) in try comprehensionClauses() } != nil
  }

  private func unparenthesizedTarget() throws(ParseFailure) -> Expression? {
    var last: Expression?
    while canStartExpression,
      let next = try attempt({ () throws(ParseFailure) in try starNamedExpression() })
    {
      last = next
      guard accept(.comma) else { break }
    }
    return last
  }

  private func invalidDict() throws(ParseFailure) {
    try invalidPairs()
    advance()
    let mark = token
    if accept(.doubleStar),
      try attempt({ () throws(ParseFailure) in try bitwiseOr() }) != nil,
      try attemptClauses(), kind == .rightBrace
    {
      throw raise("dict unpacking cannot be used in dict comprehension", at: mark)
    }
  }

  /// Looks for a pair without its colon or value in the dict at the reading place.
  func invalidPairs() throws(ParseFailure) {
    let start = index
    defer { index = start }
    advance()
    var hasPairs = false
    while try attempt({ () throws(ParseFailure) in try pair() }) != nil {
      hasPairs = true
      guard accept(.comma) else { return }
    }
    try invalidValue()
    guard hasPairs, kind != .rightBrace,
      let key = try attempt({ () throws(ParseFailure) in try expression() }), kind != .colon
    else { return }
    throw missingColon(after: key)
  }

  private func pair() throws(ParseFailure) {
    if accept(.doubleStar) {
      _ = try bitwiseOr()
      return
    }
    _ = try expression()
    try expect(.colon)
    _ = try expression()
    guard kind != .for else { throw mismatch() }
  }

  private func invalidValue() throws(ParseFailure) {
    let start = index
    defer { index = start }
    guard try attempt({ () throws(ParseFailure) in try expression() }) != nil, kind == .colon
    else { return }
    let colon = token
    advance()
    if kind == .rightBrace || kind == .comma {
      throw raise("expression expected after dictionary key and ':'", at: colon)
    }
    let star = token
    if accept(.star), try attempt({ () throws(ParseFailure) in try bitwiseOr() }) != nil {
      throw raise(
        "cannot use a starred expression in a dictionary value", startingFrom: self.start(of: star))
    }
  }

  /// CPython points at the last character of the key.
  func missingColon(after key: Expression) -> ParseFailure {
    if let failure = lexerFailure() { return failure }
    let end = key.range.end
    let last = SourcePosition(line: end.line, column: end.column - 1, offset: end.offset - 1)
    let placed = error("':' expected after dictionary key", SourceRange(start: last, end: end))
    return .raised(
      RaisedError(
        SyntaxError(
          message: placed.message, line: placed.line, column: placed.column,
          endLine: placed.endLine, endColumn: 0, text: placed.text)))
  }
}

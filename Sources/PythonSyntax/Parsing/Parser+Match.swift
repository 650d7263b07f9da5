// `match` statements: the soft keywords and the cases.
extension Parser {
  func matchStatement() throws(ParseFailure) -> Statement {
    let start = index
    advance()
    let subject = try matchSubject()
    if isReporting, kind == .newline { throw raiseAtLast("expected ':'") }
    try expect(.colon)
    try expect(.newline)
    guard kind == .indent else {
      guard isReporting else { throw mismatch() }
      throw raiseAtLast(
        "expected an indented block after 'match' statement on line \(tokens[start].line)",
        kind: .indentationError)
    }
    advance()
    var cases: [MatchCase] = []
    repeat {
      guard isAt(word: "case") else { throw mismatch() }
      cases.append(try matchCase())
    } while kind != .dedent
    advance()
    return .match(
      Statement.Match(subject: subject, cases: cases, range: blockRange(from: start)))
  }

  private func matchSubject() throws(ParseFailure) -> Expression {
    let start = index
    let first = try starNamedExpression()
    guard kind == .comma else {
      if isStarred(first) { throw mismatch() }
      return first
    }
    var elements = [first]
    while accept(.comma), canStartExpression { elements.append(try starNamedExpression()) }
    return .tuple(Expression.Tuple(elts: elements, ctx: .load, range: range(from: start)))
  }

  private func matchCase() throws(ParseFailure) -> MatchCase {
    let start = index
    advance()
    let pattern = try patterns()
    let condition = accept(.if) ? try namedExpression() : nil
    let body = try colonAndBlock("'case' statement", line: tokens[start].line)
    return MatchCase(pattern: pattern, guard: condition, body: body, range: blockRange(from: start))
  }
}

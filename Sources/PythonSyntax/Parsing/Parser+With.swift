// `with` in its two forms, bare and in parentheses.
extension Parser {
  func withStatement() throws(ParseFailure) -> Statement {
    let start = index
    advance()
    let line = tokens[start].line
    let items = try withItems()
    let body = try colonAndBlock("'with' statement", line: line)
    return .with(Statement.With(items: items, body: body, range: blockRange(from: start)))
  }

  private func withItems() throws(ParseFailure) -> [WithItem] {
    if kind == .leftParenthesis,
      let items = try attempt({ () throws(ParseFailure) in try parenthesizedItems() })
    {
      return items
    }
    var items = [try withItem()]
    while accept(.comma) { items.append(try withItem()) }
    return items
  }

  private func parenthesizedItems() throws(ParseFailure) -> [WithItem] {
    advance()
    var items = [try withItem()]
    while accept(.comma), kind != .rightParenthesis { items.append(try withItem()) }
    try expect(.rightParenthesis)
    guard kind == .colon || (isReporting && kind == .newline) else { throw mismatch() }
    return items
  }

  private func withItem() throws(ParseFailure) -> WithItem {
    let start = index
    let context = try expression()
    guard kind == .as else {
      return WithItem(contextExpr: context, optionalVars: nil, range: range(from: start))
    }
    advance()
    let mark = index
    let target = try attempt { () throws(ParseFailure) in
      let target = try starTarget()
      guard isAfterWithItem else { throw mismatch() }
      return target
    }
    if let target {
      return WithItem(contextExpr: context, optionalVars: target, range: range(from: start))
    }
    if isReporting {
      index = mark
      try invalidWithTarget()
    }
    throw mismatch()
  }

  var isAfterWithItem: Bool {
    kind == .comma || kind == .rightParenthesis || kind == .colon
      || (isReporting && kind == .newline)
  }
}

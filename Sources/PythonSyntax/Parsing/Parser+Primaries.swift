// Atoms followed by attributes, subscripts and calls.
extension Parser {
  func primary() throws(ParseFailure) -> Expression {
    try memoized(.primary) { () throws(ParseFailure) in try plainPrimary() }
  }

  private func plainPrimary() throws(ParseFailure) -> Expression {
    if kind == .await { throw awaitFailure() }
    let saved = height
    height = 0
    defer { height = max(saved, height) }
    let start = index
    var node = try atom()
    try lookIntoBrackets()
    while kind == .dot || kind == .leftParenthesis || kind == .leftBracket {
      guard let next = try tail({ () throws(ParseFailure) in try trailer(node, start) }) else {
        break
      }
      try grow()
      node = next
      try lookIntoBrackets()
    }
    return node
  }

  /// CPython looks for a comprehension after every primary, and so finds mistakes within brackets
  /// that are out of place themselves.
  private func lookIntoBrackets() throws(ParseFailure) {
    guard looksForMistakes, kind == .leftBrace || kind == .leftBracket else { return }
    let start = index
    defer { index = start }
    try invalidComprehension(kind)
  }

  private func awaitFailure() -> ParseFailure {
    let mark = token
    advance()
    return canStartExpression ? refuse("await", at: mark) : mismatch()
  }

  private func trailer(
    _ node: Expression, _ start: Int
  ) throws(ParseFailure) -> Expression {
    switch kind {
    case .dot: try attribute(node, start)
    case .leftBracket: try subscription(node, start)
    default: try call(node, start)
    }
  }

  private func attribute(_ node: Expression, _ start: Int) throws(ParseFailure) -> Expression {
    advance()
    let name = try self.name()
    return .attribute(
      Expression.Attribute(value: node, attr: name, ctx: .load, range: range(from: start)))
  }

  private func subscription(_ node: Expression, _ start: Int) throws(ParseFailure) -> Expression {
    advance()
    let slice = try slices()
    try expect(.rightBracket)
    return .subscript(
      Expression.Subscript(value: node, slice: slice, ctx: .load, range: range(from: start)))
  }

  private func slices() throws(ParseFailure) -> Expression {
    let start = index
    let first = try sliceOrStarred()
    guard kind == .comma || isStarred(first) else { return first }
    var elements = [first]
    while accept(.comma), kind != .rightBracket { elements.append(try sliceOrStarred()) }
    return .tuple(Expression.Tuple(elts: elements, ctx: .load, range: range(from: start)))
  }

  func isStarred(_ node: Expression) -> Bool {
    if case .starred = node { true } else { false }
  }

  private func sliceOrStarred() throws(ParseFailure) -> Expression {
    if kind == .star { return try starredExpression() }
    let start = index
    let lower = kind == .colon ? nil : try namedExpression()
    guard accept(.colon) else {
      guard let lower else { throw mismatch() }
      return lower
    }
    let upper = try sliceBound()
    let step = accept(.colon) ? try sliceBound() : nil
    return .slice(
      Expression.Slice(lower: lower, upper: upper, step: step, range: range(from: start)))
  }

  private func sliceBound() throws(ParseFailure) -> Expression? {
    switch kind {
    case .colon, .comma, .rightBracket: nil
    default: try expression()
    }
  }

  /// `*expression`, as arguments and subscripts take it.
  func starredExpression() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let value = try expression()
    return .starred(Expression.Starred(value: value, ctx: .load, range: range(from: start)))
  }
}

// Statements that hold blocks: if, while, for, with, try.
extension Parser {
  /// Reads a compound statement; nothing when the present token begins none.
  func compoundStatement() throws(ParseFailure) -> Statement? {
    switch kind {
    case .def: return try functionDefinition(decorators: [])
    case .at: return try decorated()
    case .class: return try classDefinition(decorators: [])
    case .if: return try ifStatement()
    case .while: return try whileStatement()
    case .for: return try forStatement()
    case .with: return try withStatement()
    case .try: return try tryStatement()
    case .async: return try asyncStatement()
    case .name where isAt(word: "match"):
      return try attempt { () throws(ParseFailure) in try matchStatement() }
    default: return nil
    }
  }

  private func asyncStatement() throws(ParseFailure) -> Statement? {
    switch nextKind {
    case .def: throw refuse("async def", at: token)
    case .with: throw refuse("async with", at: token)
    case .for: throw refuse("async for", at: token)
    default:
      advance()
      throw mismatch()
    }
  }

  /// Reads `:` and the block that belongs to a statement; the words name it in errors.
  func colonAndBlock(_ owner: String, line: Int) throws(ParseFailure) -> [Statement] {
    if isReporting, kind == .newline { throw raiseAtLast("expected ':'") }
    try expect(.colon)
    return try block(owner, line: line)
  }

  func forcedColonAndBlock(_ owner: String, line: Int) throws(ParseFailure) -> [Statement] {
    try expectForced(.colon, ":")
    return try block(owner, line: line)
  }

  func block(_ owner: String, line: Int) throws(ParseFailure) -> [Statement] {
    var body: [Statement] = []
    guard accept(.newline) else {
      try simpleStatements(into: &body)
      return body
    }
    guard kind == .indent else {
      if isReporting {
        throw raiseAtLast(
          "expected an indented block after \(owner) on line \(line)", kind: .indentationError)
      }
      throw mismatch()
    }
    let saved = try enter()
    defer { leave(saved) }
    advance()
    while kind != .dedent, kind != .endMarker { try statement(into: &body) }
    try expect(.dedent)
    return body
  }

  private func ifStatement() throws(ParseFailure) -> Statement {
    var arms: [(start: Int, test: Expression, body: [Statement])] = []
    repeat {
      let start = index
      let owner = arms.isEmpty ? "'if' statement" : "'elif' statement"
      advance()
      let test = try namedExpression()
      let body = try colonAndBlock(owner, line: tokens[start].line)
      arms.append((start, test, body))
      try grow()
    } while kind == .elif
    var orelse = try elseBlock()
    let end = blockEnd()
    for arm in arms.reversed() {
      let range = SourceRange(start: start(of: tokens[arm.start]), end: end)
      orelse = [
        .if(Statement.If(test: arm.test, body: arm.body, orelse: orelse, range: range))
      ]
    }
    return orelse[0]
  }

  func elseBlock() throws(ParseFailure) -> [Statement] {
    guard kind == .else else { return [] }
    let line = token.line
    advance()
    return try forcedColonAndBlock("'else' statement", line: line)
  }

  /// The end of the last statement: the last token that is not layout.
  func blockEnd() -> SourcePosition {
    var last = index - 1
    while last > 0, isLayout(tokens[last].kind) { last -= 1 }
    return end(of: tokens[last])
  }

  private func isLayout(_ kind: Token.Kind) -> Bool {
    kind == .newline || kind == .indent || kind == .dedent
  }

  func blockRange(from start: Int) -> SourceRange {
    SourceRange(start: self.start(of: tokens[start]), end: blockEnd())
  }

  private func whileStatement() throws(ParseFailure) -> Statement {
    let start = index
    advance()
    let test = try namedExpression()
    let body = try colonAndBlock("'while' statement", line: tokens[start].line)
    let orelse = try elseBlock()
    return .while(
      Statement.While(test: test, body: body, orelse: orelse, range: blockRange(from: start)))
  }

  private func forStatement() throws(ParseFailure) -> Statement {
    let start = index
    let target = try forTarget()
    let iter = try starExpressions()
    let body = try colonAndBlock("'for' statement", line: tokens[start].line)
    let orelse = try elseBlock()
    return .for(
      Statement.For(
        target: target, iter: iter, body: body, orelse: orelse, range: blockRange(from: start)))
  }

  /// Reads `for targets in`, of statements and comprehensions.
  func forTarget() throws(ParseFailure) -> Expression {
    advance()
    let mark = index
    let target = try attempt { () throws(ParseFailure) in
      let target = try starTargets()
      try expect(.in)
      return target
    }
    if let target { return target }
    if looksForMistakes {
      index = mark
      try invalidForTarget()
    }
    throw mismatch()
  }
}

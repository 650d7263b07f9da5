// `try` with its handlers.
extension Parser {
  func tryStatement() throws(ParseFailure) -> Statement {
    let start = index
    advance()
    if isReporting, kind == .colon, nextKind == .except { try handlersWithoutBody() }
    let body = try forcedColonAndBlock("'try' statement", line: tokens[start].line)
    guard kind == .except || kind == .finally else {
      if isReporting { throw raiseAtLast("expected 'except' or 'finally' block") }
      throw mismatch()
    }
    var isStar = false
    let handlers = try self.handlers(&isStar)
    let orelse = handlers.isEmpty ? [] : try elseBlock()
    let finalbody = try finallyBlock()
    return .try(
      Statement.Try(
        body: body, handlers: handlers, orelse: orelse, finalbody: finalbody, isStar: isStar,
        range: blockRange(from: start)))
  }

  /// A handler on the line of `try` is read for its own mistakes.
  private func handlersWithoutBody() throws(ParseFailure) {
    let start = index
    defer { index = start }
    advance()
    var isStar = false
    _ = try attempt { () throws(ParseFailure) in try handlers(&isStar) }
  }

  private func finallyBlock() throws(ParseFailure) -> [Statement] {
    guard kind == .finally else { return [] }
    let line = token.line
    advance()
    return try forcedColonAndBlock("'finally' statement", line: line)
  }

  private func handlers(_ isStar: inout Bool) throws(ParseFailure) -> [ExceptHandler] {
    var handlers: [ExceptHandler] = []
    while kind == .except {
      let isThisStar = nextKind == .star
      if !handlers.isEmpty, isThisStar != isStar {
        guard isReporting else { throw mismatch() }
        throw try mixedHandlers(isStar: isThisStar)
      }
      isStar = isThisStar
      handlers.append(try handler(isStar: isStar))
    }
    return handlers
  }

  /// The odd handler is read first: an error inside it goes before the error of mixing.
  private func mixedHandlers(isStar: Bool) throws(ParseFailure) -> ParseFailure {
    let start = index
    _ = try attempt { () throws(ParseFailure) in try handler(isStar: isStar) }
    let range = SourceRange(
      start: self.start(of: tokens[start]), end: end(of: tokens[isStar ? start + 1 : start]))
    return raise("cannot have both 'except' and 'except*' on the same 'try'", range)
  }

  private func handler(isStar: Bool) throws(ParseFailure) -> ExceptHandler {
    let start = index
    let owner = isStar ? "'except*' statement" : "'except' statement"
    advance()
    if isStar { advance() }
    if isReporting { try invalidExcept(isStar: isStar) }
    var type: Expression?
    var name: String?
    if kind != .colon {
      type = try expression()
      if accept(.as) { name = try self.name() }
    } else if isStar {
      throw mismatch()
    }
    let body = try colonAndBlock(owner, line: tokens[start].line)
    return ExceptHandler(type: type, name: name, body: body, range: blockRange(from: start))
  }
}

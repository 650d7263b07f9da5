// Simple statements: one line each, several to a line with semicolons.
extension Parser {
  func statement(into body: inout [Statement]) throws(ParseFailure) {
    if let compound = try compoundStatement() {
      body.append(compound)
    } else {
      try simpleStatements(into: &body)
    }
  }

  func simpleStatements(into body: inout [Statement]) throws(ParseFailure) {
    body.append(try simpleStatement())
    while accept(.semicolon) {
      if kind == .newline { break }
      body.append(try simpleStatement())
    }
    try expect(.newline)
  }

  func simpleStatement() throws(ParseFailure) -> Statement {
    let start = index
    switch kind {
    case .return: return try returnStatement(start)
    case .import: return try importName(start)
    case .from: return try importFrom(start)
    case .raise: return try raiseStatement(start)
    case .del: return try deleteStatement(start)
    case .assert: return try assertStatement(start)
    case .global, .nonlocal: return try scopeStatement(start)
    case .pass, .break, .continue: return loneKeyword(start)
    default: return isReporting ? try assignmentReporting() : try assignment()
    }
  }

  private func loneKeyword(_ start: Int) -> Statement {
    let kind = kind
    advance()
    let range = range(from: start)
    switch kind {
    case .break: return .break(Statement.Break(range: range))
    case .continue: return .continue(Statement.Continue(range: range))
    default: return .pass(Statement.Pass(range: range))
    }
  }

  private func returnStatement(_ start: Int) throws(ParseFailure) -> Statement {
    advance()
    let value =
      isAtStatementEnd ? nil : try tail { () throws(ParseFailure) in try starExpressions() }
    return .return(Statement.Return(value: value, range: range(from: start)))
  }

  var isAtStatementEnd: Bool { kind == .newline || kind == .semicolon }

  private func raiseStatement(_ start: Int) throws(ParseFailure) -> Statement {
    advance()
    if isAtStatementEnd {
      return .raise(Statement.Raise(exc: nil, cause: nil, range: range(from: start)))
    }
    let exception = try expression()
    let cause = accept(.from) ? try expression() : nil
    return .raise(Statement.Raise(exc: exception, cause: cause, range: range(from: start)))
  }

  private func assertStatement(_ start: Int) throws(ParseFailure) -> Statement {
    advance()
    let test = try expression()
    let message = accept(.comma) ? try expression() : nil
    return .assert(Statement.Assert(test: test, msg: message, range: range(from: start)))
  }

  private func scopeStatement(_ start: Int) throws(ParseFailure) -> Statement {
    let isGlobal = kind == .global
    advance()
    var names = [try name()]
    while accept(.comma) { names.append(try name()) }
    let range = range(from: start)
    return isGlobal
      ? .global(Statement.Global(names: names, range: range))
      : .nonlocal(Statement.Nonlocal(names: names, range: range))
  }

  private func deleteStatement(_ start: Int) throws(ParseFailure) -> Statement {
    advance()
    let mark = index
    if let targets = try attempt({ () throws(ParseFailure) in try deleteTargets() }) {
      return .delete(Statement.Delete(targets: targets, range: range(from: start)))
    }
    if isReporting {
      index = mark
      try invalidDelete()
    }
    throw mismatch()
  }

  private func deleteTargets() throws(ParseFailure) -> [Expression] {
    var targets: [Expression] = []
    repeat {
      if isAtStatementEnd, !targets.isEmpty { break }
      guard let target = retarget(try primary(), to: .del) else { throw .noMatch }
      targets.append(target)
    } while accept(.comma)
    guard isAtStatementEnd else { throw mismatch() }
    return targets
  }
}

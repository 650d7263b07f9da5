import PythonSyntax

// `except*`. While the clauses run, the stack holds
//
//     [previous, original, list of what was raised, what is left]
//
// where `previous` was handled before. A clause takes its part from what is left; what its body raises
// goes into the list, and so does, in the end, what nobody has caught.
extension CodeGenerator {
  func tryExceptStar(_ node: Statement.Try) throws(SyntaxError) {
    let cleanup = Label()
    let end = Label()
    try tryBody(node, end)
    unit.beginHandler(cleanup, depth: unit.depth - 1)
    unit.emit(.buildList, 0)
    unit.emit(.copy, 2)
    for clause in node.handlers { try exceptStar(clause) }
    unit.range = nil
    unit.emit(.listAppend, 1)
    raiseGathered(end)
    unit.endHandler()
    placeCleanup(cleanup)
    unit.place(end)
  }

  private func exceptStar(_ clause: ExceptHandler) throws(SyntaxError) {
    let isNothing = Label()
    let next = Label()
    unit.range = clause.range
    if let type = clause.type { try generate(type) } else { loadNone() }
    unit.range = clause.range
    unit.emit(.matchGroup)
    unit.emit(.copy, 1)
    unit.jump(.popJumpIfNone, to: isNothing)
    if let name = clause.name { store(name) } else { unit.emit(.pop) }
    try clauseBody(clause, next)
    place(isNothing, depth: unit.depth + 1)
    unit.silently { unit.emit(.pop) }
    unit.place(next)
  }

  private func clauseBody(_ clause: ExceptHandler, _ next: Label) throws(SyntaxError) {
    let raised = Label()
    unit.beginHandler(raised)
    unit.blocks.append(.groupClause(clause.range))
    unit.emit(.nop)
    try generate(clause.body)
    unit.blocks.removeLast()
    unit.endHandler()
    unit.range = nil
    if let name = clause.name { clear(name) }
    unit.jump(.jump, to: next)
    unit.placeHandler(raised)
    unit.range = nil
    if let name = clause.name { clear(name) }
    unit.emit(.listAppend, 2)
    unit.jump(.jump, to: next)
  }

  /// `[previous, original, list]`: raises what has gathered, or goes on.
  private func raiseGathered(_ end: Label) {
    let raise = Label()
    unit.emit(.gatherRaised)
    unit.emit(.copy, 1)
    unit.jump(.popJumpIfNotNone, to: raise)
    unit.emit(.pop)
    unit.emit(.popHandled)
    unit.jump(.jump, to: end)
    place(raise, depth: unit.depth + 2)
    unit.emit(.reraise)
  }

  func jumpOutOfGroupClause(_ range: SourceRange) -> SyntaxError {
    error("'break', 'continue' and 'return' cannot appear in an except* block", range)
  }
}

import PythonSyntax

// `try` and `with`. A handler finds its exception on the stack; `pushHandled` makes it the one being
// handled and keeps the previous one below it.
extension CodeGenerator {
  func generate(_ node: Statement.Try) throws(SyntaxError) {
    if node.finalbody.isEmpty { return try tryHandlers(node) }
    try tryFinally(node.finalbody) { () throws(SyntaxError) in
      if node.handlers.isEmpty { try generate(node.body) } else { try tryHandlers(node) }
    }
  }

  private func tryHandlers(_ node: Statement.Try) throws(SyntaxError) {
    if node.isStar { try tryExceptStar(node) } else { try tryExcept(node) }
  }

  private func tryFinally(
    _ final: [Statement], _ body: () throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    let handler = Label()
    let end = Label()
    unit.beginHandler(handler)
    unit.blocks.append(.finallyBody(final))
    unit.emit(.nop)
    try body()
    unit.blocks.removeLast()
    unit.endHandler()
    try generate(final)
    unit.silently { unit.jump(.jump, to: end) }
    unit.placeHandler(handler)
    let cleanup = Label()
    unit.range = nil
    unit.emit(.pushHandled)
    unit.beginHandler(cleanup, depth: unit.depth - 1)
    unit.blocks.append(.finallyHandler)
    try generate(final)
    unit.blocks.removeLast()
    unit.emit(.reraise)
    unit.endHandler()
    placeCleanup(cleanup)
    unit.place(end)
  }

  /// `[previous, exception]`: stops handling and raises again.
  func placeCleanup(_ cleanup: Label) {
    unit.placeHandler(cleanup)
    unit.emit(.swap, 2)
    unit.emit(.popHandled)
    unit.silently { unit.emit(.reraise, extra: 1) }
  }

  private func tryExcept(_ node: Statement.Try) throws(SyntaxError) {
    let cleanup = Label()
    let end = Label()
    try tryBody(node, end)
    let depth = unit.depth - 1
    unit.beginHandler(cleanup, depth: depth)
    for clause in node.handlers { try except(clause, depth: depth, end: end) }
    unit.range = nil
    unit.emit(.reraise)
    unit.endHandler()
    placeCleanup(cleanup)
    unit.place(end)
  }

  /// The body and `else`; then the exception is handled: `[previous, exception]`.
  func tryBody(_ node: Statement.Try, _ end: Label) throws(SyntaxError) {
    let handler = Label()
    unit.beginHandler(handler)
    unit.blocks.append(.protected)
    unit.emit(.nop)
    try generate(node.body)
    unit.blocks.removeLast()
    unit.endHandler()
    try generate(node.orelse)
    unit.silently { unit.jump(.jump, to: end) }
    unit.placeHandler(handler)
    unit.range = nil
    unit.emit(.pushHandled)
  }

  /// One `except` clause; `depth` counts what stays on the stack while its body runs.
  private func except(
    _ clause: ExceptHandler, depth: Int, end: Label
  ) throws(SyntaxError) {
    let next = Label()
    unit.range = clause.range
    if let type = clause.type {
      try generate(type)
      unit.range = clause.range
      unit.emit(.matchException)
      unit.jump(.popJumpIfFalse, to: next)
    }
    unit.range = clause.range
    guard let name = clause.name else {
      unit.emit(.pop)
      unit.blocks.append(.handledException(name: nil))
      try generate(clause.body)
      unit.blocks.removeLast()
      finishClause(name: nil, end)
      return place(next, depth: depth + 1)
    }
    let named = Label()
    store(name)
    unit.beginHandler(named, depth: depth)
    unit.blocks.append(.handledException(name: name))
    unit.emit(.nop)
    try generate(clause.body)
    unit.blocks.removeLast()
    unit.endHandler()
    finishClause(name: name, end)
    unit.placeHandler(named)
    unit.range = nil
    clear(name)
    unit.emit(.reraise)
    place(next, depth: depth + 1)
  }

  private func finishClause(name: String?, _ end: Label) {
    unit.range = nil
    unit.emit(.popHandled)
    if let name { clear(name) }
    unit.jump(.jump, to: end)
  }

  func place(_ label: Label, depth: Int) {
    label.depth = depth
    unit.place(label)
  }

  // MARK: With

  func with(
    _ items: ArraySlice<WithItem>, _ body: [Statement], _ range: SourceRange
  ) throws(SyntaxError) {
    guard let item = items.first else { return try generate(body) }
    let handler = Label()
    let end = Label()
    try generate(item.contextExpr)
    unit.range = range
    unit.emit(.beforeWith)
    unit.beginHandler(handler, depth: unit.depth - 1)
    unit.blocks.append(.with(range))
    if let target = item.optionalVars { try store(target) } else { unit.emit(.pop) }
    try with(items.dropFirst(), body, range)
    unit.blocks.removeLast()
    unit.endHandler()
    callExit(range)
    unit.silently { unit.jump(.jump, to: end) }
    unit.placeHandler(handler)
    withHandler(range, end)
    unit.place(end)
    unit.range = nil
  }

  /// `[unbound, exit, exception]`.
  private func withHandler(_ range: SourceRange, _ end: Label) {
    let cleanup = Label()
    let suppressed = Label()
    unit.range = range
    unit.emit(.pushHandled)
    unit.beginHandler(cleanup, depth: unit.depth - 1)
    unit.emit(.withExit)
    unit.jump(.popJumpIfTrue, to: suppressed)
    unit.silently { unit.emit(.reraise, extra: 1) }
    unit.endHandler()
    unit.silently { placeCleanup(cleanup) }
    unit.place(suppressed)
    unit.emit(.pop)
    unit.emit(.popHandled)
    unit.emit(.pop)
    unit.emit(.pop)
    unit.jump(.jump, to: end)
  }
}

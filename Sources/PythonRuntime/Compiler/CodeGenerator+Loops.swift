import PythonSyntax

// Loops, `if`, and the ways out of blocks.
extension CodeGenerator {
  func generate(_ node: Statement.If) throws(SyntaxError) {
    let orelse = Label()
    try jump(node.test, when: false, to: orelse, at: node.range)
    try generate(node.body)
    if node.orelse.isEmpty { return unit.place(orelse) }
    let end = Label()
    unit.silently { unit.jump(.jump, to: end) }
    unit.place(orelse)
    try generate(node.orelse)
    unit.place(end)
  }

  func generate(_ node: Statement.While) throws(SyntaxError) {
    let start = Label()
    let orelse = Label()
    let end = Label()
    unit.place(start)
    if case .constant(let constant) = node.test, case .true = constant.value {
      unit.emit(.nop)
    } else {
      try jump(node.test, when: false, to: orelse, at: node.range)
    }
    unit.blocks.append(.whileLoop(start: start, end: end))
    try generate(node.body)
    unit.blocks.removeLast()
    endLoop(start)
    unit.place(orelse)
    try generate(node.orelse)
    unit.place(end)
  }

  func generate(_ node: Statement.For) throws(SyntaxError) {
    let start = Label()
    let orelse = Label()
    let end = Label()
    try generateIterable(node.iter)
    unit.range = node.range
    unit.emit(.getIterator)
    unit.place(start)
    unit.range = node.range
    unit.jump(.forIterator, to: orelse)
    try store(node.target)
    unit.blocks.append(.forLoop(start: start, end: end))
    try generate(node.body)
    unit.blocks.removeLast()
    endLoop(start)
    unit.place(orelse)
    try generate(node.orelse)
    unit.place(end)
  }

  private func endLoop(_ start: Label) {
    unit.silently { unit.jump(.jumpBack, to: start) }
    unit.range = nil
  }

  func generateBreak(_ range: SourceRange) throws(SyntaxError) {
    emitLineOfJump()
    defer { unit.isSilent = false }
    try leaveBlocks(keepingValue: false, untilLoop: true, error("'break' outside loop", range)) {
      block in
      if case .forLoop(_, let end) = block {
        unit.emit(.dropIterator)
        unit.jump(.jump, to: end)
      } else if case .whileLoop(_, let end) = block {
        unit.jump(.jump, to: end)
      }
    }
  }

  func generateContinue(_ range: SourceRange) throws(SyntaxError) {
    let outside = error("'continue' not properly in loop", range)
    emitLineOfJump()
    defer { unit.isSilent = false }
    try leaveBlocks(keepingValue: false, untilLoop: true, outside) { block in
      if case .forLoop(let start, _) = block { unit.jump(.jumpBack, to: start) }
      if case .whileLoop(let start, _) = block { unit.jump(.jumpBack, to: start) }
    }
  }

  /// A jump out of `with` or `try` begins a line of its own before what it runs on its way.
  private func emitLineOfJump() {
    if let block = unit.blocks.last, !block.isLoop { unit.emit(.nop) }
  }

  func generate(_ node: Statement.Return) throws(SyntaxError) {
    guard unit.scope.kind == .function else {
      throw error("'return' outside function", node.range)
    }
    try generateOrNone(node.value)
    unit.range = node.range
    try leaveBlocks(keepingValue: true, untilLoop: false, nil) { _ in }
    unit.emit(.returnValue)
    unit.isSilent = false
  }

  /// Emits what leaving the blocks takes, innermost first, and then `arrive` at the loop.
  private func leaveBlocks(
    keepingValue: Bool, untilLoop: Bool, _ outside: SyntaxError?,
    _ arrive: (CodeBuilder.Block) -> Void
  ) throws(SyntaxError) {
    let blocks = unit.blocks
    let handlers = unit.saveHandlers()
    let depth = unit.depth
    defer {
      unit.blocks = blocks
      unit.restoreHandlers(handlers)
      unit.depth = depth
    }
    while let block = unit.blocks.last {
      if untilLoop, block.isLoop { return arrive(block) }
      unit.blocks.removeLast()
      try leave(block, keepingValue: keepingValue)
    }
    if let outside { throw outside }
  }

  private func leave(_ block: CodeBuilder.Block, keepingValue: Bool) throws(SyntaxError) {
    switch block {
    case .whileLoop: break
    case .forLoop: dropBelow(keepingValue, with: .dropIterator)
    case .protected: unit.endHandler()
    case .handledException(let name): leaveHandled(name, keepingValue)
    case .groupClause(let range): throw jumpOutOfGroupClause(range)
    case .finallyBody(let body): try leaveFinally(body, keepingValue)
    case .finallyHandler: leaveFinallyHandler(keepingValue)
    case .with(let range): leaveWith(range, keepingValue)
    case .returnValue: dropBelow(keepingValue)
    }
  }

  private func dropBelow(_ keepingValue: Bool, with drop: Opcode = .pop) {
    if keepingValue { unit.emit(.swap, 2) }
    unit.emit(drop)
  }

  private func leaveHandled(_ name: String?, _ keepingValue: Bool) {
    if name != nil { unit.endHandler() }
    unit.endHandler()
    if keepingValue { unit.emit(.swap, 2) }
    unit.emit(.popHandled)
    if let name { clear(name) }
  }

  private func leaveFinally(_ body: [Statement], _ keepingValue: Bool) throws(SyntaxError) {
    unit.endHandler()
    if keepingValue { unit.blocks.append(.returnValue) }
    unit.isSilent = false
    try generate(body)
    unit.isSilent = true
    if keepingValue { unit.blocks.removeLast() }
  }

  private func leaveFinallyHandler(_ keepingValue: Bool) {
    unit.endHandler()
    dropBelow(keepingValue)
    if keepingValue { unit.emit(.swap, 2) }
    unit.emit(.popHandled)
  }

  private func leaveWith(_ range: SourceRange, _ keepingValue: Bool) {
    unit.endHandler()
    if keepingValue {
      unit.emit(.swap, 3)
      unit.emit(.swap, 2)
    }
    unit.isSilent = false
    callExit(range)
    unit.range = range
    unit.isSilent = true
  }

  /// `exit(None, None, None)`, with the function on the stack.
  func callExit(_ range: SourceRange) {
    let outer = unit.range
    unit.range = range
    for _ in 0..<3 { loadNone() }
    unit.emitCached(.call, 3)
    unit.emit(.pop)
    unit.range = outer
  }

  /// `name = None; del name` at the end of `except … as name`.
  func clear(_ name: String) {
    loadNone()
    store(name)
    delete(name)
  }
}

extension CodeBuilder.Block {
  var isLoop: Bool {
    switch self {
    case .whileLoop, .forLoop: true
    default: false
    }
  }
}

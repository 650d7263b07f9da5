import PythonSyntax

/// A place in the code that jumps go to.
final class Label {
  var position: Int?
  var depth: Int?
  var pending: [Int] = []
}

/// Collects the instructions of one code object.
final class CodeBuilder {
  var draft = CodeDraft()
  let scope: Scope
  /// Values on the stack here.
  var depth = 0
  /// The source of the next instructions.
  var range: SourceRange?
  /// Whether what is emitted begins no line of its own.
  var isSilent = false
  private var nameIndexes: [String: Int] = [:]
  private var constantIndexes: [ConstantKey: Int] = [:]
  private var slots: [String: Int] = [:]
  private var instructionHandlers: ContiguousArray<Int> = []
  private var handlers: [(label: Label, depth: Int)] = []
  private var activeHandlers: [Int] = []
  var blocks: [Block] = []

  /// What surrounds a statement and must be left when control jumps out of it.
  enum Block {
    case whileLoop(start: Label, end: Label)
    case forLoop(start: Label, end: Label)
    case protected
    case handledException(name: String?)
    /// A clause of `except*`, which nothing may jump out of.
    case groupClause(SourceRange)
    case finallyBody([Statement])
    case finallyHandler
    case with(SourceRange)
    case returnValue
  }

  init(scope: Scope) { self.scope = scope }

  @discardableResult
  func emit(_ opcode: Opcode, _ argument: Int = 0, extra: Int = 0) -> Int {
    draft.instructions.append(Instruction(opcode, argument, extra: extra))
    draft.positions.append(position)
    instructionHandlers.append(activeHandlers.last ?? -1)
    depth += StackEffect.of(opcode, argument, extra)
    if depth > draft.stackSize { draft.stackSize = depth }
    return draft.instructions.count - 1
  }

  /// Emits an instruction with an inline cache.
  func emitCached(_ opcode: Opcode, _ argument: Int) {
    draft.cacheCount += 1
    let cache = draft.cacheCount <= 0xffff ? draft.cacheCount : 0
    emit(opcode, argument, extra: cache)
  }

  private var position: InstructionPosition {
    guard let range else { return InstructionPosition() }
    if isSilent { return .silent(line: Int32(range.start.line)) }
    return InstructionPosition(
      line: Int32(range.start.line), column: Int32(range.start.column),
      endLine: Int32(range.end.line), endColumn: Int32(range.end.column))
  }

  /// Emits what begins no line of its own, as the jump back at the end of a loop.
  func silently(_ body: () -> Void) {
    let outer = isSilent
    isSilent = true
    body()
    isSilent = outer
  }

  // MARK: Jumps

  func jump(_ opcode: Opcode, to label: Label) {
    let index = emit(opcode, label.position ?? 0)
    var target = depth
    if opcode == .jumpIfFalseOrPop || opcode == .jumpIfTrueOrPop { target += 1 }
    if opcode == .forIterator { target -= 2 }
    if label.depth == nil { label.depth = target }
    if label.position == nil { label.pending.append(index) }
  }

  func place(_ label: Label) {
    let position = draft.instructions.count
    label.position = position
    if let known = label.depth { depth = known } else { label.depth = depth }
    for index in label.pending {
      draft.instructions[index].argument = Int32(truncatingIfNeeded: position)
    }
    label.pending = []
    if depth > draft.stackSize { draft.stackSize = depth }
  }

  // MARK: Handlers

  /// From here on exceptions go to `label`, with the stack as it is here or as high as `depth`.
  func beginHandler(_ label: Label, depth: Int? = nil) {
    handlers.append((label, depth ?? self.depth))
    activeHandlers.append(handlers.count - 1)
  }

  func endHandler() { activeHandlers.removeLast() }

  func saveHandlers() -> [Int] { activeHandlers }

  func restoreHandlers(_ saved: [Int]) { activeHandlers = saved }

  /// Places a handler's label: the exception is on the stack.
  func placeHandler(_ label: Label) {
    let depth = handlers.last { $0.label === label }?.depth ?? 0
    label.depth = depth + 1
    place(label)
  }

  // MARK: Tables

  func nameIndex(_ name: String, _ interpreter: Interpreter) -> Int {
    if let index = nameIndexes[name] { return index }
    draft.names.append(interpreter.intern(name))
    nameIndexes[name] = draft.names.count - 1
    return draft.names.count - 1
  }

  func constant(_ value: Value, key: ConstantKey?) -> Int {
    if let key, let index = constantIndexes[key] { return index }
    draft.constants.append(value)
    if let key { constantIndexes[key] = draft.constants.count - 1 }
    return draft.constants.count - 1
  }

  /// The slots of the frame: parameters, other locals, cells, free variables.
  func layOutSlots(parameters: [String], _ interpreter: Interpreter) {
    draft.parameters = scope.parameters
    draft.isFunction = scope.kind == .function
    draft.isGenerator = scope.isGenerator
    for name in parameters { addLocal(name, interpreter) }
    for name in scope.order where scope.access(name) == .fast && slots[name] == nil {
      addLocal(name, interpreter)
    }
    for name in scope.order where scope.access(name) == .cell {
      cellSlots[name] = draft.localNames.count + draft.cellNames.count
      draft.cellNames.append(interpreter.intern(name))
    }
    let free = scope.order.filter { scope.access($0) == .free } + scope.passedFree
    for name in free {
      cellSlots[name] =
        draft.localNames.count + draft.cellNames.count + draft.freeNames.count
      draft.freeNames.append(interpreter.intern(name))
    }
  }

  private(set) var cellSlots: [String: Int] = [:]

  private func addLocal(_ name: String, _ interpreter: Interpreter) {
    slots[name] = draft.localNames.count
    draft.localNames.append(interpreter.intern(name))
  }

  func slot(_ name: String) -> Int { slots[name] ?? 0 }

  // MARK: End

  func finish() -> CodeDraft {
    var draft = self.draft
    var start = 0
    while start < instructionHandlers.count {
      let handler = instructionHandlers[start]
      var end = start + 1
      while end < instructionHandlers.count && instructionHandlers[end] == handler { end += 1 }
      if handler >= 0, let target = handlers[handler].label.position {
        draft.handlers.append(
          HandlerRange(start: start, end: end, target: target, depth: handlers[handler].depth))
      }
      start = end
    }
    draft.stackSize += 4
    draft.instructions = Fusion.fused(draft)
    return draft
  }
}

/// What makes two constants one.
enum ConstantKey: Hashable {
  case none, `true`, `false`, ellipsis
  case int(Int64)
  case float(UInt64)
  case string([UInt8])
}

/// Finds instructions that often follow one another and lets the first one do the work of all.
///
/// Nothing moves: a fused instruction reads the operands of those behind it and skips them, and where
/// its quick way does not apply it does what the first one did alone. So jumps into the middle, the
/// positions of errors and the lines that a debugger follows stay as they are.
struct Fusion {
  private let instructions: ContiguousArray<Instruction>
  private let positions: ContiguousArray<InstructionPosition>

  /// The instructions of `draft` with the first of each known sequence replaced.
  static func fused(_ draft: CodeDraft) -> ContiguousArray<Instruction> {
    let fusion = Fusion(instructions: draft.instructions, positions: draft.positions)
    var result = draft.instructions
    for place in result.indices {
      // A branch says itself what it waits for, as a debugger may stand in for its operation.
      if result[place].opcode == .popJumpIfTrue { result[place].extra = 1 }
      guard let opcode = fusion.opcode(at: place), fusion.staysInLine(place, opcode) else {
        continue
      }
      result[place].opcode = opcode
    }
    return result
  }

  private func opcode(at place: Int) -> Opcode? {
    switch instructions[place].opcode {
    case .loadFast: load(place)
    case .storeFast: follows(place, .loadFast) ? .storeFastLoadFast : nil
    case .pushUnbound: follows(place, .loadGlobal) ? .loadUnboundGlobal : nil
    case .compare: isBranch(place + 1) ? .compareJump : nil
    case .forIterator: follows(place, .storeFast) ? .forIteratorStore : nil
    default: nil
    }
  }

  private func load(_ place: Int) -> Opcode? {
    switch self[place + 1] {
    case .loadFast:
      if isOperator(place + 2) {
        return self[place + 3] == .storeFast ? .binaryFastFastStore : .binaryFastFast
      }
      if self[place + 2] == .compare, isBranch(place + 3) { return .compareFastFastJump }
      return self[place + 2] == .loadItem ? .itemFastFast : .loadFastLoadFast
    case .loadConst:
      if isOperator(place + 2) {
        return self[place + 3] == .storeFast ? .binaryFastConstStore : .binaryFastConst
      }
      if self[place + 2] == .compare, isBranch(place + 3) { return .compareFastConstJump }
      return .loadFastLoadConst
    case .loadAttribute: return hasCache(place + 1) ? .loadFastAttribute : nil
    case .loadMethod: return hasCache(place + 1) ? .loadFastMethod : nil
    default: return nil
    }
  }

  /// The operation at `place`; `nop` beyond the end.
  private subscript(place: Int) -> Opcode {
    place < instructions.count ? instructions[place].opcode : .nop
  }

  /// Whether the sequence from `place` lies in one line, so that a debugger misses no line of it.
  private func staysInLine(_ place: Int, _ opcode: Opcode) -> Bool {
    let last = min(place + opcode.fusedCount, instructions.count) - 1
    return (place...last).allSatisfy { positions[$0].line == positions[place].line }
  }

  private func follows(_ place: Int, _ opcode: Opcode) -> Bool { self[place + 1] == opcode }

  private func isOperator(_ place: Int) -> Bool {
    self[place] == .binary || self[place] == .inPlace
  }

  private func isBranch(_ place: Int) -> Bool {
    self[place] == .popJumpIfFalse || self[place] == .popJumpIfTrue
  }

  private func hasCache(_ place: Int) -> Bool { instructions[place].extra > 0 }
}

extension Opcode {
  /// How many instructions a fused one stands for.
  fileprivate var fusedCount: Int {
    switch self {
    case .binaryFastFastStore, .binaryFastConstStore, .compareFastFastJump,
      .compareFastConstJump:
      4
    case .binaryFastFast, .binaryFastConst, .itemFastFast: 3
    default: 2
    }
  }
}

/// A compiled pattern: instructions for the matcher.
final class RegexProgram {
  /// One step of the matcher; targets are indices of instructions.
  enum Instruction {
    case character(UInt32)
    case characterIgnoringCase(UInt32)
    case any, anyWithNewline
    case set(Int)
    /// Try the first target, and on failure the second.
    case split(Int, Int)
    case jump(Int)
    case save(Int)
    case assertion(RegexAssertion)
    case backreference(Int, ignoresCase: Bool)
    /// A repetition of one-character item `single`, without a loop.
    case run(single: Int, minimum: Int, maximum: Int, RegexGreed)
    /// Sets the counter of a loop to zero.
    case enterLoop(Int)
    /// Decides whether a loop goes around again; its body follows.
    case loop(Int, minimum: Int, maximum: Int, isLazy: Bool, exit: Int)
    case look(end: Int, isNegated: Bool, width: Int)
    case atomic(end: Int)
    case conditional(group: Int, otherwise: Int)
    /// The end of a look or atomic part.
    case accept
    case match
  }

  fileprivate(set) var instructions: [Instruction] = []
  fileprivate(set) var sets: [RegexSet] = []
  /// The one-character items that `run` repeats.
  fileprivate(set) var singles: [Instruction] = []
  fileprivate(set) var loopCount = 0
  let groupCount: Int
  let groupNames: [(name: String, number: Int)]
  let flags: RegexFlags
  /// What a match must begin with, so that searching can skip.
  fileprivate(set) var firstCharacter: UInt32?

  /// The most instructions a pattern may become; bounded repeats are loops, so few come near.
  static let maximumSize = 100_000

  init(pattern: [UInt32], flags: RegexFlags) throws(RegexError) {
    var parser = RegexParser(pattern, flags: flags)
    let node = try parser.parse()
    groupCount = parser.groupCount
    groupNames = parser.groupNames
    self.flags = parser.flags
    RegexCompiler(program: self).emit(node)
    instructions.append(.match)
    firstCharacter = Self.first(of: node)
  }

  private static func first(of node: RegexNode) -> UInt32? {
    switch node {
    case .character(let code, ignoresCase: false): code
    case .sequence(let nodes): nodes.first.flatMap(first)
    case .group(let node, _): first(of: node)
    case .repeat(let node, let minimum, _, _) where minimum > 0: first(of: node)
    default: nil
    }
  }
}

/// Turns a parsed pattern into instructions.
private struct RegexCompiler {
  let program: RegexProgram

  private var here: Int { program.instructions.count }

  private func add(_ instruction: RegexProgram.Instruction) {
    program.instructions.append(instruction)
  }

  /// Reserves a place whose target is not known yet.
  private func reserve() -> Int {
    add(.accept)
    return here - 1
  }

  func emit(_ node: RegexNode) {
    switch node {
    case .empty: break
    case .character, .any, .set: if let single = single(node) { add(single) }
    case .sequence(let nodes): for node in nodes { emit(node) }
    case .alternatives(let nodes): emitAlternatives(nodes)
    case .group(let node, let number):
      add(.save(2 * number))
      emit(node)
      add(.save(2 * number + 1))
    case .repeat(let node, let minimum, let maximum, let greed):
      emitRepeat(node, minimum, maximum, greed)
    case .assertion(let assertion): add(.assertion(assertion))
    case .backreference(let group, let ignoresCase):
      add(.backreference(group, ignoresCase: ignoresCase))
    case .look(let node, let isBehind, let isNegated):
      emitLook(node, isBehind: isBehind, isNegated: isNegated)
    case .conditional(let group, let yes, let no): emitConditional(group, yes, no)
    case .atomic(let node): emitAtomic(node)
    }
  }

  /// The instruction of an item that matches exactly one character.
  private func single(_ node: RegexNode) -> RegexProgram.Instruction? {
    switch node {
    case .character(let code, let ignoresCase):
      return ignoresCase ? .characterIgnoringCase(RegexCase.lower(code)) : .character(code)
    case .any(let matchesNewline): return matchesNewline ? .anyWithNewline : .any
    case .set(let set):
      program.sets.append(set)
      return .set(program.sets.count - 1)
    default: return nil
    }
  }

  private func emitAlternatives(_ nodes: [RegexNode]) {
    var ends: [Int] = []
    for (index, node) in nodes.enumerated() {
      guard index < nodes.count - 1 else {
        emit(node)
        break
      }
      let split = reserve()
      emit(node)
      ends.append(reserve())
      program.instructions[split] = .split(split + 1, here)
    }
    for end in ends { program.instructions[end] = .jump(here) }
  }

  private func emitRepeat(
    _ node: RegexNode, _ minimum: Int, _ maximum: Int, _ greed: RegexGreed
  ) {
    if let single = single(node) {
      program.singles.append(single)
      return add(
        .run(single: program.singles.count - 1, minimum: minimum, maximum: maximum, greed))
    }
    guard greed != .possessive else {
      return emitAtomic(.repeat(node, minimum: minimum, maximum: maximum, .greedy))
    }
    let counter = program.loopCount
    program.loopCount += 1
    add(.enterLoop(counter))
    let loop = reserve()
    emit(node)
    add(.jump(loop))
    program.instructions[loop] = .loop(
      counter, minimum: minimum, maximum: maximum, isLazy: greed == .lazy, exit: here)
  }

  private func emitLook(_ node: RegexNode, isBehind: Bool, isNegated: Bool) {
    let look = reserve()
    emit(node)
    add(.accept)
    let width = isBehind ? RegexWidth.fixed(node) ?? 0 : -1
    program.instructions[look] = .look(end: here, isNegated: isNegated, width: width)
  }

  private func emitAtomic(_ node: RegexNode) {
    let atomic = reserve()
    emit(node)
    add(.accept)
    program.instructions[atomic] = .atomic(end: here)
  }

  private func emitConditional(_ group: Int, _ yes: RegexNode, _ no: RegexNode) {
    let condition = reserve()
    emit(yes)
    let end = reserve()
    program.instructions[condition] = .conditional(group: group, otherwise: here)
    emit(no)
    program.instructions[end] = .jump(here)
  }
}

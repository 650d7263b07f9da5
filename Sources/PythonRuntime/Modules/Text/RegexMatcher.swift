/// Matches a program against a text by backtracking, with a stack of its own.
///
/// Nothing recurses on the text: choices and the values they overwrite are kept on `stack`, so that
/// no text can exhaust the machine's stack, and the interpreter is asked regularly whether to go on.
struct RegexMatcher {
  /// What to return to when a way leads nowhere.
  private enum Choice {
    case branch(Int, Int)
    /// A run of single characters that may give back characters, down to a place.
    case shorter(Int, lowest: Int, place: Int)
    /// A lazy run that may take one more character, up to a place.
    case longer(Int, single: Int, place: Int, highest: Int)
    /// A lazy loop that may go around once more.
    case around(Int, counter: Int, place: Int)
    case slot(Int, Int)
    case counter(Int, count: Int, place: Int)
  }

  private let program: RegexProgram
  private let instructions: [RegexProgram.Instruction]
  private let singles: [RegexProgram.Instruction]
  private let sets: [RegexSet]
  private let text: [UInt32]
  private let end: Int
  private let interpreter: Interpreter
  private var stack: [Choice] = []
  /// The starts and ends of the groups, −1 where there is none; last the group that closed last.
  private(set) var slots: [Int]
  private var counts: [Int]
  private var places: [Int]
  private var steps = 0
  private var place = 0
  /// Set by `fullmatch`: only a match up to the end counts.
  private var mustReachEnd = false
  /// Set by scanning: a match that ends here would repeat the one before.
  private var refusedEnd = -1

  /// The most choices kept at once.
  private static let maximumStack = 4_000_000

  init(
    _ program: RegexProgram, _ text: [UInt32], end: Int, in interpreter: Interpreter
  ) {
    self.program = program
    instructions = program.instructions
    singles = program.singles
    sets = program.sets
    self.text = text
    self.end = end
    self.interpreter = interpreter
    slots = Array(repeating: -1, count: 2 * (program.groupCount + 1) + 1)
    counts = Array(repeating: 0, count: program.loopCount)
    places = Array(repeating: -1, count: program.loopCount)
  }

  /// Matches at `start`; the slots hold the groups afterwards.
  mutating func match(at start: Int, mustReachEnd: Bool = false) throws(PythonException) -> Bool {
    self.mustReachEnd = mustReachEnd
    stack.removeAll(keepingCapacity: true)
    for index in slots.indices { slots[index] = -1 }
    place = start
    guard try run(from: 0) else { return false }
    slots[0] = start
    slots[1] = place
    return true
  }

  /// The first match at or after `start`, and no empty one at `refusingEmptyAt`.
  mutating func search(
    from start: Int, refusingEmptyAt refused: Int = -1
  ) throws(PythonException) -> Bool {
    var start = start
    defer { refusedEnd = -1 }
    while start <= end {
      if let first = program.firstCharacter {
        while start < end, text[start] != first { start += 1 }
        if start >= end { return false }
      }
      refusedEnd = start == refused ? start : -1
      if try match(at: start) { return true }
      start += 1
    }
    return false
  }

  /// Runs from an instruction to an `accept` or `match`.
  private mutating func run(from start: Int) throws(PythonException) -> Bool {
    let base = stack.count
    var next = start
    while true {
      steps += 1
      if steps & 0xFFF == 0 { try interpreter.poll() }
      if stack.count > Self.maximumStack {
        throw interpreter.error(.memoryError, "the pattern needs too many choices on this text")
      }
      switch try step(next) {
      case .goOn(let target): next = target
      case .done: return true
      case .fail:
        guard let target = backtrack(to: base) else { return false }
        next = target
      }
    }
  }

  private enum Outcome {
    case goOn(Int)
    case done, fail
  }

  private mutating func step(_ index: Int) throws(PythonException) -> Outcome {
    switch instructions[index] {
    case .character, .characterIgnoringCase, .any, .anyWithNewline, .set:
      guard place < end, fits(instructions[index], text[place]) else { return .fail }
      place += 1
      return .goOn(index + 1)
    case .split(let first, let second):
      stack.append(.branch(second, place))
      return .goOn(first)
    case .jump(let target): return .goOn(target)
    case .save(let slot):
      set(slot, to: place)
      if slot & 1 == 1 { set(slots.count - 1, to: slot / 2) }
      return .goOn(index + 1)
    case .assertion(let assertion): return holds(assertion) ? .goOn(index + 1) : .fail
    case .backreference(let group, let ignoresCase):
      return repeats(group, ignoresCase: ignoresCase) ? .goOn(index + 1) : .fail
    case .run(let single, let minimum, let maximum, let greed):
      return try run(index, single, minimum, maximum, greed)
    case .enterLoop(let counter):
      setCounter(counter, to: 0, place: -1)
      return .goOn(index + 1)
    case .loop(let counter, let minimum, let maximum, let isLazy, let exit):
      return loop(index, counter, minimum, maximum, isLazy, exit)
    case .look(let end, let isNegated, let width):
      return try look(index, end: end, isNegated: isNegated, width: width)
    case .atomic(let end): return try atomic(index, end: end)
    case .conditional(let group, let otherwise):
      return .goOn(slots[2 * group + 1] >= 0 ? index + 1 : otherwise)
    case .accept: return .done
    case .match: return (mustReachEnd && place != end) || place == refusedEnd ? .fail : .done
    }
  }

  private func fits(_ instruction: RegexProgram.Instruction, _ code: UInt32) -> Bool {
    switch instruction {
    case .character(let wanted): code == wanted
    case .characterIgnoringCase(let wanted): RegexCase.lower(code) == wanted
    case .any: code != 10
    case .anyWithNewline: true
    case .set(let set): sets[set].contains(code)
    default: false
    }
  }

  private mutating func backtrack(to base: Int) -> Int? {
    while stack.count > base, let choice = stack.popLast() {
      switch choice {
      case .branch(let target, let place):
        self.place = place
        return target
      case .shorter(let target, let lowest, let place):
        self.place = place - 1
        if place - 1 > lowest {
          stack.append(.shorter(target, lowest: lowest, place: place - 1))
        }
        return target
      case .longer(let target, let single, let place, let highest):
        guard place < highest, fits(singles[single], text[place]) else { continue }
        self.place = place + 1
        stack.append(.longer(target, single: single, place: place + 1, highest: highest))
        return target
      case .around(let loop, let counter, let place):
        self.place = place
        setCounter(counter, to: counts[counter] + 1, place: place)
        return loop + 1
      case .slot, .counter: restore(choice)
      }
    }
    return nil
  }

  private mutating func restore(_ choice: Choice) {
    switch choice {
    case .slot(let slot, let value): slots[slot] = value
    case .counter(let counter, let count, let place):
      counts[counter] = count
      places[counter] = place
    default: break
    }
  }
}

// MARK: - Repetition

extension RegexMatcher {
  private mutating func run(
    _ index: Int, _ single: Int, _ minimum: Int, _ maximum: Int, _ greed: RegexGreed
  ) throws(PythonException) -> Outcome {
    let instruction = singles[single]
    let start = place
    let highest = maximum < end - start ? start + maximum : end
    guard minimum <= highest - start else { return .fail }
    let wanted = greed == .lazy ? start + minimum : highest
    while place < wanted, fits(instruction, text[place]) { place += 1 }
    steps += place - start
    guard place - start >= minimum else { return .fail }
    if greed == .greedy, place > start + minimum {
      stack.append(.shorter(index + 1, lowest: start + minimum, place: place))
    } else if greed == .lazy {
      stack.append(.longer(index + 1, single: single, place: place, highest: highest))
    }
    return .goOn(index + 1)
  }

  private mutating func set(_ slot: Int, to value: Int) {
    stack.append(.slot(slot, slots[slot]))
    slots[slot] = value
  }

  private mutating func setCounter(_ counter: Int, to count: Int, place: Int) {
    stack.append(.counter(counter, count: counts[counter], place: places[counter]))
    counts[counter] = count
    places[counter] = place
  }

  private mutating func loop(
    _ index: Int, _ counter: Int, _ minimum: Int, _ maximum: Int, _ isLazy: Bool, _ exit: Int
  ) -> Outcome {
    let count = counts[counter]
    // A round that took nothing would go on for ever.
    let isStuck = places[counter] == place && count >= minimum
    if count >= maximum || isStuck { return .goOn(exit) }
    if count >= minimum, isLazy {
      stack.append(.around(index, counter: counter, place: place))
      return .goOn(exit)
    }
    if count >= minimum { stack.append(.branch(exit, place)) }
    // Rounds below the minimum are not compared, as in CPython.
    setCounter(counter, to: count + 1, place: count < minimum ? places[counter] : place)
    return .goOn(index + 1)
  }
}

// MARK: - Parts that do not give back

extension RegexMatcher {
  private mutating func look(
    _ index: Int, end: Int, isNegated: Bool, width: Int
  ) throws(PythonException) -> Outcome {
    let base = stack.count
    let start = place
    guard width <= start else { return isNegated ? .goOn(end) : .fail }
    if width > 0 { place = start - width }
    let matches = try run(from: index + 1)
    place = start
    if matches, isNegated {
      while stack.count > base, let choice = stack.popLast() { restore(choice) }
    } else if matches {
      commit(to: base)
    }
    return matches != isNegated ? .goOn(end) : .fail
  }

  private mutating func atomic(
    _ index: Int, end: Int
  ) throws(PythonException) -> Outcome {
    let base = stack.count
    guard try run(from: index + 1) else { return .fail }
    commit(to: base)
    return .goOn(end)
  }

  /// Drops the choices above `base` and keeps what puts groups back.
  private mutating func commit(to base: Int) {
    var kept = base
    for index in base..<stack.count {
      switch stack[index] {
      case .slot, .counter:
        stack[kept] = stack[index]
        kept += 1
      default: break
      }
    }
    stack.removeLast(stack.count - kept)
  }
}

// MARK: - Assertions and references

extension RegexMatcher {
  private func holds(_ assertion: RegexAssertion) -> Bool {
    switch assertion {
    case .textStart: place == 0
    case .textEnd: place == end
    case .lineStart: place == 0 || text[place - 1] == 10
    case .lineEnd: place == end || text[place] == 10
    case .lastLineEnd: place == end || (place == end - 1 && text[place] == 10)
    case .wordBoundary(let isASCII, let isNegated):
      end > 0 && (isWord(place - 1, isASCII) != isWord(place, isASCII)) != isNegated
    }
  }

  private func isWord(_ place: Int, _ isASCII: Bool) -> Bool {
    place >= 0 && place < end && RegexSet.Class.word.contains(text[place], isASCII: isASCII)
  }

  private mutating func repeats(_ group: Int, ignoresCase: Bool) -> Bool {
    let start = slots[2 * group]
    let stop = slots[2 * group + 1]
    guard start >= 0, stop >= start, stop - start <= end - place else { return false }
    for offset in 0..<(stop - start) {
      let left = text[start + offset]
      let right = text[place + offset]
      let isSame =
        ignoresCase ? RegexCase.lower(left) == RegexCase.lower(right) : left == right
      if !isSame { return false }
    }
    place += stop - start
    return true
  }
}

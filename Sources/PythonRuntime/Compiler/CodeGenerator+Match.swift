import PythonSyntax

/// The names that a pattern binds, kept in hidden slots until the whole pattern has matched.
private final class Captures {
  var slots: [(name: String, slot: Int)] = []
}

extension CodeGenerator {
  func generate(_ node: Statement.Match) throws(SyntaxError) {
    let subject = temporary()
    let end = Label()
    try generate(node.subject)
    unit.emit(.storeFast, subject)
    for matchCase in node.cases {
      let next = Label()
      let captures = Captures()
      try match(matchCase.pattern, subject, next, captures)
      for (name, slot) in captures.slots {
        unit.emit(.loadFast, slot)
        store(name)
      }
      if let condition = matchCase.guard { try jump(condition, when: false, to: next) }
      try generate(matchCase.body)
      unit.silently { unit.jump(.jump, to: end) }
      unit.place(next)
    }
    unit.place(end)
  }

  private func match(
    _ pattern: Pattern, _ subject: Int, _ fail: Label, _ captures: Captures
  ) throws(SyntaxError) {
    unit.range = pattern.range
    switch pattern {
    case .matchValue(let node): try match(node, subject, fail)
    case .matchSingleton(let node): match(node, subject, fail)
    case .matchSequence(let node): try match(node, subject, fail, captures)
    case .matchMapping(let node): try match(node, subject, fail, captures)
    case .matchClass(let node): try match(node, subject, fail, captures)
    case .matchStar(let node): capture(node.name, subject, captures)
    case .matchAs(let node): try match(node, subject, fail, captures)
    case .matchOr(let node): try match(node, subject, fail, captures)
    }
  }

  private func capture(_ name: String?, _ slot: Int, _ captures: Captures) {
    guard let name else { return }
    guard let known = captures.slots.first(where: { $0.name == name }) else {
      let own = temporary()
      captures.slots.append((name, own))
      unit.emit(.loadFast, slot)
      unit.emit(.storeFast, own)
      return
    }
    unit.emit(.loadFast, slot)
    unit.emit(.storeFast, known.slot)
  }

  private func match(
    _ node: Pattern.MatchValue, _ subject: Int, _ fail: Label
  ) throws(SyntaxError) {
    unit.emit(.loadFast, subject)
    try generate(node.value)
    unit.emit(.compare, extra: Int(Comparison.equal.rawValue))
    unit.jump(.popJumpIfFalse, to: fail)
  }

  private func match(_ node: Pattern.MatchSingleton, _ subject: Int, _ fail: Label) {
    unit.emit(.loadFast, subject)
    load(node.value)
    unit.emit(.isOperator)
    unit.jump(.popJumpIfFalse, to: fail)
  }

  private func match(
    _ node: Pattern.MatchAs, _ subject: Int, _ fail: Label, _ captures: Captures
  ) throws(SyntaxError) {
    if node.pattern == nil, node.name == nil { unit.emit(.nop) }
    if let pattern = node.pattern { try match(pattern, subject, fail, captures) }
    capture(node.name, subject, captures)
  }

  private func match(
    _ node: Pattern.MatchOr, _ subject: Int, _ fail: Label, _ captures: Captures
  ) throws(SyntaxError) {
    let success = Label()
    for (position, alternative) in node.patterns.enumerated() {
      let isLast = position == node.patterns.count - 1
      let next = isLast ? fail : Label()
      try match(alternative, subject, next, captures)
      if isLast { break }
      unit.jump(.jump, to: success)
      unit.place(next)
    }
    unit.place(success)
  }

  // MARK: Sequences

  private func match(
    _ node: Pattern.MatchSequence, _ subject: Int, _ fail: Label, _ captures: Captures
  ) throws(SyntaxError) {
    let star = node.patterns.firstIndex { if case .matchStar = $0 { true } else { false } }
    unit.emit(.loadFast, subject)
    unit.emit(.matchSequence)
    unit.jump(.popJumpIfFalse, to: fail)
    let least = node.patterns.count - (star == nil ? 0 : 1)
    matchLength(subject, least, star == nil ? .equal : .greaterOrEqual, fail)
    if node.patterns.isEmpty { return }
    unit.emit(.loadFast, subject)
    if let star {
      unit.emit(.unpackStarred, star, extra: node.patterns.count - star - 1)
    } else {
      unit.emit(.unpackSequence, node.patterns.count)
    }
    try matchParts(node.patterns, fail, captures)
  }

  private func matchLength(
    _ subject: Int, _ count: Int, _ comparison: Comparison, _ fail: Label
  ) {
    unit.emit(.loadFast, subject)
    unit.emit(.getLength)
    load(.int(Int64(count)), key: .int(Int64(count)))
    unit.emit(.compare, extra: Int(comparison.rawValue))
    unit.jump(.popJumpIfFalse, to: fail)
  }

  /// Takes the parts from the stack, first on top, then matches each.
  private func matchParts(
    _ patterns: [Pattern], _ fail: Label, _ captures: Captures
  ) throws(SyntaxError) {
    let slots = patterns.map { _ in temporary() }
    for slot in slots { unit.emit(.storeFast, slot) }
    for (pattern, slot) in zip(patterns, slots) { try match(pattern, slot, fail, captures) }
  }

  // MARK: Mappings and classes

  private func match(
    _ node: Pattern.MatchMapping, _ subject: Int, _ fail: Label, _ captures: Captures
  ) throws(SyntaxError) {
    unit.emit(.loadFast, subject)
    unit.emit(.matchMapping)
    unit.jump(.popJumpIfFalse, to: fail)
    if !node.keys.isEmpty {
      matchLength(subject, node.keys.count, .greaterOrEqual, fail)
      unit.emit(.loadFast, subject)
      for key in node.keys { try generate(key) }
      unit.emit(.buildTuple, node.keys.count)
      unit.emit(.matchKeys)
      try matchFound(node.patterns, fail, captures)
    }
    if let rest = node.rest { try captureRest(rest, node.keys, subject, captures) }
  }

  /// Goes on with the tuple on the stack, or fails when it is `None`.
  private func matchFound(
    _ patterns: [Pattern], _ fail: Label, _ captures: Captures
  ) throws(SyntaxError) {
    let found = temporary()
    unit.emit(.storeFast, found)
    unit.emit(.loadFast, found)
    unit.jump(.popJumpIfNone, to: fail)
    unit.emit(.loadFast, found)
    unit.emit(.unpackSequence, patterns.count)
    try matchParts(patterns, fail, captures)
  }

  private func captureRest(
    _ name: String, _ keys: [Expression], _ subject: Int, _ captures: Captures
  ) throws(SyntaxError) {
    unit.emit(.buildMap, 0)
    unit.emit(.loadFast, subject)
    unit.emit(.dictUpdate, 1)
    for key in keys {
      unit.emit(.copy, 1)
      try generate(key)
      unit.emit(.deleteItem)
    }
    let slot = temporary()
    unit.emit(.storeFast, slot)
    capture(name, slot, captures)
  }

  private func match(
    _ node: Pattern.MatchClass, _ subject: Int, _ fail: Label, _ captures: Captures
  ) throws(SyntaxError) {
    unit.emit(.loadFast, subject)
    try generate(node.cls)
    let names = node.kwdAttrs.map { Value.object(interpreter.intern($0)) }
    load(.tuple(ContiguousArray(names)), key: nil)
    unit.range = node.range
    unit.emit(.matchClass, node.patterns.count)
    try matchFound(node.patterns + node.kwdPatterns, fail, captures)
  }
}

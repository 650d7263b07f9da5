// Parentheses: groups, looks, flags and conditions.
extension RegexParser {
  /// Flags for the whole pattern, `(?im)`, which stand at its beginning.
  mutating func readGlobalFlags() throws(RegexError) {
    while pattern.count > position + 2, isNext("("), pattern[position + 1] == 0x3F {
      let start = position
      position += 2
      var found = RegexFlags()
      while let flag = next.flatMap(Self.flag) {
        found.insert(flag)
        position += 1
      }
      guard !found.isEmpty, accept(")") else {
        position = start
        return
      }
      flags.formUnion(found)
    }
  }

  private static func flag(_ character: UInt32) -> RegexFlags? {
    switch Unicode.Scalar(character) {
    case "i": .ignoreCase
    case "m": .multiline
    case "s": .dotAll
    case "x": .verbose
    case "a": .ascii
    case "u": .unicode
    case "L": .locale
    default: nil
    }
  }

  mutating func group(_ start: Int) throws(RegexError) -> RegexNode? {
    guard accept("?") else { return try capture(start, name: nil) }
    guard let character = next else { throw error("unexpected end of pattern", at: position) }
    position += 1
    switch Unicode.Scalar(character) {
    case ":": return try enclosed(start)
    case ">": return .atomic(try enclosed(start))
    case "=": return .look(try enclosed(start), isBehind: false, isNegated: false)
    case "!": return .look(try enclosed(start), isBehind: false, isNegated: true)
    case "<": return try lookBehind(start)
    case "P": return try named(start)
    case "#": return try comment(start)
    case "(": return try conditional(start)
    default:
      position -= 1
      return try flagged(start)
    }
  }

  private mutating func enclosed(_ start: Int) throws(RegexError) -> RegexNode {
    let saved = flags
    let node = try alternatives()
    flags = saved
    guard accept(")") else {
      throw error("missing ), unterminated subpattern", at: start)
    }
    // A group without an item can be repeated, unlike nothing at all.
    if case .empty = node { return .sequence([]) }
    return node
  }

  private mutating func capture(
    _ start: Int, name: String?
  ) throws(RegexError) -> RegexNode {
    groupCount += 1
    let number = groupCount
    if let name { groupNames.append((name, number)) }
    open(number)
    let node = try enclosed(start)
    close()
    return .group(node, number: number)
  }

  private mutating func lookBehind(_ start: Int) throws(RegexError) -> RegexNode {
    guard let character = next else { throw error("unexpected end of pattern", at: position) }
    guard character == 0x3D || character == 0x21 else {
      throw error("unknown extension ?<" + text(position..<(position + 1)), at: start + 1)
    }
    position += 1
    let outer = lookBehindGroups
    lookBehindGroups = outer ?? groupCount
    let node = try enclosed(start)
    lookBehindGroups = outer
    if RegexWidth.fixed(node) == nil { hasVariableLookBehind = true }
    return .look(node, isBehind: true, isNegated: character == 0x21)
  }

  private mutating func named(_ start: Int) throws(RegexError) -> RegexNode {
    if accept("<") {
      let place = position
      let name = try name(until: ">")
      for (known, number) in groupNames where known == name {
        throw error(
          "redefinition of group name '\(name)' as group \(groupCount + 1); "
            + "was group \(number)", at: place)
      }
      return try capture(start, name: name)
    }
    if accept("=") {
      let place = position
      let name = try name(until: ")")
      for (known, number) in groupNames where known == name {
        return try reference(number, at: place)
      }
      throw error("unknown group name '\(name)'", at: place)
    }
    guard next != nil else { throw error("unexpected end of pattern", at: position) }
    throw error("unknown extension ?P" + text(position..<(position + 1)), at: start + 1)
  }

  func reference(_ number: Int, at place: Int) throws(RegexError) -> RegexNode {
    if openGroups.contains(number) {
      throw error("cannot refer to an open group", at: place)
    }
    try checkLookBehind(number)
    return .backreference(number, ignoresCase: flags.contains(.ignoreCase))
  }

  /// A look-behind reads its groups backwards, so that it cannot refer to them.
  private func checkLookBehind(_ number: Int) throws(RegexError) {
    guard let lookBehindGroups, number > lookBehindGroups else { return }
    throw error(
      "cannot refer to group defined in the same lookbehind subpattern", at: position)
  }

  private mutating func name(until closing: Unicode.Scalar) throws(RegexError) -> String {
    let start = position
    while let character = next, character != closing.value {
      _ = character
      position += 1
    }
    guard next != nil else {
      if position == start { throw error("missing group name", at: start) }
      throw error("missing \(String(Character(closing))), unterminated name", at: start)
    }
    let name = text(start..<position)
    position += 1
    if name.isEmpty { throw error("missing group name", at: start) }
    guard CharacterTest.isIdentifier(name) else {
      throw error("bad character in group name \(StringRepr.text(PyString(name)))", at: start)
    }
    return name
  }

  private mutating func comment(_ start: Int) throws(RegexError) -> RegexNode? {
    while let character = next, character != 0x29 {
      _ = character
      position += 1
    }
    guard accept(")") else { throw error("missing ), unterminated comment", at: start) }
    return nil
  }

  /// `(?(1)yes|no)`.
  private mutating func conditional(_ start: Int) throws(RegexError) -> RegexNode {
    let place = position
    let number = try conditionGroup(place)
    try checkLookBehind(number)
    let yes = try singleBranch()
    let no: RegexNode = accept("|") ? try singleBranch() : .empty
    if isNext("|") { throw error("conditional backref with more than two branches", at: position) }
    guard accept(")") else {
      throw error("missing ), unterminated subpattern", at: start)
    }
    return .conditional(group: number, yes, no)
  }

  private mutating func conditionGroup(_ place: Int) throws(RegexError) -> Int {
    let end = pattern[place...].firstIndex(of: 0x29) ?? pattern.count
    let content = text(place..<end)
    if let number = Int(content) {
      position = end + 1
      guard number > 0 else { throw error("bad group number", at: place) }
      conditionGroups.append((number, place))
      return number
    }
    let name = try name(until: ")")
    for (known, number) in groupNames where known == name { return number }
    throw error("unknown group name '\(name)'", at: place)
  }

  /// `(?i)` in the middle is refused; `(?i:…)` and `(?-i:…)` change flags inside.
  private mutating func flagged(_ start: Int) throws(RegexError) -> RegexNode {
    var added = RegexFlags()
    var removed = RegexFlags()
    let first = position
    while let flag = next.flatMap(Self.flag) {
      added.insert(flag)
      position += 1
    }
    if isNext(")"), position > first {
      throw error("global flags not at the start of the expression", at: start)
    }
    if accept("-") {
      while let flag = next.flatMap(Self.flag) {
        removed.insert(flag)
        position += 1
      }
      if removed.isEmpty { throw missingFlag() }
    }
    guard accept(":") else { throw unknownExtension(start, first) }
    let saved = flags
    flags = flags.union(added).subtracting(removed)
    if added.contains(.ascii) { flags.remove(.unicode) }
    if added.contains(.unicode) { flags.remove(.ascii) }
    let node = try enclosed(start)
    flags = saved
    return node
  }

  private func missingFlag() -> RegexError {
    let isLetter =
      next.flatMap { Unicode.Scalar($0) }.map { CharacterTest.isAlpha($0) } ?? false
    return error(isLetter ? "unknown flag" : "missing flag", at: position)
  }

  private func unknownExtension(_ start: Int, _ first: Int) -> RegexError {
    guard position < pattern.count else {
      return error(
        position > first ? "missing -, : or )" : "unexpected end of pattern", at: position)
    }
    if position > first {
      let isLetter = CharacterTest.isAlpha(Unicode.Scalar(pattern[position]) ?? " ")
      return error(isLetter ? "unknown flag" : "missing -, : or )", at: position)
    }
    return error("unknown extension ?" + text(first..<(first + 1)), at: start + 1)
  }
}

/// Reads the text of a pattern.
struct RegexParser {
  let pattern: [UInt32]
  var position = 0
  var flags: RegexFlags
  /// The number of groups begun so far.
  var groupCount = 0
  var groupNames: [(name: String, number: Int)] = []
  private(set) var openGroups: [Int] = []
  var depth = 0
  /// Groups that conditions name before they are known, and where.
  var conditionGroups: [(number: Int, position: Int)] = []
  var hasVariableLookBehind = false
  /// The number of groups before the outermost look-behind that is being read.
  var lookBehindGroups: Int?

  /// Deeper patterns are refused, so that the parser and compiler need little stack.
  static let maximumDepth = 100
  static let unlimited = Int(Int32.max)

  init(_ pattern: [UInt32], flags: RegexFlags) {
    self.pattern = pattern
    self.flags = flags
  }

  /// The whole pattern.
  mutating func parse() throws(RegexError) -> RegexNode {
    try readGlobalFlags()
    let node = try alternatives()
    guard position >= pattern.count else {
      throw error("unbalanced parenthesis", at: position)
    }
    for (number, position) in conditionGroups where number > groupCount {
      throw error("invalid group reference \(number)", at: position)
    }
    if hasVariableLookBehind {
      throw RegexError(message: "look-behind requires fixed-width pattern", position: nil)
    }
    return node
  }

  var isAtEnd: Bool { position >= pattern.count }

  var next: UInt32? { position < pattern.count ? pattern[position] : nil }

  func isNext(_ character: Unicode.Scalar) -> Bool { next == character.value }

  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard next == character.value else { return false }
    position += 1
    return true
  }

  func error(_ message: String, at position: Int) -> RegexError {
    RegexError(message: message, position: position)
  }

  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for code in pattern[range] { if let scalar = Unicode.Scalar(code) { text.append(scalar) } }
    return String(text)
  }

  /// `a|b|c` up to the end or a closing parenthesis.
  mutating func alternatives() throws(RegexError) -> RegexNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maximumDepth else {
      throw error("the pattern is nested too deeply for lossrepl", at: position)
    }
    var branches = [try sequence()]
    while accept("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  /// One alternative of a condition.
  mutating func singleBranch() throws(RegexError) -> RegexNode { try sequence() }

  private mutating func sequence() throws(RegexError) -> RegexNode {
    var nodes: [RegexNode] = []
    while let character = next, character != 0x7C, character != 0x29 {
      if flags.contains(.verbose), skipVerbose(character) { continue }
      let start = position
      if let node = try item() { nodes.append(try repeated(node, from: start)) }
    }
    return nodes.count == 1 ? nodes[0] : nodes.isEmpty ? .empty : .sequence(nodes)
  }

  /// Skips white space and comments of a verbose pattern.
  private mutating func skipVerbose(_ character: UInt32) -> Bool {
    if character == 0x23 {
      while let character = next, character != 0x0A {
        _ = character
        position += 1
      }
      return true
    }
    guard RegexSet.Class.space.contains(character, isASCII: true) else { return false }
    position += 1
    return true
  }

  /// One item; nothing for a comment or for flags.
  private mutating func item() throws(RegexError) -> RegexNode? {
    let start = position
    guard let character = next, let scalar = Unicode.Scalar(character) else { return nil }
    position += 1
    switch scalar {
    case ".": return .any(matchesNewline: flags.contains(.dotAll))
    case "^": return .assertion(flags.contains(.multiline) ? .lineStart : .textStart)
    case "$": return .assertion(flags.contains(.multiline) ? .lineEnd : .lastLineEnd)
    case "(": return try group(start)
    case "[": return try set(start)
    case "\\": return try escape(start)
    case "*", "+", "?": throw error("nothing to repeat", at: start)
    case "{" where startsRepeat(at: start): throw error("nothing to repeat", at: start)
    default: return .character(character, ignoresCase: flags.contains(.ignoreCase))
    }
  }

  // MARK: Repeats

  private mutating func skipBlanks() {
    guard flags.contains(.verbose) else { return }
    while let character = next, skipVerbose(character) {}
  }

  private func startsRepeat(at start: Int) -> Bool {
    var reader = self
    reader.position = start
    return (try? reader.bounds()) ?? nil != nil
  }

  private mutating func repeated(
    _ node: RegexNode, from start: Int
  ) throws(RegexError) -> RegexNode {
    skipBlanks()
    let place = position
    guard let (minimum, maximum) = try bounds() else { return node }
    switch node {
    case .empty, .assertion: throw error("nothing to repeat", at: place)
    default: break
    }
    let greed: RegexGreed = accept("?") ? .lazy : accept("+") ? .possessive : .greedy
    skipBlanks()
    let again = position
    var reader = self
    if try reader.bounds() != nil { throw error("multiple repeat", at: again) }
    return .repeat(node, minimum: minimum, maximum: maximum, greed)
  }

  /// `*`, `+`, `?` or `{m,n}`; nothing when none of them comes next.
  private mutating func bounds() throws(RegexError) -> (Int, Int)? {
    if accept("*") { return (0, Self.unlimited) }
    if accept("+") { return (1, Self.unlimited) }
    if accept("?") { return (0, 1) }
    guard isNext("{") else { return nil }
    let start = position
    position += 1
    let minimum = try number(start)
    var maximum = minimum
    if accept(",") {
      maximum = try number(start) ?? Self.unlimited
    } else if minimum == nil {
      position = start
      return nil
    }
    guard accept("}") else {
      position = start
      return nil
    }
    let low = minimum ?? 0
    let high = maximum ?? Self.unlimited
    if high < low {
      throw error("min repeat greater than max repeat", at: start + 1)
    }
    return (low, high)
  }

  private mutating func number(_ start: Int) throws(RegexError) -> Int? {
    var value: Int?
    while let digit = next, digit >= 48, digit <= 57 {
      value = (value ?? 0) * 10 + Int(digit - 48)
      if value ?? 0 >= 65536 * 8192 {
        throw error("the repetition number is too large", at: start)
      }
      position += 1
    }
    return value
  }

  mutating func open(_ number: Int) { openGroups.append(number) }

  mutating func close() { openGroups.removeLast() }
}

/// The errors of patterns that CPython's compiler reports.
struct PatternChecks {
  private var names: [String] = []
  /// The pattern looked at last, where CPython sees what it notices later.
  private var latest: SourceRange?

  static func check(_ matchCase: MatchCase, isLast: Bool) throws(SymbolChecks.Fault) {
    var checks = PatternChecks()
    let mayFail = isLast || matchCase.guard != nil
    try checks.visit(matchCase.pattern, allowsIrrefutable: mayFail)
  }

  private mutating func visit(
    _ pattern: Pattern, allowsIrrefutable: Bool = false
  ) throws(SymbolChecks.Fault) {
    latest = pattern.range
    switch pattern {
    case .matchValue(let node): try visit(node)
    case .matchSingleton: break
    case .matchSequence(let node): try visit(node)
    case .matchMapping(let node): try visit(node)
    case .matchClass(let node): try visit(node)
    case .matchStar(let node): try bind(node.name, node.range)
    case .matchAs(let node): try visit(node, allowsIrrefutable: allowsIrrefutable)
    case .matchOr(let node): try visit(node, allowsIrrefutable: allowsIrrefutable)
    }
  }

  private mutating func bind(
    _ name: String?, _ range: SourceRange
  ) throws(SymbolChecks.Fault) {
    guard let name else { return }
    if names.contains(name) {
      throw SymbolChecks.Fault(
        message: "multiple assignments to name '\(name)' in pattern", range: range)
    }
    names.append(name)
  }

  private func visit(_ node: Pattern.MatchValue) throws(SymbolChecks.Fault) {
    guard case .joinedStr = node.value else { return }
    throw SymbolChecks.Fault(
      message: "patterns may only match literals and attribute lookups", range: node.range)
  }

  private mutating func visit(_ node: Pattern.MatchSequence) throws(SymbolChecks.Fault) {
    var hasStar = false
    for pattern in node.patterns {
      guard case .matchStar = pattern else { continue }
      if hasStar {
        throw SymbolChecks.Fault(
          message: "multiple starred names in sequence pattern", range: node.range)
      }
      hasStar = true
    }
    for pattern in node.patterns { try visit(pattern, allowsIrrefutable: true) }
  }

  private mutating func visit(_ node: Pattern.MatchMapping) throws(SymbolChecks.Fault) {
    var seen: [String] = []
    for key in node.keys {
      guard let text = key.literalKey else { continue }
      if seen.contains(text) {
        throw SymbolChecks.Fault(
          message: "mapping pattern checks duplicate key (\(text))", range: node.range)
      }
      seen.append(text)
    }
    for pattern in node.patterns { try visit(pattern, allowsIrrefutable: true) }
    try bind(node.rest, node.range)
  }

  private mutating func visit(_ node: Pattern.MatchClass) throws(SymbolChecks.Fault) {
    for (index, name) in node.kwdAttrs.enumerated() {
      for other in (index + 1)..<node.kwdAttrs.count where node.kwdAttrs[other] == name {
        throw SymbolChecks.Fault(
          message: "attribute name repeated in class pattern: \(name)",
          range: node.kwdPatterns[other].range)
      }
    }
    for pattern in node.patterns + node.kwdPatterns {
      try visit(pattern, allowsIrrefutable: true)
    }
  }

  private mutating func visit(
    _ node: Pattern.MatchAs, allowsIrrefutable: Bool
  ) throws(SymbolChecks.Fault) {
    guard let pattern = node.pattern else {
      if !allowsIrrefutable {
        let subject = node.name.map { "name capture '\($0)'" } ?? "wildcard"
        throw SymbolChecks.Fault(
          message: "\(subject) makes remaining patterns unreachable", range: node.range)
      }
      return try bind(node.name, node.range)
    }
    try bind(node.name, node.range)
    try visit(pattern, allowsIrrefutable: allowsIrrefutable)
  }

  private mutating func visit(
    _ node: Pattern.MatchOr, allowsIrrefutable: Bool
  ) throws(SymbolChecks.Fault) {
    let outer = names
    var common: [String]?
    for (index, pattern) in node.patterns.enumerated() {
      names = outer
      let isLast = index == node.patterns.count - 1
      try visit(pattern, allowsIrrefutable: isLast && allowsIrrefutable)
      let bound = names[outer.count...].sorted()
      if let common, common != bound {
        throw SymbolChecks.Fault(
          message: "alternative patterns bind different names", range: latest ?? pattern.range)
      }
      common = bound
    }
  }
}

extension Pattern {
  /// Adds the names that the pattern binds.
  func collectNames(into names: inout [String]) {
    switch self {
    case .matchValue, .matchSingleton: break
    case .matchSequence(let node):
      for pattern in node.patterns { pattern.collectNames(into: &names) }
    case .matchMapping(let node):
      for pattern in node.patterns { pattern.collectNames(into: &names) }
      if let rest = node.rest { names.append(rest) }
    case .matchClass(let node):
      for pattern in node.patterns + node.kwdPatterns { pattern.collectNames(into: &names) }
    case .matchStar(let node): if let name = node.name { names.append(name) }
    case .matchAs(let node):
      node.pattern?.collectNames(into: &names)
      if let name = node.name { names.append(name) }
    case .matchOr(let node): for pattern in node.patterns { pattern.collectNames(into: &names) }
    }
  }
}

extension Expression {
  /// The text by which a message shows a literal key.
  fileprivate var literalKey: String? {
    guard case .constant(let node) = self else { return nil }
    switch node.value {
    case .int(let value): return String(value)
    case .string(let text): return "'\(text)'"
    case .none: return "None"
    case .true: return "True"
    case .false: return "False"
    default: return nil
    }
  }
}

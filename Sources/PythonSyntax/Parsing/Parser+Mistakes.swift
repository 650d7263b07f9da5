// Mistakes in expressions: rules that only the second pass tries. They leave the reading place
// as they found it, or throw what they found.
extension Parser {
  var looksForMistakes: Bool { isReporting && !isQuiet }

  /// Reads without looking for mistakes.
  func quietly<Node>(_ rule: () throws(ParseFailure) -> Node) throws(ParseFailure) -> Node? {
    let saved = isQuiet
    isQuiet = true
    defer { isQuiet = saved }
    return try attempt(rule)
  }

  func invalidExpression() throws(ParseFailure) {
    let start = index
    defer { index = start }
    if canMissComma { try missingComma() }
    index = start
    try missingElse()
    index = start
    try legacyStatement()
  }

  /// Whether two expressions side by side may be a mistake here.
  ///
  /// `kf"…"` and soft keywords look like two expressions and are something else.
  /// CPython 3.11 takes every beginning of a soft keyword for one, so `c d` is not seen as a mistake.
  private var canMissComma: Bool {
    guard kind == .name else { return true }
    let name = text(token)
    return nextKind != .string && !["match", "case", "_"].contains { $0.hasPrefix(name) }
  }

  private func missingComma() throws(ParseFailure) {
    guard let first = try attempt({ () throws(ParseFailure) in try disjunction() }),
      let second = try quietly({ () throws(ParseFailure) in try plainExpression() })
    else { return }
    if isLegacyName(first) || bracketLevel(after: index - 1) == 0 { return }
    throw raise("invalid syntax. Perhaps you forgot a comma?", range(first, second))
  }

  private func missingElse() throws(ParseFailure) {
    guard let body = try attempt({ () throws(ParseFailure) in try disjunction() }), accept(.if),
      let test = try attempt({ () throws(ParseFailure) in try disjunction() })
    else { return }
    if kind == .else || kind == .colon { return }
    throw raise("expected 'else' after 'if' expression", range(body, test))
  }

  private func isLegacyName(_ node: Expression) -> Bool {
    guard case .name(let name) = node else { return false }
    return name.id == "print" || name.id == "exec"
  }

  private func legacyStatement() throws(ParseFailure) {
    guard kind == .name, nextKind != .leftParenthesis else { return }
    let isLegacy = isAt(word: "print") || isAt(word: "exec")
    let word = token
    advance()
    guard let value = try attempt({ () throws(ParseFailure) in try starExpressions() }) else {
      return
    }
    guard isLegacy else { return }
    let range = SourceRange(start: self.start(of: word), end: value.range.end)
    let name = text(word)
    throw raise("Missing parentheses in call to '\(name)'. Did you mean \(name)(...)?", range)
  }

  func invalidNamedExpression() throws(ParseFailure) {
    let start = index
    defer { index = start }
    try walrusOnExpression()
    index = start
    try equalAfterName()
    index = start
    try equalAfterExpression()
  }

  private func walrusOnExpression() throws(ParseFailure) {
    let target = try attempt { () throws(ParseFailure) in
      let target = try expression()
      try expect(.colonEqual)
      _ = try expression()
      return target
    }
    guard let target else { return }
    throw raise("cannot use assignment expressions with \(target.nameInErrors)", at: target)
  }

  private func equalAfterName() throws(ParseFailure) {
    guard kind == .name, nextKind == .equal else { return }
    let name = token
    advance()
    advance()
    let value = try attempt { () throws(ParseFailure) in try bitwiseOr() }
    guard let value, kind != .equal, kind != .colonEqual else { return }
    throw raise(
      "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
      SourceRange(start: start(of: name), end: value.range.end))
  }

  private func equalAfterExpression() throws(ParseFailure) {
    guard try !isAtDisplayOrConstant() else { return }
    let target = try attempt { () throws(ParseFailure) in
      let target = try bitwiseOr()
      try expect(.equal)
      _ = try bitwiseOr()
      return target
    }
    guard let target, kind != .equal, kind != .colonEqual else { return }
    throw raise(
      "cannot assign to \(target.nameInErrors) here. Maybe you meant '==' instead of '='?",
      at: target)
  }

  private func isAtDisplayOrConstant() throws(ParseFailure) -> Bool {
    let start = index
    defer { index = start }
    switch kind {
    case .keywordTrue, .keywordFalse, .keywordNone: return true
    case .leftParenthesis, .leftBracket:
      if try attempt({ () throws(ParseFailure) in try listOrTuple() }) != nil { return true }
      return try attempt({ () throws(ParseFailure) in try generatorExpression() }) != nil
    default: return false
    }
  }
}

// Mistakes in parameters, handlers and patterns.
extension Parser {
  func invalidExcept(isStar: Bool) throws(ParseFailure) {
    let start = index
    defer { index = start }
    if !isStar, kind == .newline { throw raiseAtLast("expected ':'") }
    if isStar, kind == .newline || kind == .colon {
      throw raiseAtLast("expected one or more exception types")
    }
    guard let first = try attempt({ () throws(ParseFailure) in try expression() }),
      accept(.comma),
      try attempt({ () throws(ParseFailure) in try expressions() }) != nil
    else { return }
    if accept(.as) { guard accept(.name) else { return } }
    guard accept(.colon) else { return }
    throw raise(
      "multiple exception types must be parenthesized",
      SourceRange(start: first.range.start, end: end(of: tokens[index - 2])))
  }

  func invalidAsTarget() throws(ParseFailure) {
    if isAt(word: "_") { throw raise("cannot use '_' as a target", at: token) }
    guard kind != .name else { return }
    let start = index
    defer { index = start }
    if let target = try attempt({ () throws(ParseFailure) in try expression() }) {
      throw raise("invalid pattern target", at: target)
    }
  }

  /// What the parameters before the present one allow.
  private struct ParameterState {
    var count = 0
    var hasDefault = false
    var hasSlash = false
    var hasStar = false
  }

  func invalidParameters(until closing: Token.Kind) throws(ParseFailure) {
    var state = ParameterState()
    while kind != closing {
      switch kind {
      case .slash: try invalidSlash(&state)
      case .star: try invalidStar(&state, closing)
      case .doubleStar: return try invalidDoubleStar(closing)
      case .leftParenthesis: return try parenthesizedParameters(state, closing)
      default: guard try invalidPlain(&state, closing) else { return }
      }
      guard accept(.comma) else { return }
    }
  }

  private func invalidSlash(_ state: inout ParameterState) throws(ParseFailure) {
    if state.hasSlash { throw raise("/ may appear only once", at: token) }
    if state.hasStar { throw raise("/ must be ahead of *", at: token) }
    if state.count == 0, nextKind == .comma {
      throw raise("at least one argument must precede /", at: token)
    }
    state.hasSlash = true
    advance()
    if kind == .star { throw raise("expected comma between / and *", at: token) }
  }

  private func invalidStar(
    _ state: inout ParameterState, _ closing: Token.Kind
  ) throws(ParseFailure) {
    let star = token
    if state.hasStar {
      if try isFollowedByParameter(closing) {
        throw raise("* argument may appear only once", at: star)
      }
      throw mismatch()
    }
    state.hasStar = true
    advance()
    if kind == closing { throw bareStar(star, closing) }
    guard kind != .comma else {
      if nextKind == closing || nextKind == .doubleStar {
        advance()
        throw bareStar(star, closing)
      }
      return
    }
    guard try skipParameter(closing) else { return }
    if kind == .equal {
      throw raise("var-positional argument cannot have default value", at: token)
    }
  }

  /// Whether the star before the reading place is a whole parameter, with or without a name.
  private func isFollowedByParameter(_ closing: Token.Kind) throws(ParseFailure) -> Bool {
    let start = index
    defer { index = start }
    advance()
    if kind == .comma { return true }
    return try skipParameter(closing) && (kind == .comma || kind == closing)
  }

  private func bareStar(_ star: Token, _ closing: Token.Kind) -> ParseFailure {
    let message = "named arguments must follow bare *"
    guard closing == .colon else { return raise(message, at: star) }
    return kind == .doubleStar ? raise(message, at: token) : raiseAtLast(message)
  }

  private func invalidDoubleStar(_ closing: Token.Kind) throws(ParseFailure) {
    advance()
    guard try skipParameter(closing) else { return }
    if kind == .equal {
      throw raise("var-keyword argument cannot have default value", at: token)
    }
    guard accept(.comma) else { return }
    switch kind {
    case .name, .star, .doubleStar, .slash:
      throw raise("arguments cannot follow var-keyword argument", at: token)
    default: return
    }
  }

  private func parenthesizedParameters(
    _ state: ParameterState, _ closing: Token.Kind
  ) throws(ParseFailure) {
    let start = index
    advance()
    guard !state.hasDefault, !state.hasStar, kind == .name else { return }
    while kind == .name {
      advance()
      guard accept(.comma) else { break }
    }
    // The token behind the parenthesis is not looked at.
    guard kind == .rightParenthesis else { return }
    let owner = closing == .colon ? "Lambda expression" : "Function"
    let range = SourceRange(start: self.start(of: tokens[start]), end: end(of: token))
    throw raise("\(owner) parameters cannot be parenthesized", range)
  }

  /// Reads one parameter with its default; false when it is none.
  private func invalidPlain(
    _ state: inout ParameterState, _ closing: Token.Kind
  ) throws(ParseFailure) -> Bool {
    let start = index
    guard try skipParameter(closing) else { return false }
    state.count += 1
    let end = index
    guard kind == .equal else {
      if state.hasDefault, !state.hasStar, kind == .comma || kind == closing {
        throw raise(
          "non-default argument follows default argument",
          SourceRange(start: self.start(of: tokens[start]), end: self.end(of: tokens[end - 1])))
      }
      return true
    }
    let equal = token
    advance()
    if kind == .comma || kind == .rightParenthesis {
      throw raise("expected default value expression", at: equal)
    }
    state.hasDefault = true
    return try attempt { () throws(ParseFailure) in try expression() } != nil
  }

  private func skipParameter(_ closing: Token.Kind) throws(ParseFailure) -> Bool {
    guard accept(.name) else { return false }
    guard closing == .rightParenthesis, accept(.colon) else { return true }
    return try attempt { () throws(ParseFailure) in try starExpression() } != nil
  }
}

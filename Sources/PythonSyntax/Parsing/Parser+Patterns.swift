// The patterns of `case`.
extension Parser {
  /// `patterns`: one, or a sequence without brackets.
  func patterns() throws(ParseFailure) -> Pattern {
    let start = index
    let first = try starPattern()
    guard kind == .comma || isStarPattern(first) else { return first }
    guard kind == .comma else { throw mismatch() }
    var elements = [first]
    while accept(.comma), kind != .colon, kind != .if { elements.append(try starPattern()) }
    return .matchSequence(Pattern.MatchSequence(patterns: elements, range: range(from: start)))
  }

  private func isStarPattern(_ pattern: Pattern) -> Bool {
    if case .matchStar = pattern { true } else { false }
  }

  private func starPattern() throws(ParseFailure) -> Pattern {
    guard kind == .star else { return try asPattern() }
    let start = index
    advance()
    let name = try self.name()
    return .matchStar(
      Pattern.MatchStar(name: name == "_" ? nil : name, range: range(from: start)))
  }

  func asPattern() throws(ParseFailure) -> Pattern {
    let start = index
    let saved = try enter()
    defer { leave(saved) }
    let pattern = try orPattern()
    guard accept(.as) else { return pattern }
    if isReporting { try invalidAsTarget() }
    guard kind == .name, !isAt(word: "_") else { throw mismatch() }
    let name = try self.name()
    return .matchAs(Pattern.MatchAs(pattern: pattern, name: name, range: range(from: start)))
  }

  private func orPattern() throws(ParseFailure) -> Pattern {
    let start = index
    let first = try closedPattern()
    guard kind == .bar else { return first }
    var alternatives = [first]
    while accept(.bar) { alternatives.append(try closedPattern()) }
    return .matchOr(Pattern.MatchOr(patterns: alternatives, range: range(from: start)))
  }

  private func closedPattern() throws(ParseFailure) -> Pattern {
    switch kind {
    case .number, .minus, .string: try literalPattern()
    case .keywordNone, .keywordTrue, .keywordFalse: singletonPattern()
    case .name: try namePattern()
    case .leftParenthesis: try groupPattern()
    case .leftBracket: try sequencePattern()
    case .leftBrace: try mappingPattern()
    default: throw mismatch()
    }
  }

  private func literalPattern() throws(ParseFailure) -> Pattern {
    let start = index
    let isNumber = kind != .string
    let value = try literalExpression()
    if isNumber, kind == .plus || kind == .minus {
      return .matchValue(
        Pattern.MatchValue(value: try complexLiteral(value, start), range: range(from: start)))
    }
    return .matchValue(Pattern.MatchValue(value: value, range: range(from: start)))
  }

  /// A real number with an imaginary one added or subtracted.
  private func complexLiteral(
    _ real: Expression, _ start: Int
  ) throws(ParseFailure) -> Expression {
    let operation: Operator = kind == .plus ? .add : .sub
    var unsigned = real
    if case .unaryOp(let node) = real { unsigned = node.operand }
    if isImaginary(unsigned) {
      throw raise("real number required in complex literal", at: unsigned)
    }
    advance()
    guard kind == .number else { throw mismatch() }
    let second = token
    let imaginary = try atom()
    guard isImaginary(imaginary) else {
      throw raise("imaginary number required in complex literal", at: second)
    }
    return .binOp(
      Expression.BinOp(left: real, op: operation, right: imaginary, range: range(from: start)))
  }

  private func isImaginary(_ expression: Expression) -> Bool {
    guard case .constant(let node) = expression, case .imaginary = node.value else { return false }
    return true
  }

  /// A number with its sign, or a string.
  private func literalExpression() throws(ParseFailure) -> Expression {
    guard kind == .minus else { return try atom() }
    let start = index
    advance()
    guard kind == .number else { throw mismatch() }
    let operand = try atom()
    return .unaryOp(Expression.UnaryOp(op: .uSub, operand: operand, range: range(from: start)))
  }

  private func singletonPattern() -> Pattern {
    let start = index
    let value: ConstantValue =
      kind == .keywordNone ? .none : kind == .keywordTrue ? .true : .false
    advance()
    return .matchSingleton(Pattern.MatchSingleton(value: value, range: range(from: start)))
  }

  private func namePattern() throws(ParseFailure) -> Pattern {
    let start = index
    if nextKind != .dot, nextKind != .leftParenthesis {
      let name = try self.name()
      return .matchAs(
        Pattern.MatchAs(pattern: nil, name: name == "_" ? nil : name, range: range(from: start)))
    }
    let value = try nameOrAttribute()
    if kind == .leftParenthesis { return try classPattern(value, start) }
    return .matchValue(Pattern.MatchValue(value: value, range: range(from: start)))
  }

  private func nameOrAttribute() throws(ParseFailure) -> Expression {
    let start = index
    let first = try self.name()
    var node = Expression.name(Expression.Name(id: first, ctx: .load, range: range(from: start)))
    while accept(.dot) {
      let attr = try self.name()
      try grow()
      node = .attribute(
        Expression.Attribute(value: node, attr: attr, ctx: .load, range: range(from: start)))
    }
    return node
  }

  private func groupPattern() throws(ParseFailure) -> Pattern {
    let start = index
    advance()
    if accept(.rightParenthesis) {
      return .matchSequence(Pattern.MatchSequence(patterns: [], range: range(from: start)))
    }
    let first = try starPattern()
    if kind == .rightParenthesis, !isStarPattern(first) {
      advance()
      return first
    }
    guard kind == .comma else { throw mismatch() }
    return try sequence(after: first, closing: .rightParenthesis, start)
  }

  private func sequencePattern() throws(ParseFailure) -> Pattern {
    let start = index
    advance()
    if accept(.rightBracket) {
      return .matchSequence(Pattern.MatchSequence(patterns: [], range: range(from: start)))
    }
    return try sequence(after: try starPattern(), closing: .rightBracket, start)
  }

  private func sequence(
    after first: Pattern, closing: Token.Kind, _ start: Int
  ) throws(ParseFailure) -> Pattern {
    var elements = [first]
    while accept(.comma), kind != closing { elements.append(try starPattern()) }
    try expect(closing)
    return .matchSequence(Pattern.MatchSequence(patterns: elements, range: range(from: start)))
  }

  private func mappingPattern() throws(ParseFailure) -> Pattern {
    let start = index
    advance()
    var keys: [Expression] = []
    var patterns: [Pattern] = []
    var rest: String?
    while kind != .rightBrace {
      if accept(.doubleStar) {
        guard !isAt(word: "_") else { throw mismatch() }
        rest = try self.name()
        _ = accept(.comma)
        break
      }
      keys.append(try mappingKey())
      try expect(.colon)
      patterns.append(try asPattern())
      guard accept(.comma) else { break }
    }
    try expect(.rightBrace)
    return .matchMapping(
      Pattern.MatchMapping(keys: keys, patterns: patterns, rest: rest, range: range(from: start)))
  }

  private func mappingKey() throws(ParseFailure) -> Expression {
    switch kind {
    case .number, .minus, .string, .keywordNone, .keywordTrue, .keywordFalse:
      return try literalExpression()
    case .name:
      if nextKind != .dot { advance() }
      return try nameOrAttribute()
    default: throw mismatch()
    }
  }

  private func classPattern(_ cls: Expression, _ start: Int) throws(ParseFailure) -> Pattern {
    advance()
    var patterns: [Pattern] = []
    var names: [String] = []
    var values: [Pattern] = []
    while kind != .rightParenthesis {
      if kind == .name, nextKind == .equal {
        names.append(try self.name())
        advance()
        values.append(try asPattern())
      } else if names.isEmpty {
        patterns.append(try asPattern())
      } else {
        throw try positionalAfterKeywordPattern()
      }
      guard accept(.comma) else { break }
    }
    try expect(.rightParenthesis)
    return .matchClass(
      Pattern.MatchClass(
        cls: cls, patterns: patterns, kwdAttrs: names, kwdPatterns: values,
        range: range(from: start)))
  }

  private func positionalAfterKeywordPattern() throws(ParseFailure) -> ParseFailure {
    guard isReporting else { return mismatch() }
    let first = try asPattern()
    var last = first
    while kind == .comma, tokens[index + 1].kind != .rightParenthesis, !isKeywordPatternNext {
      advance()
      last = try asPattern()
    }
    let range = SourceRange(start: first.range.start, end: last.range.end)
    return raise("positional patterns follow keyword patterns", range)
  }

  private var isKeywordPatternNext: Bool {
    index + 2 < tokens.count && tokens[index + 1].kind == .name && tokens[index + 2].kind == .equal
  }
}

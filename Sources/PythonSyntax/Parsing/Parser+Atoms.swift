// Names, literals and displays in brackets.
extension Parser {
  func atom() throws(ParseFailure) -> Expression {
    switch kind {
    case .name: return try nameAtom()
    case .number: return try number()
    case .string: return try strings()
    case .keywordTrue: return constant(.true)
    case .keywordFalse: return constant(.false)
    case .keywordNone: return constant(.none)
    case .ellipsis: return constant(.ellipsis)
    case .leftParenthesis, .leftBracket, .leftBrace: return try bracketed()
    default: throw mismatch()
    }
  }

  private func nameAtom() throws(ParseFailure) -> Expression {
    let token = token
    advance()
    return .name(Expression.Name(id: text(token), ctx: .load, range: range(token)))
  }

  private func constant(_ value: ConstantValue) -> Expression {
    let token = token
    advance()
    return .constant(
      Expression.Constant(value: value, isUnicodePrefixed: false, range: range(token)))
  }

  private func number() throws(ParseFailure) -> Expression {
    let token = token
    let value: ConstantValue
    switch NumberLiteral.value(of: source.bytes[token.offsets]) {
    case .value(let number): value = number
    case .refused:
      throw refuse(
        "an integer of more than \(NumberLiteral.maximumRadixDigits) digits", at: token)
    case .tooLong(let digits): throw tooLong(digits)
    }
    return constant(value)
  }

  private func tooLong(_ digits: Int) -> ParseFailure {
    .raised(
      RaisedError(
        SyntaxError(
          message: NumberLiteral.tooLong(digits), line: token.line, endLine: token.line,
          text: source.text(ofLine: token.line))))
  }

  private func bracketed() throws(ParseFailure) -> Expression {
    try memoized(isQuiet ? .quietBrackets : .brackets) { () throws(ParseFailure) in
      try plainBracketed()
    }
  }

  private func plainBracketed() throws(ParseFailure) -> Expression {
    let saved = try enter()
    defer { leave(saved) }
    let start = index
    let kind = kind
    if isReporting {
      if let node = try attempt({ () throws(ParseFailure) in try display(kind) }) { return node }
      index = start
      if !isQuiet {
        try invalidDisplay(kind)
      } else if kind == .leftBrace {
        // CPython looks for these mistakes of dicts in whatever it reads.
        try invalidPairs()
      }
      index = start
      throw mismatch()
    }
    return try display(kind)
  }

  private func display(_ kind: Token.Kind) throws(ParseFailure) -> Expression {
    let start = index
    advance()
    switch kind {
    case .leftParenthesis: return try parenthesized(start)
    case .leftBracket: return try listDisplay(start)
    default: return try braced(start)
    }
  }

  private func parenthesized(_ start: Int) throws(ParseFailure) -> Expression {
    if accept(.rightParenthesis) {
      return .tuple(Expression.Tuple(elts: [], ctx: .load, range: range(from: start)))
    }
    if kind == .yield {
      let value = try yieldExpression()
      try expect(.rightParenthesis)
      return value
    }
    let first = try starNamedExpression()
    if kind == .comma {
      let elements = try elements(after: first, closing: .rightParenthesis)
      return .tuple(Expression.Tuple(elts: elements, ctx: .load, range: range(from: start)))
    }
    guard !isStarred(first) else { throw mismatch() }
    if isAtComprehension {
      let generators = try comprehensionClauses()
      try expect(.rightParenthesis)
      return .generatorExp(
        Expression.GeneratorExp(elt: first, generators: generators, range: range(from: start)))
    }
    try expect(.rightParenthesis)
    return first
  }

  private func listDisplay(_ start: Int) throws(ParseFailure) -> Expression {
    if accept(.rightBracket) {
      return .list(Expression.List(elts: [], ctx: .load, range: range(from: start)))
    }
    let first = try starNamedExpression()
    if isAtComprehension, !isStarred(first) {
      let generators = try comprehensionClauses()
      try expect(.rightBracket)
      return .listComp(
        Expression.ListComp(elt: first, generators: generators, range: range(from: start)))
    }
    let elements = try elements(after: first, closing: .rightBracket)
    return .list(Expression.List(elts: elements, ctx: .load, range: range(from: start)))
  }

  /// The rules `list` and `tuple` alone, without what else may stand in such brackets.
  func listOrTuple() throws(ParseFailure) -> Expression {
    let saved = try enter()
    defer { leave(saved) }
    let start = index
    let isList = kind == .leftBracket
    let closing: Token.Kind = isList ? .rightBracket : .rightParenthesis
    try expect(isList ? .leftBracket : .leftParenthesis)
    var parts: [Expression] = []
    if !accept(closing) {
      let first = try starNamedExpression()
      guard isList || kind == .comma else { throw mismatch() }
      parts = try elements(after: first, closing: closing)
    }
    return isList
      ? .list(Expression.List(elts: parts, ctx: .load, range: range(from: start)))
      : .tuple(Expression.Tuple(elts: parts, ctx: .load, range: range(from: start)))
  }

  /// Reads `, element …` and the closing bracket.
  private func elements(
    after first: Expression, closing: Token.Kind
  ) throws(ParseFailure) -> [Expression] {
    var elements = [first]
    while accept(.comma), kind != closing { elements.append(try starNamedExpression()) }
    try expect(closing)
    return elements
  }

  private func braced(_ start: Int) throws(ParseFailure) -> Expression {
    if accept(.rightBrace) {
      return .dict(Expression.Dict(keys: [], values: [], range: range(from: start)))
    }
    if kind == .doubleStar { return try dictDisplay(start, firstKey: nil) }
    let first = try starNamedExpression()
    if kind == .colon, !isStarred(first) { return try dictDisplay(start, firstKey: first) }
    if isAtComprehension, !isStarred(first) {
      let generators = try comprehensionClauses()
      try expect(.rightBrace)
      return .setComp(
        Expression.SetComp(elt: first, generators: generators, range: range(from: start)))
    }
    let elements = try elements(after: first, closing: .rightBrace)
    return .set(Expression.Set(elts: elements, range: range(from: start)))
  }

  private func dictDisplay(
    _ start: Int, firstKey: Expression?
  ) throws(ParseFailure) -> Expression {
    var keys = [firstKey]
    var values = [try dictValue(hasKey: firstKey != nil)]
    if let firstKey, isAtComprehension {
      let generators = try comprehensionClauses()
      try expect(.rightBrace)
      return .dictComp(
        Expression.DictComp(
          key: firstKey, value: values[0], generators: generators, range: range(from: start)))
    }
    while accept(.comma), kind != .rightBrace {
      let key = kind == .doubleStar ? nil : try laterKey()
      keys.append(key)
      values.append(try dictValue(hasKey: key != nil))
    }
    try expect(.rightBrace)
    return .dict(Expression.Dict(keys: keys, values: values, range: range(from: start)))
  }

  /// A key after the first; CPython misses the `:` before it looks for other mistakes there.
  private func laterKey() throws(ParseFailure) -> Expression {
    guard looksForMistakes else { return try expression() }
    guard let key = try keyOfFirstPass() else { return try expression() }
    if kind != .colon { throw missingColon(after: key) }
    return key
  }

  /// A key as CPython's first pass reads it, of which the second remembers nothing.
  private func keyOfFirstPass() throws(ParseFailure) -> Expression? {
    swap(&memo, &firstPassMemo)
    defer { swap(&memo, &firstPassMemo) }
    return try quietly { () throws(ParseFailure) in try expression() }
  }

  private func dictValue(hasKey: Bool) throws(ParseFailure) -> Expression {
    guard hasKey else {
      advance()
      return try bitwiseOr()
    }
    try expect(.colon)
    return try expression()
  }
}

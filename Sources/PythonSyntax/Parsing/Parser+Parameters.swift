// The parameters of `def` and `lambda`.
extension Parser {
  /// Parameters as they are collected, in the order of the source.
  struct ParameterList {
    var posonlyargs: [Arg] = []
    var args: [Arg] = []
    var vararg: Arg?
    var kwonlyargs: [Arg] = []
    var kwDefaults: [Expression?] = []
    var kwarg: Arg?
    var defaults: [Expression] = []
    var hasSlash = false
    var hasStar = false
  }

  /// Reads parameters up to the `)` of a definition or the `:` of a lambda.
  func parameters(until closing: Token.Kind) throws(ParseFailure) -> Arguments {
    let start = index
    if isReporting, !isQuiet {
      try invalidParameters(until: closing)
      index = start
    }
    var list = ParameterList()
    while kind != closing {
      try parameter(&list, until: closing)
      if kind == closing { break }
      try expect(.comma)
    }
    if list.hasStar, list.vararg == nil, list.kwonlyargs.isEmpty { throw .noMatch }
    let range =
      index > start
      ? range(from: start)
      : SourceRange(start: self.start(of: token), end: self.start(of: token))
    return Arguments(
      posonlyargs: list.posonlyargs, args: list.args, vararg: list.vararg,
      kwonlyargs: list.kwonlyargs, kwDefaults: list.kwDefaults, kwarg: list.kwarg,
      defaults: list.defaults, range: range)
  }

  private func parameter(
    _ list: inout ParameterList, until closing: Token.Kind
  ) throws(ParseFailure) {
    guard list.kwarg == nil else { throw mismatch() }
    switch kind {
    case .slash: try slash(&list)
    case .star: try star(&list, until: closing)
    case .doubleStar:
      advance()
      list.kwarg = try arg(until: closing)
    default: try plainParameter(&list, until: closing)
    }
  }

  private func slash(_ list: inout ParameterList) throws(ParseFailure) {
    guard !list.hasSlash, !list.hasStar, !list.args.isEmpty else { throw mismatch() }
    advance()
    list.hasSlash = true
    list.posonlyargs = list.args
    list.args = []
  }

  private func star(
    _ list: inout ParameterList, until closing: Token.Kind
  ) throws(ParseFailure) {
    guard !list.hasStar else { throw mismatch() }
    advance()
    list.hasStar = true
    if kind == .comma { return }
    list.vararg = try arg(until: closing, isStarred: true)
  }

  private func plainParameter(
    _ list: inout ParameterList, until closing: Token.Kind
  ) throws(ParseFailure) {
    let arg = try arg(until: closing)
    let value = accept(.equal) ? try expression() : nil
    if list.hasStar {
      list.kwonlyargs.append(arg)
      list.kwDefaults.append(value)
    } else if let value {
      list.args.append(arg)
      list.defaults.append(value)
    } else {
      guard list.defaults.isEmpty else { throw mismatch() }
      list.args.append(arg)
    }
  }

  private func arg(
    until closing: Token.Kind, isStarred: Bool = false
  ) throws(ParseFailure) -> Arg {
    let start = index
    let name = try self.name()
    var annotation: Expression?
    if closing == .rightParenthesis, accept(.colon) {
      annotation = try isStarred && kind == .star ? starExpression() : expression()
    }
    return Arg(arg: name, annotation: annotation, range: range(from: start))
  }

  func lambda() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let arguments = try parameters(until: .colon)
    try expectForced(.colon, ":")
    let body = try expression()
    return .lambda(Expression.Lambda(args: arguments, body: body, range: range(from: start)))
  }
}

/// What stands between the parentheses of a call or class header.
struct CallArguments {
  var args: [Expression] = []
  var keywords: [Keyword] = []
  var hasDoubleStar = false
}

// Calls and their arguments.
extension Parser {
  func call(_ function: Expression, _ start: Int) throws(ParseFailure) -> Expression {
    let opening = index
    advance()
    let arguments = try callArguments(opening)
    return .call(
      Expression.Call(
        function: function, args: arguments.args, keywords: arguments.keywords,
        range: range(from: start)))
  }

  /// A generator expression alone shares the parentheses of the call.
  private func callArguments(_ opening: Int) throws(ParseFailure) -> CallArguments {
    let mark = index
    if isReporting {
      index = opening
      if let generator = try attempt({ () throws(ParseFailure) in try generatorExpression() }) {
        return CallArguments(args: [generator])
      }
      index = opening
      if !isQuiet { try invalidComprehension(.leftParenthesis) }
      index = mark
    }
    let arguments = try self.arguments(opening: opening)
    try expect(.rightParenthesis)
    return arguments
  }

  /// `arguments`: up to, and without, the closing parenthesis.
  func arguments(opening: Int? = nil) throws(ParseFailure) -> CallArguments {
    let start = index
    guard isReporting else { return try plainArguments(opening: opening) }
    let arguments = try attempt { () throws(ParseFailure) in
      let arguments = try plainArguments(opening: nil)
      guard kind == .rightParenthesis else { throw mismatch() }
      return arguments
    }
    if let arguments { return arguments }
    index = start
    if !isQuiet { try invalidArguments() }
    index = start
    throw mismatch()
  }

  private func plainArguments(opening: Int?) throws(ParseFailure) -> CallArguments {
    var arguments = CallArguments()
    while kind != .rightParenthesis {
      try argument(into: &arguments)
      if let opening, arguments.args.count == 1, arguments.keywords.isEmpty,
        !isStarred(arguments.args[0]), isAtComprehension || kind == .async
      {
        return try loneGenerator(arguments.args[0], opening)
      }
      if kind == .rightParenthesis { break }
      try expect(.comma)
    }
    return arguments
  }

  private func loneGenerator(
    _ element: Expression, _ opening: Int
  ) throws(ParseFailure) -> CallArguments {
    let generators = try comprehensionClauses()
    guard kind == .rightParenthesis else { throw mismatch() }
    let range = SourceRange(start: start(of: tokens[opening]), end: end(of: token))
    return CallArguments(args: [
      .generatorExp(Expression.GeneratorExp(elt: element, generators: generators, range: range))
    ])
  }

  /// Reads one argument; the order of kinds is the grammar's.
  func argument(into arguments: inout CallArguments) throws(ParseFailure) {
    switch kind {
    case .star:
      guard !arguments.hasDoubleStar else { throw mismatch() }
      arguments.args.append(try starredExpression())
    case .doubleStar:
      arguments.hasDoubleStar = true
      arguments.keywords.append(try doubleStarredArgument())
    case .name where nextKind == .equal:
      arguments.keywords.append(try keywordArgument())
    default:
      guard arguments.keywords.isEmpty else { throw try misplacedPositional() }
      arguments.args.append(try positionalArgument())
    }
  }

  /// A positional argument after a keyword is read before it is refused, as in CPython.
  private func misplacedPositional() throws(ParseFailure) -> ParseFailure {
    if isReporting, !isQuiet { try invalidKeywordArgument() }
    // The grammar looks for the `=` behind a name.
    if kind == .name { furthest = max(furthest, min(index + 1, tokens.count - 1)) }
    return mismatch()
  }

  private func positionalArgument() throws(ParseFailure) -> Expression {
    let start = index
    let value = try argumentExpression()
    guard kind == .equal else { return value }
    if isReporting, !isQuiet {
      index = start
      try invalidKeywordArgument()
    }
    throw mismatch()
  }

  func argumentExpression() throws(ParseFailure) -> Expression {
    if kind == .name, nextKind == .colonEqual { return try assignmentExpression() }
    let value = try expression()
    if kind == .colonEqual { throw mismatch() }
    return value
  }

  private func keywordArgument() throws(ParseFailure) -> Keyword {
    let start = index
    if isReporting, !isQuiet { try invalidKeywordArgument() }
    let name = try self.name()
    advance()
    let value = try expression()
    return Keyword(arg: name, value: value, range: range(from: start))
  }

  private func doubleStarredArgument() throws(ParseFailure) -> Keyword {
    let start = index
    advance()
    let value = try expression()
    return Keyword(arg: nil, value: value, range: range(from: start))
  }
}

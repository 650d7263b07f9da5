// Mistakes in the arguments of calls.
extension Parser {
  func invalidArguments() throws(ParseFailure) {
    let start = index
    try starAfterDoubleStar()
    index = start
    try bareGeneratorWithComma()
    index = start
    try keywordGenerator()
    index = start
    try argumentsBeforeGenerator()
    index = start
    try generatorAfterArguments()
    index = start
    try positionalAfterKeyword()
    index = start
  }

  /// As many arguments as fit; what follows is left alone.
  private func fittingArguments() throws(ParseFailure) -> CallArguments {
    var arguments = CallArguments()
    var isFirst = true
    while kind != .rightParenthesis {
      let mark = index
      let saved = arguments
      let isRead = try attempt { () throws(ParseFailure) in
        if !isFirst { try expect(.comma) }
        guard kind != .rightParenthesis else { throw mismatch() }
        try argument(into: &arguments)
        return true
      }
      if isRead == nil {
        index = mark
        arguments = saved
        break
      }
      isFirst = false
    }
    if isFirst { throw mismatch() }
    return arguments
  }

  private func attemptArguments() throws(ParseFailure) -> CallArguments? {
    try attempt { () throws(ParseFailure) in try fittingArguments() }
  }

  private func starAfterDoubleStar() throws(ParseFailure) {
    // Also where the starred argument itself is wrong; but a plain argument alone comes before any.
    guard let arguments = try attemptArguments(), hasKeywords(arguments), accept(.comma),
      kind == .star
    else { return }
    throw raise(
      "iterable argument unpacking follows keyword argument unpacking", at: token)
  }

  /// Whether the arguments end with what may stand among keywords.
  private func hasKeywords(_ arguments: CallArguments) -> Bool {
    !arguments.keywords.isEmpty
      || arguments.args.allSatisfy { if case .starred = $0 { true } else { false } }
  }

  private func generator() throws(ParseFailure) -> (Expression, Expression)? {
    try attempt { () throws(ParseFailure) in
      let element = try expression()
      let clauses = try comprehensionClauses()
      return (element, lastItem(clauses[clauses.count - 1]))
    }
  }

  private func lastItem(_ clause: Comprehension) -> Expression { clause.ifs.last ?? clause.iter }

  private func bareGeneratorWithComma() throws(ParseFailure) {
    guard let (element, last) = try generator(), accept(.comma) else { return }
    if try attemptArguments() == nil { _ = try generator() }
    throw raise("Generator expression must be parenthesized", range(element, last))
  }

  private func keywordGenerator() throws(ParseFailure) {
    guard kind == .name, nextKind == .equal else { return }
    let start = index
    let place = SourceRange(
      start: self.start(of: tokens[start]), end: end(of: tokens[start + 1]))
    advance()
    advance()
    guard try generator() != nil else { return }
    throw raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", place)
  }

  private func argumentsBeforeGenerator() throws(ParseFailure) {
    guard let arguments = try attemptArguments(),
      let clauses = try attempt({ () throws(ParseFailure) in try comprehensionClauses() }),
      arguments.args.count > 1
    else { return }
    throw raise(
      "Generator expression must be parenthesized",
      range(arguments.args[arguments.args.count - 1], lastItem(clauses[clauses.count - 1])))
  }

  private func generatorAfterArguments() throws(ParseFailure) {
    guard try attemptArguments() != nil, accept(.comma), let (element, last) = try generator()
    else { return }
    throw raise("Generator expression must be parenthesized", range(element, last))
  }

  private func positionalAfterKeyword() throws(ParseFailure) {
    guard let arguments = try attemptArguments(), accept(.comma), try attemptArguments() != nil
    else { return }
    let isUnpacking = arguments.keywords.contains { $0.arg == nil }
    throw raiseAtLast(
      "positional argument follows keyword argument" + (isUnpacking ? " unpacking" : ""))
  }

  func invalidKeywordArgument() throws(ParseFailure) {
    let start = index
    defer { index = start }
    switch kind {
    case .keywordTrue, .keywordFalse, .keywordNone:
      if nextKind == .equal {
        throw raise(
          "cannot assign to \(text(token))",
          SourceRange(start: self.start(of: token), end: end(of: tokens[index + 1])))
      }
    case .name where nextKind == .equal: return try keywordGenerator()
    default: break
    }
    guard let value = try attempt({ () throws(ParseFailure) in try expression() }),
      kind == .equal
    else { return }
    throw raise(
      "expression cannot contain assignment, perhaps you meant \"==\"?",
      SourceRange(start: value.range.start, end: end(of: token)))
  }
}

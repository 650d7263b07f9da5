// The `for … in … if …` of comprehensions and generator expressions.
extension Parser {
  var isAtComprehension: Bool {
    guard kind == .async else { return kind == .for }
    // The grammar looks at what follows `async`.
    furthest = max(furthest, min(index + 1, tokens.count - 1))
    return nextKind == .for
  }

  /// `for_if_clauses`: at least one.
  func comprehensionClauses() throws(ParseFailure) -> [Comprehension] {
    var clauses: [Comprehension] = []
    repeat {
      if kind == .async {
        guard nextKind == .for else { throw mismatch() }
        throw refuse("async for", at: token)
      }
      guard kind == .for else { throw mismatch() }
      clauses.append(try comprehensionClause())
    } while isAtComprehension
    return clauses
  }

  private func comprehensionClause() throws(ParseFailure) -> Comprehension {
    let start = index
    let target = try forTarget()
    let iter = try disjunction()
    var ifs: [Expression] = []
    while accept(.if) { ifs.append(try disjunction()) }
    return Comprehension(target: target, iter: iter, ifs: ifs, range: range(from: start))
  }

  /// `genexp`, with its own parentheses.
  func generatorExpression() throws(ParseFailure) -> Expression {
    let start = index
    try expect(.leftParenthesis)
    let element = try argumentExpression()
    let generators = try comprehensionClauses()
    try expect(.rightParenthesis)
    return .generatorExp(
      Expression.GeneratorExp(elt: element, generators: generators, range: range(from: start)))
  }
}

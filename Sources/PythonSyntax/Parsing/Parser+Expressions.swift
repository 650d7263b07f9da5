// Expressions above the operators: lists without brackets, walrus, conditional, boolean, comparison.
extension Parser {
  /// `expressions`: one, or a tuple without parentheses.
  func expressions() throws(ParseFailure) -> Expression {
    try tupleTail { () throws(ParseFailure) in try self.expression() }
  }

  /// `star_expressions`: one, or a tuple without parentheses whose elements may be starred.
  func starExpressions() throws(ParseFailure) -> Expression {
    try tupleTail { () throws(ParseFailure) in try self.starExpression() }
  }

  private func tupleTail(
    _ element: () throws(ParseFailure) -> Expression
  ) throws(ParseFailure) -> Expression {
    let start = index
    let first = try element()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma) {
      guard canStartExpression, let next = try tail(element) else { break }
      elements.append(next)
    }
    try grow()
    return .tuple(Expression.Tuple(elts: elements, ctx: .load, range: range(from: start)))
  }

  /// Whether the present token can begin an expression: decides about trailing commas.
  var canStartExpression: Bool {
    switch kind {
    case .name, .number, .string, .keywordFalse, .keywordNone, .keywordTrue, .not, .lambda, .await,
      .yield, .leftParenthesis, .leftBracket, .leftBrace, .ellipsis, .minus, .plus, .tilde, .star,
      .error, .unclosed:
      true
    default: false
    }
  }

  func starExpression() throws(ParseFailure) -> Expression {
    try kind == .star ? starredOperand() : expression()
  }

  /// `*bitwise_or`.
  private func starredOperand() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    let value = try bitwiseOr()
    return .starred(Expression.Starred(value: value, ctx: .load, range: range(from: start)))
  }

  func starNamedExpression() throws(ParseFailure) -> Expression {
    try kind == .star ? starredOperand() : namedExpression()
  }

  /// `named_expression`: an expression, or `name := expression`.
  func namedExpression() throws(ParseFailure) -> Expression {
    if kind == .name, nextKind == .colonEqual { return try assignmentExpression() }
    if isReporting, !isQuiet { try invalidNamedExpression() }
    let value = try expression()
    if kind == .colonEqual { throw mismatch() }
    return value
  }

  func assignmentExpression() throws(ParseFailure) -> Expression {
    let start = index
    let name = try self.name()
    let target = Expression.name(
      Expression.Name(id: name, ctx: .store, range: range(from: start)))
    advance()
    let value = try expression()
    return .namedExpr(
      Expression.NamedExpr(target: target, value: value, range: range(from: start)))
  }

  func yieldExpression() throws(ParseFailure) -> Expression {
    let start = index
    advance()
    if accept(.from) {
      let value = try expression()
      return .yieldFrom(Expression.YieldFrom(value: value, range: range(from: start)))
    }
    let value =
      canStartExpression && kind != .yield
      ? try tail { () throws(ParseFailure) in try starExpressions() } : nil
    return .yield(Expression.Yield(value: value, range: range(from: start)))
  }

  func expression() throws(ParseFailure) -> Expression {
    if !isReporting, isLoneAtom { return try atom() }
    let saved = try enter()
    defer { leave(saved) }
    guard isReporting else { return try plainExpression() }
    return try memoized(.expression) { () throws(ParseFailure) in
      if !isQuiet { try invalidExpression() }
      return try plainExpression()
    }
  }

  /// Whether the present token is a whole expression: most are, and need no climb through the rules.
  private var isLoneAtom: Bool {
    switch nextKind {
    case .comma, .rightParenthesis, .rightBracket, .rightBrace, .newline, .colon, .equal: break
    default: return false
    }
    switch kind {
    case .name, .number, .keywordTrue, .keywordFalse, .keywordNone: return true
    default: return false
    }
  }

  /// A lambda or a conditional expression.
  func plainExpression() throws(ParseFailure) -> Expression {
    if kind == .lambda { return try lambda() }
    let start = index
    let body = try disjunction()
    guard kind == .if else { return body }
    return try tail { () throws(ParseFailure) in try conditional(body, start) } ?? body
  }

  private func conditional(
    _ body: Expression, _ start: Int
  ) throws(ParseFailure) -> Expression {
    advance()
    let test = try disjunction()
    try expect(.else)
    let orelse = try expression()
    return .ifExp(
      Expression.IfExp(test: test, body: body, orelse: orelse, range: range(from: start)))
  }

  func disjunction() throws(ParseFailure) -> Expression {
    try memoized(.disjunction) { () throws(ParseFailure) in
      try boolean(.or, .or) { () throws(ParseFailure) in try self.conjunction() }
    }
  }

  private func conjunction() throws(ParseFailure) -> Expression {
    try boolean(.and, .and) { () throws(ParseFailure) in try self.inversion() }
  }

  private func boolean(
    _ kind: Token.Kind, _ op: BoolOperator, _ operand: () throws(ParseFailure) -> Expression
  ) throws(ParseFailure) -> Expression {
    let start = index
    let first = try operand()
    guard self.kind == kind else { return first }
    var values = [first]
    while self.kind == kind {
      let next = try tail { () throws(ParseFailure) in
        advance()
        return try operand()
      }
      guard let next else { break }
      values.append(next)
    }
    guard values.count > 1 else { return first }
    try grow()
    return .boolOp(
      Expression.BoolOp(op: op, values: values, range: range(from: start)))
  }

  private func inversion() throws(ParseFailure) -> Expression {
    guard kind == .not else { return try comparison() }
    let start = index
    let saved = try enter()
    defer { leave(saved) }
    advance()
    let operand = try inversion()
    return .unaryOp(Expression.UnaryOp(op: .not, operand: operand, range: range(from: start)))
  }

  private func comparison() throws(ParseFailure) -> Expression {
    let start = index
    let left = try bitwiseOr()
    guard comparesNext else { return left }
    var ops: [CompareOperator] = []
    var comparators: [Expression] = []
    while comparesNext {
      let pair = try tail { () throws(ParseFailure) in
        let op = try compareOperator()
        return (op, try bitwiseOr())
      }
      guard let pair else { break }
      ops.append(pair.0)
      comparators.append(pair.1)
    }
    guard !comparators.isEmpty else { return left }
    try grow()
    return .compare(
      Expression.Compare(left: left, ops: ops, comparators: comparators, range: range(from: start)))
  }

  private var comparesNext: Bool {
    switch kind {
    case .less, .greater, .equalEqual, .notEqual, .lessEqual, .greaterEqual, .in, .is, .not: true
    default: false
    }
  }

  private func compareOperator() throws(ParseFailure) -> CompareOperator {
    let kind = kind
    advance()
    switch kind {
    case .less: return .lt
    case .greater: return .gt
    case .equalEqual: return .eq
    case .notEqual: return .notEq
    case .lessEqual: return .ltE
    case .greaterEqual: return .gtE
    case .in: return .in
    case .is: return accept(.not) ? .isNot : .is
    default:
      try expect(.in)
      return .notIn
    }
  }
}

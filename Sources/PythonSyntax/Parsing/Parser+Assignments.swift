// Assignments, annotations and bare expressions: statements that begin with an expression.
extension Parser {
  func assignment() throws(ParseFailure) -> Statement {
    let start = index
    let first = try kind == .yield ? yieldExpression() : starExpressions()
    switch kind {
    case .equal: return try chainedAssignment(first, start)
    case .colon: return try annotatedAssignment(first, start)
    default: break
    }
    if let op = augmentedOperator(kind) { return try augmentedAssignment(first, op, start) }
    return .expr(Statement.Expr(value: first, range: range(from: start)))
  }

  func assignedValue() throws(ParseFailure) -> Expression {
    try kind == .yield ? yieldExpression() : starExpressions()
  }

  private func chainedAssignment(
    _ first: Expression, _ start: Int
  ) throws(ParseFailure) -> Statement {
    var targets: [Expression] = []
    var value = first
    while accept(.equal) {
      guard let target = retarget(value, to: .store) else { throw .noMatch }
      targets.append(target)
      value = try assignedValue()
    }
    return .assign(Statement.Assign(targets: targets, value: value, range: range(from: start)))
  }

  func annotatedAssignment(
    _ first: Expression, _ start: Int
  ) throws(ParseFailure) -> Statement {
    guard let target = retarget(first, to: .store), isSingleTarget(target) else { throw .noMatch }
    advance()
    let annotation = try expression()
    let value =
      kind == .equal
      ? try tail { () throws(ParseFailure) in
        advance()
        return try assignedValue()
      } : nil
    var isSimple = false
    if case .name = target { isSimple = tokens[start].kind == .name }
    return .annAssign(
      Statement.AnnAssign(
        target: target, annotation: annotation, value: value, isSimple: isSimple,
        range: range(from: start)))
  }

  func augmentedAssignment(
    _ first: Expression, _ op: Operator, _ start: Int
  ) throws(ParseFailure) -> Statement {
    guard let target = retarget(first, to: .store), isSingleTarget(target) else { throw .noMatch }
    advance()
    let value = try assignedValue()
    return .augAssign(
      Statement.AugAssign(target: target, op: op, value: value, range: range(from: start)))
  }

  func isSingleTarget(_ target: Expression) -> Bool {
    switch target {
    case .name, .attribute, .subscript: true
    default: false
    }
  }

  func augmentedOperator(_ kind: Token.Kind) -> Operator? {
    switch kind {
    case .plusEqual: .add
    case .minusEqual: .sub
    case .starEqual: .mult
    case .atEqual: .matMult
    case .slashEqual: .div
    case .percentEqual: .mod
    case .doubleStarEqual: .pow
    case .leftShiftEqual: .lShift
    case .rightShiftEqual: .rShift
    case .barEqual: .bitOr
    case .caretEqual: .bitXor
    case .ampersandEqual: .bitAnd
    case .doubleSlashEqual: .floorDiv
    default: nil
    }
  }
}

// Mistakes in what is assigned to, looped over or deleted.
extension Parser {
  /// The kinds of targets, which differ in what may stand in them.
  enum TargetKind {
    case star, del, `for`
  }

  /// The first part of an expression that cannot be such a target.
  func invalidTarget(_ node: Expression, _ kind: TargetKind) -> Expression? {
    switch node {
    case .list(let node): return invalidTarget(node.elts, kind)
    case .tuple(let node): return invalidTarget(node.elts, kind)
    case .starred(let starred):
      return kind == .del ? node : invalidTarget(starred.value, kind)
    case .compare(let compare) where kind == .for:
      if case .in = compare.ops[0] { return invalidTarget(compare.left, kind) }
      return nil
    case .name, .subscript, .attribute: return nil
    default: return node
    }
  }

  private func invalidTarget(_ nodes: [Expression], _ kind: TargetKind) -> Expression? {
    for node in nodes {
      if let invalid = invalidTarget(node, kind) { return invalid }
    }
    return nil
  }

  private func refuseTarget(
    _ node: Expression, _ kind: TargetKind
  ) throws(ParseFailure) {
    guard let invalid = invalidTarget(node, kind) else { return }
    let verb = kind == .del ? "delete" : "assign to"
    throw raise("cannot \(verb) \(invalid.nameInErrors)", at: invalid)
  }

  func invalidDelete() throws(ParseFailure) {
    guard let targets = try attempt({ () throws(ParseFailure) in try starExpressions() }) else {
      return
    }
    try refuseTarget(targets, .del)
  }

  func invalidForTarget() throws(ParseFailure) {
    guard let targets = try attempt({ () throws(ParseFailure) in try starExpressions() }) else {
      return
    }
    try refuseTarget(targets, .for)
  }

  func invalidWithTarget() throws(ParseFailure) {
    guard let target = try attempt({ () throws(ParseFailure) in try expression() }),
      kind == .comma || kind == .rightParenthesis || kind == .colon
    else { return }
    try refuseTarget(target, .star)
  }

  /// `assignment` and `star_expressions` in the order in which CPython's grammar tries them.
  func assignmentReporting() throws(ParseFailure) -> Statement {
    let start = index
    if let statement = try annotationReporting(start) { return statement }
    if let statement = try chainReporting(start) { return statement }
    var isCommitted = false
    if let statement = try augmentedReporting(start, &isCommitted) { return statement }
    index = start
    if !isCommitted { try invalidAssignment() }
    index = start
    let value = try assignedValue()
    return .expr(Statement.Expr(value: value, range: range(from: start)))
  }

  private func annotationReporting(_ start: Int) throws(ParseFailure) -> Statement? {
    try attempt { () throws(ParseFailure) in
      let target = try primary()
      guard kind == .colon else { throw mismatch() }
      return try annotatedAssignment(target, start)
    }
  }

  /// `(star_targets '=')+ value`.
  private func chainReporting(_ start: Int) throws(ParseFailure) -> Statement? {
    try attempt { () throws(ParseFailure) in
      let targets = try assignedTargets()
      guard !targets.isEmpty else { throw mismatch() }
      let value = try assignedValue()
      guard kind != .equal else { throw mismatch() }
      return .assign(Statement.Assign(targets: targets, value: value, range: range(from: start)))
    }
  }

  private func assignedTargets() throws(ParseFailure) -> [Expression] {
    var targets: [Expression] = []
    while true {
      let target = try attempt { () throws(ParseFailure) in
        let target = try starTargets()
        try expect(.equal)
        return target
      }
      guard let target else { return targets }
      targets.append(target)
    }
  }

  private func augmentedReporting(
    _ start: Int, _ isCommitted: inout Bool
  ) throws(ParseFailure) -> Statement? {
    var commits = false
    let statement = try attempt { () throws(ParseFailure) in
      let target = try primary()
      guard let op = augmentedOperator(kind),
        retarget(target, to: .store).map(isSingleTarget) == true
      else { throw mismatch() }
      commits = true
      return try augmentedAssignment(target, op, start)
    }
    isCommitted = commits
    return statement
  }

  private func invalidAssignment() throws(ParseFailure) {
    let start = index
    try annotatedDisplay()
    index = start
    try annotatedTuple()
    index = start
    try annotatedExpression()
    index = start
    try assignedExpression()
    index = start
    try augmentedExpression()
    index = start
  }

  private func annotatedDisplay() throws(ParseFailure) {
    guard let target = try displayAsTarget(), try isFollowedByAnnotation() else { return }
    throw raise("only single target (not \(target.nameInErrors)) can be annotated", at: target)
  }

  /// A list or tuple, which may stand in parentheses of its own.
  private func displayAsTarget() throws(ParseFailure) -> Expression? {
    guard kind == .leftBracket || kind == .leftParenthesis else { return nil }
    if let display = try attempt({ () throws(ParseFailure) in try listOrTuple() }) {
      return display
    }
    return try attempt { () throws(ParseFailure) in
      try expect(.leftParenthesis)
      guard let inner = try displayAsTarget() else { throw mismatch() }
      try expect(.rightParenthesis)
      return inner
    }
  }

  private func isFollowedByAnnotation() throws(ParseFailure) -> Bool {
    guard accept(.colon) else { return false }
    return try attempt { () throws(ParseFailure) in try expression() } != nil
  }

  private func annotatedTuple() throws(ParseFailure) {
    guard let first = try attempt({ () throws(ParseFailure) in try starNamedExpression() }),
      accept(.comma)
    else { return }
    while canStartExpression,
      try attempt({ () throws(ParseFailure) in try starNamedExpression() }) != nil
    {
      _ = accept(.comma)
    }
    guard try isFollowedByAnnotation() else { return }
    throw raise("only single target (not tuple) can be annotated", at: first)
  }

  private func annotatedExpression() throws(ParseFailure) {
    guard let target = try attempt({ () throws(ParseFailure) in try expression() }),
      try isFollowedByAnnotation()
    else { return }
    throw raise("illegal target for annotation", at: target)
  }

  private func assignedExpression() throws(ParseFailure) {
    _ = try assignedTargets()
    let mark = index
    if let value = try attempt({ () throws(ParseFailure) in try starExpressions() }),
      kind == .equal
    {
      try refuseTarget(value, .star)
    }
    index = mark
    guard kind == .yield,
      let value = try attempt({ () throws(ParseFailure) in try yieldExpression() }), kind == .equal
    else { return }
    throw raise("assignment to yield expression not possible", at: value)
  }

  private func augmentedExpression() throws(ParseFailure) {
    guard let target = try attempt({ () throws(ParseFailure) in try starExpressions() }),
      augmentedOperator(kind) != nil
    else { return }
    advance()
    guard try attempt({ () throws(ParseFailure) in try assignedValue() }) != nil else { return }
    throw raise(
      "'\(target.nameInErrors)' is an illegal expression for augmented assignment", at: target)
  }
}

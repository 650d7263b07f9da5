// Targets of assignments, loops, `with` and `del`.
extension Parser {
  /// `star_targets`: one target, or a tuple of targets without parentheses.
  func starTargets() throws(ParseFailure) -> Expression {
    let start = index
    let first = try starTarget()
    guard kind == .comma else { return first }
    var elements = [first]
    while accept(.comma), canStartTarget {
      guard let next = try tail({ () throws(ParseFailure) in try starTarget() }) else { break }
      elements.append(next)
    }
    return .tuple(Expression.Tuple(elts: elements, ctx: .store, range: range(from: start)))
  }

  private var canStartTarget: Bool {
    switch kind {
    case .equal, .in, .rightParenthesis, .rightBracket, .colon, .newline: false
    default: true
    }
  }

  func starTarget() throws(ParseFailure) -> Expression {
    let start = index
    if accept(.star) {
      guard kind != .star else { throw mismatch() }
      let value = try starTarget()
      return .starred(Expression.Starred(value: value, ctx: .store, range: range(from: start)))
    }
    guard let target = retarget(try primary(), to: .store) else { throw mismatch() }
    if isStarred(target) { throw mismatch() }
    return target
  }

  /// The same expression as something to assign to or delete; nothing when it cannot be that.
  func retarget(_ node: Expression, to ctx: ExpressionContext) -> Expression? {
    switch node {
    case .name(let node):
      .name(Expression.Name(id: node.id, ctx: ctx, range: node.range))
    case .attribute(let node):
      .attribute(
        Expression.Attribute(value: node.value, attr: node.attr, ctx: ctx, range: node.range))
    case .subscript(let node):
      .subscript(
        Expression.Subscript(value: node.value, slice: node.slice, ctx: ctx, range: node.range))
    case .starred(let node) where ctx == .store:
      retarget(node.value, to: ctx).map {
        .starred(Expression.Starred(value: $0, ctx: ctx, range: node.range))
      }
    case .list(let node):
      retarget(node.elts, to: ctx).map {
        .list(Expression.List(elts: $0, ctx: ctx, range: node.range))
      }
    case .tuple(let node):
      retarget(node.elts, to: ctx).map {
        .tuple(Expression.Tuple(elts: $0, ctx: ctx, range: node.range))
      }
    default: nil
    }
  }

  private func retarget(_ nodes: [Expression], to ctx: ExpressionContext) -> [Expression]? {
    var targets: [Expression] = []
    targets.reserveCapacity(nodes.count)
    for node in nodes {
      guard let target = retarget(node, to: ctx) else { return nil }
      targets.append(target)
    }
    return targets
  }
}

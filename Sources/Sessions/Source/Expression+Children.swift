import PythonSyntax

// Walking a tree without caring what its nodes are.

extension Expression {
  /// The expressions directly inside this one, in source order.
  var children: [Expression] {
    switch self {
    case .boolOp(let node): node.values
    case .namedExpr(let node): [node.target, node.value]
    case .binOp(let node): [node.left, node.right]
    case .unaryOp(let node): [node.operand]
    case .lambda(let node): node.args.defaults + [node.body]
    case .ifExp(let node): [node.body, node.test, node.orelse]
    case .dict(let node): node.keys.compactMap { $0 } + node.values
    case .set(let node): node.elts
    case .listComp(let node): [node.elt] + Expression.parts(of: node.generators)
    case .setComp(let node): [node.elt] + Expression.parts(of: node.generators)
    case .dictComp(let node): [node.key, node.value] + Expression.parts(of: node.generators)
    case .generatorExp(let node): [node.elt] + Expression.parts(of: node.generators)
    case .yield(let node): node.value.map { [$0] } ?? []
    case .yieldFrom(let node): [node.value]
    case .compare(let node): [node.left] + node.comparators
    case .call(let node): [node.function] + node.args + node.keywords.map { $0.value }
    case .formattedValue(let node): [node.value]
    case .joinedStr(let node): node.values
    case .constant, .name: []
    case .attribute(let node): [node.value]
    case .subscript(let node): [node.value, node.slice]
    case .starred(let node): [node.value]
    case .list(let node): node.elts
    case .tuple(let node): node.elts
    case .slice(let node): [node.lower, node.upper, node.step].compactMap { $0 }
    }
  }

  private static func parts(of generators: [Comprehension]) -> [Expression] {
    var parts: [Expression] = []
    for generator in generators { parts += [generator.target, generator.iter] + generator.ifs }
    return parts
  }

  /// This expression and all below it, outermost first.
  func forEach(_ visit: (Expression) -> Void) {
    visit(self)
    for child in children { child.forEach(visit) }
  }
}

extension Statement {
  /// The expressions that stand directly in this statement.
  var expressions: [Expression] {
    switch self {
    case .functionDef(let node): node.decoratorList + node.args.defaults
    case .classDef(let node): node.decoratorList + node.bases
    case .return(let node): node.value.map { [$0] } ?? []
    case .delete(let node): node.targets
    case .assign(let node): node.targets + [node.value]
    case .augAssign(let node): [node.target, node.value]
    case .annAssign(let node): [node.target] + (node.value.map { [$0] } ?? [])
    case .for(let node): [node.target, node.iter]
    case .while(let node): [node.test]
    case .if(let node): [node.test]
    case .with(let node): node.items.map { $0.contextExpr }
    case .match(let node): [node.subject]
    case .raise(let node): [node.exc, node.cause].compactMap { $0 }
    case .try, .import, .importFrom, .global, .nonlocal, .pass, .break, .continue: []
    case .assert(let node): [node.test, node.msg].compactMap { $0 }
    case .expr(let node): [node.value]
    }
  }

  /// The statements directly inside this one.
  var body: [Statement] {
    switch self {
    case .functionDef(let node): return node.body
    case .classDef(let node): return node.body
    case .for(let node): return node.body + node.orelse
    case .while(let node): return node.body + node.orelse
    case .if(let node): return node.body + node.orelse
    case .with(let node): return node.body
    case .match(let node):
      var body: [Statement] = []
      for each in node.cases { body += each.body }
      return body
    case .try(let node):
      var body = node.body
      for handler in node.handlers { body += handler.body }
      return body + node.orelse + node.finalbody
    default: return []
    }
  }

  /// This statement and all below it, in source order.
  func forEach(_ visit: (Statement) -> Void) {
    visit(self)
    for statement in body { statement.forEach(visit) }
  }
}

extension Module {
  /// Every statement at every depth.
  func forEachStatement(_ visit: (Statement) -> Void) {
    for statement in body { statement.forEach(visit) }
  }

  /// Every expression of every statement, outermost first.
  func forEachExpression(_ visit: (Expression) -> Void) {
    forEachStatement { statement in
      for expression in statement.expressions { expression.forEach(visit) }
    }
  }
}

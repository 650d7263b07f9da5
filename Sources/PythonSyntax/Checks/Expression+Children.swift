extension Expression {
  /// The expressions directly inside, in the order in which they are evaluated.
  ///
  /// Lambdas and comprehensions open scopes of their own and are left to the caller.
  package var children: [Expression] {
    switch self {
    case .boolOp(let node): node.values
    case .namedExpr(let node): [node.value, node.target]
    case .binOp(let node): [node.left, node.right]
    case .unaryOp(let node): [node.operand]
    case .ifExp(let node): [node.test, node.body, node.orelse]
    case .dict(let node): Self.pairs(node)
    case .set(let node): node.elts
    case .yield(let node): Self.present([node.value])
    case .yieldFrom(let node): [node.value]
    case .compare(let node): [node.left] + node.comparators
    case .call(let node): [node.function] + node.args + node.keywords.map { $0.value }
    case .formattedValue(let node): Self.present([node.value, node.formatSpec])
    case .joinedStr(let node): node.values
    case .attribute(let node): [node.value]
    case .subscript(let node): [node.value, node.slice]
    case .starred(let node): [node.value]
    case .list(let node): node.elts
    case .tuple(let node): node.elts
    case .slice(let node): Self.present([node.lower, node.upper, node.step])
    case .constant, .name, .lambda, .listComp, .setComp, .dictComp, .generatorExp: []
    }
  }

  private static func pairs(_ node: Expression.Dict) -> [Expression] {
    var result: [Expression] = []
    for (key, value) in zip(node.keys, node.values) {
      if let key { result.append(key) }
      result.append(value)
    }
    return result
  }

  private static func present(_ nodes: [Expression?]) -> [Expression] { nodes.compactMap { $0 } }

  /// The parts of a comprehension: its clauses and what it makes, the key before the value.
  package var comprehension: (generators: [Comprehension], elements: [Expression])? {
    switch self {
    case .listComp(let node): (node.generators, [node.elt])
    case .setComp(let node): (node.generators, [node.elt])
    case .generatorExp(let node): (node.generators, [node.elt])
    case .dictComp(let node): (node.generators, [node.key, node.value])
    default: nil
    }
  }
}

extension Arguments {
  /// All parameters in CPython's order: positional, keyword-only, `*`, `**`.
  package var all: [Arg] {
    posonlyargs + args + kwonlyargs + [vararg, kwarg].compactMap { $0 }
  }

  /// The values evaluated where the function is defined.
  package var evaluatedDefaults: [Expression] { defaults + kwDefaults.compactMap { $0 } }
}

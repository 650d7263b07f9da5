import PythonSyntax

extension SymbolCollector {
  func collect(_ expressions: [Expression]) {
    for expression in expressions { collect(expression) }
  }

  func collect(_ expression: Expression?) {
    guard let expression else { return }
    switch expression {
    case .boolOp(let node): collect(node.values)
    case .namedExpr(let node): collect(node)
    case .binOp(let node): collect([node.left, node.right])
    case .unaryOp(let node): collect(node.operand)
    case .lambda(let node): collect(node)
    case .ifExp(let node): collect([node.test, node.body, node.orelse])
    case .dict(let node): collect(node)
    case .set(let node): collect(node.elts)
    case .listComp(let node): comprehension("<listcomp>", node, node.generators, [node.elt])
    case .setComp(let node): comprehension("<setcomp>", node, node.generators, [node.elt])
    case .dictComp(let node):
      comprehension("<dictcomp>", node, node.generators, [node.key, node.value])
    case .generatorExp(let node): generator(node)
    case .yield(let node): collectYield(node.value)
    case .yieldFrom(let node): collectYield(node.value)
    case .compare(let node): collect([node.left] + node.comparators)
    case .call(let node): collect(node)
    case .formattedValue(let node): collect(node)
    case .joinedStr(let node): collect(node.values)
    case .constant: break
    case .attribute(let node): collect(node.value)
    case .subscript(let node): collect([node.value, node.slice])
    case .starred(let node): collect(node.value)
    case .name(let node): collect(node)
    case .list(let node): collect(node.elts)
    case .tuple(let node): collect(node.elts)
    case .slice(let node): collect(node)
    }
  }

  private func collect(_ node: Expression.Name) {
    if node.ctx == .load { scope.use(node.id) } else { scope.bind(node.id) }
    if node.id == "super", scope.kind == .function { scope.use("__class__") }
  }

  private func collectYield(_ value: Expression?) {
    scope.isGenerator = true
    collect(value)
  }

  private func collect(_ node: Expression.Dict) {
    for key in node.keys { collect(key) }
    collect(node.values)
  }

  private func collect(_ node: Expression.Call) {
    collect(node.function)
    collect(node.args)
    for keyword in node.keywords { collect(keyword.value) }
  }

  private func collect(_ node: Expression.FormattedValue) {
    collect(node.value)
    collect(node.formatSpec)
  }

  private func collect(_ node: Expression.Slice) {
    collect(node.lower)
    collect(node.upper)
    collect(node.step)
  }

  private func collect(_ node: Expression.Lambda) {
    collectDefaults(node.args)
    enter(.function, "<lambda>", node: node) {
      bindParameters(node.args)
      collect(node.body)
    }
  }

  /// A walrus inside a comprehension binds in the function around it.
  private func collect(_ node: Expression.NamedExpr) {
    collect(node.value)
    guard case .name(let name) = node.target else { return }
    var target = scope
    var inside: [Scope] = []
    while target.isComprehension, let parent = target.parent {
      inside.append(target)
      target = parent
    }
    target.bind(name.id)
    let isModule = target.kind != .function
    for scope in inside {
      scope.update(name.id) { symbol in
        if isModule { symbol.isGlobal = true } else { symbol.isNonlocal = true }
      }
    }
  }

  private func generator(_ node: Expression.GeneratorExp) {
    comprehension("<genexpr>", node, node.generators, [node.elt])
    scope(of: node).isGenerator = true
  }

  private func comprehension(
    _ name: String, _ node: AnyObject, _ generators: [Comprehension], _ results: [Expression]
  ) {
    collect(generators.first?.iter)
    enter(.function, name, node: node) {
      scope.isComprehension = true
      scope.parameters = CodeParameters(positionalCount: 1)
      scope.update(".0") { $0.isParameter = true }
      for (position, generator) in generators.enumerated() {
        collect(generator.target)
        if position > 0 { collect(generator.iter) }
        collect(generator.ifs)
      }
      collect(results)
    }
  }
}

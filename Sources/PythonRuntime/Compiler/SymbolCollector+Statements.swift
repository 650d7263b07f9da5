import PythonSyntax

extension SymbolCollector {
  func collect(_ statement: Statement) {
    switch statement {
    case .functionDef(let node): collect(node)
    case .classDef(let node): collect(node)
    case .return(let node): collect(node.value)
    case .delete(let node): collect(node.targets)
    case .assign(let node): collectAssign(node)
    case .augAssign(let node): collect([node.target, node.value])
    case .annAssign(let node): collect(node)
    case .for(let node): collect(node)
    case .while(let node): collectLoop(node.test, node.body, node.orelse)
    case .if(let node): collectLoop(node.test, node.body, node.orelse)
    case .with(let node): collect(node)
    case .match(let node): collect(node)
    case .raise(let node): collectBoth(node.exc, node.cause)
    case .try(let node): collect(node)
    case .assert(let node): collectBoth(node.test, node.msg)
    case .import(let node): for alias in node.names { bind(alias) }
    case .importFrom(let node): for alias in node.names { scope.bind(alias.asname ?? alias.name) }
    case .global(let node): for name in node.names { declareGlobal(name) }
    case .nonlocal(let node): for name in node.names { declareNonlocal(name) }
    case .expr(let node): collect(node.value)
    case .pass, .break, .continue: break
    }
  }

  private func collectAssign(_ node: Statement.Assign) {
    collect(node.value)
    collect(node.targets)
  }

  private func collectBoth(_ first: Expression?, _ second: Expression?) {
    collect(first)
    collect(second)
  }

  private func declareGlobal(_ name: String) { scope.update(name) { $0.isGlobal = true } }

  private func declareNonlocal(_ name: String) { scope.update(name) { $0.isNonlocal = true } }

  private func bind(_ alias: Alias) {
    if let asname = alias.asname { return scope.bind(asname) }
    scope.bind(alias.name.split(separator: ".").first.map { String($0) } ?? alias.name)
  }

  private func collect(_ node: Statement.FunctionDef) {
    for decorator in node.decoratorList { collect(decorator) }
    collectDefaults(node.args)
    collectAnnotations(node.args)
    collect(node.returns)
    scope.bind(node.name)
    enter(.function, node.name, node: node) {
      bindParameters(node.args)
      collect(node.body)
    }
  }

  private func collect(_ node: Statement.ClassDef) {
    for decorator in node.decoratorList { collect(decorator) }
    collect(node.bases)
    for keyword in node.keywords { collect(keyword.value) }
    scope.bind(node.name)
    enter(.classBody, node.name, node: node, privateClass: node.name) { collect(node.body) }
  }

  private func collect(_ node: Statement.AnnAssign) {
    collect(node.value)
    collect(node.target)
    if scope.kind != .function || !node.isSimple { collect(node.annotation) }
    if case .name(let name) = node.target { scope.bind(name.id) }
  }

  private func collect(_ node: Statement.For) {
    collect(node.iter)
    collect(node.target)
    collect(node.body)
    collect(node.orelse)
  }

  private func collectLoop(_ test: Expression, _ body: [Statement], _ orelse: [Statement]) {
    collect(test)
    collect(body)
    collect(orelse)
  }

  private func collect(_ node: Statement.With) {
    for item in node.items {
      collect(item.contextExpr)
      collect(item.optionalVars)
    }
    collect(node.body)
  }

  private func collect(_ node: Statement.Try) {
    collect(node.body)
    for handler in node.handlers {
      collect(handler.type)
      if let name = handler.name { scope.bind(name) }
      collect(handler.body)
    }
    collect(node.orelse)
    collect(node.finalbody)
  }

  private func collect(_ node: Statement.Match) {
    collect(node.subject)
    for matchCase in node.cases {
      collect(matchCase.pattern)
      collect(matchCase.guard)
      collect(matchCase.body)
    }
  }

  private func collect(_ pattern: Pattern) {
    switch pattern {
    case .matchValue(let node): collect(node.value)
    case .matchSingleton: break
    case .matchSequence(let node): for part in node.patterns { collect(part) }
    case .matchMapping(let node): collectMapping(node)
    case .matchClass(let node): collectClass(node)
    case .matchStar(let node): if let name = node.name { scope.bind(name) }
    case .matchAs(let node): collectAs(node)
    case .matchOr(let node): for part in node.patterns { collect(part) }
    }
  }

  private func collectMapping(_ node: Pattern.MatchMapping) {
    collect(node.keys)
    for part in node.patterns { collect(part) }
    if let rest = node.rest { scope.bind(rest) }
  }

  private func collectClass(_ node: Pattern.MatchClass) {
    collect(node.cls)
    for part in node.patterns + node.kwdPatterns { collect(part) }
  }

  private func collectAs(_ node: Pattern.MatchAs) {
    if let pattern = node.pattern { collect(pattern) }
    if let name = node.name { scope.bind(name) }
  }
}

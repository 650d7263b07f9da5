/// A pass over a module that follows names through scopes, as CPython's symbol table does.
///
/// Scopes are judged when all of them are known: only then is it clear whether a `nonlocal` name
/// is bound outside.
struct ScopeChecks {
  private var scopes: [ScopeRecord]
  private var current = 0

  /// Throws the first error of the symbol table.
  static func check(_ module: Module) throws(SymbolChecks.Fault) {
    var checks = ScopeChecks()
    for statement in module.body { try checks.visit(statement) }
    try checks.analyze()
  }

  private init() { scopes = [ScopeRecord(kind: .module, parent: nil)] }

  private mutating func enter(_ kind: ScopeRecord.Kind) -> Int {
    let outer = current
    var scope = ScopeRecord(kind: kind, parent: outer)
    scope.iterableDepth = scopes[outer].iterableDepth
    scopes.append(scope)
    current = scopes.count - 1
    return outer
  }

  private mutating func bind(_ name: String, _ use: ScopeRecord.Uses) {
    scopes[current].names[name, default: []].formUnion(use)
  }

  private func uses(_ name: String) -> ScopeRecord.Uses { scopes[current].names[name] ?? [] }

  // MARK: Statements

  private mutating func visit(_ statements: [Statement]) throws(SymbolChecks.Fault) {
    for statement in statements { try visit(statement) }
  }

  private mutating func visit(_ statement: Statement) throws(SymbolChecks.Fault) {
    switch statement {
    case .functionDef(let node): try visit(node)
    case .classDef(let node): try visit(node)
    case .assign(let node): try visit(node.targets + [node.value])
    case .augAssign(let node): try visit([node.target, node.value])
    case .annAssign(let node): try visit(node)
    case .for(let node):
      try visit([node.target, node.iter])
      try visit(node.body + node.orelse)
    case .while(let node):
      try visit(node.test)
      try visit(node.body + node.orelse)
    case .if(let node): try visitIf(node)
    case .with(let node):
      for item in node.items { try visit([item.contextExpr, item.optionalVars].compactMap { $0 }) }
      try visit(node.body)
    case .match(let node): try visit(node)
    case .try(let node): try visit(node)
    case .import(let node): for alias in node.names { try bindImport(alias) }
    case .importFrom(let node): for alias in node.names { try bindImport(alias) }
    case .global(let node):
      for name in node.names { try declare(name, .global, node.range) }
    case .nonlocal(let node):
      for name in node.names { try declare(name, .nonlocal, node.range) }
    case .return(let node): try visit([node.value].compactMap { $0 })
    case .delete(let node): try visit(node.targets)
    case .raise(let node): try visit([node.exc, node.cause].compactMap { $0 })
    case .assert(let node): try visit([node.test, node.msg].compactMap { $0 })
    case .expr(let node): try visit(node.value)
    case .pass, .break, .continue: break
    }
  }

  /// Follows a chain of `elif` without recursion.
  private mutating func visitIf(_ node: Statement.If) throws(SymbolChecks.Fault) {
    var next: Statement.If? = node
    while let node = next {
      next = nil
      try visit(node.test)
      try visit(node.body)
      if node.orelse.count == 1, case .if(let inner) = node.orelse[0] {
        next = inner
      } else {
        try visit(node.orelse)
      }
    }
  }

  private mutating func visit(_ node: Statement.FunctionDef) throws(SymbolChecks.Fault) {
    bind(node.name, .local)
    try visit(node.args.evaluatedDefaults)
    try visit(node.args.all.compactMap { $0.annotation } + [node.returns].compactMap { $0 })
    try visit(node.decoratorList)
    let outer = enter(.function)
    try bindParameters(node.args)
    try visit(node.body)
    current = outer
  }

  private mutating func bindParameters(_ arguments: Arguments) throws(SymbolChecks.Fault) {
    for parameter in arguments.all {
      guard !uses(parameter.arg).contains(.parameter) else {
        throw SymbolChecks.Fault(
          message: "duplicate argument '\(parameter.arg)' in function definition",
          range: parameter.range)
      }
      bind(parameter.arg, [.parameter, .local])
    }
  }

  private mutating func visit(_ node: Statement.ClassDef) throws(SymbolChecks.Fault) {
    bind(node.name, .local)
    try visit(node.bases + node.keywords.map { $0.value } + node.decoratorList)
    let outer = enter(.class)
    scopes[current].className = node.name
    try visit(node.body)
    current = outer
  }

  private mutating func visit(_ node: Statement.AnnAssign) throws(SymbolChecks.Fault) {
    if case .name(let target) = node.target {
      let earlier = uses(target.id)
      if node.isSimple, current != 0, earlier.contains(.global) || earlier.contains(.nonlocal) {
        let kind = earlier.contains(.global) ? "global" : "nonlocal"
        throw SymbolChecks.Fault(
          message: "annotated name '\(target.id)' can't be \(kind)", range: node.range)
      }
      bind(target.id, node.isSimple ? [.annotated, .local] : node.value == nil ? [] : .local)
    } else {
      try visit(node.target)
    }
    try visit(node.annotation)
    if let value = node.value { try visit(value) }
  }

  private mutating func visit(_ node: Statement.Try) throws(SymbolChecks.Fault) {
    try visit(node.body)
    for handler in node.handlers {
      if let type = handler.type { try visit(type) }
      if let name = handler.name { bind(name, .local) }
      try visit(handler.body)
    }
    try visit(node.orelse + node.finalbody)
  }

  private mutating func visit(_ node: Statement.Match) throws(SymbolChecks.Fault) {
    try visit(node.subject)
    for matchCase in node.cases {
      var names: [String] = []
      matchCase.pattern.collectNames(into: &names)
      for name in names { bind(name, .local) }
      if let condition = matchCase.guard { try visit(condition) }
      try visit(matchCase.body)
    }
  }

  private mutating func bindImport(_ alias: Alias) throws(SymbolChecks.Fault) {
    guard alias.name != "*" else {
      if scopes[current].kind == .module { return }
      throw SymbolChecks.Fault(message: "import * only allowed at module level", range: alias.range)
    }
    let first = alias.name.utf8.prefix { $0 != UInt8(ascii: ".") }
    bind(alias.asname ?? String(decoding: [UInt8](first), as: UTF8.self), .local)
  }

  private mutating func declare(
    _ name: String, _ declaration: ScopeRecord.Uses, _ range: SourceRange
  ) throws(SymbolChecks.Fault) {
    let kind = declaration == .global ? "global" : "nonlocal"
    if let message = uses(name).conflict(of: name, with: kind) {
      throw SymbolChecks.Fault(message: message, range: range)
    }
    bind(name, declaration)
    scopes[current].directives.append(ScopeRecord.Directive(name: name, range: range))
  }
}

// MARK: - Expressions

extension ScopeChecks {
  private mutating func visit(_ nodes: [Expression]) throws(SymbolChecks.Fault) {
    for node in nodes { try visit(node) }
  }

  private mutating func visit(_ node: Expression) throws(SymbolChecks.Fault) {
    switch node {
    case .name(let name):
      if case .load = name.ctx {
        bind(name.id, .used)
      } else {
        try bindTarget(name)
      }
    case .lambda(let lambda): try visit(lambda)
    case .listComp, .setComp, .dictComp, .generatorExp: try visitComprehension(node)
    case .namedExpr(let named): try visit(named)
    case .yield, .yieldFrom:
      try visit(node.children)
      if let owner = scopes[current].kind.comprehensionName {
        throw SymbolChecks.Fault(message: "'yield' inside \(owner)", range: node.range)
      }
    case .call(let call) where isSuper(call):
      bind("__class__", .used)
      try visit(node.children)
    default: try visit(node.children)
    }
  }

  private func isSuper(_ call: Expression.Call) -> Bool {
    if case .name(let name) = call.function { name.id == "super" } else { false }
  }

  private mutating func bindTarget(_ name: Expression.Name) throws(SymbolChecks.Fault) {
    guard scopes[current].isReadingTarget else { return bind(name.id, .local) }
    if uses(name.id).contains(.walrus) {
      throw SymbolChecks.Fault(
        message: "comprehension inner loop cannot rebind assignment expression target '\(name.id)'",
        range: name.range)
    }
    bind(name.id, [.local, .iteration])
  }

  private mutating func visit(_ node: Expression.Lambda) throws(SymbolChecks.Fault) {
    try visit(node.args.evaluatedDefaults)
    let outer = enter(.function)
    try bindParameters(node.args)
    try visit(node.body)
    current = outer
  }

  private mutating func visitComprehension(_ node: Expression) throws(SymbolChecks.Fault) {
    guard let (generators, elements) = node.comprehension, let first = generators.first else {
      return
    }
    try visitIterable(first.iter)
    let outer = enter(.comprehension(node.nameInErrors))
    for (place, clause) in generators.enumerated() {
      scopes[current].isReadingTarget = true
      try visit(clause.target)
      scopes[current].isReadingTarget = false
      if place > 0 { try visitIterable(clause.iter) }
      try visit(clause.ifs)
    }
    // CPython visits the value of a dict comprehension's pair first.
    try visit(elements.reversed())
    current = outer
  }

  private mutating func visitIterable(_ node: Expression) throws(SymbolChecks.Fault) {
    scopes[current].iterableDepth += 1
    try visit(node)
    scopes[current].iterableDepth -= 1
  }

  private mutating func visit(_ node: Expression.NamedExpr) throws(SymbolChecks.Fault) {
    if scopes[current].iterableDepth > 0 {
      throw SymbolChecks.Fault(
        message: "assignment expression cannot be used in a comprehension iterable expression",
        range: node.range)
    }
    if case .name(let target) = node.target, scopes[current].kind.comprehensionName != nil {
      try bindOutside(target, node.range)
    }
    try visit(node.value)
    if scopes[current].kind.comprehensionName == nil { try visit(node.target) }
  }

  /// A walrus in a comprehension binds in the function or module around it.
  private mutating func bindOutside(
    _ target: Expression.Name, _ range: SourceRange
  ) throws(SymbolChecks.Fault) {
    var place: Int? = current
    while let index = place {
      let kind = scopes[index].kind
      guard kind.comprehensionName != nil else {
        guard kind != .class else {
          throw SymbolChecks.Fault(
            message:
              "assignment expression within a comprehension cannot be used in a class body",
            range: target.range)
        }
        scopes[index].names[target.id, default: []].formUnion(.local)
        break
      }
      if scopes[index].names[target.id]?.contains(.iteration) == true {
        throw SymbolChecks.Fault(
          message:
            "assignment expression cannot rebind comprehension iteration variable '\(target.id)'",
          range: target.range)
      }
      place = scopes[index].parent
    }
    bind(target.id, .walrus)
  }
}

// MARK: - Nonlocal names

extension ScopeChecks {
  private func analyze() throws(SymbolChecks.Fault) {
    for (place, scope) in scopes.enumerated() {
      for directive in scope.directives { try analyze(directive, in: place) }
    }
  }

  private func analyze(
    _ directive: ScopeRecord.Directive, in place: Int
  ) throws(SymbolChecks.Fault) {
    let name = directive.name
    let shown = mangled(name, in: place)
    let uses = scopes[place].names[name] ?? []
    guard uses.contains(.nonlocal) else { return }
    let message: String
    if uses.contains(.global) {
      message = "name '\(shown)' is nonlocal and global"
    } else if place == 0 {
      message = "nonlocal declaration not allowed at module level"
    } else if isBound(name, outside: place) {
      return
    } else {
      message = "no binding for nonlocal '\(shown)' found"
    }
    throw SymbolChecks.Fault(message: message, range: directive.range)
  }

  /// The private form of a name with two underscores inside a class.
  private func mangled(_ name: String, in place: Int) -> String {
    guard name.utf8.starts(with: "__".utf8), !name.hasSuffix("__") else { return name }
    var next: Int? = place
    while let index = next {
      if let owner = scopes[index].className {
        let stem = owner.drop { $0 == "_" }
        return stem.isEmpty ? name : "_" + String(stem) + name
      }
      next = scopes[index].parent
    }
    return name
  }

  private func isBound(_ name: String, outside place: Int) -> Bool {
    if name == "__class__" { return true }
    var next = scopes[place].parent
    while let index = next, index != 0 {
      let scope = scopes[index]
      if scope.kind != .class, let uses = scope.names[name] {
        if uses.contains(.global) { return false }
        if uses.contains(.local), !uses.contains(.nonlocal) { return true }
      }
      next = scope.parent
    }
    return false
  }
}

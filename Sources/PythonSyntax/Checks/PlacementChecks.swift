/// A pass over a module that finds what stands where it may not: the errors of CPython's compiler.
struct PlacementChecks {
  /// What is around a statement.
  struct Place {
    var isInFunction = false
    var isInLoop = false
    /// Whether a jump to a loop would leave a clause of `except*`.
    var isInExceptStar = false
    /// Whether a `return` would.
    var returnsFromExceptStar = false
    /// The loops, `with` and `try` blocks around, which CPython limits to twenty.
    var blocks = 0
  }

  private var place = Place()

  static func check(_ module: Module) throws(SymbolChecks.Fault) {
    var checks = PlacementChecks()
    try checks.visit(module.body)
  }

  private mutating func visit(_ statements: [Statement]) throws(SymbolChecks.Fault) {
    for statement in statements { try visit(statement) }
  }

  private mutating func visit(
    _ statements: [Statement], in inner: Place
  ) throws(SymbolChecks.Fault) {
    let outer = place
    place = inner
    try visit(statements)
    place = outer
  }

  private mutating func visit(_ statement: Statement) throws(SymbolChecks.Fault) {
    switch statement {
    case .functionDef(let node): try visit(node)
    case .classDef(let node): try visit(node)
    case .return(let node): try visit(node)
    case .delete(let node): try visit(node.targets)
    case .assign(let node): try visit(node)
    case .augAssign(let node): try visit([node.target, node.value])
    case .annAssign(let node): try visit(node)
    case .for(let node): try visit(node)
    case .while(let node):
      try visit(node.test)
      try visitLoop(node.body, node.orelse, node.range)
    case .if(let node): try visitIf(node)
    case .with(let node): try visit(node)
    case .match(let node): try visit(node)
    case .raise(let node): try visit([node.exc, node.cause].compactMap { $0 })
    case .try(let node): try visit(node)
    case .assert(let node): try visit([node.test, node.msg].compactMap { $0 })
    case .expr(let node): try visit(node.value)
    case .break(let node): try visitJump("'break' outside loop", node.range)
    case .continue(let node): try visitJump("'continue' not properly in loop", node.range)
    case .import(let node):
      try checkDebug(node.names.map { $0.asname ?? $0.name }, node.range)
    case .importFrom(let node):
      try checkDebug(node.names.map { $0.asname ?? $0.name }, node.range)
    case .global, .nonlocal, .pass: break
    }
  }

  private func visitJump(
    _ message: String, _ range: SourceRange
  ) throws(SymbolChecks.Fault) {
    if place.isInExceptStar { throw Self.exceptStarJump(range) }
    if !place.isInLoop { throw SymbolChecks.Fault(message: message, range: range) }
  }

  private static func exceptStarJump(_ range: SourceRange) -> SymbolChecks.Fault {
    SymbolChecks.Fault(
      message: "'break', 'continue' and 'return' cannot appear in an except* block", range: range)
  }

  private mutating func visitLoop(
    _ body: [Statement], _ orelse: [Statement], _ range: SourceRange
  ) throws(SymbolChecks.Fault) {
    var inner = try nested(range)
    inner.isInLoop = true
    inner.isInExceptStar = false
    try visit(body, in: inner)
    try visit(orelse)
  }

  /// The place inside one more block.
  private func nested(_ range: SourceRange) throws(SymbolChecks.Fault) -> Place {
    guard place.blocks < 20 else {
      throw SymbolChecks.Fault(message: "too many statically nested blocks", range: range)
    }
    var inner = place
    inner.blocks += 1
    return inner
  }

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
    try visit(node.decoratorList + node.args.evaluatedDefaults)
    try checkDebug([node.name] + node.args.all.map { $0.arg }, node.range)
    let annotations = node.args.all.compactMap { $0.annotation } + [node.returns].compactMap { $0 }
    try visitElements(annotations, .load)
    try visit(node.body, in: Place(isInFunction: true))
  }

  private mutating func visit(_ node: Statement.ClassDef) throws(SymbolChecks.Fault) {
    try visit(node.decoratorList)
    try checkDebug([node.name], node.range)
    try visit(node.body, in: Place())
    try visitArguments(node.bases, node.keywords, of: node.range)
  }

  private mutating func visit(_ node: Statement.Return) throws(SymbolChecks.Fault) {
    guard place.isInFunction else {
      throw SymbolChecks.Fault(message: "'return' outside function", range: node.range)
    }
    if let value = node.value { try visit(value) }
    if place.returnsFromExceptStar {
      throw Self.exceptStarJump(node.value?.range ?? node.range)
    }
  }

  private mutating func visit(_ node: Statement.Assign) throws(SymbolChecks.Fault) {
    try visit(node.value)
    for target in node.targets { try visitTarget(target) }
  }

  private mutating func visit(_ node: Statement.AnnAssign) throws(SymbolChecks.Fault) {
    if let value = node.value { try visit(value) }
    try visit([node.target, node.annotation])
  }

  private mutating func visit(_ node: Statement.For) throws(SymbolChecks.Fault) {
    try visit(node.iter)
    try visitTarget(node.target)
    try visitLoop(node.body, node.orelse, node.range)
  }

  private mutating func visit(_ node: Statement.With) throws(SymbolChecks.Fault) {
    for item in node.items {
      try visit(item.contextExpr)
      if let target = item.optionalVars { try visitTarget(target) }
    }
    try visit(node.body, in: nested(node.range))
  }

  private mutating func visit(_ node: Statement.Match) throws(SymbolChecks.Fault) {
    try visit(node.subject)
    for (index, matchCase) in node.cases.enumerated() {
      try PatternChecks.check(matchCase, isLast: index == node.cases.count - 1)
      if let condition = matchCase.guard { try visit(condition) }
      try visit(matchCase.body)
    }
  }

  private mutating func visit(_ node: Statement.Try) throws(SymbolChecks.Fault) {
    try visit(node.body, in: nested(node.range))
    for (index, handler) in node.handlers.enumerated() {
      if handler.type == nil, index < node.handlers.count - 1 {
        throw SymbolChecks.Fault(message: "default 'except:' must be last", range: handler.range)
      }
      if let type = handler.type { try visit(type) }
      if let name = handler.name { try checkDebug([name], handler.range) }
      var inner = try nested(handler.range)
      inner.isInExceptStar = place.isInExceptStar || node.isStar
      inner.returnsFromExceptStar = place.returnsFromExceptStar || node.isStar
      try visit(handler.body, in: inner)
    }
    try visit(node.orelse)
    try visit(node.finalbody)
  }
}

// MARK: - Expressions

extension PlacementChecks {
  private mutating func visit(_ nodes: [Expression]) throws(SymbolChecks.Fault) {
    for node in nodes { try visit(node) }
  }

  private mutating func visit(_ node: Expression) throws(SymbolChecks.Fault) {
    switch node {
    case .yield, .yieldFrom:
      guard place.isInFunction else {
        throw SymbolChecks.Fault(message: "'yield' outside function", range: node.range)
      }
      try visit(node.children)
    case .starred:
      throw SymbolChecks.Fault(message: Self.starredMessage(node), range: node.range)
    case .lambda(let lambda): try visit(lambda)
    case .listComp, .setComp, .dictComp, .generatorExp: try visitComprehension(node)
    case .call(let call):
      try visit(call.function)
      try visitArguments(call.args, call.keywords, of: call.range)
    case .list(let list): try visitElements(list.elts, list.ctx)
    case .tuple(let tuple): try visitElements(tuple.elts, tuple.ctx)
    case .set(let set): try visitElements(set.elts, .load)
    case .name(let name) where name.id == "__debug__": try checkDebug(name.ctx, name.range)
    case .attribute(let attribute):
      try visit(attribute.value)
      if attribute.attr == "__debug__" { try checkDebug(attribute.ctx, attribute.range) }
    default: try visit(node.children)
    }
  }

  private static func starredMessage(_ node: Expression) -> String {
    guard case .starred(let starred) = node, case .store = starred.ctx else {
      return "can't use starred expression here"
    }
    return "starred assignment target must be in a list or tuple"
  }

  private func checkDebug(
    _ names: [String], _ range: SourceRange
  ) throws(SymbolChecks.Fault) {
    guard names.contains("__debug__") else { return }
    throw SymbolChecks.Fault(message: "cannot assign to __debug__", range: range)
  }

  private func checkDebug(
    _ ctx: ExpressionContext, _ range: SourceRange
  ) throws(SymbolChecks.Fault) {
    switch ctx {
    case .load: return
    case .store: throw SymbolChecks.Fault(message: "cannot assign to __debug__", range: range)
    case .del: throw SymbolChecks.Fault(message: "cannot delete __debug__", range: range)
    }
  }

  private mutating func visitElements(
    _ elements: [Expression], _ ctx: ExpressionContext
  ) throws(SymbolChecks.Fault) {
    for element in elements {
      if case .starred(let starred) = element {
        try visit(starred.value)
      } else {
        try visit(element)
      }
    }
  }

  private mutating func visitTarget(_ node: Expression) throws(SymbolChecks.Fault) {
    switch node {
    case .list(let list): try visitUnpacking(list.elts, list.range)
    case .tuple(let tuple): try visitUnpacking(tuple.elts, tuple.range)
    default: try visit(node)
    }
  }

  private mutating func visitUnpacking(
    _ elements: [Expression], _ range: SourceRange
  ) throws(SymbolChecks.Fault) {
    var hasStar = false
    for (index, element) in elements.enumerated() {
      guard case .starred = element else { continue }
      if hasStar {
        throw SymbolChecks.Fault(
          message: "multiple starred expressions in assignment", range: range)
      }
      if index >= 256 {
        throw SymbolChecks.Fault(
          message: "too many expressions in star-unpacking assignment", range: range)
      }
      hasStar = true
    }
    for element in elements {
      if case .starred(let starred) = element {
        try visitTarget(starred.value)
      } else {
        try visitTarget(element)
      }
    }
  }

  private mutating func visitArguments(
    _ args: [Expression], _ keywords: [Keyword], of call: SourceRange
  ) throws(SymbolChecks.Fault) {
    var names: Set<String> = []
    for keyword in keywords {
      guard let name = keyword.arg else { continue }
      if name == "__debug__" {
        throw SymbolChecks.Fault(message: "cannot assign to __debug__", range: call)
      }
      guard names.insert(name).inserted else {
        throw SymbolChecks.Fault(
          message: "keyword argument repeated: \(name)", range: keyword.range)
      }
    }
    try visitElements(args, .load)
    try visit(keywords.map { $0.value })
  }

  private mutating func visit(_ node: Expression.Lambda) throws(SymbolChecks.Fault) {
    try checkDebug(node.args.all.map { $0.arg }, node.range)
    try visit(node.args.evaluatedDefaults)
    let outer = place
    place = Place(isInFunction: true)
    try visit(node.body)
    place = outer
  }

  private mutating func visitComprehension(_ node: Expression) throws(SymbolChecks.Fault) {
    guard let (generators, elements) = node.comprehension else { return }
    for clause in generators {
      try visit(clause.iter)
      try visitTarget(clause.target)
      try visit(clause.ifs)
    }
    try visit(elements)
  }
}

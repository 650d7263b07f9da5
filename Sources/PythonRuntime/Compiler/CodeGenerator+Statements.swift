import PythonSyntax

extension CodeGenerator {
  func generate(_ body: [Statement]) throws(SyntaxError) {
    for statement in body { try generate(statement) }
  }

  func generate(_ statement: Statement) throws(SyntaxError) {
    unit.range = statement.range
    defer { if statement.isSimple { unit.range = statement.range } }
    switch statement {
    case .functionDef(let node): try generate(node)
    case .classDef(let node): try generate(node)
    case .return(let node): try generate(node)
    case .delete(let node): for target in node.targets { try delete(target) }
    case .assign(let node): try generate(node)
    case .augAssign(let node): try generate(node)
    case .annAssign(let node): try generate(node)
    case .for(let node): try generate(node)
    case .while(let node): try generate(node)
    case .if(let node): try generate(node)
    case .with(let node): try with(node.items[...], node.body, node.range)
    case .match(let node): try generate(node)
    case .raise(let node): try generate(node)
    case .try(let node): try generate(node)
    case .assert(let node): try generate(node)
    case .import(let node): try generate(node)
    case .importFrom(let node): try generate(node)
    case .global, .nonlocal: break
    case .expr(let node): try generate(node)
    case .pass: unit.emit(.nop)
    case .break(let node): try generateBreak(node.range)
    case .continue(let node): try generateContinue(node.range)
    }
  }

  private func generate(_ node: Statement.Expr) throws(SyntaxError) {
    if mode == .interactive && unit.scope.kind == .module {
      try generate(node.value)
      unit.emit(.printExpression)
      return
    }
    if case .constant = node.value {
      unit.emit(.nop)
      return
    }
    try generate(node.value)
    unit.emit(.pop)
  }

  private func generate(_ node: Statement.Assign) throws(SyntaxError) {
    if try assignPairwise(node) { return }
    try generate(node.value)
    for (position, target) in node.targets.enumerated() {
      if position < node.targets.count - 1 { unit.emit(.copy, 1) }
      try store(target)
    }
  }

  /// `a, b = b, a` without building a tuple.
  private func assignPairwise(_ node: Statement.Assign) throws(SyntaxError) -> Bool {
    guard node.targets.count == 1, case .tuple(let target) = node.targets[0],
      case .tuple(let value) = node.value, target.elts.count == 2, value.elts.count == 2,
      !(target.elts + value.elts).contains(where: { $0.isStarred })
    else { return false }
    try generate(value.elts[0])
    try generate(value.elts[1])
    unit.emit(.swap, 2)
    try store(target.elts[0])
    try store(target.elts[1])
    return true
  }

  private func generate(_ node: Statement.AugAssign) throws(SyntaxError) {
    let operation = Int(BinaryOperator(node.op).rawValue)
    switch node.target {
    case .name(let name):
      unit.range = node.target.range
      load(name: name.id)
      try generate(node.value)
      unit.range = node.range
      unit.emit(.inPlace, extra: operation)
      unit.range = node.target.range
      store(name.id)
    case .attribute(let target): try augment(target, node.value, operation, node.range)
    case .subscript(let target): try augment(target, node.value, operation, node.range)
    default: throw error("illegal expression for augmented assignment", node.target.range)
    }
  }

  private func augment(
    _ target: Expression.Attribute, _ value: Expression, _ operation: Int, _ range: SourceRange
  ) throws(SyntaxError) {
    try generate(target.value)
    unit.range = target.range
    unit.emit(.copy, 1)
    unit.emitCached(.loadAttribute, attributeIndex(target.attr))
    try generate(value)
    unit.range = range
    unit.emit(.inPlace, extra: operation)
    unit.range = target.range
    unit.emit(.swap, 2)
    unit.emitCached(.storeAttribute, attributeIndex(target.attr))
  }

  private func augment(
    _ target: Expression.Subscript, _ value: Expression, _ operation: Int, _ range: SourceRange
  ) throws(SyntaxError) {
    try generate(target.value)
    try generate(target.slice)
    unit.range = target.range
    unit.emit(.copy, 2)
    unit.emit(.copy, 2)
    unit.emit(.loadItem)
    try generate(value)
    unit.range = range
    unit.emit(.inPlace, extra: operation)
    unit.range = target.range
    unit.emit(.swap, 3)
    unit.emit(.swap, 2)
    unit.emit(.storeItem)
  }

  private func generate(_ node: Statement.AnnAssign) throws(SyntaxError) {
    if let value = node.value {
      try generate(value)
      try store(node.target)
    }
    guard unit.scope.kind != .function, node.isSimple, case .name(let name) = node.target else {
      return
    }
    try generate(annotation: node.annotation)
    load(name: "__annotations__")
    load(unit.scope.mangled(name.id))
    unit.emit(.storeItem)
  }

  private func generate(_ node: Statement.Raise) throws(SyntaxError) {
    var count = 0
    if let exception = node.exc {
      try generate(exception)
      count = 1
    }
    if let cause = node.cause {
      try generate(cause)
      count = 2
    }
    unit.range = node.range
    unit.emit(.raise, count)
  }

  private func generate(_ node: Statement.Assert) throws(SyntaxError) {
    if case .tuple(let tuple) = node.test, !tuple.elts.isEmpty {
      warn("assertion is always true, perhaps remove parentheses?", at: node.range)
    }
    let end = Label()
    try jump(node.test, when: true, to: end, at: node.range)
    if let message = node.msg {
      unit.emit(.pushUnbound)
      unit.emit(.assertionError)
      try generate(message)
      unit.range = raisingRange(node.test) ?? node.range
      unit.emitCached(.call, 1)
    } else {
      unit.range = raisingRange(node.test) ?? node.range
      unit.emit(.assertionError)
    }
    unit.emit(.raise, 1)
    unit.place(end)
  }

  /// The comparison that a failed assertion points at: the last that was compiled as a jump.
  private func raisingRange(_ test: Expression) -> SourceRange? {
    switch test {
    case .compare(let node): return node.range
    case .unaryOp(let node) where node.op == .not: return raisingRange(node.operand)
    case .boolOp(let node):
      return node.values.reversed().lazy.compactMap { self.raisingRange($0) }.first
    case .ifExp(let node):
      return raisingRange(node.orelse) ?? raisingRange(node.body) ?? raisingRange(node.test)
    default: return nil
    }
  }

  // MARK: Imports

  private func generate(_ node: Statement.Import) throws(SyntaxError) {
    for alias in node.names {
      unit.range = node.range
      load(.int(0), key: .int(0))
      loadNone()
      unit.emit(.importName, unit.nameIndex(alias.name, interpreter))
      let parts = alias.name.split(separator: ".").map { String($0) }
      guard let asname = alias.asname else {
        store(parts.first ?? alias.name)
        continue
      }
      for part in parts.dropFirst() {
        unit.emit(.importFrom, unit.nameIndex(part, interpreter))
        unit.emit(.swap, 2)
        unit.emit(.pop)
      }
      store(asname)
    }
  }

  private func generate(_ node: Statement.ImportFrom) throws(SyntaxError) {
    if node.module == "__future__", node.level == 0 {
      if node.names.contains(where: { $0.name == "annotations" }) { hasFutureAnnotations = true }
      return
    }
    load(.int(Int64(node.level)), key: .int(Int64(node.level)))
    let names = node.names.map { Value.object(interpreter.intern($0.name)) }
    load(.tuple(ContiguousArray(names)), key: nil)
    unit.emit(.importName, unit.nameIndex(node.module ?? "", interpreter))
    if node.names.count == 1, node.names[0].name == "*" {
      unit.emit(.importStar)
      return
    }
    for alias in node.names {
      unit.emit(.importFrom, unit.nameIndex(alias.name, interpreter))
      store(alias.asname ?? alias.name)
    }
    unit.emit(.pop)
  }
}

extension Statement {
  /// Whether it has no statements inside.
  fileprivate var isSimple: Bool {
    switch self {
    case .for, .while, .if, .with, .match, .try: false
    default: true
    }
  }
}

import PythonSyntax

extension CodeGenerator {
  /// Pushes a variable.
  func load(name: String) {
    let name = unit.scope.mangled(name)
    switch unit.scope.access(name) {
    case .fast: unit.emit(.loadFast, unit.slot(name))
    case .cell: unit.emit(.loadDeref, unit.cellSlots[name] ?? 0)
    case .free: loadFree(name)
    case .global: unit.emitCached(.loadGlobal, unit.nameIndex(name, interpreter))
    case .name: unit.emitCached(.loadName, unit.nameIndex(name, interpreter))
    }
  }

  private func loadFree(_ name: String) {
    let isClass = unit.scope.kind == .classBody
    unit.emit(isClass ? .loadClassDeref : .loadDeref, unit.cellSlots[name] ?? 0)
  }

  /// Pops a value into a variable.
  func store(_ name: String) {
    let name = unit.scope.mangled(name)
    switch unit.scope.access(name) {
    case .fast: unit.emit(.storeFast, unit.slot(name))
    case .cell, .free: unit.emit(.storeDeref, unit.cellSlots[name] ?? 0)
    case .global: unit.emitCached(.storeGlobal, unit.nameIndex(name, interpreter))
    case .name: unit.emitCached(.storeName, unit.nameIndex(name, interpreter))
    }
  }

  func delete(_ name: String) {
    let name = unit.scope.mangled(name)
    switch unit.scope.access(name) {
    case .fast: unit.emit(.deleteFast, unit.slot(name))
    case .cell, .free: unit.emit(.deleteDeref, unit.cellSlots[name] ?? 0)
    case .global: unit.emit(.deleteGlobal, unit.nameIndex(name, interpreter))
    case .name: unit.emit(.deleteName, unit.nameIndex(name, interpreter))
    }
  }

  func attributeIndex(_ name: String) -> Int {
    unit.nameIndex(unit.scope.mangled(name), interpreter)
  }

  // MARK: Targets

  /// Pops a value into a target.
  func store(_ target: Expression) throws(SyntaxError) {
    unit.range = target.range
    switch target {
    case .name(let node): store(node.id)
    case .attribute(let node): try store(node)
    case .subscript(let node): try store(node)
    case .tuple(let node): try unpack(node.elts, node.range)
    case .list(let node): try unpack(node.elts, node.range)
    case .starred(let node): throw error(
      "starred assignment target must be in a list or tuple", node.range)
    default: throw error("cannot assign to expression", target.range)
    }
  }

  private func store(_ node: Expression.Attribute) throws(SyntaxError) {
    try generate(node.value)
    unit.range = node.range
    unit.emitCached(.storeAttribute, attributeIndex(node.attr))
  }

  private func store(_ node: Expression.Subscript) throws(SyntaxError) {
    try generate(node.value)
    try generate(node.slice)
    unit.range = node.range
    unit.emit(.storeItem)
  }

  private func unpack(_ targets: [Expression], _ range: SourceRange) throws(SyntaxError) {
    let star = targets.firstIndex { if case .starred = $0 { true } else { false } }
    if let star {
      unit.emit(.unpackStarred, star, extra: targets.count - star - 1)
    } else {
      unit.emit(.unpackSequence, targets.count)
    }
    for target in targets {
      if case .starred(let node) = target { try store(node.value) } else { try store(target) }
    }
  }

  func delete(_ target: Expression) throws(SyntaxError) {
    unit.range = target.range
    switch target {
    case .name(let node): delete(node.id)
    case .attribute(let node): try delete(node)
    case .subscript(let node): try delete(node)
    case .tuple(let node): for part in node.elts { try delete(part) }
    case .list(let node): for part in node.elts { try delete(part) }
    default: throw error("cannot delete expression", target.range)
    }
  }

  private func delete(_ node: Expression.Attribute) throws(SyntaxError) {
    try generate(node.value)
    unit.range = node.range
    unit.emit(.deleteAttribute, attributeIndex(node.attr))
  }

  private func delete(_ node: Expression.Subscript) throws(SyntaxError) {
    try generate(node.value)
    try generate(node.slice)
    unit.range = node.range
    unit.emit(.deleteItem)
  }
}

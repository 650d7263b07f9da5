import PythonSyntax

// Displays, attributes, subscripts, f-strings and yields.
extension CodeGenerator {
  /// A list or set display, with or without stars.
  func collection(
    _ elements: [Expression], _ build: Opcode, _ add: Opcode, _ extend: Opcode,
    _ range: SourceRange
  ) throws(SyntaxError) {
    let isLong = elements.count > 30
    guard isLong || elements.contains(where: { $0.isStarred }) else {
      for element in elements { try generate(element) }
      unit.range = range
      // CPython copies a set of constants from a folded one, which shows in the order of its elements.
      let isFolded = build == .buildSet && elements.count >= 3 && areConstant(elements)
      unit.emit(build, elements.count, extra: isFolded ? 1 : 0)
      return
    }
    unit.emit(build, 0)
    for element in elements {
      if case .starred(let node) = element {
        try generate(node.value)
        unit.emit(extend, 1)
      } else {
        try generate(element)
        unit.emit(add, 1)
      }
    }
  }

  private func areConstant(_ elements: [Expression]) -> Bool { elements.allSatisfy(isConstant) }

  /// Whether CPython folds an expression before it looks at sets.
  private func isConstant(_ expression: Expression) -> Bool {
    switch expression {
    case .constant: true
    case .unaryOp(let node): isConstant(node.operand)
    case .binOp(let node): isConstant(node.left) && isConstant(node.right)
    case .tuple(let node): areConstant(node.elts)
    default: false
    }
  }

  /// What a loop runs over: of a set of constants CPython takes the folded one itself.
  func generateIterable(_ expression: Expression) throws(SyntaxError) {
    guard case .set(let node) = expression, areConstant(node.elts), node.elts.count <= 30 else {
      return try generate(expression)
    }
    for element in node.elts { try generate(element) }
    unit.range = node.range
    unit.emit(.buildSet, node.elts.count, extra: 2)
  }

  func generate(_ node: Expression.Tuple) throws(SyntaxError) {
    if let value = constantValue(.tuple(node)) { return load(value, key: nil) }
    guard node.elts.count > 30 || node.elts.contains(where: { $0.isStarred }) else {
      for element in node.elts { try generate(element) }
      unit.range = node.range
      unit.emit(.buildTuple, node.elts.count)
      return
    }
    try collection(node.elts, .buildList, .listAppend, .listExtend, node.range)
    unit.emit(.listToTuple)
  }

  func generate(_ node: Expression.Dict) throws(SyntaxError) {
    let isPlain = node.keys.count <= 15 && !node.keys.contains { $0 == nil }
    if isPlain {
      for (key, value) in zip(node.keys, node.values) {
        if let key { try generate(key) }
        try generate(value)
      }
      unit.range = node.range
      unit.emit(.buildMap, node.keys.count)
      return
    }
    unit.emit(.buildMap, 0)
    for (key, value) in zip(node.keys, node.values) {
      if let key {
        try generate(key)
        try generate(value)
        unit.range = node.range
        unit.emit(.mapAdd, 1)
      } else {
        try generate(value)
        unit.range = node.range
        unit.emit(.dictUpdate, 1)
      }
    }
  }

  func generate(_ node: Expression.Attribute) throws(SyntaxError) {
    try generate(node.value)
    unit.range = node.range
    unit.emitCached(.loadAttribute, attributeIndex(node.attr))
  }

  func generate(_ node: Expression.Subscript) throws(SyntaxError) {
    checkSubscripted(node)
    try generate(node.value)
    try generate(node.slice)
    unit.range = node.range
    unit.emit(.loadItem)
  }

  func generate(_ node: Expression.Slice) throws(SyntaxError) {
    try generateOrNone(node.lower)
    try generateOrNone(node.upper)
    if let step = node.step { try generate(step) }
    unit.range = node.range
    unit.emit(.buildSlice, node.step == nil ? 2 : 3)
  }

  func generateOrNone(_ expression: Expression?) throws(SyntaxError) {
    if let expression { try generate(expression) } else { loadNone() }
  }

  // MARK: Strings

  func generate(_ node: Expression.JoinedStr) throws(SyntaxError) {
    if node.values.isEmpty { return load("") }
    for value in node.values { try generate(value) }
    unit.range = node.range
    if case .formattedValue = node.values[0], node.values.count == 1 { return }
    unit.emit(.buildString, node.values.count)
  }

  func generate(_ node: Expression.FormattedValue) throws(SyntaxError) {
    try generate(node.value)
    if let specification = node.formatSpec { try generate(specification) }
    unit.range = node.range
    let conversion =
      switch node.conversion {
      case .none: 0
      case .str: 1
      case .repr: 2
      case .ascii: 3
      }
    unit.emit(.formatValue, extra: conversion | (node.formatSpec == nil ? 0 : 4))
  }

  // MARK: Generators

  func generate(_ node: Expression.Yield) throws(SyntaxError) {
    guard unit.scope.kind == .function else {
      throw error("'yield' outside function", node.range)
    }
    try generateOrNone(node.value)
    unit.range = node.range
    unit.emit(.yieldValue)
  }

  func generate(_ node: Expression.YieldFrom) throws(SyntaxError) {
    guard unit.scope.kind == .function else {
      throw error("'yield from' outside function", node.range)
    }
    try generate(node.value)
    unit.range = node.range
    unit.emit(.getYieldFromIterator)
    loadNone()
    unit.emit(.yieldFrom)
  }
}

extension Expression {
  var isStarred: Bool { if case .starred = self { true } else { false } }
}

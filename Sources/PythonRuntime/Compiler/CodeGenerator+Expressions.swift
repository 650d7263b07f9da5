import PythonSyntax

extension CodeGenerator {
  /// Pushes the value of an expression.
  func generate(_ expression: Expression) throws(SyntaxError) {
    let outer = unit.range
    defer { unit.range = outer }
    unit.range = expression.range
    switch expression {
    case .boolOp(let node): try generate(node)
    case .namedExpr(let node): try generate(node)
    case .binOp(let node): try generate(node)
    case .unaryOp(let node): try generate(node)
    case .lambda(let node): try generate(node)
    case .ifExp(let node): try generate(node)
    case .dict(let node): try generate(node)
    case .set(let node): try collection(node.elts, .buildSet, .setAdd, .setUpdate, node.range)
    case .listComp(let node):
      try comprehension("<listcomp>", node, node.generators, .buildList, node.range) {
        () throws(SyntaxError) in try self.append(node.elt, .listAppend, node.generators)
      }
    case .setComp(let node):
      try comprehension("<setcomp>", node, node.generators, .buildSet, node.range) {
        () throws(SyntaxError) in try self.append(node.elt, .setAdd, node.generators)
      }
    case .dictComp(let node):
      try comprehension("<dictcomp>", node, node.generators, .buildMap, node.range) {
        () throws(SyntaxError) in try self.append(node)
      }
    case .generatorExp(let node):
      try comprehension("<genexpr>", node, node.generators, nil, node.range) {
        () throws(SyntaxError) in try self.yield(node.elt)
      }
    case .yield(let node): try generate(node)
    case .yieldFrom(let node): try generate(node)
    case .compare(let node): try generate(node)
    case .call(let node): try generate(node)
    case .formattedValue(let node): try generate(node)
    case .joinedStr(let node): try generate(node)
    case .constant(let node): load(node.value)
    case .attribute(let node): try generate(node)
    case .subscript(let node): try generate(node)
    case .starred(let node): throw error("can't use starred expression here", node.range)
    case .name(let node): load(name: node.id)
    case .list(let node):
      try collection(node.elts, .buildList, .listAppend, .listExtend, node.range)
    case .tuple(let node): try generate(node)
    case .slice(let node): try generate(node)
    }
  }

  func load(_ constant: ConstantValue) {
    switch constant {
    case .none: loadNone()
    case .true: load(.bool(true), key: .true)
    case .false: load(.bool(false), key: .false)
    case .ellipsis: load(.object(interpreter.ellipsis), key: .ellipsis)
    case .int(let value): load(.int(value), key: .int(value))
    case .bigInt(let digits):
      load(
        .integer(BigInt(digits: digits.utf8.map { $0 &- 48 }, base: 10, isNegative: false)),
        key: nil)
    case .float(let value): load(.float(value), key: .float(value.bitPattern))
    case .imaginary(let value): load(.complex(ComplexNumber(0, value)), key: nil)
    case .string(let text): load(text)
    case .bytes(let bytes): load(.object(PyBytes(bytes)), key: nil)
    }
  }

  /// The value of an expression that never changes.
  func constantValue(_ expression: Expression) -> Value? {
    switch expression {
    case .constant(let node):
      switch node.value {
      case .none: return Value.none
      case .true: return .bool(true)
      case .false: return .bool(false)
      case .ellipsis: return .object(interpreter.ellipsis)
      case .int(let value): return .int(value)
      case .float(let value): return .float(value)
      case .string(let text): return .object(internedConstant(text))
      default: return nil
      }
    case .unaryOp(let node): return negated(node)
    case .tuple(let node): return constantTuple(node.elts)
    default: return nil
    }
  }

  private func negated(_ node: Expression.UnaryOp) -> Value? {
    guard node.op == .uSub, let value = constantValue(node.operand) else { return nil }
    if case .int(let value) = value, value != .min { return .int(-value) }
    if case .float(let value) = value { return .float(-value) }
    return nil
  }

  private func constantTuple(_ elements: [Expression]) -> Value? {
    var values = ContiguousArray<Value>()
    for element in elements {
      guard let value = constantValue(element) else { return nil }
      values.append(value)
    }
    return .tuple(values)
  }

  // MARK: Operators

  private func generate(_ node: Expression.BinOp) throws(SyntaxError) {
    try generate(node.left)
    try generate(node.right)
    unit.range = node.range
    unit.emit(.binary, extra: Int(BinaryOperator(node.op).rawValue))
  }

  private func generate(_ node: Expression.UnaryOp) throws(SyntaxError) {
    if let value = negated(node) { return load(value, key: nil) }
    try generate(node.operand)
    unit.range = node.range
    switch node.op {
    case .invert: unit.emit(.invert)
    case .not: unit.emit(.not)
    case .uAdd: unit.emit(.positive)
    case .uSub: unit.emit(.negative)
    }
  }

  private func generate(_ node: Expression.BoolOp) throws(SyntaxError) {
    let end = Label()
    for (position, value) in node.values.enumerated() {
      try generate(value)
      if position < node.values.count - 1 {
        unit.jump(node.op == .and ? .jumpIfFalseOrPop : .jumpIfTrueOrPop, to: end)
      }
    }
    unit.place(end)
  }

  private func generate(_ node: Expression.Compare) throws(SyntaxError) {
    checkIdentity(node)
    try generate(node.left)
    let last = node.ops.count - 1
    let cleanup = Label()
    let end = Label()
    for position in 0..<last {
      try generate(node.comparators[position])
      unit.range = node.range
      unit.emit(.swap, 2)
      unit.emit(.copy, 2)
      emit(node.ops[position])
      unit.jump(.jumpIfFalseOrPop, to: cleanup)
    }
    try generate(node.comparators[last])
    unit.range = node.range
    emit(node.ops[last])
    guard last > 0 else { return }
    unit.jump(.jump, to: end)
    unit.place(cleanup)
    unit.emit(.swap, 2)
    unit.emit(.pop)
    unit.place(end)
  }

  private func emit(_ comparison: CompareOperator) {
    switch comparison {
    case .eq: unit.emit(.compare, extra: Int(Comparison.equal.rawValue))
    case .notEq: unit.emit(.compare, extra: Int(Comparison.notEqual.rawValue))
    case .lt: unit.emit(.compare, extra: Int(Comparison.less.rawValue))
    case .ltE: unit.emit(.compare, extra: Int(Comparison.lessOrEqual.rawValue))
    case .gt: unit.emit(.compare, extra: Int(Comparison.greater.rawValue))
    case .gtE: unit.emit(.compare, extra: Int(Comparison.greaterOrEqual.rawValue))
    case .is: unit.emit(.isOperator)
    case .isNot: unit.emit(.isOperator, extra: 1)
    case .in: unit.emit(.contains)
    case .notIn: unit.emit(.contains, extra: 1)
    }
  }

  private func generate(_ node: Expression.NamedExpr) throws(SyntaxError) {
    try generate(node.value)
    unit.range = node.range
    unit.emit(.copy, 1)
    try store(node.target)
  }

  private func generate(_ node: Expression.IfExp) throws(SyntaxError) {
    let orelse = Label()
    let end = Label()
    unit.range = node.range
    try jump(node.test, when: false, to: orelse)
    try generate(node.body)
    unit.silently { unit.jump(.jump, to: end) }
    unit.place(orelse)
    try generate(node.orelse)
    unit.place(end)
  }

  /// Jumps when the truth of `test` is `truth`, and leaves nothing on the stack.
  ///
  /// `range` is what a failing test of truth points at: the statement around it.
  func jump(
    _ test: Expression, when truth: Bool, to label: Label, at range: SourceRange? = nil
  ) throws(SyntaxError) {
    switch test {
    case .unaryOp(let node) where node.op == .not:
      return try jump(node.operand, when: !truth, to: label, at: range)
    case .boolOp(let node): return try jump(node, when: truth, to: label, at: range)
    default: break
    }
    // The jump belongs to the statement around, as an error of `__bool__` shows; that of a
    // comparison and what follows belong to it, as the lines show at which CPython stops.
    if case .compare = test { unit.range = test.range } else if let range { unit.range = range }
    try generate(test)
    unit.jump(truth ? .popJumpIfTrue : .popJumpIfFalse, to: label)
  }

  private func jump(
    _ node: Expression.BoolOp, when truth: Bool, to label: Label, at range: SourceRange?
  ) throws(SyntaxError) {
    let decides = node.op == .or
    let through = Label()
    for value in node.values.dropLast() {
      try jump(value, when: decides, to: decides == truth ? label : through, at: range)
    }
    if let last = node.values.last { try jump(last, when: truth, to: label, at: range) }
    unit.place(through)
  }
}

extension BinaryOperator {
  init(_ node: Operator) {
    switch node {
    case .add: self = .add
    case .sub: self = .subtract
    case .mult: self = .multiply
    case .matMult: self = .matrixMultiply
    case .div: self = .trueDivide
    case .mod: self = .modulo
    case .pow: self = .power
    case .lShift: self = .leftShift
    case .rShift: self = .rightShift
    case .bitOr: self = .bitOr
    case .bitXor: self = .bitXor
    case .bitAnd: self = .bitAnd
    case .floorDiv: self = .floorDivide
    }
  }
}

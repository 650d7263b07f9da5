/// A `tuple`.
package final class PyTuple: PyObject {
  package private(set) var items: ContiguousArray<Value>

  package init(_ items: ContiguousArray<Value> = []) {
    self.items = items
    super.init(kind: .tuple)
  }

  /// Puts other values into a pair that nobody else sees.
  func refill(_ first: Value, _ second: Value) {
    items[0] = first
    items[1] = second
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    passDepth(toItems: &items)
  }

  package override func surrender(to remains: inout Remains) { remains.take(&items) }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.tuple }

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    !items.isEmpty
  }

  /// CPython's hash of tuples (xxHash's mixing), so that sets of tuples have its order.
  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    let (p1, p2, p5): (UInt64, UInt64, UInt64) = (
      11_400_714_785_074_694_791, 14_029_467_366_897_019_727, 2_870_177_450_012_600_261
    )
    var sum = p5
    try interpreter.enterDepth()
    defer { interpreter.leaveDepth() }
    for item in items {
      let lane = UInt64(bitPattern: try interpreter.hash(item))
      sum = sum &+ lane &* p2
      sum = (sum << 31 | sum >> 33) &* p1
    }
    sum = sum &+ (UInt64(items.count) ^ (p5 ^ 3_527_539))
    return sum == .max ? 1_546_275_796 : Int64(bitPattern: sum)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    guard interpreter.builtinState.enter(self) else { return "(...)" }
    defer { interpreter.builtinState.leave() }
    let inside = try interpreter.reprs(of: items)
    return items.count == 1 ? "(\(inside),)" : "(\(inside))"
  }

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    Int64(items.count)
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if case .int(let index) = key {
      let place = Int(truncatingIfNeeded: index < 0 ? index &+ Int64(items.count) : index)
      if place >= 0 && place < items.count { return items[place] }
    }
    return try interpreter.sequenceItem(items, key, "tuple") { .tuple($0) }
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    for item in items where try interpreter.equals(item, value) { return true }
    return false
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    SequenceIterator(items, typeName: "tuple_iterator")
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add:
      guard let tuple = other.asTuple else { return nil }
      try interpreter.checkSize(Int64(items.count + tuple.items.count), of: 16)
      return .tuple(items + tuple.items)
    case .multiply: return try interpreter.repeated(items, other).map { .tuple($0) }
    default: return nil
    }
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .multiply ? try interpreter.repeated(items, other).map { .tuple($0) } : nil
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let tuple = other.asTuple else { return nil }
    return try interpreter.compareSequences(comparison, items, tuple.items)
  }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(items) }
}

extension Interpreter {
  func installTuple() {
    let table = MethodTable(types.tuple, in: self) { $0.asTuple }
    table.add("index", 1, 3) { (interpreter, tuple, arguments) throws(PythonException) in
      let place = try interpreter.place(
        of: arguments[1], in: tuple.items, from: arguments[2], to: arguments[3])
      guard let place else { throw interpreter.valueError("tuple.index(x): x not in tuple") }
      return .int(Int64(place))
    }
    table.add("count", 1, 1) { (interpreter, tuple, arguments) throws(PythonException) in
      .int(try interpreter.count(of: arguments[1], in: tuple.items))
    }
    table.add("__getnewargs__", 0, 0) { (_, tuple, _) in .tuple([.object(tuple)]) }
    types.tuple.allocator = { (interpreter, type, arguments) throws(PythonException) in
      if type === interpreter.types.tuple || arguments.keywordNames == nil {
        try interpreter.checkArity(arguments, "tuple", 0, 1)
      }
      let value: Value
      if case .object(let object) = arguments[0], object.kind == .tuple {
        value = arguments[0]
      } else {
        value = .tuple(arguments.count == 0 ? [] : try interpreter.items(of: arguments[0]))
      }
      return type === interpreter.types.tuple
        ? value : .object(PyInstance(type: type, builtinValue: value))
    }
  }
}

/// A `set` or `frozenset`.
package final class PySet: PyObject {
  var storage = SetStorage()
  package let isFrozen: Bool

  package init(isFrozen: Bool = false) {
    self.isFrozen = isFrozen
    super.init(kind: .set)
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    if storage.table.count > Remains.longest { return }
    for entry in storage.table { passDepth(to: entry.key) }
  }

  package override func surrender(to remains: inout Remains) {
    for entry in storage.table {
      if case .object(let object) = entry.key { remains.take(object) }
    }
    storage = SetStorage()
  }

  /// A set of some values.
  package convenience init(
    of values: ContiguousArray<Value>, isFrozen: Bool = false, in interpreter: Interpreter
  ) throws(PythonException) {
    self.init(isFrozen: isFrozen)
    for value in values { try insert(value, in: interpreter) }
  }

  package var count: Int { storage.count }
  /// The elements in CPython's order.
  package var items: ContiguousArray<Value> { storage.items }

  package override func type(in interpreter: Interpreter) -> PyType {
    isFrozen ? interpreter.types.frozenset : interpreter.types.set
  }

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    count != 0
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    if !isFrozen { throw interpreter.typeError("unhashable type: 'set'") }
    var hash: UInt64 = 0
    for entry in storage.table where !entry.key.isUnbound {
      let bits = UInt64(bitPattern: entry.hash)
      hash ^= ((bits ^ 89_869_747) ^ (bits << 16)) &* 3_644_798_167
    }
    hash ^= UInt64(count + 1) &* 1_927_868_237
    hash ^= (hash >> 11) ^ (hash >> 25)
    hash = hash &* 69_069 &+ 907_133_923
    return hash == .max ? 590_923_713 : Int64(bitPattern: hash)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    try interpreter.repr(of: self, typeName: isFrozen ? "frozenset" : "set")
  }

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    Int64(count)
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? { try holds(value, in: interpreter) }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    SetIterator(self)
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let set = other.asSet else { return nil }
    return try interpreter.combine(operation, self, set)
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let set = other.asSet else { return nil }
    return try interpreter.combine(operation, set, self)
  }

  package override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard !isFrozen, let set = other.asSet else { return nil }
    switch operation {
    case .bitOr: try interpreter.add(other, to: self)
    case .bitAnd: storage = try interpreter.intersection(self, other).storage
    case .subtract: try interpreter.subtract(set, from: self)
    case .bitXor: try interpreter.exchange(set, in: self)
    default: return nil
    }
    return .object(self)
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let set = other.asSet else { return nil }
    return .bool(try interpreter.compareSets(comparison, self, set))
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(storage.table)
  }

  package override func memento() -> Memento? {
    isFrozen ? nil : RestoringMemento { [self, storage] in self.storage = storage }
  }

  package override func clearReferences() { storage = SetStorage() }
}

extension PySet {
  /// Adds an element; `false` when it was there.
  @discardableResult
  package func insert(
    _ element: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    let hash = try interpreter.hash(element)
    return try storage.add(element, hash: hash, in: interpreter)
  }

  /// Removes an element; `false` when it was not there.
  @discardableResult
  package func remove(
    _ element: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    let hash = try lookupHash(element, interpreter)
    return try storage.remove(element, hash: hash, in: interpreter)
  }

  /// The hash by which an element is looked for: a set stands for the frozenset of its elements.
  private func lookupHash(
    _ element: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> Int64 {
    guard case .object(let object) = element, object.kind == .set, let set = element.asSet,
      !set.isFrozen
    else { return try interpreter.hash(element) }
    return try PySet(of: set.items, isFrozen: true, in: interpreter).hash(in: interpreter)
  }

  /// Whether `element` is in the set.
  package func holds(
    _ element: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    let hash = try lookupHash(element, interpreter)
    return try storage.find(element, hash: hash, in: interpreter).found
  }
}

/// The iterator of a set.
final class SetIterator: PyIterator {
  private var set: PySet?
  private let expected: Int
  private var place = 0

  init(_ set: PySet) {
    self.set = set
    expected = set.count
    super.init(typeName: "set_iterator")
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard let set else { return .unbound }
    if set.count != expected {
      self.set = nil
      throw interpreter.runtimeError("Set changed size during iteration")
    }
    while place < set.storage.table.count {
      let key = set.storage.table[place].key
      place += 1
      if !key.isUnbound { return key }
    }
    self.set = nil
    return .unbound
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    if let set { visitor.visit(set) }
  }

  override func memento() -> Memento? {
    RestoringMemento { [self, set, place] in
      self.set = set
      self.place = place
    }
  }

  override func clearReferences() { set = nil }
}

/// A `list`.
package final class PyList: PyContainer {
  package var items: ContiguousArray<Value>

  package init(_ items: ContiguousArray<Value> = []) {
    self.items = items
    super.init(kind: .list)
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    passDepth(toItems: &items)
  }

  package override func surrender(to remains: inout Remains) { remains.take(&items) }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.list }

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    !items.isEmpty
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    throw interpreter.typeError("unhashable type: 'list'")
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    guard interpreter.builtinState.enter(self) else { return "[...]" }
    defer { interpreter.builtinState.leave() }
    return "[" + (try interpreter.reprs(of: items)) + "]"
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
    return try interpreter.sequenceItem(items, key, "list") { .list($0) }
  }

  package override func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if let slice = key.asSlice {
      try interpreter.assign(value, to: slice, of: self)
      return true
    }
    guard let place = try interpreter.position(key, count: items.count) else {
      throw interpreter.badIndex(key, "list")
    }
    if place < 0 { throw interpreter.indexError("list assignment index out of range") }
    items[place] = value
    interpreter.noteStore(value, in: self)
    return true
  }

  package override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if let slice = key.asSlice {
      try interpreter.delete(slice, of: self)
      return true
    }
    guard let place = try interpreter.position(key, count: items.count) else {
      throw interpreter.badIndex(key, "list")
    }
    if place < 0 { throw interpreter.indexError("list assignment index out of range") }
    items.remove(at: place)
    return true
  }

  package override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    var i = 0
    while i < items.count {
      if try interpreter.equals(items[i], value) { return true }
      i += 1
    }
    return false
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    PyListIterator(self)
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add:
      guard let list = other.asList else { return nil }
      try interpreter.checkSize(Int64(items.count + list.items.count), of: 16)
      return .list(items + list.items)
    case .multiply: return try interpreter.repeated(items, other).map { .list($0) }
    default: return nil
    }
  }

  /// Refuses to hold more than the host allows after `count` more items.
  func checkGrowth(by count: Int, in interpreter: Interpreter) throws(PythonException) {
    let size = Int64(items.count + count)
    try interpreter.checkSize(size, of: Int64(MemoryLayout<Value>.stride))
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .multiply ? try interpreter.repeated(items, other).map { .list($0) } : nil
  }

  package override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add:
      let more = try interpreter.items(of: other)
      try checkGrowth(by: more.count, in: interpreter)
      items += more
      interpreter.noteStore(more, in: self)
    case .multiply:
      guard let repeated = try interpreter.repeated(items, other) else { return nil }
      items = repeated
    default: return nil
    }
    return .object(self)
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let list = other.asList else { return nil }
    return try interpreter.compareSequences(comparison, items, list.items)
  }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(items) }

  package override func memento() -> Memento? {
    RestoringMemento { [self, items] in self.items = items }
  }

  package override func clearReferences() { items = [] }
}

/// The iterator of a `list`, which sees changes made while it runs.
package final class PyListIterator: PyIterator {
  package final var list: PyList?
  package final var index = 0

  package init(_ list: PyList) {
    self.list = list
    super.init(typeName: "list_iterator", kind: .listIterator)
  }

  package override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    if let value = advance() { return value }
    list = nil
    return .unbound
  }

  /// The next item.
  @inline(__always)
  func advance() -> Value? {
    guard let list, index < list.items.count else { return nil }
    index += 1
    return list.items[index - 1]
  }

  /// Copies the next item to `slot`, which is free.
  @inline(__always)
  func advance(to slot: UnsafeMutablePointer<Value>) -> Bool {
    guard let list = list.map({ Unmanaged.passUnretained($0) }) else { return false }
    let place = index
    let found = list._withUnsafeGuaranteedRef { list in
      list.items.withUnsafeBufferPointer { items in
        guard place < items.count, let first = items.baseAddress else { return false }
        UnsafeMutablePointer(mutating: first + place).copy(to: slot)
        return true
      }
    }
    if found { index = place + 1 }
    return found
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    if let list { visitor.visit(list) }
  }

  package override func memento() -> Memento? {
    RestoringMemento { [self, list, index] in
      self.list = list
      self.index = index
    }
  }

  package override func clearReferences() { list = nil }
}

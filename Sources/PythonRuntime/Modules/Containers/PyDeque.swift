/// `collections.deque`: items that are cheap to add and take at both ends.
package final class PyDeque: PyContainer {
  private var storage: ContiguousArray<Value>
  /// Free slots in front of the items.
  private var head = 0
  package let limit: Int?
  /// Changes with every change, so that iterators notice.
  private(set) var version = 0

  init(_ items: ContiguousArray<Value> = [], limit: Int? = nil) {
    storage = []
    self.limit = limit
    super.init(kind: .other)
    self.items = limit.map { ContiguousArray(items.suffix($0)) } ?? items
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "deque")
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    _ = storage.withUnsafeBufferPointer { passDepth(to: $0.baseAddress, count: $0.count) }
  }

  package override func surrender(to remains: inout Remains) { remains.take(&storage) }

  /// The items in order.
  package var items: ContiguousArray<Value> {
    get { head == 0 ? storage : ContiguousArray(storage[head...]) }
    set {
      storage = newValue
      head = 0
      version &+= 1
    }
  }

  package var count: Int { storage.count - head }

  subscript(place: Int) -> Value {
    get { storage[head + place] }
    set { storage[head + place] = newValue }
  }

  func append(_ value: Value) {
    version &+= 1
    if limit == 0 { return }
    if count == limit { _ = popFirst() }
    storage.append(value)
  }

  func prepend(_ value: Value) {
    version &+= 1
    if limit == 0 { return }
    if count == limit { _ = popLast() }
    if head == 0 {
      let room = max(count, 8)
      storage = ContiguousArray(repeating: .unbound, count: room) + storage
      head = room
    }
    head -= 1
    storage[head] = value
  }

  func popLast() -> Value? {
    version &+= 1
    return count == 0 ? nil : storage.popLast()
  }

  func popFirst() -> Value? {
    version &+= 1
    if count == 0 { return nil }
    let value = storage[head]
    storage[head] = .unbound
    head += 1
    if head > 32 && head * 2 > storage.count {
      storage.removeFirst(head)
      head = 0
    }
    return value
  }

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    count != 0
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    throw interpreter.typeError("unhashable type: 'collections.deque'")
  }

  package override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    Int64(count)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    guard interpreter.builtinState.enter(self) else { return "[...]" }
    defer { interpreter.builtinState.leave() }
    let inside = try interpreter.reprs(of: items)
    return limit.map { "deque([\(inside)], maxlen=\($0))" } ?? "deque([\(inside)])"
  }

  private func place(_ key: Value, _ interpreter: Interpreter) throws(PythonException) -> Int {
    guard let place = try interpreter.position(key, count: count) else {
      throw interpreter.typeError(
        "sequence index must be integer, not '\(interpreter.type(of: key).name)'")
    }
    if place < 0 { throw interpreter.indexError("deque index out of range") }
    return place
  }

  package override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { self[try place(key, interpreter)] }

  package override func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    self[try place(key, interpreter)] = value
    return true
  }

  package override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    items.remove(at: try place(key, interpreter))
    return true
  }

  package override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    let version = version
    var place = 0
    return ClosureIterator("_collections._deque_iterator", holding: [.object(self)]) {
      let saved = place
      return { place = saved }
    } _: {
      [self] (interpreter) throws(PythonException) in
      if version != self.version {
        throw interpreter.runtimeError("deque mutated during iteration")
      }
      if place >= count { return .unbound }
      place += 1
      return self[place - 1]
    }
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add:
      guard case .object(let object) = other, let deque = object as? PyDeque else {
        throw interpreter.typeError(
          "can only concatenate deque (not \"\(interpreter.type(of: other).name)\") to deque")
      }
      return .object(PyDeque(items + deque.items, limit: limit))
    case .multiply:
      return try interpreter.repeated(items, other).map { .object(PyDeque($0, limit: limit)) }
    default: return nil
    }
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    operation == .multiply ? try binary(.multiply, other, in: interpreter) : nil
  }

  package override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard operation == .add else { return nil }
    try interpreter.extend(self, with: other)
    return .object(self)
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard case .object(let object) = other, let deque = object as? PyDeque else { return nil }
    return try interpreter.compareSequences(comparison, items, deque.items)
  }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(storage) }

  package override func memento() -> Memento? {
    RestoringMemento { [self, storage, head, version] in
      self.storage = storage
      self.head = head
      self.version = version
    }
  }

  package override func clearReferences() { items = [] }
}

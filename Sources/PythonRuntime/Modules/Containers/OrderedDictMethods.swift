/// The iterator of an `OrderedDict` or one of its views, in either direction.
///
/// It knows its next place one step ahead, so what is changed after the last item is not noticed.
final class OrderedDictIterator: PyIterator {
  private var dict: PyDict?
  private let part: DictPart
  private let step: Int
  /// The dict's keys when the iterator began; nil behind a step of time travel, which counts as none.
  private var version: Int?
  private var place: Int

  init(_ dict: PyDict, _ part: DictPart, isReversed: Bool = false) {
    self.dict = dict
    self.part = part
    step = isReversed ? -1 : 1
    version = dict.keysVersion
    place = isReversed ? dict.storage.entries.count : -1
    super.init(typeName: "odict_iterator")
    advance(dict)
  }

  private func advance(_ dict: PyDict) {
    let entries = dict.storage.entries
    repeat { place += step } while entries.indices.contains(place) && entries[place].key.isUnbound
    if !entries.indices.contains(place) { self.dict = nil }
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard let dict else { return .unbound }
    let entries = dict.storage.entries
    guard dict.keysVersion == version ?? dict.keysVersion, entries.indices.contains(place),
      !entries[place].key.isUnbound
    else {
      self.dict = nil
      throw interpreter.runtimeError("OrderedDict mutated during iteration")
    }
    version = dict.keysVersion
    let value = part.value(entries[place])
    advance(dict)
    return value
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    if let dict { visitor.visit(dict) }
  }

  override func memento() -> Memento? {
    RestoringMemento { [self, dict, place] in
      self.dict = dict
      self.place = place
      version = nil
    }
  }

  override func clearReferences() { dict = nil }
}

// What `OrderedDict`, which is written in the language, has from the machine.
extension Interpreter {
  func addOrderedDictMethods(to type: PyType) {
    addIteratorSlots(types.iteratorType(named: "odict_iterator"))
    type.allocator = { (_, type, _) in
      let dict = PyDict()
      dict.isOrdered = true
      return .object(PyInstance(type: type, builtinValue: .object(dict)))
    }
    let table = MethodTable(type, in: self) { value in
      value.asInstance?.instanceType.isSubclass(of: type) == true ? value.asDict : nil
    }
    table.add("__reversed__", 0, 0) { (_, dict, _) in
      .object(OrderedDictIterator(dict, .keys, isReversed: true))
    }
    table.add("pop", "self, key, default=absent") {
      (interpreter, dict, arguments) throws(PythonException) in
      if let value = try dict.remove(arguments[1], in: interpreter) { return value }
      if !arguments[2].isUnbound { return arguments[2] }
      throw interpreter.absentKey(arguments[1])
    }
    table.add("popitem", "self, last=True") {
      (interpreter, dict, arguments) throws(PythonException) in
      try interpreter.popEntry(of: dict, last: interpreter.truth(arguments[1]))
    }
    table.add("move_to_end", "self, key, last=True") {
      (interpreter, dict, arguments) throws(PythonException) in
      try interpreter.move(arguments[1], in: dict, toEnd: interpreter.truth(arguments[2]))
      return .none
    }
  }

  /// The error about a key that an `OrderedDict` lacks, of which a tuple gives all arguments.
  private func absentKey(_ key: Value) -> PythonException {
    if key.isNone { return error(.keyError, arguments: []) }
    if let tuple = key.asTuple { return error(.keyError, arguments: tuple.items) }
    return keyError(key)
  }

  private func popEntry(of dict: PyDict, last: Bool) throws(PythonException) -> Value {
    let entries = dict.storage.entries
    let found =
      last
      ? entries.last { !$0.key.isUnbound } : entries.first { !$0.key.isUnbound }
    guard let found else { throw keyError(.string("dictionary is empty")) }
    _ = try dict.remove(found.key, in: self)
    return .tuple([found.key, found.value])
  }

  private func move(_ key: Value, in dict: PyDict, toEnd: Bool) throws(PythonException) {
    guard dict.count > 0, let position = try dict.position(of: key, in: self) else {
      throw absentKey(key)
    }
    let moved = dict.storage.entries[position]
    let rest = dict.storage.entries.indices.filter {
      $0 != position && !dict.storage.entries[$0].key.isUnbound
    }
    let isThere = toEnd ? (rest.last ?? -1) < position : (rest.first ?? .max) > position
    if isThere { return }
    if toEnd {
      _ = try dict.remove(moved.key, in: self)
      return try dict.set(moved.key, to: moved.value, in: self)
    }
    let others = rest.map { dict.storage.entries[$0] }
    dict.removeAll()
    for entry in [moved] + others { try dict.set(entry.key, to: entry.value, in: self) }
  }
}

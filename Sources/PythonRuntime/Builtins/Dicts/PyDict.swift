/// A `dict`; also every namespace and every instance's attributes.
public class PyDict: PyContainer {
  package final var storage = DictStorage()
  /// Changes whenever a key appears or disappears, so that caches of absence can be checked.
  package final var keysVersion = 0
  /// Whether these are the pairs of an `OrderedDict`, whose iterators are of another class.
  final var isOrdered = false
  /// Whether these are an instance's attributes, whose names are marked.
  private final var marksKeys = false
  /// Whether there are names that could not be marked.
  final private(set) var hasUnmarkedKeys = false

  package init() { super.init(kind: .dict) }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    storage.entries.withUnsafeBufferPointer { passDepth(to: $0) }
  }

  public override func surrender(to remains: inout Remains) { remains.take(&storage) }

  /// A dict of `pairs` with string keys.
  package convenience init(_ pairs: [(PyString, Value)]) {
    self.init()
    for (name, value) in pairs { self[name] = value }
  }

  package final var count: Int { storage.count }

  /// The value of a string key; assigning `nil` removes it.
  package final subscript(_ name: PyString) -> Value? {
    @inline(__always)
    get {
      guard let position = storage.find(name) else { return nil }
      return storage.entries[position].value
    }
    set {
      guard let newValue else {
        _ = remove(name)
        return
      }
      if let position = storage.find(name) {
        storage.entries[position].value = newValue
      } else {
        keysVersion &+= 1
        if marksKeys { mark(name) }
        storage.append(.object(name), hash: name.hashValue, value: newValue)
      }
    }
  }

  /// Makes these an instance's attributes.
  final func markKeys() {
    marksKeys = true
    for entry in storage.entries { if let name = entry.key.asString { mark(name) } }
  }

  private final func mark(_ name: PyString) {
    if name.isInterned { name.isInstanceKey = true } else { hasUnmarkedKeys = true }
  }

  /// Whether an instance with these attributes has one called `name`.
  @inline(__always)
  final func mayHide(_ name: PyString) -> Bool {
    (name.isInstanceKey || hasUnmarkedKeys) && storage.find(name) != nil
  }

  /// The value at `place`, if that is where the name of this identity stands.
  @inline(__always)
  final func value(at place: Int, of name: UnsafeRawPointer?) -> Value? {
    storage.entries.withUnsafeBufferPointer { entries in
      place >= 0 && place < entries.count && entries[place].isNamed(name)
        ? entries[place].value : nil
    }
  }

  /// Moves what `slot` holds to `place`, if that is where the name of this identity stands.
  @inline(__always)
  final func move(
    _ slot: UnsafeMutablePointer<Value>, to place: Int, of name: UnsafeRawPointer?
  ) -> Bool {
    guard place >= 0, place < storage.entries.count else {
      return place == storage.entries.count && append(slot, as: name)
    }
    guard storage.entries[place].isNamed(name) else { return false }
    storage.entries[place].value = slot.move()
    return true
  }

  /// Moves what `slot` holds to the end, if these are the few attributes of an instance and the
  /// interned name of this identity is new.
  @inline(never)
  private final func append(
    _ slot: UnsafeMutablePointer<Value>, as name: UnsafeRawPointer?
  ) -> Bool {
    guard let name, marksKeys, !hasUnmarkedKeys, storage.hasRoomInOrder, !holds(name) else {
      return false
    }
    Unmanaged<PyString>.fromOpaque(name)._withUnsafeGuaranteedRef { name in
      keysVersion &+= 1
      mark(name)
      storage.append(.object(name), hash: name.hashValue, value: slot.move())
    }
    return true
  }

  /// Whether a key is the string at this address.
  private final func holds(_ name: UnsafeRawPointer) -> Bool {
    storage.entries.withUnsafeBufferPointer { entries in
      guard let first = entries.baseAddress else { return false }
      for position in entries.indices
      where (first + position).key.tag == ValueTag.object && (first + position).key.address == name
      {
        return true
      }
      return false
    }
  }

  // MARK: Keys in slots

  /// Where the key in a slot stands, if it is a string or an int.
  @inline(__always)
  final func place(of key: UnsafeMutablePointer<Value>) -> DictPlace {
    if key.tag == ValueTag.int { return storage.place(of: key.int) }
    if key.holdsString { return key.with(PyString.self) { storage.place(of: $0) } }
    return .unclear
  }

  /// Makes `slot`, which is free, a copy of the value at `place`.
  @inline(__always)
  final func copyValue(at place: Int, to slot: UnsafeMutablePointer<Value>) {
    storage.entries.withUnsafeBufferPointer { entries in
      if let first = entries.baseAddress { (first + place).value.copy(to: slot) }
    }
  }

  /// Moves a pair from its slots into the dict, if the key is a string or an int whose place is clear.
  @inline(__always)
  final func move(
    _ value: UnsafeMutablePointer<Value>, under key: UnsafeMutablePointer<Value>
  ) -> Bool {
    switch place(of: key) {
    case .unclear: return false
    case .at(let place):
      key.destroy()
      storage.entries[place].value = value.move()
    case .absent: append(value, under: key)
    }
    return true
  }

  private final func append(
    _ value: UnsafeMutablePointer<Value>, under key: UnsafeMutablePointer<Value>
  ) {
    keysVersion &+= 1
    if key.tag == ValueTag.int {
      let hash = Int(truncatingIfNeeded: NumericHash.of(key.int))
      return storage.append(key.move(), hash: hash, value: value.move())
    }
    let hash = key.with(PyString.self) { name in
      if marksKeys { mark(name) }
      return name.hashValue
    }
    storage.append(key.move(), hash: hash, value: value.move())
  }

  /// Removes a string key.
  package final func remove(_ name: PyString) -> Value? {
    guard let position = storage.find(name) else { return nil }
    keysVersion &+= 1
    return storage.remove(at: position)
  }

  /// Drops every pair.
  package final func removeAll() {
    keysVersion &+= 1
    storage.removeAll()
  }

  /// The keys in order.
  package final var keys: ContiguousArray<Value> {
    var keys = ContiguousArray<Value>()
    keys.reserveCapacity(count)
    for entry in storage.entries where !entry.key.isUnbound { keys.append(entry.key) }
    return keys
  }

  /// The values in order.
  package final var values: ContiguousArray<Value> {
    var values = ContiguousArray<Value>()
    values.reserveCapacity(count)
    for entry in storage.entries where !entry.key.isUnbound { values.append(entry.value) }
    return values
  }

  /// The pairs in order.
  package final var pairs: ContiguousArray<(key: Value, value: Value)> {
    var pairs = ContiguousArray<(key: Value, value: Value)>()
    pairs.reserveCapacity(count)
    for entry in storage.entries where !entry.key.isUnbound {
      pairs.append((entry.key, entry.value))
    }
    return pairs
  }

  public override func type(in interpreter: Interpreter) -> PyType { interpreter.types.dict }

  public override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    count != 0
  }

  public override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    throw interpreter.typeError("unhashable type: 'dict'")
  }

  public override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    try interpreter.repr(of: self)
  }

  public override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    Int64(count)
  }

  public override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let value = try value(for: key, in: interpreter) { return value }
    throw interpreter.keyError(key)
  }

  public override func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    try set(key, to: value, in: interpreter)
    return true
  }

  public override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if try remove(key, in: interpreter) == nil { throw interpreter.keyError(key) }
    return true
  }

  public override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? { try position(of: value, in: interpreter) != nil }

  public override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    isOrdered ? OrderedDictIterator(self, .keys) : DictIterator(self, .keys)
  }

  public override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard operation == .bitOr, let dict = other.asDict else { return nil }
    let result = PyDict()
    result.storage = storage
    try interpreter.merge(dict, into: result)
    return .object(result)
  }

  public override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    // The left side is a dict whose own `|` has refused.
    guard operation == .bitOr, let dict = other.asDict else { return nil }
    return try dict.binary(.bitOr, .object(self), in: interpreter)
  }

  public override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard operation == .bitOr else { return nil }
    try interpreter.update(self, from: other)
    return .object(self)
  }

  public override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard comparison == .equal || comparison == .notEqual, let dict = other.asDict else {
      return nil
    }
    return .bool(try interpreter.isEqual(self, dict) == (comparison == .equal))
  }

  public override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(storage.entries)
  }

  public override func memento() -> Memento? {
    RestoringMemento { [self, storage] in
      self.storage = storage
      keysVersion &+= 1
    }
  }

  public override func clearReferences() { removeAll() }
}

extension PyDict {
  /// The value of `key`.
  package final func value(
    for key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let position = try position(of: key, in: interpreter) else { return nil }
    return storage.entries[position].value
  }

  /// Stores a pair; the first key object of equal ones is kept.
  package final func set(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) {
    interpreter.noteStore(value, in: self)
    if case .object(let object) = key, object.kind == .string {
      self[unsafeDowncast(object, to: PyString.self)] = value
      return
    }
    let hash = Int(truncatingIfNeeded: try interpreter.hash(key))
    if let position = try position(of: key, hash: hash, in: interpreter) {
      storage.entries[position].value = value
    } else {
      keysVersion &+= 1
      storage.append(key, hash: hash, value: value)
    }
  }

  /// Removes a pair and returns its value.
  package final func remove(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let position = try position(of: key, in: interpreter) else { return nil }
    keysVersion &+= 1
    return storage.remove(at: position)
  }

  /// The place of `key` among the entries.
  package final func position(
    of key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Int? {
    if case .object(let object) = key, object.kind == .string {
      return storage.find(unsafeDowncast(object, to: PyString.self))
    }
    let hash = Int(truncatingIfNeeded: try interpreter.hash(key))
    return try position(of: key, hash: hash, in: interpreter)
  }

  /// The place of a key that is no string.
  private final func position(
    of key: Value, hash: Int, in interpreter: Interpreter
  ) throws(PythonException) -> Int? {
    guard let first = storage.find(hash: hash) else { return nil }
    if case .int(let number) = key, case .int(number) = storage.entries[first].key { return first }
    var probe = storage.candidates(hash)
    while let (position, candidate) = probe.next() {
      if candidate.isIdentical(to: key) { return position }
      if try interpreter.equals(candidate, key) { return position }
    }
    return nil
  }
}

/// A `dict`; also every namespace and every instance's attributes.
package class PyDict: PyObject {
  package final var storage = DictStorage()
  /// Changes whenever a key appears or disappears, so that caches of absence can be checked.
  package final var keysVersion = 0

  package init() { super.init(kind: .dict) }

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
        storage.append(.object(name), hash: name.hashValue, value: newValue)
      }
    }
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

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.dict }
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
    if case .object(let object) = key, object.kind == .string {
      self[unsafeDowncast(object, to: PyString.self)] = value
      return
    }
    if let position = try position(of: key, in: interpreter) {
      storage.entries[position].value = value
    } else {
      let hash = try interpreter.hash(key)
      keysVersion &+= 1
      storage.append(key, hash: Int(truncatingIfNeeded: hash), value: value)
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
    var probe = storage.candidates(hash)
    while let (position, candidate) = probe.next() {
      if candidate.isIdentical(to: key) { return position }
      if try interpreter.equals(candidate, key) { return position }
    }
    return nil
  }
}

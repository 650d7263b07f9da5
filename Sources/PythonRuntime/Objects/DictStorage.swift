/// One pair of a dict, in insertion order.
package struct DictEntry {
  package var hash: Int
  /// `unbound` where a pair was removed.
  package var key: Value
  package var value: Value

  /// Whether the key is the object at this address.
  @inline(__always)
  func isNamed(_ name: UnsafeRawPointer?) -> Bool {
    guard case .object(let key) = key else { return false }
    return UnsafeRawPointer(Unmanaged.passUnretained(key).toOpaque()) == name
  }
}

/// The insertion-ordered table behind dicts, namespaces and instances' attributes.
///
/// Small tables are searched in order; from nine pairs on there is an open-addressing index.
package struct DictStorage {
  package var entries: ContiguousArray<DictEntry> = []
  private var index: ContiguousArray<Int32> = []
  /// The number of live pairs.
  package private(set) var count = 0

  private static let smallLimit = 8

  package init() {}

  /// Makes room for `capacity` pairs.
  package mutating func reserve(_ capacity: Int) {
    entries.reserveCapacity(capacity)
  }

  // MARK: String keys

  /// The place of the pair of `name`.
  @inline(__always)
  package func find(_ name: PyString) -> Int? {
    index.isEmpty ? findInOrder(name) : findIndexed(name)
  }

  private func findInOrder(_ name: PyString) -> Int? {
    let hash = name.hashValue
    return entries.withUnsafeBufferPointer { entries in
      for position in entries.indices where entries[position].hash == hash {
        if DictStorage.isEqual(entries[position].key, name) { return position }
      }
      return nil
    }
  }

  private func findIndexed(_ name: PyString) -> Int? {
    let hash = name.hashValue
    return search(hash) { DictStorage.isEqual($0, name) }
  }

  /// The first place whose key has the hash.
  package func find(hash: Int) -> Int? {
    if index.isEmpty {
      return entries.withUnsafeBufferPointer { entries in
        entries.firstIndex { $0.hash == hash && !$0.key.isUnbound }
      }
    }
    return search(hash) { !$0.isUnbound }
  }

  /// The first indexed place whose key has `hash` and is the one.
  @inline(__always)
  private func search(_ hash: Int, _ isKey: (Value) -> Bool) -> Int? {
    index.withUnsafeBufferPointer { index in
      entries.withUnsafeBufferPointer { entries in
        let mask = index.count - 1
        var slot = spread(hash) & mask
        while index[slot] != empty {
          let entry = Int(index[slot])
          if entries[entry].hash == hash && isKey(entries[entry].key) { return entry }
          slot = (slot + 1) & mask
        }
        return nil
      }
    }
  }

  @inline(__always)
  private static func isEqual(_ key: Value, _ name: PyString) -> Bool {
    guard case .object(let object) = key else { return false }
    if object === name { return true }
    guard object.kind == .string else { return key.asString?.equals(name) ?? false }
    return unsafeDowncast(object, to: PyString.self).equals(name)
  }

  // MARK: Any keys

  /// The first place from `start` whose hash is `hash`, in probing order; the caller compares keys.
  package func candidates(_ hash: Int) -> Probe { Probe(storage: self, hash: hash) }

  /// A walk over the places that may hold a key.
  package struct Probe {
    private let entries: ContiguousArray<DictEntry>
    private let index: ContiguousArray<Int32>
    private let hash: Int
    private var slot: Int

    fileprivate init(storage: DictStorage, hash: Int) {
      entries = storage.entries
      index = storage.index
      self.hash = hash
      slot = storage.index.isEmpty ? 0 : spread(hash) & (storage.index.count - 1)
    }

    /// The next place and the key that stands there.
    package mutating func next() -> (position: Int, key: Value)? {
      index.isEmpty ? nextInOrder() : nextIndexed()
    }

    private mutating func nextInOrder() -> (position: Int, key: Value)? {
      while slot < entries.count {
        let position = slot
        slot += 1
        if entries[position].hash == hash, !entries[position].key.isUnbound {
          return (position, entries[position].key)
        }
      }
      return nil
    }

    private mutating func nextIndexed() -> (position: Int, key: Value)? {
      while index[slot] != empty {
        let position = Int(index[slot])
        slot = (slot + 1) & (index.count - 1)
        if entries[position].hash == hash, !entries[position].key.isUnbound {
          return (position, entries[position].key)
        }
      }
      return nil
    }
  }

  // MARK: Changes

  /// Appends a pair whose key is known to be absent.
  package mutating func append(_ key: Value, hash: Int, value: Value) {
    if entries.isEmpty { entries.reserveCapacity(4) }
    entries.append(DictEntry(hash: hash, key: key, value: value))
    count += 1
    if index.isEmpty {
      if entries.count > DictStorage.smallLimit { rebuild() }
    } else if entries.count * 3 > index.count * 2 {
      rebuild()
    } else {
      insertIndex(entries.count - 1)
    }
  }

  /// Removes the pair at `position` and returns its value.
  package mutating func remove(at position: Int) -> Value {
    let value = entries[position].value
    count -= 1
    if position == entries.count - 1 && index.isEmpty {
      entries.removeLast()
      return value
    }
    entries[position].key = .unbound
    entries[position].value = .unbound
    if index.isEmpty { compact() }
    return value
  }

  /// Drops every pair.
  package mutating func removeAll() {
    entries = []
    index = []
    count = 0
  }

  private mutating func compact() {
    guard count != entries.count else { return }
    entries.removeAll { $0.key.isUnbound }
  }

  private mutating func rebuild() {
    compact()
    var capacity = 16
    while capacity * 2 < entries.count * 4 { capacity *= 2 }
    index = ContiguousArray(repeating: empty, count: capacity)
    for position in entries.indices { insertIndex(position) }
  }

  private mutating func insertIndex(_ position: Int) {
    let mask = index.count - 1
    var slot = spread(entries[position].hash) & mask
    while index[slot] != empty { slot = (slot + 1) & mask }
    index[slot] = Int32(truncatingIfNeeded: position)
  }

}

@inline(__always)
private func spread(_ hash: Int) -> Int { hash ^ (hash >> 15) }

private let empty: Int32 = -1

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

extension UnsafePointer where Pointee == DictEntry {
  /// The slot of the key, to look at without counting references.
  @inline(__always)
  var key: UnsafeMutablePointer<Value> {
    (UnsafeMutableRawPointer(mutating: self) + MemoryLayout<Value>.alignment)
      .assumingMemoryBound(to: Value.self)
  }

  /// The slot of the value.
  @inline(__always)
  var value: UnsafeMutablePointer<Value> { key + 1 }
}

/// Where a key stands among the pairs.
enum DictPlace {
  case at(Int)
  case absent
  /// The keys' classes decide.
  case unclear
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

  /// Whether one more pair needs no index.
  @inline(__always)
  var hasRoomInOrder: Bool { index.isEmpty && entries.count < DictStorage.smallLimit }

  /// Makes room for `capacity` pairs.
  package mutating func reserve(_ capacity: Int) {
    entries.reserveCapacity(capacity)
  }

  // MARK: String and int keys

  /// The place of the pair of `name`.
  @inline(__always)
  package func find(_ name: PyString) -> Int? {
    if case .at(let position) = place(of: name) { position } else { nil }
  }

  /// Where the pair of `name` stands.
  @inline(__always)
  func place(of name: PyString) -> DictPlace {
    index.isEmpty ? placeInOrder(name) : placeIndexed(name)
  }

  private func placeInOrder(_ name: PyString) -> DictPlace {
    searchInOrder(name.hashValue) { DictStorage.compare($0, name) }
  }

  private func placeIndexed(_ name: PyString) -> DictPlace {
    search(name.hashValue) { DictStorage.compare($0, name) }
  }

  /// Where the pair of an int stands.
  func place(of number: Int64) -> DictPlace {
    let hash = Int(truncatingIfNeeded: NumericHash.of(number))
    return index.isEmpty
      ? searchInOrder(hash) { DictStorage.compare($0, number) }
      : search(hash) { DictStorage.compare($0, number) }
  }

  /// The first place whose key has the hash.
  package func find(hash: Int) -> Int? {
    let place =
      index.isEmpty
      ? searchInOrder(hash) { $0.isUnbound ? .other : .same }
      : search(hash) { $0.isUnbound ? .other : .same }
    if case .at(let position) = place { return position }
    return nil
  }

  /// How a key of the same hash compares.
  private enum Match { case same, other, unclear }

  // Comparing runs no program, so that nothing changes meanwhile: the tables need not be kept alive
  // one by one.

  /// The first indexed place whose key has `hash` and is not another one.
  @inline(__always)
  private func search(
    _ hash: Int, _ compare: (UnsafeMutablePointer<Value>) -> Match
  ) -> DictPlace {
    guard let places = index.withUnsafeBufferPointer({ $0.baseAddress }),
      let first = entries.withUnsafeBufferPointer({ $0.baseAddress })
    else { return .absent }
    let mask = index.count - 1
    var slot = spread(hash) & mask
    while places[slot] != empty {
      let entry = first + Int(places[slot])
      if entry.pointee.hash == hash {
        switch compare(entry.key) {
        case .same: return .at(Int(places[slot]))
        case .other: break
        case .unclear: return .unclear
        }
      }
      slot = (slot + 1) & mask
    }
    return .absent
  }

  /// The same without an index.
  @inline(__always)
  private func searchInOrder(
    _ hash: Int, _ compare: (UnsafeMutablePointer<Value>) -> Match
  ) -> DictPlace {
    guard let first = entries.withUnsafeBufferPointer({ $0.baseAddress }) else { return .absent }
    for position in 0..<entries.count where (first + position).pointee.hash == hash {
      switch compare((first + position).key) {
      case .same: return .at(position)
      case .other: break
      case .unclear: return .unclear
      }
    }
    return .absent
  }

  @inline(__always)
  private static func compare(_ key: UnsafeMutablePointer<Value>, _ name: PyString) -> Match {
    guard key.tag == ValueTag.object else { return .other }
    if key.address == UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque()) { return .same }
    if key.kind == .string { return key.with(PyString.self) { $0.equals(name) } ? .same : .other }
    return key.pointee.asString?.equals(name) == true ? .same : .other
  }

  /// Ints may equal floats, truths and what programs define.
  @inline(__always)
  private static func compare(_ key: UnsafeMutablePointer<Value>, _ number: Int64) -> Match {
    if key.tag == ValueTag.int { return key.int == number ? .same : .other }
    return key.holdsString || key.isUnbound ? .other : .unclear
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
  package mutating func append(_ key: consuming Value, hash: Int, value: consuming Value) {
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

/// What objects leave behind that go: released one after another instead of one inside the other.
///
/// Swift frees what an object held while it frees the object, so a chain of a million objects would
/// need a million frames of the native stack. Who holds others passes on how deep the release is
/// already, and from a certain depth on takes its remains apart here.
public struct Remains {
  private var pending: [PyObject] = []

  /// Releases inside of one another that any stack has room for.
  static let deepest: UInt8 = 60
  /// Longer arrays cannot be part of a chain that is deep enough to matter.
  static let longest = 1 << 16

  /// Takes one object.
  mutating func take(_ object: PyObject) { pending.append(object) }

  /// Takes a value, leaving nothing.
  mutating func take(_ value: inout Value) {
    if case .object(let object) = value { pending.append(object) }
    value = .unbound
  }

  /// Takes each of `values`, leaving none.
  mutating func take(_ values: inout ContiguousArray<Value>) {
    for value in values {
      if case .object(let object) = value { pending.append(object) }
    }
    values = []
  }

  /// Takes an object, leaving nothing.
  mutating func take(_ object: inout PyObject?) {
    if let object { pending.append(object) }
    object = nil
  }

  /// Takes each of `objects`, leaving none.
  mutating func take(_ objects: inout ContiguousArray<PyObject>) {
    pending += objects
    objects = []
  }

  /// Takes keys and values, leaving none.
  mutating func take(_ storage: inout DictStorage) {
    for entry in storage.entries {
      if case .object(let object) = entry.key { pending.append(object) }
      if case .object(let object) = entry.value { pending.append(object) }
    }
    storage.removeAll()
  }

  /// Lets go of everything, and of what that held.
  mutating func letGo() {
    while var object = pending.popLast() {
      if isKnownUniquelyReferenced(&object) { object.surrender(to: &self) }
    }
  }
}

extension PyObject {
  /// Releases what the object holds without going deeper; for `deinit`.
  @inline(never)
  final func surrenderAll() {
    var remains = Remains()
    surrender(to: &remains)
    remains.letGo()
  }

  /// Whether the release that frees this object is so deep that what it holds must be taken apart.
  @inline(__always)
  final var isReleasedDeeply: Bool { releaseDepth >= Remains.deepest }

  /// Tells a value that this object is about to release how deep that is.
  @inline(__always)
  final func passDepth(to value: Value) {
    if case .object(let object) = value { object.releaseDepth = releaseDepth &+ 1 }
  }

  @inline(__always)
  final func passDepth(to object: PyObject?) {
    if let object { object.releaseDepth = releaseDepth &+ 1 }
  }

  /// Tells values that this object is about to release how deep that is; whether one of them is told
  /// of its end.
  @inline(__always)
  @discardableResult
  final func passDepth(to values: UnsafePointer<Value>?, count: Int) -> Bool {
    guard let values, count <= Remains.longest else { return false }
    let slots = UnsafeMutablePointer(mutating: values)
    var told = false
    for place in 0..<count where passDepth(to: slots + place) { told = true }
    return told
  }

  /// The same for the items of a sequence, of which CPython releases the last first.
  @inline(__always)
  final func passDepth(toItems items: inout ContiguousArray<Value>) {
    let told = items.withUnsafeBufferPointer { passDepth(to: $0.baseAddress, count: $0.count) }
    if told { while items.popLast() != nil {} }
  }

  /// Tells keys and values of a dict that goes how deep that is.
  @inline(__always)
  final func passDepth(to entries: UnsafeBufferPointer<DictEntry>) {
    guard let first = entries.baseAddress, entries.count <= Remains.longest else { return }
    let slots = UnsafeMutablePointer(mutating: first)
    for place in 0..<entries.count {
      _ = withUnsafeMutablePointer(to: &slots[place].key) { passDepth(to: $0) }
      _ = withUnsafeMutablePointer(to: &slots[place].value) { passDepth(to: $0) }
    }
  }

  /// Marks the object in a slot without counting a reference to it; whether it is told of its end.
  @inline(__always)
  @discardableResult
  private final func passDepth(to slot: UnsafeMutablePointer<Value>) -> Bool {
    guard slot.tag == ValueTag.object else { return false }
    return Unmanaged<PyObject>.fromOpaque(slot.address)._withUnsafeGuaranteedRef {
      $0.releaseDepth = releaseDepth &+ 1
      return $0.hasFinalizer
    }
  }
}

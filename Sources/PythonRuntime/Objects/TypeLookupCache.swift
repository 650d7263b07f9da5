/// Remembers what was found along classes' MROs, by class and name: CPython's type attribute cache.
///
/// An entry is valid for one version of all classes. It keeps what it holds alive, so `clear` it before
/// asking what is still in use.
final class TypeLookupCache {
  private struct Entry {
    /// What was found, `unbound` for nothing; the first member, so that its address is known.
    var value: Value = .unbound
    var type: UnsafeRawPointer?
    var name: UnsafeRawPointer?
    var version = -1
  }

  private static let count = 1 << 10
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: TypeLookupCache.count)
    entries.initialize(repeating: Entry(), count: TypeLookupCache.count)
  }

  deinit {
    entries.deinitialize(count: TypeLookupCache.count)
    entries.deallocate()
  }

  /// Where the value stands, if it is known; the value may be `unbound`.
  @inline(__always)
  func find(_ type: PyType, _ name: PyString, _ version: Int) -> UnsafeMutablePointer<Value>? {
    let (typeAddress, nameAddress) = (address(type), address(name))
    let entry = entries + place(typeAddress, nameAddress)
    guard entry.pointee.type == typeAddress, entry.pointee.name == nameAddress,
      entry.pointee.version == version
    else { return nil }
    return UnsafeMutableRawPointer(entry).assumingMemoryBound(to: Value.self)
  }

  /// Remembers what was found, `unbound` for nothing; `name` must be interned.
  func remember(_ value: Value, _ type: PyType, _ name: PyString, _ version: Int) {
    let (typeAddress, nameAddress) = (address(type), address(name))
    entries[place(typeAddress, nameAddress)] = Entry(
      value: value, type: typeAddress, name: nameAddress, version: version)
  }

  /// Forgets everything.
  func clear() {
    for place in 0..<TypeLookupCache.count { entries[place] = Entry() }
  }

  @inline(__always)
  private func address(_ object: PyObject) -> UnsafeRawPointer {
    UnsafeRawPointer(Unmanaged.passUnretained(object).toOpaque())
  }

  @inline(__always)
  private func place(_ type: UnsafeRawPointer, _ name: UnsafeRawPointer) -> Int {
    let mixed = (UInt(bitPattern: type) >> 5) ^ (UInt(bitPattern: name) >> 4)
    return Int(mixed & UInt(TypeLookupCache.count - 1))
  }
}

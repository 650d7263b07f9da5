/// The tag byte behind a value's eight bytes, in the order of the cases of `Value`.
enum ValueTag {
  static let bool: UInt8 = 0
  static let int: UInt8 = 1
  static let float: UInt8 = 2
  static let object: UInt8 = 3
  /// `none` and `unbound`, told apart by the payload.
  static let empty: UInt8 = 4
}

// Looks at values where they lie, without copying and so without counting references.
extension UnsafeMutablePointer where Pointee == Value {
  @inline(__always)
  var tag: UInt8 { UnsafeRawPointer(self).load(fromByteOffset: 8, as: UInt8.self) }

  @inline(__always)
  var int: Int64 {
    get { UnsafeRawPointer(self).load(as: Int64.self) }
    nonmutating set { UnsafeMutableRawPointer(self).storeBytes(of: newValue, as: Int64.self) }
  }

  @inline(__always)
  var float: Double {
    get { UnsafeRawPointer(self).load(as: Double.self) }
    nonmutating set { UnsafeMutableRawPointer(self).storeBytes(of: newValue, as: Double.self) }
  }

  @inline(__always)
  var bool: Bool { UnsafeRawPointer(self).load(as: UInt8.self) & 1 != 0 }

  @inline(__always)
  var isUnbound: Bool { tag == ValueTag.empty && UnsafeRawPointer(self).load(as: UInt8.self) == 1 }

  @inline(__always)
  var isNone: Bool { tag == ValueTag.empty && UnsafeRawPointer(self).load(as: UInt8.self) == 0 }

  /// Looks at the object without counting a reference; only for the tag `object`.
  @inline(__always)
  func withObject<Result>(_ body: (PyObject) -> Result) -> Result {
    Unmanaged<PyObject>.fromOpaque(address)._withUnsafeGuaranteedRef(body)
  }

  /// Looks at the object as one of a class that its kind has told.
  @inline(__always)
  func with<Object: PyObject, Result>(
    _ type: Object.Type, _ body: (Object) -> Result
  ) -> Result {
    Unmanaged<Object>.fromOpaque(address)._withUnsafeGuaranteedRef(body)
  }

  /// What the object is; only for the tag `object`.
  @inline(__always)
  var kind: ObjectKind { withObject { $0.kind } }

  /// Whether this is an object of a kind.
  @inline(__always)
  func holds(_ kind: ObjectKind) -> Bool { tag == ValueTag.object && self.kind == kind }

  /// The object, not retained; only for the tag `object`.
  @inline(__always)
  var rawObject: PyObject {
    Unmanaged<PyObject>.fromOpaque(
      UnsafeRawPointer(self).load(as: UnsafeRawPointer.self)
    )._withUnsafeGuaranteedRef { $0 }
  }

  /// Makes this free slot an int.
  @inline(__always)
  func initialize(toInt value: Int64) {
    let raw = UnsafeMutableRawPointer(self)
    raw.storeBytes(of: value, as: Int64.self)
    raw.storeBytes(of: ValueTag.int, toByteOffset: 8, as: UInt8.self)
  }

  /// Makes this free slot a float.
  @inline(__always)
  func initialize(toFloat value: Double) {
    let raw = UnsafeMutableRawPointer(self)
    raw.storeBytes(of: value, as: Double.self)
    raw.storeBytes(of: ValueTag.float, toByteOffset: 8, as: UInt8.self)
  }

  /// Makes `slot`, which is free, a copy of this one.
  @inline(__always)
  func copy(to slot: UnsafeMutablePointer<Value>) {
    UnsafeMutableRawPointer(slot).copyMemory(from: UnsafeRawPointer(self), byteCount: 16)
    if tag == ValueTag.object { ReferenceCount.retain(address) }
  }

  /// Whether the object is referred to from here alone; only for the tag `object`.
  var isUnique: Bool {
    var object = Unmanaged<PyObject>.fromOpaque(address).takeRetainedValue()
    let unique = isKnownUniquelyReferenced(&object)
    _ = Unmanaged.passRetained(object)
    return unique
  }

  /// Frees what the slot holds.
  @inline(__always)
  func destroy() {
    if tag == ValueTag.object { ReferenceCount.release(address) }
  }

  /// Frees what `count` slots hold.
  @inline(__always)
  func destroy(_ count: Int) {
    var slot = self
    let end = self + count
    while slot < end {
      slot.destroy()
      slot += 1
    }
  }

  /// Whether the object is an exact `str`.
  @inline(__always)
  var holdsString: Bool { holds(.string) }

  /// The object's address; only for the tag `object`.
  @inline(__always)
  var address: UnsafeRawPointer { UnsafeRawPointer(self).load(as: UnsafeRawPointer.self) }
}

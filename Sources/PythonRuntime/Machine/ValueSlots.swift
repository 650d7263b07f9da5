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

  /// The object, not retained; only for the tag `object`.
  @inline(__always)
  var rawObject: PyObject {
    Unmanaged<PyObject>.fromOpaque(
      UnsafeRawPointer(self).load(as: UnsafeRawPointer.self)
    )._withUnsafeGuaranteedRef { $0 }
  }

  /// The object's address; only for the tag `object`.
  @inline(__always)
  var address: UnsafeRawPointer { UnsafeRawPointer(self).load(as: UnsafeRawPointer.self) }
}

/// A small tag in every object, so that telling objects apart costs one load.
///
/// The space is open: a native library numbers its own classes from `firstNative`.
public struct ObjectKind: Equatable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Whether two tags are the same.
  @inline(__always)
  public static func == (left: ObjectKind, right: ObjectKind) -> Bool {
    left.rawValue == right.rawValue
  }
}

extension ObjectKind {
  package static let other = ObjectKind(rawValue: 0)
  package static let string = ObjectKind(rawValue: 1)
  package static let list = ObjectKind(rawValue: 2)
  package static let tuple = ObjectKind(rawValue: 3)
  package static let dict = ObjectKind(rawValue: 4)
  package static let set = ObjectKind(rawValue: 5)
  package static let bigInt = ObjectKind(rawValue: 6)
  package static let bytes = ObjectKind(rawValue: 7)
  package static let range = ObjectKind(rawValue: 8)
  package static let slice = ObjectKind(rawValue: 9)
  package static let function = ObjectKind(rawValue: 10)
  package static let nativeFunction = ObjectKind(rawValue: 11)
  package static let boundMethod = ObjectKind(rawValue: 12)
  package static let type = ObjectKind(rawValue: 13)
  package static let module = ObjectKind(rawValue: 14)
  package static let exception = ObjectKind(rawValue: 15)
  package static let generator = ObjectKind(rawValue: 16)
  package static let cell = ObjectKind(rawValue: 17)
  package static let property = ObjectKind(rawValue: 18)
  package static let nativeProperty = ObjectKind(rawValue: 19)
  package static let staticMethod = ObjectKind(rawValue: 20)
  package static let classMethod = ObjectKind(rawValue: 21)
  /// A native iterator that the machine asks through the protocol.
  public static let iterator = ObjectKind(rawValue: 22)
  package static let code = ObjectKind(rawValue: 23)
  package static let frame = ObjectKind(rawValue: 24)
  package static let traceback = ObjectKind(rawValue: 25)
  package static let superProxy = ObjectKind(rawValue: 26)
  package static let listIterator = ObjectKind(rawValue: 27)
  package static let rangeIterator = ObjectKind(rawValue: 28)
  package static let slotDescriptor = ObjectKind(rawValue: 29)

  /// The first tag for native libraries' classes that do not derive from `PyInstance`.
  package static let firstNative = ObjectKind(rawValue: 64)
  /// An instance of a class written in Python.
  package static let instance = ObjectKind(rawValue: 128)
  /// The first tag for native subclasses of `PyInstance`.
  package static let firstNativeInstance = ObjectKind(rawValue: 129)

  /// Whether all objects of the kind are of one builtin type whose instances have no attributes.
  @inline(__always)
  var tellsType: Bool { rawValue >= 1 && rawValue <= 4 }

  /// Whether the object is a `PyInstance`.
  @inline(__always)
  package var isInstance: Bool { rawValue >= 128 }

  /// Whether the object may stand in front of a builtin value: an instance of `class A(dict)`.
  @inline(__always)
  package var isWrapper: Bool { rawValue >= 128 }
}

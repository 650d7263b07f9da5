/// A Python value: small immediates are stored in place, everything else is an object.
public enum Value {
  case bool(Bool)
  case int(Int64)
  case float(Double)
  case object(PyObject)
  case none
  /// An empty local, an absent argument or an exhausted iterator; programs never see it.
  case unbound
}

extension Value {
  /// The boxed string of `text`.
  @inline(__always)
  package static func string(_ text: String) -> Value { .object(PyString(text)) }

  /// A new list of `items`.
  package static func list(_ items: ContiguousArray<Value>) -> Value { .object(PyList(items)) }

  /// A new tuple of `items`.
  package static func tuple(_ items: ContiguousArray<Value>) -> Value { .object(PyTuple(items)) }

  /// Whether this is `None`.
  @inline(__always)
  package var isNone: Bool { if case .none = self { true } else { false } }

  /// Whether this is the marker for no value.
  @inline(__always)
  package var isUnbound: Bool { if case .unbound = self { true } else { false } }

  /// The object of a boxed value.
  @inline(__always)
  package var asObject: PyObject? { if case .object(let object) = self { object } else { nil } }

  /// Python's `is`.
  @inline(__always)
  package func isIdentical(to other: Value) -> Bool {
    switch (self, other) {
    case (.object(let left), .object(let right)): left === right
    case (.int(let left), .int(let right)): left == right
    case (.float(let left), .float(let right)): left.bitPattern == right.bitPattern
    case (.bool(let left), .bool(let right)): left == right
    case (.none, .none), (.unbound, .unbound): true
    default: false
    }
  }
}

extension Value {
  @inline(__always)
  private func object(of kind: ObjectKind) -> PyObject? {
    guard case .object(let object) = self else { return nil }
    if object.kind == kind { return object }
    guard object.kind.isWrapper else { return nil }
    let underlying = object.underlying
    return underlying.kind == kind ? underlying : nil
  }

  /// The string, also of an instance of a subclass of `str`.
  @inline(__always)
  package var asString: PyString? {
    object(of: .string).map { unsafeDowncast($0, to: PyString.self) }
  }

  /// The text of a string.
  @inline(__always)
  package var asText: String? { asString?.value }

  /// The list, also of an instance of a subclass of `list`.
  @inline(__always)
  package var asList: PyList? { object(of: .list).map { unsafeDowncast($0, to: PyList.self) } }

  /// The tuple, also of an instance of a subclass of `tuple`.
  @inline(__always)
  package var asTuple: PyTuple? { object(of: .tuple).map { unsafeDowncast($0, to: PyTuple.self) } }

  /// The dict, also of an instance of a subclass of `dict`.
  @inline(__always)
  package var asDict: PyDict? { object(of: .dict).map { unsafeDowncast($0, to: PyDict.self) } }

  /// The set or frozenset, also of an instance of a subclass.
  @inline(__always)
  package var asSet: PySet? { object(of: .set).map { unsafeDowncast($0, to: PySet.self) } }

  /// The bytes.
  package var asBytes: PyBytes? { object(of: .bytes).map { unsafeDowncast($0, to: PyBytes.self) } }

  /// The range.
  package var asRange: PyRange? { object(of: .range).map { unsafeDowncast($0, to: PyRange.self) } }

  /// The slice.
  package var asSlice: PySlice? { object(of: .slice).map { unsafeDowncast($0, to: PySlice.self) } }

  /// The class.
  @inline(__always)
  package var asType: PyType? { object(of: .type).map { unsafeDowncast($0, to: PyType.self) } }

  /// The module.
  package var asModule: PyModule? {
    object(of: .module).map { unsafeDowncast($0, to: PyModule.self) }
  }

  /// The Python function.
  package var asFunction: PyFunction? {
    object(of: .function).map { unsafeDowncast($0, to: PyFunction.self) }
  }

  /// The exception.
  package var asException: PyException? {
    object(of: .exception).map { unsafeDowncast($0, to: PyException.self) }
  }

  /// The instance of a class, native or not, that stores its type.
  @inline(__always)
  package var asInstance: PyInstance? {
    guard case .object(let object) = self, object.kind.isInstance else { return nil }
    return unsafeDowncast(object, to: PyInstance.self)
  }

  /// The value of an `int` or `bool` that fits 64 bits.
  @inline(__always)
  package var asInt: Int64? {
    switch self {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    case .object(let object) where object.kind.isWrapper: object.underlyingValue.asPlainInt
    default: nil
    }
  }

  private var asPlainInt: Int64? {
    switch self {
    case .int(let value): value
    case .bool(let value): value ? 1 : 0
    default: nil
    }
  }

  /// The value of a `float`, and of nothing else.
  package var asFloat: Double? {
    switch self {
    case .float(let value): return value
    case .object(let object) where object.kind.isWrapper:
      if case .float(let value) = object.underlyingValue { return value }
      return nil
    default: return nil
    }
  }
}

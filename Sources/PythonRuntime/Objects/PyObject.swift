/// The base of everything that is not an immediate value.
///
/// The methods are the protocol that the machine speaks with objects. A native class overrides what
/// it supports; an answer of `nil` means that it does not (Python's `NotImplemented`), and the
/// machine then words the error.
open class PyObject {
  /// The tag that tells objects apart without a cast.
  package final let kind: ObjectKind
  /// How many releases inside of one another lead to this object's own, when it goes.
  final var releaseDepth: UInt8 = 0
  /// Whether the object may be told of its end: an instance whose class has `__del__`, or a generator.
  final var hasFinalizer = false

  /// An object of the given kind.
  public init(kind: ObjectKind) { self.kind = kind }

  /// The class as a program sees it.
  open func type(in interpreter: Interpreter) -> PyType { interpreter.types.object }

  /// The instance's `__dict__`, if it has one.
  open var attributeDictionary: PyDict? { nil }

  /// The builtin object behind an instance of a subclass of a builtin type; otherwise the object.
  open var underlying: PyObject { self }

  /// Like `underlying`, for builtin types whose values are immediates.
  open var underlyingValue: Value { .object(self) }

  // MARK: Attributes

  /// `getattr`: the whole lookup; `nil` when there is no such attribute.
  open func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.genericAttribute(of: self, name)
  }

  /// `setattr`.
  open func setAttribute(
    _ name: PyString, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) {
    try interpreter.genericSetAttribute(of: self, name, to: value)
  }

  /// `delattr`.
  open func deleteAttribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) {
    try interpreter.genericDeleteAttribute(of: self, name)
  }

  // MARK: Values

  /// `bool(self)`.
  open func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    guard let length = try length(in: interpreter) else { return true }
    return length != 0
  }

  /// `hash(self)`; the identity unless a class says otherwise.
  open func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    identityHash
  }

  /// `repr(self)`.
  open func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<\(type(in: interpreter).qualifiedNameWithModule) object at \(addressText)>"
  }

  /// `str(self)`.
  open func str(in interpreter: Interpreter) throws(PythonException) -> String {
    try repr(in: interpreter)
  }

  /// `format(self, specification)`.
  open func format(
    _ specification: String, in interpreter: Interpreter
  ) throws(PythonException) -> String {
    if specification.isEmpty { return try str(in: interpreter) }
    throw interpreter.typeError(
      "unsupported format string passed to \(type(in: interpreter).name).__format__")
  }

  // MARK: Containers

  /// `len(self)`; `nil` when the object has no length.
  open func length(in interpreter: Interpreter) throws(PythonException) -> Int64? { nil }

  /// `self[key]`; `nil` when the object is not subscriptable.
  open func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { nil }

  /// `self[key] = value`; `false` when items cannot be assigned.
  open func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool { false }

  /// `del self[key]`; `false` when items cannot be deleted.
  open func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool { false }

  /// `value in self`; `nil` to search by iteration.
  open func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? { nil }

  /// `iter(self)`; `nil` when the object is not iterable.
  open func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? { nil }

  /// Whether `next(self)` is allowed.
  open var isIterator: Bool { false }

  /// `next(self)`: `unbound` at the end.
  open func next(in interpreter: Interpreter) throws(PythonException) -> Value { .unbound }

  // MARK: Operators

  /// `self op other`.
  open func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { nil }

  /// `other op self`, asked after `other` has declined.
  open func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { nil }

  /// `self op= other`; `nil` to fall back to the plain operator.
  open func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { nil }

  /// `-self`, `+self`, `~self`.
  open func prefix(
    _ operation: PrefixOperator, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { nil }

  /// `self op other` for a comparison; the result need not be a bool.
  open func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { nil }

  // MARK: Calls

  /// Whether `callable(self)` holds.
  open func isCallable(in interpreter: Interpreter) -> Bool { false }

  /// `self(…)`; the answer may be another call to make instead.
  open func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome {
    throw interpreter.typeError("'\(type(in: interpreter).name)' object is not callable")
  }

  // MARK: Descriptors

  /// `self.__get__(instance, owner)`; `nil` when the object is not a descriptor.
  open func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { nil }

  /// `self.__set__(instance, value)`; `false` when the object is not a data descriptor.
  open func descriptorSet(
    instance: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool { false }

  /// `self.__delete__(instance)`; `false` when the object is not a data descriptor.
  open func descriptorDelete(
    instance: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool { false }

  /// Whether the object defines `__set__`, and so wins over the instance's dict.
  open func isDataDescriptor(in interpreter: Interpreter) -> Bool { false }

  /// `object.__class__ = type`: makes this an instance of another class; `false` where it cannot be one.
  open func become(_ type: PyType) -> Bool { false }

  // MARK: Tracing

  /// Shows every value that this object holds to `visitor`.
  open func visitChildren(_ visitor: ObjectVisitor) {}

  /// What the object holds now, to be put back by time travel; `nil` when it never changes.
  open func memento() -> Memento? { nil }

  /// Drops what the object holds, so that cycles come apart.
  open func clearReferences() {}

  /// Hands over what the object holds, before it goes itself.
  open func surrender(to remains: inout Remains) {}
}

extension PyObject {
  /// The address, as `id` counts.
  package final var identity: Int64 {
    Int64(Int(bitPattern: Unmanaged.passUnretained(self).toOpaque()))
  }

  package final var identityHash: Int64 { identity >> 4 }

  /// The address as `repr` writes it.
  package final var addressText: String {
    "0x" + String(UInt64(bitPattern: identity), radix: 16)
  }
}

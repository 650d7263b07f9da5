/// An object that stores its class and its attributes: what `class` makes, and native classes that
/// programs may derive from.
open class PyInstance: PyObject {
  package final var instanceType: PyType
  /// The instance's `__dict__`.
  package final var attributes: PyDict
  /// The builtin value behind an instance of a subclass of `dict`, `int`, …; otherwise `unbound`.
  package final var builtinValue: Value
  /// What a native library keeps with the instance.
  package final var native: AnyObject?

  package init(
    type: PyType, kind: ObjectKind = .instance, builtinValue: Value = .unbound,
    native: AnyObject? = nil
  ) {
    instanceType = type
    attributes = PyDict()
    self.builtinValue = builtinValue
    self.native = native
    super.init(kind: kind)
  }

  public final override func type(in interpreter: Interpreter) -> PyType { instanceType }

  open override var attributeDictionary: PyDict? { attributes }

  public final override var underlying: PyObject {
    if case .object(let object) = builtinValue { object } else { self }
  }

  public final override var underlyingValue: Value {
    builtinValue.isUnbound ? .object(self) : builtinValue
  }
}

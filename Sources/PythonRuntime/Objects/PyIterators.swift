/// An iterator written in Swift: subclasses override `next(in:)`.
open class PyIterator: PyObject {
  /// The class's name, as in `<list_iterator object at …>`.
  package final let typeName: StaticString

  /// An iterator whose class is shown as `typeName`.
  public init(typeName: StaticString = "iterator", kind: ObjectKind = .iterator) {
    self.typeName = typeName
    super.init(kind: kind)
  }

  open override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: typeName)
  }

  public final override var isIterator: Bool { true }

  public final override func iterator(
    in interpreter: Interpreter
  ) throws(PythonException) -> PyObject? { self }
}

/// An iterator written in Swift: subclasses override `next(in:)`.
package class PyIterator: PyObject {
  /// The class's name, as in `<list_iterator object at …>`.
  package final let typeName: StaticString

  package init(typeName: StaticString = "iterator", kind: ObjectKind = .iterator) {
    self.typeName = typeName
    super.init(kind: kind)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: typeName)
  }

  package final override var isIterator: Bool { true }

  package final override func iterator(
    in interpreter: Interpreter
  ) throws(PythonException) -> PyObject? { self }
}

/// The attribute of a named tuple that stands for one of its items.
final class TupleField: PyObject {
  private let place: Int
  private let doc: Value

  init(_ place: Int, _ doc: Value) {
    self.place = place
    self.doc = doc
    super.init(kind: .other)
  }

  override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "_tuplegetter")
  }

  override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if name === interpreter.special.doc { return doc }
    return try interpreter.genericAttribute(of: self, name)
  }

  override func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let items = instance.asTuple?.items, place < items.count else { return .object(self) }
    return items[place]
  }

  override func descriptorSet(
    instance: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    throw interpreter.error(.attributeError, "can't set attribute")
  }

  override func descriptorDelete(
    instance: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    throw interpreter.error(.attributeError, "can't delete attribute")
  }

  override func isDataDescriptor(in interpreter: Interpreter) -> Bool { true }
}

/// A `tuple`.
package final class PyTuple: PyObject {
  package let items: ContiguousArray<Value>

  package init(_ items: ContiguousArray<Value> = []) {
    self.items = items
    super.init(kind: .tuple)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.tuple }
}

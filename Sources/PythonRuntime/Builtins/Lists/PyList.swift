/// A `list`.
package final class PyList: PyObject {
  package var items: ContiguousArray<Value>

  package init(_ items: ContiguousArray<Value> = []) {
    self.items = items
    super.init(kind: .list)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.list }
}

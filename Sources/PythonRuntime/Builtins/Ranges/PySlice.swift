/// A `slice`.
package final class PySlice: PyObject {
  package let start: Value
  package let stop: Value
  package let step: Value

  package init(start: Value, stop: Value, step: Value) {
    self.start = start
    self.stop = stop
    self.step = step
    super.init(kind: .slice)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.slice }
}

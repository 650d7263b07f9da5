/// An `int` that does not fit 64 bits.
package final class PyInt: PyObject {
  package init() { super.init(kind: .bigInt) }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.int }
}

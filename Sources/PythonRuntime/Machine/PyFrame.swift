/// One activation of code.
package final class PyFrame: PyObject {
  package let code: PyCode
  package let globals: PyDict

  init(code: PyCode, globals: PyDict) {
    self.code = code
    self.globals = globals
    super.init(kind: .frame)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.frame }
}

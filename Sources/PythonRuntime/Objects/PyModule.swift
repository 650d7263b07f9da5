/// A module.
package final class PyModule: PyObject {
  package let name: String
  package let attributes: PyDict
  /// Whether misspelt names get a suggestion; libraries with very many names say no.
  package var suggestsNames = true

  package init(name: String, attributes: PyDict = PyDict()) {
    self.name = name
    self.attributes = attributes
    super.init(kind: .module)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.module }

  package override var attributeDictionary: PyDict? { attributes }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<module '\(name)'>"
  }
}

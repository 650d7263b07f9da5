import PythonSyntax

/// Compiled code: instructions and what they refer to.
package final class PyCode: PyObject {
  package let name: String
  package let qualifiedName: String
  /// The source's name: a path, `<stdin>` or `Cell In[3]`.
  package let fileName: String
  package let firstLine: Int
  package let doc: Value

  init(
    name: String, qualifiedName: String, fileName: String, firstLine: Int, doc: Value
  ) {
    self.name = name
    self.qualifiedName = qualifiedName
    self.fileName = fileName
    self.firstLine = firstLine
    self.doc = doc
    super.init(kind: .code)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.code }
}

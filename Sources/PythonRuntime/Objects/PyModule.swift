/// A module.
package final class PyModule: PyObject {
  /// Makes an attribute when it is first asked for; `nil` when there is none of that name.
  package typealias LateAttribute =
    (Interpreter, PyString) throws(PythonException) -> Value?

  package let name: String
  package let attributes: PyDict
  /// Whether misspelt names get a suggestion; libraries with very many names say no.
  package var suggestsNames = true
  /// Makes what the dict lacks, such as submodules that cost time to load.
  package var lateAttribute: LateAttribute?
  /// What `dir` lists of them.
  package var lateNames: [String] = []
  /// Where the module's source lies, when it has one.
  package var file: String?
  /// Whether the module's source is still running.
  var isLoading = false
  /// Whether the module is a folder of the lesson with modules in it.
  var isPackage: Bool { file?.hasSuffix("/__init__.py") ?? false }

  package init(name: String, attributes: PyDict = PyDict()) {
    self.name = name
    self.attributes = attributes
    super.init(kind: .module)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.module }

  package override var attributeDictionary: PyDict? { attributes }

  package override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let value = attributes[name] { return value }
    if let value = try lateAttribute?(interpreter, name) {
      attributes[name] = value
      return value
    }
    if let found = try interpreter.genericAttribute(of: self, name) { return found }
    if name === interpreter.special.name { return .string(self.name) }
    guard let hook = attributes[interpreter.special.getAttr] else { return nil }
    return try interpreter.call(hook, .object(name))
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    if let file { return "<module '\(name)' from '\(file)'>" }
    let isOwn = name == "__main__" || interpreter.modules.loaded[name] !== self
    return isOwn ? "<module '\(name)'>" : "<module '\(name)' (built-in)>"
  }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(attributes) }

  package override func clearReferences() { attributes.removeAll() }
}

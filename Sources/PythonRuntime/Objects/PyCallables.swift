/// A function written in Python.
package final class PyFunction: PyObject {
  package let code: PyCode
  package let globals: PyDict
  package var closure: ContiguousArray<PyCell>
  package var defaults: ContiguousArray<Value>
  package var keywordDefaults: PyDict?
  package var name: String
  package var qualifiedName: String
  package var doc: Value
  package var module: Value = .none
  package var annotations: PyDict?
  package var attributes: PyDict?

  package init(
    code: PyCode, globals: PyDict, closure: ContiguousArray<PyCell> = [],
    defaults: ContiguousArray<Value> = [], keywordDefaults: PyDict? = nil
  ) {
    self.code = code
    self.globals = globals
    self.closure = closure
    self.defaults = defaults
    self.keywordDefaults = keywordDefaults
    name = code.name
    qualifiedName = code.qualifiedName
    doc = code.doc
    super.init(kind: .function)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.function }
}

/// A variable shared by a function and the functions inside it.
package final class PyCell: PyObject {
  package var value: Value

  package init(_ value: Value = .unbound) {
    self.value = value
    super.init(kind: .cell)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.cell }
}

/// A function together with the object it was taken from.
package final class PyBoundMethod: PyObject {
  package let function: PyObject
  package let receiver: Value

  package init(function: PyObject, receiver: Value) {
    self.function = function
    self.receiver = receiver
    super.init(kind: .boundMethod)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    function.kind == .nativeFunction
      ? interpreter.types.builtinFunction : interpreter.types.method
  }
}

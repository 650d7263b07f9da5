/// A `property` of Python functions.
package final class PyProperty: PyObject {
  package let getter: Value
  package let setter: Value
  package let deleter: Value
  package var doc: Value

  package init(getter: Value, setter: Value = .none, deleter: Value = .none, doc: Value = .none) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.doc = doc
    super.init(kind: .property)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.property }
}

/// A computed attribute written in Swift, as CPython's `getset_descriptor`.
package final class PyNativeProperty: PyObject {
  package typealias Getter = (Interpreter, Value) throws(PythonException) -> Value
  package typealias Setter = (Interpreter, Value, Value) throws(PythonException) -> Void

  package let name: String
  package let getter: Getter
  package let setter: Setter?

  package init(_ name: String, getter: @escaping Getter, setter: Setter? = nil) {
    self.name = name
    self.getter = getter
    self.setter = setter
    super.init(kind: .nativeProperty)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.getsetDescriptor
  }
}

/// A `staticmethod`.
package final class PyStaticMethod: PyObject {
  package let function: Value

  package init(_ function: Value) {
    self.function = function
    super.init(kind: .staticMethod)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.staticMethod
  }
}

/// A `classmethod`.
package final class PyClassMethod: PyObject {
  package let function: Value

  package init(_ function: Value) {
    self.function = function
    super.init(kind: .classMethod)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.classMethod
  }
}

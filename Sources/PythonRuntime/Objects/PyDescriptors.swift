/// A `property` of Python functions.
package final class PyProperty: PyObject {
  package let getter: Value
  package let setter: Value
  package let deleter: Value
  package var doc: Value
  /// The name it was given in its class.
  package var name: String?

  package init(getter: Value, setter: Value = .none, deleter: Value = .none, doc: Value = .none) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.doc = doc
    super.init(kind: .property)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.property }

  package override func isDataDescriptor(in interpreter: Interpreter) -> Bool { true }

  package override func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if instance.isUnbound { return .object(self) }
    if getter.isNone { throw missing("getter", instance, interpreter) }
    return try interpreter.call(getter, instance)
  }

  package override func descriptorSet(
    instance: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if setter.isNone { throw missing("setter", instance, interpreter) }
    _ = try interpreter.call(setter, instance, value)
    return true
  }

  package override func descriptorDelete(
    instance: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if deleter.isNone { throw missing("deleter", instance, interpreter) }
    _ = try interpreter.call(deleter, instance)
    return true
  }

  private func missing(
    _ part: String, _ instance: Value, _ interpreter: Interpreter
  ) -> PythonException {
    let own = name ?? getter.asFunction?.name
    let what = own.map { "property '\($0)'" } ?? "property"
    let type = interpreter.type(of: instance).qualifiedName
    return interpreter.error(.attributeError, "\(what) of '\(type)' object has no \(part)")
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(getter)
    visitor.visit(setter)
    visitor.visit(deleter)
  }
}

/// A computed attribute written in Swift, as CPython's `getset_descriptor`.
package final class PyNativeProperty: PyObject {
  package typealias Getter = (Interpreter, Value) throws(PythonException) -> Value
  package typealias Setter = (Interpreter, Value, Value) throws(PythonException) -> Void

  package let name: String
  package let getter: Getter
  package let setter: Setter?
  /// The class that the attribute was made for.
  private let owner: String
  package var doc: Value = .none

  package init(
    _ name: String, of owner: String = "object", getter: @escaping Getter, setter: Setter? = nil
  ) {
    self.name = name
    self.owner = owner
    self.getter = getter
    self.setter = setter
    super.init(kind: .nativeProperty)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.getsetDescriptor
  }

  package override func isDataDescriptor(in interpreter: Interpreter) -> Bool { true }

  package override func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    instance.isUnbound ? .object(self) : try getter(interpreter, instance)
  }

  package override func descriptorSet(
    instance: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    guard let setter else {
      throw interpreter.error(
        .attributeError,
        "attribute '\(name)' of '\(interpreter.type(of: instance).name)' objects is not writable")
    }
    try setter(interpreter, instance, value)
    return true
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<attribute '\(name)' of '\(owner)' objects>"
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

  package override func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? { function }

  package override func isCallable(in interpreter: Interpreter) -> Bool { true }

  package override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome { .call(function, arguments.copy) }

  package override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if name.value == "__func__" || name.value == "__wrapped__" { return function }
    if let own = try interpreter.genericAttribute(of: self, name) { return own }
    return try interpreter.findAttribute(function, name)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<staticmethod(\(try interpreter.repr(function)))>"
  }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(function) }
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

  package override func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard case .object(let object) = function else { return function }
    if object.kind != .function, object.kind != .nativeFunction,
      let inner = try object.descriptorGet(
        instance: .object(owner), owner: owner, in: interpreter)
    {
      return inner
    }
    return .object(PyBoundMethod(function: object, receiver: .object(owner)))
  }

  package override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if name.value == "__func__" || name.value == "__wrapped__" { return function }
    if let own = try interpreter.genericAttribute(of: self, name) { return own }
    return try interpreter.findAttribute(function, name)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<classmethod(\(try interpreter.repr(function)))>"
  }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(function) }
}

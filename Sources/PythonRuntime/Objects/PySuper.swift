/// What `super()` gives: the attributes of the classes after `start` in the receiver's MRO.
package final class PySuper: PyObject {
  package let start: PyType
  package let receiver: Value
  package let receiverType: PyType

  package init(start: PyType, receiver: Value, receiverType: PyType) {
    self.start = start
    self.receiver = receiver
    self.receiverType = receiverType
    super.init(kind: .superProxy)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.superType }

  package override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if name === interpreter.special.class { return .object(interpreter.types.superType) }
    guard let found = receiverType.lookup(name, after: start) else { return own(name.value) }
    guard case .object(let object) = found else { return found }
    let isClass = receiver.asType != nil && receiver.asType === receiverType
    let instance = isClass ? Value.unbound : receiver
    return try object.descriptorGet(instance: instance, owner: receiverType, in: interpreter)
      ?? found
  }

  /// What a `super` has itself.
  private func own(_ name: String) -> Value? {
    switch name {
    case "__thisclass__": .object(start)
    case "__self__": receiver
    case "__self_class__": .object(receiverType)
    default: nil
    }
  }

  package override func setAttribute(
    _ name: PyString, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) {
    throw interpreter.error(
      .attributeError, "'super' object has no attribute '\(name.value)'")
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<super: <class '\(start.name)'>, <\(receiverType.name) object>>"
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(start)
    visitor.visit(receiver)
  }
}

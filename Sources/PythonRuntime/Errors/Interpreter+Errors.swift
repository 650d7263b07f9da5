// The exceptions that Swift code raises: `throw interpreter.typeError("…")`.
extension Interpreter {
  /// An exception of a builtin class with one message.
  package func error(_ kind: ExceptionKind, _ message: String) -> PythonException {
    error(types.exception(kind), [.string(message)])
  }

  /// An exception of a builtin class with any arguments.
  package func error(
    _ kind: ExceptionKind, arguments: ContiguousArray<Value>
  ) -> PythonException {
    error(types.exception(kind), arguments)
  }

  /// An exception of any class.
  package func error(_ type: PyType, _ arguments: ContiguousArray<Value>) -> PythonException {
    PythonException(PyException(type: type, arguments: arguments))
  }

  package func typeError(_ message: String) -> PythonException { error(.typeError, message) }

  package func valueError(_ message: String) -> PythonException { error(.valueError, message) }

  package func runtimeError(_ message: String) -> PythonException { error(.runtimeError, message) }

  package func indexError(_ message: String) -> PythonException { error(.indexError, message) }

  package func overflowError(_ message: String) -> PythonException {
    error(.overflowError, message)
  }

  package func notImplementedError(_ message: String) -> PythonException {
    error(.notImplementedError, message)
  }

  /// `KeyError(key)`.
  package func keyError(_ key: Value) -> PythonException { error(.keyError, arguments: [key]) }

  /// `StopIteration(value)`.
  package func stopIteration(_ value: Value = .none) -> PythonException {
    error(.stopIteration, arguments: value.isNone ? [] : [value])
  }

  /// `AttributeError` in the words that fit `value`'s kind, with what suggestions need.
  package func attributeError(_ value: Value, _ name: PyString) -> PythonException {
    let error = self.error(.attributeError, attributeErrorMessage(value, name))
    error.exception.facts = MissingAttribute(object: value, name: name.value)
    return error
  }

  private func attributeErrorMessage(_ value: Value, _ name: PyString) -> String {
    if let type = value.asType {
      return "type object '\(type.name)' has no attribute '\(name.value)'"
    }
    if let module = value.asModule {
      return "module '\(module.name)' has no attribute '\(name.value)'"
    }
    return "'\(type(of: value).name)' object has no attribute '\(name.value)'"
  }

  /// The class of an unfit argument, as CPython's argument clinic names it.
  func nameInRefusal(_ value: Value) -> String { value.isNone ? "None" : type(of: value).name }

  func noAttributeToSet(_ value: Value, _ name: PyString) -> PythonException {
    attributeError(value, name)
  }

  func notSubscriptable(_ value: Value) -> PythonException {
    if let type = value.asType { return typeError("type '\(type.name)' is not subscriptable") }
    return typeError("'\(type(of: value).name)' object is not subscriptable")
  }
}

/// The object and name behind an `AttributeError`, from which a suggestion is made.
package final class MissingAttribute {
  package let object: Value
  package let name: String

  init(object: Value, name: String) {
    self.object = object
    self.name = name
  }
}

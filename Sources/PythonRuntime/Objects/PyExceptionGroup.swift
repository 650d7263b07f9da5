/// Several exceptions as one: an instance of `BaseExceptionGroup`.
package final class PyExceptionGroup: PyException {
  package let message: Value
  /// The exceptions: `exceptions`.
  package private(set) var members: PyTuple

  init(type: PyType, message: Value, members: PyTuple, arguments: ContiguousArray<Value>) {
    self.message = message
    self.members = members
    super.init(type: type, arguments: arguments)
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    passDepth(to: members)
  }

  package override func surrender(to remains: inout Remains) {
    remains.take(members)
    members = PyTuple([])
    super.surrender(to: &remains)
  }

  /// The exceptions as such.
  package var exceptions: [PyException] { members.items.compactMap { $0.asException } }

  /// `message (2 sub-exceptions)`.
  func ownText(_ interpreter: Interpreter) throws(PythonException) -> String {
    let count = members.items.count
    let text = try interpreter.str(message)
    return "\(text) (\(count) sub-exception\(count == 1 ? "" : "s"))"
  }

  package override func str(in interpreter: Interpreter) throws(PythonException) -> String {
    if exceptionType.lookup(interpreter.special.str, in: interpreter)?.asFunction != nil {
      return try super.str(in: interpreter)
    }
    return try ownText(interpreter)
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    super.visitChildren(visitor)
    visitor.visit(message)
    visitor.visit(members)
  }

  package override func clearReferences() {
    super.clearReferences()
    members = PyTuple([])
  }
}

extension Value {
  /// The group, of a class that derives from `BaseExceptionGroup`.
  var asExceptionGroup: PyExceptionGroup? { asException as? PyExceptionGroup }
}

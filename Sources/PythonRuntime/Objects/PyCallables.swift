/// A function written in Python.
package final class PyFunction: PyContainer {
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

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    for cell in closure { passDepth(to: cell) }
    _ = defaults.withUnsafeBufferPointer { passDepth(to: $0.baseAddress, count: $0.count) }
    passDepth(to: attributes)
  }

  /// Puts the cells of the closure where a frame's code looks for them.
  func copyClosure(to locals: UnsafeMutablePointer<Value>) {
    let first = code.localNames.count + code.cellNames.count
    for (position, cell) in closure.enumerated() { locals[first + position] = .object(cell) }
  }

  package override func surrender(to remains: inout Remains) {
    for cell in closure { remains.take(cell) }
    closure = []
    remains.take(&defaults)
    if let attributes { remains.take(attributes) }
    attributes = nil
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.function }

  package override var attributeDictionary: PyDict? {
    if attributes == nil { attributes = PyDict() }
    return attributes
  }

  package override func isCallable(in interpreter: Interpreter) -> Bool { true }

  package override func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if instance.isUnbound { return .object(self) }
    return .object(PyBoundMethod(function: self, receiver: instance))
  }

  package override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome { .call(.object(self), arguments.copy) }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    "<function \(qualifiedName) at \(addressText)>"
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(globals)
    for cell in closure { visitor.visit(cell) }
    visitor.visit(defaults)
    if let keywordDefaults { visitor.visit(keywordDefaults) }
    if let annotations { visitor.visit(annotations) }
    if let attributes { visitor.visit(attributes) }
  }

  package override func clearReferences() {
    code.forgetMethods()
    closure = []
    defaults = []
    keywordDefaults = nil
    annotations = nil
    attributes = nil
  }
}

/// A variable shared by a function and the functions inside it.
package final class PyCell: PyObject {
  package var value: Value

  package init(_ value: Value = .unbound) {
    self.value = value
    super.init(kind: .cell)
  }

  deinit { isReleasedDeeply ? surrenderAll() : passDepth(to: value) }

  package override func surrender(to remains: inout Remains) { remains.take(&value) }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.cell }

  package override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(value) }

  package override func memento() -> Memento? { CellMemento(self) }

  package override func clearReferences() { value = .unbound }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    if value.isUnbound { return "<cell at \(addressText): empty>" }
    let address = String(interpreter.identity(of: value), radix: 16)
    return "<cell at \(addressText): \(interpreter.type(of: value).name) object at 0x\(address)>"
  }
}

/// A cell's value.
private final class CellMemento: Memento {
  private let cell: PyCell
  private let value: Value

  init(_ cell: PyCell) {
    self.cell = cell
    value = cell.value
    super.init()
  }

  override func restore() { cell.value = value }
}

/// A function together with the object it was taken from.
package final class PyBoundMethod: PyObject {
  package let function: PyObject
  package private(set) var receiver: Value

  package init(function: PyObject, receiver: Value) {
    self.function = function
    self.receiver = receiver
    super.init(kind: .boundMethod)
  }

  deinit { isReleasedDeeply ? surrenderAll() : passDepth(to: receiver) }

  package override func surrender(to remains: inout Remains) { remains.take(&receiver) }

  package override func type(in interpreter: Interpreter) -> PyType {
    guard function.kind == .nativeFunction else { return interpreter.types.method }
    let native = unsafeDowncast(function, to: PyNativeFunction.self)
    if native.flavor == .python { return interpreter.types.method }
    let builtin = interpreter.types.builtinFunction
    return native.isSlot
      ? interpreter.types.iteratorType(named: "method-wrapper", base: builtin) : builtin
  }

  package override func isCallable(in interpreter: Interpreter) -> Bool { true }

  package override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome {
    .call(.object(function), interpreter.prepend(receiver, arguments))
  }

  package override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch name.value {
    case "__self__": receiver
    case "__func__": .object(function)
    default:
      try functionAttribute(name, interpreter)
    }
  }

  private func functionAttribute(
    _ name: PyString, _ interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let own = try interpreter.genericAttribute(of: self, name) { return own }
    return try function.attribute(name, in: interpreter)
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard comparison == .equal, case .object(let object) = other, object.kind == .boundMethod
    else { return nil }
    let method = unsafeDowncast(object, to: PyBoundMethod.self)
    return .bool(method.function === function && method.receiver.isIdentical(to: receiver))
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    function.identityHash ^ (receiver.asObject?.identityHash ?? 0)
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    if function.kind == .nativeFunction,
      unsafeDowncast(function, to: PyNativeFunction.self).flavor != .python
    {
      let native = unsafeDowncast(function, to: PyNativeFunction.self)
      let type = interpreter.type(of: receiver).name
      let words =
        native.isSlot ? "method-wrapper '\(native.name)'" : "built-in method \(native.name)"
      return "<\(words) of \(type) object at \(receiver.asObject?.addressText ?? "0x0")>"
    }
    return
      "<bound method \(Value.object(function).qualifiedFunctionName ?? "?") of "
      + "\(try interpreter.repr(receiver))>"
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(function)
    visitor.visit(receiver)
  }
}

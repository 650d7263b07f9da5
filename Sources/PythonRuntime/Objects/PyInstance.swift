/// An object that stores its class and its attributes: what `class` makes, and native classes that
/// programs may derive from.
///
/// The protocol asks the class for its special methods.
open class PyInstance: PyContainer {
  package final var instanceType: PyType
  /// The instance's `__dict__`.
  package final var attributes: PyDict
  /// The builtin value behind an instance of a subclass of `dict`, `int`, …; otherwise `unbound`.
  package final var builtinValue: Value
  /// What a native library keeps with the instance.
  package final var native: AnyObject?

  package init(
    type: PyType, kind: ObjectKind = .instance, builtinValue: Value = .unbound,
    native: AnyObject? = nil
  ) {
    instanceType = type
    attributes = PyDict()
    attributes.markKeys()
    self.builtinValue = builtinValue
    self.native = native
    super.init(kind: kind)
    if let collector = type.collector { collector._withUnsafeGuaranteedRef { $0.track(self) } }
    if type.finalizers != nil { hasFinalizer = true }
  }

  deinit {
    if hasFinalizer, revive() { return }
    if isReleasedDeeply { return surrenderAll() }
    passDepth(to: attributes)
    passDepth(to: builtinValue)
  }

  /// A new instance that holds what this one keeps besides attributes; it is told that this one has gone.
  open func successor() -> PyInstance {
    PyInstance(type: instanceType, kind: kind, builtinValue: builtinValue, native: native)
  }

  open override func surrender(to remains: inout Remains) {
    if hasFinalizer { return }
    if isKnownUniquelyReferenced(&attributes) { attributes.surrender(to: &remains) }
    remains.take(&builtinValue)
  }

  public final override func type(in interpreter: Interpreter) -> PyType { instanceType }

  open override var attributeDictionary: PyDict? { attributes }

  public final override var underlying: PyObject {
    if case .object(let object) = builtinValue { object } else { self }
  }

  public final override var underlyingValue: Value {
    builtinValue.isUnbound ? .object(self) : builtinValue
  }

  open override func become(_ type: PyType) -> Bool {
    if type.isMutable { change(to: type) }
    return type.isMutable
  }

  // MARK: Attributes

  open override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    try interpreter.instanceAttribute(self, name)
  }

  open override func setAttribute(
    _ name: PyString, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) {
    if let method = method(interpreter.special.setAttr, interpreter) {
      _ = try interpreter.call(method, .object(self), .object(name), value)
      return
    }
    try interpreter.genericSetAttribute(of: self, name, to: value)
  }

  open override func deleteAttribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) {
    if let method = method(interpreter.special.delAttr, interpreter) {
      _ = try interpreter.call(method, .object(self), .object(name))
      return
    }
    try interpreter.genericDeleteAttribute(of: self, name)
  }

  // MARK: Values
  open override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    if let method = method(interpreter.special.bool, interpreter) {
      return try interpreter.checkedTruth(callSpecial(method, [], interpreter))
    }
    if let method = method(interpreter.special.len, interpreter) {
      return try length(method, interpreter) != 0
    }
    return builtinValue.isUnbound ? true : try interpreter.truth(builtinValue)
  }

  open override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    if let method = instanceType.lookup(interpreter.special.hash, in: interpreter) {
      if method.isNone { throw interpreter.unhashable(.object(self)) }
      if let own = self.method(interpreter.special.hash, interpreter) {
        let answer = try callSpecial(own, [], interpreter)
        guard let hash = answer.asInt else {
          throw interpreter.typeError("__hash__ method should return an integer")
        }
        return hash
      }
    }
    return builtinValue.isUnbound ? identityHash : try interpreter.hash(builtinValue)
  }

  open override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    if let method = method(interpreter.special.repr, interpreter) {
      return try text(method, "__repr__", interpreter)
    }
    return builtinValue.isUnbound
      ? try super.repr(in: interpreter) : try interpreter.builtinRepr(self, builtinValue)
  }

  open override func str(in interpreter: Interpreter) throws(PythonException) -> String {
    if let method = method(interpreter.special.str, interpreter) {
      return try text(method, "__str__", interpreter)
    }
    if let text = builtinValue.asText { return text }
    if interpreter.byteContents(builtinValue) != nil {
      return try interpreter.builtinRepr(self, builtinValue)
    }
    if !builtinValue.isUnbound, self.method(interpreter.special.repr, interpreter) == nil {
      return try interpreter.builtinRepr(self, builtinValue)
    }
    // The text of `__repr__` is asked for as that of `__str__`.
    if let method = method(interpreter.special.repr, interpreter) {
      return try text(method, "__str__", interpreter)
    }
    return try repr(in: interpreter)
  }

  private func text(
    _ method: Value, _ name: String, _ interpreter: Interpreter
  ) throws(PythonException) -> String {
    let answer = try callSpecial(method, [], interpreter)
    guard let text = answer.asText else {
      throw interpreter.typeError(
        "\(name) returned non-string (type \(interpreter.type(of: answer).name))")
    }
    return text
  }

  open override func format(
    _ specification: String, in interpreter: Interpreter
  ) throws(PythonException) -> String {
    if let method = method(interpreter.special.format, interpreter) {
      let answer = try callSpecial(method, [.string(specification)], interpreter)
      guard let text = answer.asText else {
        throw interpreter.typeError(
          "__format__ must return a str, not \(interpreter.type(of: answer).name)")
      }
      return text
    }
    if !builtinValue.isUnbound, !specification.isEmpty {
      return try interpreter.format(builtinValue, specification, as: instanceType.name)
    }
    return try super.format(specification, in: interpreter)
  }

  // MARK: Containers

  open override func length(in interpreter: Interpreter) throws(PythonException) -> Int64? {
    if let method = method(interpreter.special.len, interpreter) {
      return try length(method, interpreter)
    }
    guard case .object(let object) = builtinValue else { return nil }
    return try object.length(in: interpreter)
  }

  private func length(
    _ method: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> Int64 {
    try interpreter.checkedLength(callSpecial(method, [], interpreter))
  }

  open override func item(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let method = method(interpreter.special.getItem, interpreter) {
      return try callSpecial(method, [key], interpreter)
    }
    if builtinValue.isUnbound { return nil }
    return try interpreter.builtinItem(self, builtinValue, key)
  }

  open override func setItem(
    _ key: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if let method = method(interpreter.special.setItem, interpreter) {
      _ = try callSpecial(method, [key, value], interpreter)
      return true
    }
    guard case .object(let object) = builtinValue else { return false }
    return try object.setItem(key, to: value, in: interpreter)
  }

  open override func deleteItem(
    _ key: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    if let method = method(interpreter.special.delItem, interpreter) {
      _ = try callSpecial(method, [key], interpreter)
      return true
    }
    guard case .object(let object) = builtinValue else { return false }
    return try object.deleteItem(key, in: interpreter)
  }

  open override func contains(
    _ value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool? {
    if let method = method(interpreter.special.contains, interpreter) {
      return try interpreter.truth(callSpecial(method, [value], interpreter))
    }
    guard case .object(let object) = builtinValue else { return nil }
    return try object.contains(value, in: interpreter)
  }

  open override func iterator(in interpreter: Interpreter) throws(PythonException) -> PyObject? {
    if let method = method(interpreter.special.iter, interpreter) {
      return try interpreter.checkedIterator(callSpecial(method, [], interpreter))
    }
    if instanceType.lookup(interpreter.special.iter, in: interpreter)?.isNone == true { return nil }
    if case .object(let object) = builtinValue { return try object.iterator(in: interpreter) }
    if method(interpreter.special.getItem, interpreter) != nil {
      return ItemIterator(.object(self))
    }
    return nil
  }

  open override var isIterator: Bool { true }

  open override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard let method = method(interpreter.special.next, interpreter) else {
      throw interpreter.typeError("'\(instanceType.name)' object is not an iterator")
    }
    do throws(PythonException) {
      return try callSpecial(method, [], interpreter)
    } catch {
      return try interpreter.endOfIteration(error)
    }
  }

  // MARK: Operators

  open override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let name = interpreter.special.binary[Int(operation.rawValue)]
    if let method = method(name, interpreter) {
      return try implemented(callSpecial(method, [other], interpreter), interpreter)
    }
    if builtinValue.isUnbound { return nil }
    return try interpreter.tryBinary(operation, builtinValue, other)
  }

  open override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let name = interpreter.special.reflected[Int(operation.rawValue)]
    if let method = method(name, interpreter) {
      return try implemented(callSpecial(method, [other], interpreter), interpreter)
    }
    if builtinValue.isUnbound { return nil }
    return try interpreter.tryBinary(operation, other, builtinValue)
  }

  open override func inPlaceBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let name = interpreter.special.inPlace[Int(operation.rawValue)]
    if let method = method(name, interpreter) {
      return try implemented(callSpecial(method, [other], interpreter), interpreter)
    }
    // A container changes in place and stays the instance that it is.
    guard case .object(let object) = builtinValue,
      let result = try object.inPlaceBinary(operation, other, in: interpreter)
    else { return nil }
    return result.isIdentical(to: builtinValue) ? .object(self) : result
  }

  private func implemented(_ value: Value, _ interpreter: Interpreter) -> Value? {
    if case .object(let object) = value, object === interpreter.notImplemented { return nil }
    return value
  }

  open override func prefix(
    _ operation: PrefixOperator, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    if let method = method(interpreter.special.prefix[Int(operation.rawValue)], interpreter) {
      return try callSpecial(method, [], interpreter)
    }
    return builtinValue.isUnbound ? nil : try interpreter.tryPrefix(operation, builtinValue)
  }

  open override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    let name = interpreter.special.comparison[Int(comparison.rawValue)]
    if let method = method(name, interpreter) {
      try interpreter.enterDepth(" in comparison")
      defer { interpreter.leaveDepth() }
      return try implemented(callSpecial(method, [other], interpreter), interpreter)
    }
    // What derives from a builtin class has that one's `!=`.
    if comparison == .notEqual, builtinValue.isUnbound,
      let method = method(
        interpreter.special.comparison[Int(Comparison.equal.rawValue)], interpreter)
    {
      guard let answer = implemented(try callSpecial(method, [other], interpreter), interpreter)
      else { return nil }
      return .bool(try !interpreter.truth(answer))
    }
    if builtinValue.isUnbound { return nil }
    return try interpreter.tryCompare(comparison, builtinValue, other)
  }

  // MARK: Calls and descriptors

  open override func isCallable(in interpreter: Interpreter) -> Bool {
    instanceType.lookup(interpreter.special.call, in: interpreter) != nil
  }

  open override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome {
    guard let method = instanceType.lookup(interpreter.special.call, in: interpreter) else {
      return try super.call(arguments, in: interpreter)
    }
    if case .object(let object) = method, object.kind != .function, !object.isBindingNative,
      let bound = try object.descriptorGet(
        instance: .object(self), owner: instanceType, in: interpreter)
    {
      return .call(bound, arguments.copy)
    }
    return .call(method, interpreter.prepend(.object(self), arguments))
  }

  open override func descriptorGet(
    instance: Value, owner: PyType, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let method = method(interpreter.special.get, interpreter) else { return nil }
    return try callSpecial(
      method, [instance.isUnbound ? .none : instance, .object(owner)], interpreter)
  }

  open override func descriptorSet(
    instance: Value, to value: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    guard let method = method(interpreter.special.set, interpreter) else { return false }
    _ = try callSpecial(method, [instance, value], interpreter)
    return true
  }

  open override func descriptorDelete(
    instance: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    guard let method = method(interpreter.special.delete, interpreter) else { return false }
    _ = try callSpecial(method, [instance], interpreter)
    return true
  }

  open override func isDataDescriptor(in interpreter: Interpreter) -> Bool {
    method(interpreter.special.set, interpreter) != nil
      || method(interpreter.special.delete, interpreter) != nil
  }

  // MARK: Tracing

  open override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(instanceType)
    visitor.visit(attributes)
    visitor.visit(builtinValue)
  }

  open override func memento() -> Memento? { InstanceMemento(self) }

  open override func clearReferences() {
    attributes = PyDict()
    builtinValue = .unbound
  }
}

import PythonSyntax

// Small services of the machine and of native code.
extension Interpreter {
  /// `Class.method` or `module.function`, as messages about calls name a callable.
  func functionText(_ object: PyObject) -> String {
    let value = Value.object(object)
    if let type = value.asType { return type.qualifiedNameWithModule }
    let module = value.underlyingFunction.asFunction?.module.asText
    let name = value.qualifiedFunctionName ?? type(of: value).name
    guard let module, module != "builtins" else { return name }
    return value.asBoundMethod == nil || module != "__main__" ? "\(module).\(name)" : name
  }

  /// Shows the value of an expression typed at the prompt.
  package func display(_ value: Value) throws(PythonException) {
    if value.isNone || value.isUnbound { return }
    builtins.attributes[intern("_")] = value
    try writeText(repr(value) + "\n", to: .none)
  }

  func tooLarge(_ what: String) -> PythonException {
    error(
      .memoryError,
      "this \(what) would take more than \(limits.objectBytes) bytes, the limit of this session")
  }

  func unhashable(_ value: Value) -> PythonException {
    typeError("unhashable type: '\(type(of: value).name)'")
  }

  /// The repr of an instance of a subclass of a builtin type.
  func builtinRepr(_ instance: PyInstance, _ value: Value) throws(PythonException) -> String {
    if let set = value.asSet { return try repr(of: set, typeName: instance.instanceType.name) }
    if let array = value.asByteArray {
      return "\(instance.instanceType.name)(\(PyBytes(array.bytes).repr(escapingQuotes: true)))"
    }
    return try repr(value)
  }

  /// `instance[key]` of a subclass of a builtin type, with `__missing__` of dicts.
  func builtinItem(
    _ instance: PyInstance, _ value: Value, _ key: Value
  ) throws(PythonException) -> Value {
    if let dict = value.asDict {
      if let found = try dict.value(for: key, in: self) { return found }
      if let hook = instance.instanceType.lookup(special.missing, in: self) {
        return try call(hook, .object(instance), key)
      }
      throw keyError(key)
    }
    if case .object(let object) = value, let found = try object.item(key, in: self) {
      return found
    }
    throw notSubscriptable(.object(instance))
  }

  /// Whether `next` works on an object.
  func isIterator(_ object: PyObject) -> Bool {
    if object.kind.isInstance {
      return object.type(in: self).lookup(special.next, in: self) != nil || object.isNativeIterator
    }
    return object.isIterator
  }

  /// Goes one level deeper in native code, or raises `RecursionError`; `leaveDepth` undoes it.
  ///
  /// It counts as a step: a list that holds itself twice at each of sixty levels has no end either.
  @inline(__always)
  func enterDepth(_ what: StaticString = " while calling a Python object") throws(PythonException) {
    machine.nativeDepth += 1
    machine.budget -= 1
    if machine.nativeDepth > limits.nativeRecursion || machine.budget <= 0 { try checkDepth(what) }
  }

  /// Raises what forbids the level, which then is not entered.
  @inline(never)
  private func checkDepth(_ what: StaticString) throws(PythonException) {
    machine.nativeDepth -= 1
    if machine.nativeDepth >= limits.nativeRecursion {
      let words = what.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      throw error(.recursionError, "maximum recursion depth exceeded" + words)
    }
    try machine.poll()
    machine.nativeDepth += 1
  }

  func leaveDepth() { machine.nativeDepth -= 1 }

  /// Equality of what two containers hold, one level deeper.
  func nestedEquals(_ left: Value, _ right: Value) throws(PythonException) -> Bool {
    try enterDepth(" in comparison")
    defer { leaveDepth() }
    return try equals(left, right)
  }

  /// Python's exception for a fault in a source.
  func syntaxError(
    _ error: SyntaxError, name: String, lineEnd: String = "\n"
  ) -> PythonException {
    let kind: ExceptionKind =
      switch error.kind {
      case .syntaxError: .syntaxError
      case .indentationError: .indentationError
      case .tabError: .tabError
      case .recursionError: .recursionError
      case .memoryError: .memoryError
      }
    guard error.line > 0 else { return self.error(kind, error.message) }
    let place: ContiguousArray<Value> = [
      .string(name), .int(Int64(error.line)), .int(Int64(error.column)),
      error.text.map { .string($0 + lineEnd) } ?? .none, .int(Int64(error.endLine)),
      .int(Int64(error.endColumn)),
    ]
    return self.error(kind, arguments: [.string(error.message), .tuple(place)])
  }
}

extension PyObject {
  /// Whether a native subclass of `PyInstance` iterates by itself.
  final var isNativeIterator: Bool { kind != .instance && isIterator }
}

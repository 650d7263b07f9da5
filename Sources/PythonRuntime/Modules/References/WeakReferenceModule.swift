// `_weakref`: the references under `weakref`.
extension Interpreter {
  func installWeakReferences() {
    modules.register("_weakref") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      let type = interpreter.makeWeakReferenceType()
      builder.constant("ReferenceType", .object(type))
      builder.constant("ref", .object(type))
      interpreter.add(builder, "getweakrefcount", 1, 1) { (interpreter, arguments) in
        .int(Int64(interpreter.weakReferences(to: arguments[0]).count))
      }
      interpreter.add(builder, "getweakrefs", 1, 1) { (interpreter, arguments) in
        .list(ContiguousArray(interpreter.weakReferences(to: arguments[0]).map { .object($0) }))
      }
    }
  }

  private func weakReferences(to value: Value) -> [PyWeakReference] {
    guard case .object(let object) = value else { return [] }
    return weakReferences.references(to: object)
  }

  private func makeWeakReferenceType() -> PyType {
    let builder = TypeBuilder(self, "ReferenceType", module: "weakref", style: .builtin)
    builder.allocator { (interpreter, type, arguments) throws(PythonException) in
      .object(try interpreter.makeWeakReference(type, arguments))
    }
    builder.method("__init__", nil) { (_, _) in .none }
    builder.method("__call__", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.weakReference(arguments, "__call__").target
    }
    builder.method("__hash__", nil) { (interpreter, arguments) throws(PythonException) in
      .int(try interpreter.weakReference(arguments, "__hash__").hash(in: interpreter))
    }
    builder.method("__repr__", nil) { (interpreter, arguments) throws(PythonException) in
      .string(try interpreter.weakReference(arguments, "__repr__").text(interpreter))
    }
    builder.method("__eq__", nil) { (interpreter, arguments) throws(PythonException) in
      guard arguments.count > 1, let other = arguments[1].asObject as? PyWeakReference else {
        return .object(interpreter.notImplemented)
      }
      let reference = try interpreter.weakReference(arguments, "__eq__")
      return .bool(try reference.refersToEqual(other, interpreter))
    }
    builder.property("__callback__") { (_, value) in
      (value.asObject as? PyWeakReference)?.callback ?? .none
    }
    builder.type.nameWithModule()
    return builder.type
  }

  private func weakReference(
    _ arguments: Arguments, _ method: String
  ) throws(PythonException) -> PyWeakReference {
    if arguments.count > 0, let reference = arguments[0].asObject as? PyWeakReference {
      return reference
    }
    throw typeError("descriptor '\(method)' requires a 'weakref.ReferenceType' object")
  }

  private func makeWeakReference(
    _ type: PyType, _ arguments: Arguments
  ) throws(PythonException) -> PyWeakReference {
    guard arguments.count > 0 else {
      throw typeError("__new__ expected at least 1 argument, got 0")
    }
    guard arguments.count < 3 else {
      throw typeError("__new__ expected at most 2 arguments, got \(arguments.count)")
    }
    let value = arguments[0]
    guard case .object(let object) = value, canBeReferredToWeakly(object) else {
      throw typeError("cannot create weak reference to '\(self.type(of: value).name)' object")
    }
    let callback = arguments.count == 2 ? arguments[1] : .none
    let isPlain = callback.isNone && !type.isMutable
    if isPlain, let known = plainReference(to: object) { return known }
    return PyWeakReference(type: type, to: object, callback: callback, in: weakReferences)
  }

  /// The reference that all who want nothing more share.
  private func plainReference(to object: PyObject) -> PyWeakReference? {
    weakReferences.references(to: object).first { !$0.hasCallback && !$0.instanceType.isMutable }
  }

  /// Whether objects of this kind may go while somebody refers to them weakly.
  private func canBeReferredToWeakly(_ object: PyObject) -> Bool {
    let type = object.type(in: self)
    switch object.kind {
    case .function, .nativeFunction, .boundMethod, .type, .module, .generator, .set, .code:
      return true
    case .exception: return type.isMutable
    default: break
    }
    guard object.kind.isInstance else {
      return object.kind.rawValue >= ObjectKind.firstNative.rawValue
    }
    let value = unsafeDowncast(object, to: PyInstance.self).builtinValue
    if type === types.object || value.asTuple != nil || isInteger(value) { return false }
    return type.allowsAttribute(intern("__weakref__"), in: self)
  }

  private func isInteger(_ value: Value) -> Bool {
    switch value {
    case .int, .bool: true
    case .object(let object): object.kind == .bigInt || object.kind == .bytes
    default: false
    }
  }
}

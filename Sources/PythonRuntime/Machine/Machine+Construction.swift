// Calling a class.
extension Machine {
  /// `[receiver or unbound, class, arguments…]` becomes an instance.
  func construct(
    _ slot: UnsafeMutablePointer<Value>, _ calleeSlot: UnsafeMutablePointer<Value>, _ count: Int,
    _ names: ContiguousArray<PyString>?, _ mode: ReturnMode
  ) throws(PythonException) {
    let type = unsafeDowncast(calleeSlot.rawObject, to: PyType.self)
    let initializer = plainInitializer(type)
    if let initializer, calleeSlot == slot + 1, mode == .push {
      let instance = Value.object(PyInstance(type: type))
      slot.initialize(to: instance)
      calleeSlot.pointee = instance
      frame.pointee.sp = slot + 1
      return try enter(
        taking: .passRetained(initializer), base: calleeSlot, given: count + 1, names: names,
        mode: .construct)
    }
    let given = calleeSlot == slot ? count + 1 : count
    let positional = given - (names?.count ?? 0)
    let arguments = Arguments(base: calleeSlot + 1, count: positional, keywordNames: names)
    let instance =
      if let make = type.plainAllocator, names == nil {
        try make(interpreter, type, arguments)
      } else {
        try interpreter.construct(type, arguments)
      }
    let end = calleeSlot + 1 + given
    slot.deinitialize(count: end - slot)
    frame.pointee.sp = slot
    deliver(instance, mode: mode)
  }

  /// The `__init__` in Python of a class whose instances are plain and made by `object.__new__`.
  private func plainInitializer(_ type: PyType) -> PyFunction? {
    if type.constructionVersion == interpreter.typeVersion { return type.plainInitializer }
    type.constructionVersion = interpreter.typeVersion
    type.plainInitializer = findPlainInitializer(type)
    type.plainAllocator = isMadeByAllocator(type) ? type.allocator : nil
    return type.plainInitializer
  }

  /// Whether an instance is what the type's allocator makes: `str(1)`, `list(x)`, `ValueError("x")`.
  private func isMadeByAllocator(_ type: PyType) -> Bool {
    guard type !== interpreter.types.type, type.metatype == nil,
      case .object(let new)? = type.lookup(interpreter.special.new, in: interpreter),
      new === interpreter.objectNew,
      case .object(let initializer)? = type.lookup(interpreter.special.initialize, in: interpreter)
    else { return false }
    if initializer.kind == .nativeFunction,
      unsafeDowncast(initializer, to: PyNativeFunction.self).intrinsic == .exceptionInit
    {
      return true
    }
    return !type.isMutable
      && (initializer === interpreter.objectInit || type === interpreter.types.superType)
  }

  private func findPlainInitializer(_ type: PyType) -> PyFunction? {
    guard type.isPlain, interpreter.abstractClassError(type) == nil,
      !interpreter.hasCustomMetaclassCall(type),
      case .object(let new)? = type.lookup(interpreter.special.new, in: interpreter),
      new === interpreter.objectNew,
      let initializer = type.lookup(interpreter.special.initialize, in: interpreter)
    else { return nil }
    guard let function = initializer.asFunction, !function.code.isGenerator else { return nil }
    return function
  }
}

extension Interpreter {
  /// `type.__call__`: `__new__`, then `__init__` when the result is an instance.
  package func construct(
    _ type: PyType, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    if let metaclass = type.metatype, metaclass !== types.type,
      let custom = metaclass.lookup(special.call, in: self), custom.asFunction != nil
    {
      return try call(custom, with: prepend(.object(type), arguments))
    }
    return try instantiate(type, arguments)
  }

  func hasCustomMetaclassCall(_ type: PyType) -> Bool {
    guard let metaclass = type.metatype, metaclass !== types.type else { return false }
    return metaclass.lookup(special.call, in: self)?.asFunction != nil
  }

  func prepend(_ value: Value, _ arguments: Arguments) -> CallArguments {
    var copy = arguments.copy
    copy.positional.insert(value, at: 0)
    return copy
  }

  /// `type.__call__` itself.
  func instantiate(_ type: PyType, _ arguments: Arguments) throws(PythonException) -> Value {
    if type === types.type, arguments.count == 1, arguments.keywordNames == nil {
      return .object(self.type(of: arguments[0]))
    }
    let new = type.lookup(special.new, in: self)
    let instance: Value
    if case .object(let object)? = new, object !== objectNew {
      let function = new?.asStaticMethod ?? .object(object)
      instance = try call(function, with: prepend(.object(type), arguments))
    } else {
      instance = try makeInstance(type, arguments)
    }
    guard isInstance(instance, type) else { return instance }
    try initialize(instance, arguments)
    return instance
  }

  /// What `object.__new__` does: the nearest native base makes the instance.
  func makeInstance(_ type: PyType, _ arguments: Arguments) throws(PythonException) -> Value {
    if let allocator = type.allocator { return try allocator(self, type, arguments) }
    if type.isMutable || type === types.object {
      if let error = abstractClassError(type) { throw error }
      try checkObjectArguments(type, arguments)
      return .object(PyInstance(type: type))
    }
    throw typeError("cannot create '\(type.name)' instances")
  }

  /// The error of making an instance of a class that still has abstract methods.
  func abstractClassError(_ type: PyType) -> PythonException? {
    guard let set = type.attributes[intern("__abstractmethods__")]?.asSet, set.count > 0 else {
      return nil
    }
    let names = set.items.compactMap { $0.asText }.sorted()
    return typeError(
      "Can't instantiate abstract class \(type.name) with abstract "
        + "method\(names.count == 1 ? "" : "s") \(names.joined(separator: ", "))")
  }

  private func checkObjectArguments(
    _ type: PyType, _ arguments: Arguments
  ) throws(PythonException) {
    guard arguments.count > 0 || arguments.keywordNames != nil else { return }
    let new = type.lookup(special.new, in: self)
    if case .object(let object)? = new, object !== objectNew {
      throw typeError(
        "object.__new__() takes exactly one argument (the type to instantiate)")
    }
    let initializer = type.lookup(special.initialize, in: self)
    if case .object(let object)? = initializer, object !== objectInit { return }
    throw typeError("\(type.name)() takes no arguments")
  }

  private func initialize(_ instance: Value, _ arguments: Arguments) throws(PythonException) {
    let type = self.type(of: instance)
    guard case .object(let initializer)? = type.lookup(special.initialize, in: self),
      initializer !== objectInit
    else { return }
    if initializer.kind == .nativeFunction, arguments.keywordNames == nil,
      unsafeDowncast(initializer, to: PyNativeFunction.self).intrinsic == .exceptionInit
    {
      instance.asException?.arguments = arguments.positional
      return
    }
    let result = try call(.object(initializer), with: prepend(instance, arguments))
    guard result.isNone else {
      throw typeError("__init__() should return None, not '\(self.type(of: result).name)'")
    }
  }
}

extension Value {
  /// The function of a `staticmethod`.
  var asStaticMethod: Value? {
    guard case .object(let object) = self, object.kind == .staticMethod else { return nil }
    return unsafeDowncast(object, to: PyStaticMethod.self).function
  }
}

import PythonRuntime

// A module's `__dict__`, and the module that such a dict makes: copies, pickles, files.
extension ModuleInstance {
  /// The parts that stand in the `__dict__` of a module which was made without `__init__`.
  func recoverParts() -> RegisteredParts? {
    guard holdsParts else { return nil }
    let parts = RegisteredParts()
    for part in ModulePart.all {
      if let value = attributes[PyString(part.name)] { _ = part.set(parts, value) }
    }
    parts.countHooks()
    return parts
  }

  /// Whether the attributes hold the parts too.
  private var holdsParts: Bool { attributes[PyString("_modules")] != nil }

  /// The `__dict__` that programs see: `training`, the parts, and what was assigned.
  func shownAttributes(_ interpreter: Interpreter) throws(PythonException) -> PyDict {
    guard let registry, !holdsParts else { return attributes }
    let assigned = attributes.named
    attributes.removeAll()
    let training = interpreter.intern("training")
    for (name, value) in assigned where name === training { attributes[name] = value }
    for part in ModulePart.all {
      attributes[interpreter.intern(part.name)] = try part.get(registry, interpreter)
    }
    for (name, value) in assigned where name !== training { attributes[name] = value }
    return attributes
  }

  /// The attributes without the parts.
  var ownAttributes: PyDict {
    guard holdsParts else { return attributes }
    let own = PyDict()
    for (name, value) in attributes.named
    where !ModulePart.all.contains(where: { $0.name == name.value }) {
      own[name] = value
    }
    return own
  }

  /// Sets a part: `module._modules = …` in programs.
  func replace(
    _ part: ModulePart, by value: Value, _ interpreter: Interpreter
  ) throws(PythonException) {
    let parts = registry.map { RegisteredParts(sharing: $0) } ?? RegisteredParts()
    guard part.set(parts, value) else {
      let type = interpreter.type(of: value).name
      throw interpreter.typeError("\(part.name) must be a collection of its kind, not \(type)")
    }
    parts.countHooks()
    if holdsParts { attributes[interpreter.intern(part.name)] = value }
    registry = parts
  }

  static func attributeState(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    .object(try arguments[0].asNNModule?.shownAttributes(interpreter) ?? PyDict())
  }

  /// Takes over what another module's `__dict__` holds, its dicts included.
  static func setAttributeState(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let module = arguments[0].asNNModule, let state = arguments[1].asDict else {
      throw interpreter.typeError(
        "'\(interpreter.type(of: arguments[1]).name)' object is not iterable")
    }
    module.registry = nil
    for (name, value) in state.named { module.attributes[interpreter.intern(name.value)] = value }
    return .none
  }
}

extension RegisteredParts {
  /// Numbers the next hook behind those that are there.
  fileprivate func countHooks() {
    for dict in hooks {
      for key in dict.keys { hookCount = max(hookCount, (key.asInt ?? -1) + 1) }
    }
  }
}

import PythonRuntime

/// One entry that `Module.__init__` makes in a module's `__dict__`.
///
/// The module itself works with `RegisteredParts`; programs see the entries as attributes, and in `__dict__`
/// once they ask for that.
struct ModulePart: Sendable {
  typealias Getter = @Sendable (RegisteredParts, Interpreter) throws(PythonException) -> Value

  let name: String
  let get: Getter
  /// Takes a value over, if it is of the right kind.
  let set: @Sendable (RegisteredParts, Value) -> Bool

  /// In the order in which PyTorch makes them.
  static let all = [
    dict("_parameters", { $0.parameters }, { $0.parameters = $1 }),
    dict("_buffers", { $0.buffers }, { $0.buffers = $1 }),
    nonPersistent,
    hooks("_backward_pre_hooks", { $0.backwardPreHooks }, { $0.backwardPreHooks = $1 }),
    hooks("_backward_hooks", { $0.backwardHooks }, { $0.backwardHooks = $1 }),
    isFull,
    hooks("_forward_hooks", { $0.forwardHooks }, { $0.forwardHooks = $1 }),
    noHooks("_forward_hooks_with_kwargs"),
    noHooks("_forward_hooks_always_called"),
    hooks("_forward_pre_hooks", { $0.forwardPreHooks }, { $0.forwardPreHooks = $1 }),
    noHooks("_forward_pre_hooks_with_kwargs"),
    hooks("_state_dict_hooks", { $0.stateHooks.after }, { $0.stateHooks.after = $1 }),
    hooks("_state_dict_pre_hooks", { $0.stateHooks.before }, { $0.stateHooks.before = $1 }),
    noHooks("_load_state_dict_pre_hooks"),
    hooks("_load_state_dict_post_hooks", { $0.stateHooks.loaded }, { $0.stateHooks.loaded = $1 }),
    dict("_modules", { $0.modules }, { $0.modules = $1 }),
  ]

  private static func dict(
    _ name: String, _ get: @escaping @Sendable (RegisteredParts) -> PyDict,
    _ set: @escaping @Sendable (RegisteredParts, PyDict) -> Void
  ) -> ModulePart {
    ModulePart(
      name: name,
      get: { (parts: RegisteredParts, _: Interpreter) throws(PythonException) -> Value in
        .object(get(parts))
      },
      set: { parts, value in
        guard let dict = value.asDict else { return false }
        set(parts, dict)
        return true
      })
  }

  /// Hooks by their numbers, in an `OrderedDict` around the dict that the module asks.
  private static func hooks(
    _ name: String, _ get: @escaping @Sendable (RegisteredParts) -> PyDict,
    _ set: @escaping @Sendable (RegisteredParts, PyDict) -> Void
  ) -> ModulePart {
    ModulePart(
      name: name,
      get: { (parts: RegisteredParts, interpreter: Interpreter) throws(PythonException) -> Value in
        let ordered = try interpreter.call(interpreter.attribute("OrderedDict", of: "collections"))
        ordered.asInstance?.builtinValue = .object(get(parts))
        return ordered
      },
      set: dict(name, get, set).set)
  }

  /// Hooks of a kind that a module keeps elsewhere, or not at all.
  private static func noHooks(_ name: String) -> ModulePart {
    hooks(name, { _ in PyDict() }, { _, _ in })
  }

  private static var nonPersistent: ModulePart {
    ModulePart(
      name: "_non_persistent_buffers_set",
      get: { (parts: RegisteredParts, interpreter: Interpreter) throws(PythonException) -> Value in
        let names = PySet()
        for name in parts.nonPersistent { try names.insert(.string(name), in: interpreter) }
        return .object(names)
      },
      set: { parts, value in
        guard let names = value.asSet?.items else { return false }
        parts.nonPersistent = Set(names.compactMap { $0.asText })
        return true
      })
  }

  private static var isFull: ModulePart {
    ModulePart(
      name: "_is_full_backward_hook",
      get: { (parts: RegisteredParts, _: Interpreter) throws(PythonException) -> Value in
        parts.backwardHooks.count > 0 ? .bool(true) : .none
      },
      set: { _, _ in true })
  }

  /// Makes the parts attributes of modules, and `__dict__` a dict that has them.
  static func define(_ builder: TypeBuilder) {
    for part in all {
      builder.property(
        part.name,
        get: { interpreter, receiver throws(PythonException) in
          guard let parts = receiver.asNNModule?.registry else {
            throw interpreter.attributeError(receiver, interpreter.intern(part.name))
          }
          return try part.get(parts, interpreter)
        },
        set: { interpreter, receiver, value throws(PythonException) in
          try receiver.asNNModule?.replace(part, by: value, interpreter)
        })
    }
    builder.property(
      "__dict__",
      get: { interpreter, receiver throws(PythonException) in
        .object(try receiver.asNNModule?.shownAttributes(interpreter) ?? PyDict())
      },
      set: { interpreter, receiver, value throws(PythonException) in
        guard let module = receiver.asNNModule else { return }
        try interpreter.setDictionary(of: module, value)
        module.registry = nil
      })
  }
}

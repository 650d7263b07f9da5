import PythonRuntime

// Functions that are called before and after each step.
extension OptimizerObject {
  static func addHooks(_ builder: TypeBuilder) {
    for (name, when) in [("pre", "before"), ("post", "after")] {
      builder.method(
        "register_step_\(name)_hook", "self, hook", about: "Calls a function \(when) each step."
      ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let optimizer = OptimizerObject(value: arguments[0], interpreter: interpreter)
        return try optimizer.add(hook: arguments[1], to: "_optimizer_step_\(name)_hooks")
      }
    }
  }

  private func add(hook: Value, to name: String) throws(PythonException) -> Value {
    try wrapStep()
    let known = try hooks(name)
    let hooks = known ?? PyDict()
    if known == nil { try interpreter.setAttribute(value, name, to: .object(hooks)) }
    let key = Value.int((hooks.pairs.last?.key.asInt ?? -1) + 1)
    try hooks.set(key, to: hook, in: interpreter)
    return .object(PyHookHandle(hooks, key: key, type: Torch.of(interpreter).types.removableHandle))
  }

  /// Has a step that is written in Python call the hooks; those of the table do so themselves.
  private func wrapStep() throws(PythonException) {
    let type = interpreter.type(of: value)
    let step = type.lookup(interpreter.intern("step"), in: interpreter)
    guard let step, step.asFunction != nil else { return }
    let wrap = try Torch.of(interpreter).helper("wrap_step", source: Self.wrappingSource)
    _ = try interpreter.call(wrap, .object(type))
  }

  private static let wrappingSource = """
    def wrap_step(kind):
        import functools
        step = kind.step
        if getattr(step, "hooked", False):
            return

        @functools.wraps(step)
        def wrapper(*args, **kwargs):
            self = args[0]
            for hook in list(getattr(self, "_optimizer_step_pre_hooks", {}).values()):
                result = hook(self, args, kwargs)
                if result is None:
                    continue
                if not isinstance(result, tuple) or len(result) != 2:
                    raise RuntimeError(
                        f"{step} must return None or a tuple of (new_args, new_kwargs), but got {result}.")
                args, kwargs = result
            out = step(*args, **kwargs)
            for hook in list(getattr(self, "_optimizer_step_post_hooks", {}).values()):
                hook(self, args, kwargs)
            return out

        wrapper.hooked = True
        kind.step = wrapper

    """

  private func hooks(_ name: String) throws(PythonException) -> PyDict? {
    try interpreter.attributeIfPresent(value, interpreter.intern(name))?.asDict
  }

  /// Calls the hooks of that name with the optimizer, the arguments and the named arguments.
  func runHooks(_ name: String, _ closure: Value) throws(PythonException) {
    guard let hooks = try hooks("_optimizer_step_\(name)_hooks"), hooks.count > 0 else { return }
    let arguments = Value.tuple(closure.isNone ? [value] : [value, closure])
    for hook in hooks.values {
      _ = try interpreter.call(hook, value, arguments, .object(PyDict()))
    }
  }

  /// A dict that makes the state of a parameter when it is first asked for.
  func emptyState() throws(PythonException) -> Value {
    let type = try interpreter.attribute("defaultdict", of: "collections")
    return try interpreter.call(type, .object(interpreter.types.dict))
  }
}

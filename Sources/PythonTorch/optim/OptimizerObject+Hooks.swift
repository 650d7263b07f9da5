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
    let known = try hooks(name)
    let hooks = known ?? PyDict()
    if known == nil { try interpreter.setAttribute(value, name, to: .object(hooks)) }
    let key = Value.int((hooks.pairs.last?.key.asInt ?? -1) + 1)
    try hooks.set(key, to: hook, in: interpreter)
    return .object(PyHookHandle(hooks, key: key, type: Torch.of(interpreter).types.removableHandle))
  }

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

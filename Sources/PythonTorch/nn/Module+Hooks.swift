import PythonRuntime

// Hooks that run before and after `forward`.
extension ModuleInstance {
  static func addHooks(_ builder: TypeBuilder) {
    builder.method(
      "register_forward_pre_hook", "self, hook, *, prepend=False, with_kwargs=False",
      about: "Calls a function before forward; it may replace the arguments."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "register_forward_pre_hook")
      return try addHook(arguments, to: registry.forwardPreHooks, registry, interpreter)
    }
    builder.method(
      "register_forward_hook",
      "self, hook, *, prepend=False, with_kwargs=False, always_call=False",
      about: "Calls a function after forward; it may replace the output."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "register_forward_hook")
      return try addHook(arguments, to: registry.forwardHooks, registry, interpreter)
    }
  }

  static func addBackwardHooks(_ builder: TypeBuilder) {
    builder.method(
      "register_full_backward_hook", "self, hook, prepend=False",
      about: "Calls a function with the gradients of inputs and outputs; it may replace the first."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "register_full_backward_hook")
      return try addHook(arguments, to: registry.backwardHooks, registry, interpreter)
    }
    builder.method(
      "register_full_backward_pre_hook", "self, hook, prepend=False",
      about: "Calls a function with the gradients of outputs; it may replace them."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "register_full_backward_pre_hook")
      return try addHook(arguments, to: registry.backwardPreHooks, registry, interpreter)
    }
  }

  static func addHook(
    _ arguments: Arguments, to hooks: PyDict, _ registry: RegisteredParts,
    _ interpreter: Interpreter
  ) throws(PythonException) -> Value {
    let key = Value.int(registry.hookCount)
    registry.hookCount += 1
    let takesKeywords = arguments["with_kwargs"]
    let isMarked = takesKeywords.isUnbound ? false : try interpreter.truth(takesKeywords)
    let entry = isMarked ? Value.tuple([arguments[1], .bool(true)]) : arguments[1]
    let earlier = hooks.pairs
    if try interpreter.truth(arguments["prepend"]) { hooks.removeAll() }
    try hooks.set(key, to: entry, in: interpreter)
    for (key, entry) in earlier { try hooks.set(key, to: entry, in: interpreter) }
    return .object(PyHookHandle(hooks, key: key, type: Torch.of(interpreter).types.removableHandle))
  }

  /// `forward` between its hooks, each of which may replace the arguments or the output.
  func call(
    _ forward: Value, _ arguments: CallArguments, _ registry: RegisteredParts,
    _ interpreter: Interpreter
  ) throws(PythonException) -> Value {
    var arguments = arguments
    for entry in registry.forwardPreHooks.values {
      try runPreHook(entry, &arguments, interpreter)
    }
    let backward = try backwardHook(registry, interpreter)
    if let backward {
      let inputs = Value.tuple(arguments.positional)
      let passed = try interpreter.callMethod(backward, "inputs", inputs)
      arguments.positional = passed.asTuple?.items ?? arguments.positional
    }
    var output = try interpreter.call(forward, with: arguments)
    for entry in registry.forwardHooks.values {
      let hook = RegisteredHook(entry)
      let inputs = Value.tuple(arguments.positional)
      let answer: Value
      if hook.takesKeywords {
        let keywords = Value.object(PyDict(arguments.keywords.map { ($0.name, $0.value) }))
        answer = try interpreter.call(hook.function, .object(self), inputs, keywords, output)
      } else {
        answer = try interpreter.call(hook.function, .object(self), inputs, output)
      }
      if !answer.isNone { output = answer }
    }
    guard let backward else { return output }
    return try interpreter.callMethod(backward, "outputs", output)
  }

  /// What one call tells the backward hooks, where there are any.
  private func backwardHook(
    _ registry: RegisteredParts, _ interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard registry.backwardHooks.count + registry.backwardPreHooks.count > 0 else { return nil }
    let type = try interpreter.attribute("BackwardHook", of: "torch.nn.modules._functions")
    return try interpreter.call(
      type, .object(self), Self.functions(registry.backwardHooks),
      Self.functions(registry.backwardPreHooks))
  }

  private static func functions(_ hooks: PyDict) -> Value {
    var functions = ContiguousArray<Value>()
    for entry in hooks.values { functions.append(RegisteredHook(entry).function) }
    return .list(functions)
  }

  private func runPreHook(
    _ entry: Value, _ arguments: inout CallArguments, _ interpreter: Interpreter
  ) throws(PythonException) {
    let hook = RegisteredHook(entry)
    let inputs = Value.tuple(arguments.positional)
    guard hook.takesKeywords else {
      let answer = try interpreter.call(hook.function, .object(self), inputs)
      if answer.isNone { return }
      arguments.positional = answer.asTuple?.items ?? [answer]
      return
    }
    let keywords = PyDict(arguments.keywords.map { ($0.name, $0.value) })
    let answer = try interpreter.call(hook.function, .object(self), inputs, .object(keywords))
    if answer.isNone { return }
    guard let pair = answer.asTuple?.items, pair.count == 2, let positional = pair[0].asTuple,
      let named = pair[1].asDict
    else {
      throw interpreter.runtimeError(
        "forward pre-hook must return None or a tuple of (new_args, new_kwargs), but got"
          + " \(try interpreter.repr(answer)).")
    }
    arguments = CallArguments(positional.items, keywords: named.named)
  }
}

/// What a dict of hooks holds for one of them: the function, in a tuple where it takes keywords too.
struct RegisteredHook {
  let function: Value
  let takesKeywords: Bool

  init(_ entry: Value) {
    let marked = entry.asTuple?.items.first
    function = marked ?? entry
    takesKeywords = marked != nil
  }
}

/// What registering a hook answers with: `remove()` takes the hook away.
final class PyHookHandle: PyObject {
  let hooks: PyDict
  let key: Value
  private let handleType: PyType

  init(_ hooks: PyDict, key: Value, type: PyType) {
    self.hooks = hooks
    self.key = key
    handleType = type
    super.init(kind: .moduleHookHandle)
  }

  override func type(in interpreter: Interpreter) -> PyType { handleType }

  override func attribute(
    _ name: PyString, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard name.value == "remove" else { return try super.attribute(name, in: interpreter) }
    let handle = self
    let body: PyNativeFunction.Body = {
      (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
      _ = try handle.hooks.remove(handle.key, in: interpreter)
      return .none
    }
    return .object(PyNativeFunction("remove", signature: nil, flavor: .function, .plain(body)))
  }

  /// The handle of the same hook in a copied module, whose dicts stand in the memo of `copy.deepcopy`.
  func copied(_ memo: Value, _ interpreter: Interpreter) throws(PythonException) -> Value {
    let copy = try memo.asDict?.value(for: .int(hooks.identity), in: interpreter)
    return .object(PyHookHandle(copy?.asDict ?? hooks, key: key, type: handleType))
  }

  override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(hooks) }
}

extension ObjectKind {
  static let moduleHookHandle = ObjectKind(rawValue: ObjectKind.firstNative.rawValue + 32)
}

extension Value {
  /// The handle of a module's hook.
  var asModuleHookHandle: PyHookHandle? {
    guard case .object(let object) = self, object.kind == .moduleHookHandle else { return nil }
    return unsafeDowncast(object, to: PyHookHandle.self)
  }
}

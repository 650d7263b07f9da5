import PythonRuntime
import Tensors

/// What a `with torch.no_grad():` block changes, kept in its object until the block ends.
private final class ModeState {
  let apply: (Engine) -> Void
  var saved: [(gradMode: Bool, inferenceMode: Bool)] = []

  init(_ apply: @escaping (Engine) -> Void) { self.apply = apply }
}

extension Torch {
  /// Adds `no_grad`, `enable_grad`, `inference_mode` and `set_grad_enabled`, which work as context
  /// managers and as decorators.
  func defineGradModes(_ builder: ModuleBuilder) {
    let modes = gradModes ?? makeGradModes()
    gradModes = modes
    for mode in modes { builder.type(mode) }
  }

  private func makeGradModes() -> [PyType] {
    [
      mode("no_grad", defaultMode: true) { (_: Value) in { $0.gradMode = false } },
      mode("enable_grad", defaultMode: true) { (_: Value) in { $0.gradMode = true } },
      inferenceModeType(), setGradEnabledType(),
    ]
  }

  private func mode(
    _ name: String, defaultMode: Bool, _ effect: @escaping (Value) -> (Engine) -> Void
  ) -> PyType {
    let builder = TypeBuilder(interpreter, name, module: "torch.autograd.grad_mode")
    builder.describe(
      defaultMode && name == "no_grad"
        ? "A block or function whose operations are not recorded."
        : "A block or function whose operations are recorded.")
    builder.allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      let instance = Value.object(PyInstance(type: type, native: ModeState(effect(.none))))
      guard arguments.count > 0, interpreter.isCallable(arguments[0]) else { return instance }
      return try Torch.of(interpreter).decorated(instance, arguments[0])
    }
    defineProtocol(builder)
    return builder.type
  }

  private func inferenceModeType() -> PyType {
    let builder = TypeBuilder(interpreter, "inference_mode", module: "torch.autograd.grad_mode")
    builder.describe("A block or function whose operations are never recorded, nor can be later.")
    builder.allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      let argument = arguments.count > 0 ? arguments[0] : arguments["mode"]
      let isFunction = interpreter.isCallable(argument)
      let enabled =
        argument.isUnbound || isFunction ? true : try interpreter.truth(argument)
      let state = ModeState { engine in
        engine.inferenceMode = enabled
        if enabled { engine.gradMode = false }
      }
      let instance = Value.object(PyInstance(type: type, native: state))
      return isFunction
        ? try Torch.of(interpreter).decorated(instance, argument) : instance
    }
    defineProtocol(builder)
    return builder.type
  }

  /// `set_grad_enabled(mode)` acts at once; as a context manager it puts the mode back at the end.
  private func setGradEnabledType() -> PyType {
    let builder = TypeBuilder(interpreter, "set_grad_enabled", module: "torch.autograd.grad_mode")
    builder.describe("Recording on or off, at once or for a block.")
    builder.allocator {
      (interpreter: Interpreter, type: PyType, arguments: Arguments) throws(PythonException)
        -> Value
      in
      let argument = arguments.count > 0 ? arguments[0] : arguments["mode"]
      guard case .bool(let mode) = argument else {
        if argument.isUnbound {
          throw interpreter.typeError(
            "set_grad_enabled.__init__() missing 1 required positional argument: 'mode'")
        }
        throw interpreter.typeError(
          "set_grad_enabled(): argument 'enabled' (position 1) must be bool, not"
            + " \(interpreter.torchTypeName(argument))")
      }
      let engine = Torch.of(interpreter).engine
      let state = ModeState { $0.gradMode = mode }
      state.saved.append((engine.gradMode, engine.inferenceMode))
      engine.gradMode = mode
      return .object(PyInstance(type: type, native: SetGradState(mode: mode, state)))
    }
    builder.method("__enter__", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      if let state = SetGradState.of(arguments[0]) {
        Torch.of(interpreter).engine.gradMode = state.mode
      }
      return .none
    }
    builder.method("__exit__", "self, exc_type, exc_value, traceback") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      SetGradState.of(arguments[0])?.restore(Torch.of(interpreter).engine)
      return .none
    }
    builder.method("__call__", "self, orig_func") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let torch = Torch.of(interpreter)
      SetGradState.of(arguments[0])?.restore(torch.engine)
      return try torch.decorated(arguments[0], arguments[1])
    }
    builder.method("__repr__", "self") {
      (_: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let mode = SetGradState.of(arguments[0])?.mode ?? true
      return .string(
        "torch.autograd.grad_mode.set_grad_enabled(mode=\(mode ? "True" : "False"))")
    }
    return builder.type
  }

  private func defineProtocol(_ builder: TypeBuilder) {
    builder.method("__enter__", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let state = ModeState.of(arguments[0]) else { return .none }
      let engine = Torch.of(interpreter).engine
      state.saved.append((engine.gradMode, engine.inferenceMode))
      state.apply(engine)
      return .none
    }
    builder.method("__exit__", "self, exc_type, exc_value, traceback") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      guard let before = ModeState.of(arguments[0])?.saved.popLast() else { return .none }
      let engine = Torch.of(interpreter).engine
      (engine.gradMode, engine.inferenceMode) = before
      return .none
    }
    builder.method("__call__", "self, orig_func") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try Torch.of(interpreter).decorated(arguments[0], arguments[1])
    }
  }

  /// A function that runs inside the context, made by a few lines of Python so that its frames,
  /// generators and tracebacks are Python's own.
  private func decorated(_ context: Value, _ function: Value) throws(PythonException) -> Value {
    let decorator = try helper("decorate", source: Torch.decoratorSource)
    return try interpreter.call(decorator, context, function)
  }

  private static let decoratorSource = """
    def decorate(context, function):
        def is_generator():
            code = getattr(function, "__code__", None)
            return code is not None and bool(code.co_flags & 0x20)

        if is_generator():
            def wrapper(*args, **kwargs):
                with context:
                    generator = function(*args, **kwargs)
                while True:
                    with context:
                        try:
                            value = next(generator)
                        except StopIteration as stop:
                            return stop.value
                    yield value
        else:
            def wrapper(*args, **kwargs):
                with context:
                    return function(*args, **kwargs)
        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            try:
                setattr(wrapper, name, getattr(function, name))
            except AttributeError:
                pass
        wrapper.__wrapped__ = function
        return wrapper

    """

  /// A function defined by Python source that is compiled when first needed.
  func helper(_ name: String, source: String) throws(PythonException) -> Value {
    if let known = helpers[name] { return known }
    let globals = PyDict()
    globals[interpreter.intern("__builtins__")] = .object(interpreter.builtins)
    globals[interpreter.intern("__name__")] = .string("torch")
    _ = try interpreter.run(source, name: "<torch>", mode: .exec, globals: globals)
    let function = globals[interpreter.intern(name)] ?? .none
    helpers[name] = function
    return function
  }
}

extension ModeState {
  static func of(_ value: Value) -> ModeState? {
    value.asInstance?.native.map { unsafeDowncast($0, to: ModeState.self) }
  }
}

/// The mode that a `set_grad_enabled` set and the one before.
private final class SetGradState {
  let mode: Bool
  private let state: ModeState

  init(mode: Bool, _ state: ModeState) {
    self.mode = mode
    self.state = state
  }

  func restore(_ engine: Engine) {
    if let before = state.saved.last { engine.gradMode = before.gradMode }
  }

  static func of(_ value: Value) -> SetGradState? {
    value.asInstance?.native.map { unsafeDowncast($0, to: SetGradState.self) }
  }
}

import PythonRuntime
import Tensors

// `torch.nn.Module`: construction, attributes that register themselves, and the call.
extension ModuleInstance {
  typealias Method = PyNativeFunction.Body

  static func makeType(_ interpreter: Interpreter) -> PyType {
    let builder = TypeBuilder(interpreter, "Module", module: "torch.nn.modules.module")
    builder.describe("A layer or a model: parameters, buffers, parts, and what forward computes.")
    builder.type.isMutable = true
    builder.allocator {
      (_: Interpreter, type: PyType, _: Arguments) throws(PythonException) -> Value in
      .object(ModuleInstance(type: type))
    }
    builder.method("__init__", "self, *args, **kwargs", initialize)
    builder.method("__getattr__", "self, name", registered)
    builder.method("__setattr__", "self, name, value", register)
    builder.method("__delattr__", "self, name", unregister)
    builder.method(
      "forward", "self, *input", about: "What the module computes; a subclass defines it.",
      missingForward)
    builder.trampoline("__call__", nil, callForward)
    builder.method("__repr__", "self", describe)
    builder.method("extra_repr", "self", about: "What stands between the parentheses of the repr.")
    {
      (_: Interpreter, _: Arguments) throws(PythonException) -> Value in .string("")
    }
    builder.method("_get_name", "self", className)
    addRegistration(builder)
    addWalks(builder)
    addModes(builder)
    addStates(builder)
    addHooks(builder)
    addBackwardHooks(builder)
    return builder.type
  }

  // MARK: Construction

  /// Sets the module up, unless it already is.
  func prepare(_ interpreter: Interpreter) {
    registry = RegisteredParts()
    attributes[interpreter.intern("training")] = .bool(true)
  }

  private static func initialize(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let module = arguments[0].asNNModule else { return .none }
    let name = module.instanceType.name
    if let extra = arguments["kwargs"].asDict?.named.first {
      throw interpreter.typeError(
        "\(name).__init__() got an unexpected keyword argument '\(extra.name.value)'")
    }
    if let extra = arguments["args"].asTuple?.items, !extra.isEmpty {
      throw interpreter.typeError(
        "\(name).__init__() takes 1 positional argument but \(extra.count + 1) were given")
    }
    module.prepare(interpreter)
    return .none
  }

  // MARK: Attributes

  private static func registered(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let name = arguments[1].asString else { return .none }
    if let registry = arguments[0].asNNModule?.registry {
      if let value = registry.parameters[name] { return value }
      if let value = registry.buffers[name] { return value }
      if let value = registry.modules[name] { return value }
    }
    throw interpreter.attributeError(arguments[0], name)
  }

  private static func register(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let module = arguments[0].asNNModule, let name = arguments[1].asString else {
      return .none
    }
    try module.assign(interpreter.intern(name.value), arguments[2], interpreter)
    return .none
  }

  /// `self.name = value` as `Module` does it: what is a parameter, module or buffer is registered.
  private func assign(
    _ name: PyString, _ value: Value, _ interpreter: Interpreter
  ) throws(PythonException) {
    let torch = Torch.of(interpreter)
    if interpreter.isInstance(value, torch.types.parameter) {
      let registry = try ready("parameters", interpreter)
      forget(name, except: registry.parameters)
      return registry.parameters[name] = value
    }
    if let registry, registry.parameters[name] != nil {
      try expect(value.isNone, value, "parameter", name, "torch.nn.Parameter or None", interpreter)
      return registry.parameters[name] = value
    }
    if value.asNNModule != nil {
      let registry = try ready("module", interpreter)
      forget(name, except: registry.modules)
      return registry.modules[name] = value
    }
    if let registry, registry.modules[name] != nil {
      try expect(value.isNone, value, "child module", name, "torch.nn.Module or None", interpreter)
      return registry.modules[name] = value
    }
    try assignBufferOrAttribute(name, value, interpreter)
  }

  private func assignBufferOrAttribute(
    _ name: PyString, _ value: Value, _ interpreter: Interpreter
  ) throws(PythonException) {
    if interpreter.isInstance(value, Torch.of(interpreter).types.buffer) {
      let registry = try ready("buffer", interpreter)
      forget(name, except: registry.buffers)
      return registry.buffers[name] = value
    }
    if let registry, registry.buffers[name] != nil {
      let fits = value.isNone || value.asTensor != nil
      try expect(
        fits, value, "buffer", name, "torch.nn.Buffer, torch.Tensor or None", interpreter)
      return registry.buffers[name] = value
    }
    try interpreter.genericSetAttribute(of: self, name, to: value)
  }

  private func ready(
    _ what: String, _ interpreter: Interpreter
  ) throws(PythonException) -> RegisteredParts {
    if let registry { return registry }
    throw interpreter.error(
      .attributeError, "cannot assign \(what) before Module.__init__() call")
  }

  private func expect(
    _ fits: Bool, _ value: Value, _ what: String, _ name: PyString, _ wanted: String,
    _ interpreter: Interpreter
  ) throws(PythonException) {
    if fits { return }
    throw interpreter.typeError(
      "cannot assign '\(interpreter.tensorTypeName(value))' as \(what) '\(name.value)'"
        + " (\(wanted) expected)")
  }

  /// Takes `name` out of wherever else it stands.
  func forget(_ name: PyString, except kept: PyDict?) {
    guard let registry else { return }
    for dict in [attributes, registry.parameters, registry.buffers, registry.modules]
    where dict !== kept {
      _ = dict.remove(name)
    }
    registry.nonPersistent.remove(name.value)
  }

  private static func unregister(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let module = arguments[0].asNNModule, let given = arguments[1].asString else {
      return .none
    }
    let name = interpreter.intern(given.value)
    if let registry = module.registry {
      for dict in [registry.parameters, registry.buffers, registry.modules]
      where dict.remove(name) != nil {
        return .none
      }
    }
    try interpreter.genericDeleteAttribute(of: module, name)
    return .none
  }

  // MARK: Calls

  private static func missingForward(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    throw interpreter.notImplementedError(
      "Module [\(interpreter.type(of: arguments[0]).name)] is missing the required \"forward\" function"
    )
  }

  /// `module(…)`: continues in `forward`, by way of the hooks where there are any.
  private static func callForward(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> CallOutcome {
    let forward = try interpreter.getAttribute(arguments[0], "forward")
    let rest = arguments.droppingFirst()
    let (module, registry) = try interpreter.module(arguments[0], "__call__")
    guard registry.hasHooks else { return .call(forward, rest.copy) }
    return .value(try module.call(forward, rest.copy, registry, interpreter))
  }

  private static func className(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    .string(interpreter.type(of: arguments[0]).name)
  }
}

extension Interpreter {
  /// `torch.FloatTensor` for a tensor, module and name for anything else: `torch.typename`.
  func tensorTypeName(_ value: Value) -> String {
    if let tensor = value.asTensor?.tensor { return tensor.dtype.typeString }
    let name =
      text(value, "__qualname__") ?? text(value, "__name__") ?? type(of: value).qualifiedName
    guard let module = text(value, "__module__"), module != "builtins" else { return name }
    return module + "." + name
  }

  private func text(_ value: Value, _ attribute: String) -> String? {
    (try? attributeIfPresent(value, intern(attribute)))?.asText
  }
}

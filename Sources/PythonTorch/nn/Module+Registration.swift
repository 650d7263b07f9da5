import PythonRuntime

// Parameters, buffers and children by name.
extension ModuleInstance {
  static func addRegistration(_ builder: TypeBuilder) {
    builder.method(
      "register_parameter", "self, name, param", about: "Makes a tensor a parameter under a name.",
      registerParameter)
    builder.method(
      "register_buffer", "self, name, tensor, persistent=True",
      about: "Makes a tensor part of the state without training it.", registerBuffer)
    builder.method(
      "register_module", "self, name, module", about: "Makes a module a part under a name.",
      addModule)
    builder.method(
      "add_module", "self, name, module", about: "Makes a module a part under a name.", addModule)
    builder.method(
      "get_submodule", "self, target", about: "The part with a dotted name.", submodule)
    builder.method(
      "get_parameter", "self, target", about: "The parameter with a dotted name."
    ) { (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try member(interpreter, arguments, isParameter: true)
    }
    builder.method("get_buffer", "self, target", about: "The buffer with a dotted name.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try member(interpreter, arguments, isParameter: false)
    }
    builder.method("__dir__", "self", names)
    ModulePart.define(builder)
  }

  /// The names of `object.__dir__`, and those of parameters, buffers and children.
  private static func names(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    var names = try interpreter.plainAttributeNames(of: arguments[0])
    guard let registry = arguments[0].asNNModule?.registry else { return .list(names) }
    for dict in [registry.parameters, registry.buffers, registry.modules] {
      names.append(contentsOf: dict.keys)
    }
    return .list(names)
  }

  private static func registerParameter(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, registry) = try interpreter.module(arguments[0], "register_parameter")
    let name = try module.newName(arguments[1], in: registry.parameters, "parameter", interpreter)
    let value = arguments[2]
    let isParameter = interpreter.isInstance(value, Torch.of(interpreter).types.parameter)
    guard value.isNone || isParameter else {
      throw interpreter.typeError(
        "cannot assign '\(interpreter.tensorTypeName(value))' object to parameter '\(name.value)'"
          + " (torch.nn.Parameter or None required)")
    }
    registry.parameters[name] = value
    return .none
  }

  private static func registerBuffer(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, registry) = try interpreter.module(arguments[0], "register_buffer")
    let name = try module.newName(arguments[1], in: registry.buffers, "buffer", interpreter)
    let value = arguments[2]
    guard value.isNone || value.asTensor != nil else {
      throw interpreter.typeError(
        "cannot assign '\(interpreter.tensorTypeName(value))' object to buffer '\(name.value)'"
          + " (torch Tensor or None required)")
    }
    registry.buffers[name] = value
    if try interpreter.truth(arguments[3]) {
      registry.nonPersistent.remove(name.value)
    } else {
      registry.nonPersistent.insert(name.value)
    }
    return .none
  }

  private static func addModule(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, registry) = try interpreter.module(arguments[0], "add_module")
    guard arguments[2].isNone || arguments[2].asNNModule != nil else {
      throw interpreter.typeError(
        "\(interpreter.tensorTypeName(arguments[2])) is not a Module subclass")
    }
    let name = try module.newName(arguments[1], in: registry.modules, "module", interpreter)
    registry.modules[name] = arguments[2]
    return .none
  }

  /// Checks a name for a new entry of `dict`.
  private func newName(
    _ name: Value, in dict: PyDict, _ what: String, _ interpreter: Interpreter
  ) throws(PythonException) -> PyString {
    guard let text = name.asText else {
      throw interpreter.typeError(
        "\(what) name should be a string. Got \(interpreter.tensorTypeName(name))")
    }
    if text.isEmpty {
      throw interpreter.error(
        .keyError,
        what == "module"
          ? "module name can't be empty string \"\"" : "\(what) name can't be empty string \"\"")
    }
    if text.utf8.contains(UInt8(ascii: ".")) {
      let tail = what == "module" ? ", got: \(text)" : ""
      throw interpreter.error(.keyError, "\(what) name can't contain \".\"\(tail)")
    }
    let interned = interpreter.intern(text)
    if dict[interned] == nil, try interpreter.attributeIfPresent(.object(self), interned) != nil {
      throw interpreter.error(.keyError, "attribute '\(text)' already exists")
    }
    return interned
  }

  // MARK: By path

  private static func submodule(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    try walk(arguments[0], arguments[1].asText ?? "", interpreter)
  }

  private static func member(
    _ interpreter: Interpreter, _ arguments: Arguments, isParameter: Bool
  ) throws(PythonException) -> Value {
    let target = arguments[1].asText ?? ""
    let parts = target.split(separator: ".", omittingEmptySubsequences: false)
    let path = parts.dropLast().joined(separator: ".")
    let owner = try walk(arguments[0], path, interpreter)
    let name = String(parts.last ?? "")
    guard let found = try interpreter.attributeIfPresent(owner, interpreter.intern(name)) else {
      throw interpreter.error(
        .attributeError, "\(interpreter.type(of: owner).name) has no attribute `\(name)`")
    }
    if isParameter, !interpreter.isInstance(found, Torch.of(interpreter).types.parameter) {
      throw interpreter.error(.attributeError, "`\(name)` is not an nn.Parameter")
    }
    if !isParameter, owner.asNNModule?.registry?.buffers[interpreter.intern(name)] == nil {
      throw interpreter.error(.attributeError, "`\(name)` is not a buffer")
    }
    return found
  }

  /// The module at `path`, such as `layer1.0.conv1`.
  private static func walk(
    _ root: Value, _ path: String, _ interpreter: Interpreter
  ) throws(PythonException) -> Value {
    var current = root
    if path.isEmpty { return current }
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      let owner = interpreter.type(of: current).name
      let name = interpreter.intern(String(part))
      guard let next = try interpreter.attributeIfPresent(current, name) else {
        throw interpreter.error(.attributeError, "\(owner) has no attribute `\(part)`")
      }
      guard next.asNNModule != nil else {
        throw interpreter.error(.attributeError, "`\(part)` is not an nn.Module")
      }
      current = next
    }
    return current
  }
}

import PythonRuntime
import Tensors

// `state_dict` and `load_state_dict`.
extension ModuleInstance {
  static func addStates(_ builder: TypeBuilder) {
    builder.method(
      "state_dict", "self, *args, destination=None, prefix='', keep_vars=False",
      about: "All parameters and persistent buffers by their dotted names.", stateDict)
    builder.method(
      "load_state_dict", "self, state_dict, strict=True, assign=False",
      about: "Copies parameters and buffers from a dict; reports missing and unexpected keys.",
      loadStateDict)
    builder.method("__deepcopy__", "self, memo", deepCopy)
    builder.method("__getstate__", "self", attributeState)
    builder.method("__setstate__", "self, state", setAttributeState)
    addStateHooks(builder)
  }

  private static func stateDict(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(arguments[0], "state_dict")
    var state = arguments["destination"]
    if state.isNone {
      state = try interpreter.call(interpreter.attribute("OrderedDict", of: "collections"))
    }
    let prefix = arguments["prefix"].asText ?? ""
    if let holder = state.asInstance {
      let versions = try interpreter.call(interpreter.attribute("OrderedDict", of: "collections"))
      try module.noteVersions(in: versions, prefix: prefix, interpreter)
      holder.attributes[interpreter.intern("_metadata")] = versions
    }
    try module.runStateHooks(before: prefix, arguments["keep_vars"], interpreter)
    let keepsVariables = try interpreter.truth(arguments["keep_vars"])
    for (key, value) in module.savedTensors(prefix: prefix) {
      let saved = keepsVariables ? value : try interpreter.callMethod(value, "detach")
      try interpreter.setItem(state, .string(key), to: saved)
    }
    try module.runStateHooks(after: state, prefix, interpreter)
    return state
  }

  /// The version of each module's state, by the module's dotted name, as files hold it.
  private func noteVersions(
    in versions: Value, prefix: String, _ interpreter: Interpreter
  ) throws(PythonException) {
    let counts = instanceType.mro.contains {
      ["BatchNorm1d", "BatchNorm2d", "BatchNorm3d", "SyncBatchNorm"].contains($0.name)
    }
    let entry = PyDict()
    entry[interpreter.intern("version")] =
      try interpreter.attributeIfPresent(.object(self), interpreter.intern("_version"))
      ?? .int(counts ? 2 : 1)
    let name = prefix.hasSuffix(".") ? String(prefix.dropLast()) : prefix
    try interpreter.setItem(versions, .string(name), to: .object(entry))
    for (child, value) in registry?.modules.named ?? [] {
      guard let module = value.asNNModule else { continue }
      try module.noteVersions(in: versions, prefix: prefix + child.value + ".", interpreter)
    }
  }

  /// Parameters, then persistent buffers, module by module.
  private func savedTensors(prefix: String) -> ContiguousArray<(key: String, value: Value)> {
    var saved = ContiguousArray<(key: String, value: Value)>()
    guard let registry else { return saved }
    for (name, value) in registry.parameters.named where !value.isNone {
      saved.append((prefix + name.value, value))
    }
    for (name, value) in registry.buffers.named
    where !value.isNone && !registry.nonPersistent.contains(name.value) {
      saved.append((prefix + name.value, value))
    }
    for (name, child) in registry.modules.named {
      guard let child = child.asNNModule else { continue }
      saved.append(contentsOf: child.savedTensors(prefix: prefix + name.value + "."))
    }
    return saved
  }

  // MARK: Loading

  private static func loadStateDict(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, _) = try interpreter.module(arguments[0], "load_state_dict")
    guard let state = arguments[1].asDict else {
      throw interpreter.typeError(
        "Expected state_dict to be dict-like, got \(interpreter.type(of: arguments[1]).classText).")
    }
    let strict = try interpreter.truth(arguments[2])
    var report = LoadReport()
    let metadata = arguments[1].asInstance?.attributes[interpreter.intern("_metadata")]
    report.isOld = metadata == nil
    try module.load(
      state.named, prefix: "", assign: try interpreter.truth(arguments[3]), &report, interpreter)
    let type = try interpreter.attribute("_IncompatibleKeys", of: "torch.nn.modules.module")
    let keys = try interpreter.call(type, report.missing.values, report.unexpected.values)
    if let message = report.message(for: module.instanceType.name, strict: strict) {
      throw interpreter.runtimeError(message)
    }
    return keys
  }

  private func load(
    _ state: ContiguousArray<(name: PyString, value: Value)>, prefix: String, assign: Bool,
    _ report: inout LoadReport, _ interpreter: Interpreter
  ) throws(PythonException) {
    guard let registry else { return }
    let state = ContiguousArray(state.filter { $0.name.value.hasPrefix(prefix) })
    let kept: Set<String> = []
    for (dict, skipped) in [
      (registry.parameters, kept), (registry.buffers, registry.nonPersistent),
    ] {
      for (name, target) in dict.named
      where !target.isNone && !skipped.contains(name.value) {
        let key = prefix + name.value
        guard let entry = state.first(where: { $0.name.value == key }) else {
          report.noteMissing(key)
          continue
        }
        try store(entry.value, key, in: target, assign ? (dict, name) : nil, &report, interpreter)
      }
    }
    noteUnexpected(state, prefix, registry, &report)
    for (name, child) in registry.modules.named {
      try child.asNNModule?.load(
        state, prefix: prefix + name.value + ".", assign: assign, &report, interpreter)
    }
    try runLoadHooks(&report.missing, &report.unexpected, interpreter)
  }

  private func store(
    _ value: Value, _ key: String, in target: Value, _ replaced: (dict: PyDict, name: PyString)?,
    _ report: inout LoadReport, _ interpreter: Interpreter
  ) throws(PythonException) {
    guard let source = value.asTensor?.tensor else {
      report.errors.append(
        "While copying the parameter named \"\(key)\", expected torch.Tensor or Tensor-like object"
          + " from checkpoint but received \(interpreter.type(of: value).classText)")
      return
    }
    guard let object = target.asTensor else { return }
    if object.isUninitialized {
      let size = Torch.of(interpreter).size(source.shape)
      _ = try interpreter.callMethod(target, "materialize", size)
    }
    let tensor = object.tensor
    guard source.shape == tensor.shape else {
      report.errors.append(
        "size mismatch for \(key): copying a param with shape \(source.shape.sizeText) from"
          + " checkpoint, the shape in current model is \(tensor.shape.sizeText).")
      return
    }
    if let replaced {
      let isParameter = interpreter.isInstance(target, Torch.of(interpreter).types.parameter)
      replaced.dict[replaced.name] =
        isParameter
        ? try interpreter.call(.object(Torch.of(interpreter).types.parameter), value) : value
      return
    }
    try Torch.of(interpreter).run("copy_") { engine throws(TensorError) in
      let mode = engine.gradMode
      engine.gradMode = false
      defer { engine.gradMode = mode }
      try engine.copyInPlace(tensor, source)
    }
  }

  private func noteUnexpected(
    _ state: ContiguousArray<(name: PyString, value: Value)>, _ prefix: String,
    _ registry: RegisteredParts, _ report: inout LoadReport
  ) {
    for (key, _) in state {
      let rest = key.value.dropFirst(prefix.count)
      let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = parts.first.map({ PyString(String($0)) }) else { continue }
      let isKnown =
        parts.count > 1
        ? registry.modules[first] != nil
        : registry.parameters[first] != nil || registry.buffers[first] != nil
      if !isKnown { report.unexpected.append(key.value) }
    }
  }

  // MARK: Copies

  private static func deepCopy(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    guard let module = arguments[0].asNNModule else { return .none }
    let copy = ModuleInstance(type: module.instanceType)
    let memo = arguments[1]
    try interpreter.setItem(memo, .int(module.identity), to: .object(copy))
    let deepcopy = try interpreter.attribute("deepcopy", of: "copy")
    let registry = module.registry
    let parts = registry.map { _ in RegisteredParts() }
    copy.registry = parts
    parts?.nonPersistent = registry?.nonPersistent ?? []
    let dicts = Array(zip(registry?.dicts ?? [], parts?.dicts ?? []))
    for (source, target) in dicts {
      try interpreter.setItem(memo, .int(source.identity), to: .object(target))
    }
    try copy.attributes.fill(from: module.ownAttributes) { value throws(PythonException) in
      try interpreter.call(deepcopy, value, memo)
    }
    for (source, target) in dicts {
      try target.fill(from: source) { value throws(PythonException) in
        try interpreter.call(deepcopy, value, memo)
      }
    }
    return .object(copy)
  }
}

/// What did not fit when a state was loaded.
private struct LoadReport {
  var missing: [String] = []
  var unexpected: [String] = []
  var errors: [String] = []
  /// Whether the state names no version, as those from before batches were counted.
  var isOld = false

  mutating func noteMissing(_ key: String) {
    if isOld && key.hasSuffix("num_batches_tracked") { return }
    missing.append(key)
  }

  /// PyTorch's text of the failure, if there is one.
  func message(for module: String, strict: Bool) -> String? {
    var lines: [String] = []
    if strict && !missing.isEmpty {
      lines.append("Missing key(s) in state_dict: \(quoted(missing)). ")
    }
    if strict && !unexpected.isEmpty {
      lines.append("Unexpected key(s) in state_dict: \(quoted(unexpected)). ")
    }
    lines += errors
    if lines.isEmpty { return nil }
    return "Error(s) in loading state_dict for \(module):\n\t" + lines.joined(separator: "\n\t")
  }

  private func quoted(_ keys: [String]) -> String {
    keys.map { "\"\($0)\"" }.joined(separator: ", ")
  }
}

extension [String] {
  /// A Python list of these texts.
  var values: Value { .list(ContiguousArray(map { .string($0) })) }
}

extension PyType {
  /// `<class 'torch.nn.modules.linear.Linear'>`.
  var classText: String { "<class '\(qualifiedNameWithModule)'>" }
}

extension [Int] {
  /// `torch.Size([2, 3])`.
  var sizeText: String { "torch.Size([" + map { String($0) }.joined(separator: ", ") + "])" }
}

extension PyDict {
  /// Adds the pairs of `source`, their values converted.
  func fill(
    from source: PyDict, _ conversion: (Value) throws(PythonException) -> Value
  ) throws(PythonException) {
    for (key, value) in source.named { self[key] = try conversion(value) }
  }
}

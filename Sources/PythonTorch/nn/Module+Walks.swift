import PythonRuntime

/// The order in which PyTorch goes through a tree of modules.
struct ModuleTree {
  /// Every module with its path, parents first; one that occurs twice comes once.
  static func modules(
    of root: ModuleInstance, prefix: String = "", keepingDuplicates: Bool = false
  ) -> ContiguousArray<(path: String, module: ModuleInstance)> {
    var found = ContiguousArray<(path: String, module: ModuleInstance)>()
    var seen = Set<ObjectIdentifier>()
    collect(root, prefix, keepingDuplicates, &seen, &found)
    return found
  }

  private static func collect(
    _ module: ModuleInstance, _ path: String, _ keepingDuplicates: Bool,
    _ seen: inout Set<ObjectIdentifier>,
    _ found: inout ContiguousArray<(path: String, module: ModuleInstance)>
  ) {
    guard seen.insert(ObjectIdentifier(module)).inserted || keepingDuplicates else { return }
    found.append((path, module))
    for (name, child) in module.registry?.modules.named ?? [] {
      guard let child = child.asNNModule else { continue }
      collect(child, join(path, name.value), keepingDuplicates, &seen, &found)
    }
  }

  /// Every tensor of `dict` of every module with its path; one that occurs twice comes once.
  static func tensors(
    of root: ModuleInstance, prefix: String = "", recursive: Bool = true,
    keepingDuplicates: Bool = false, in dict: (RegisteredParts) -> PyDict
  ) -> ContiguousArray<(path: String, value: Value)> {
    var found = ContiguousArray<(path: String, value: Value)>()
    var seen = Set<ObjectIdentifier>()
    let modules = recursive ? modules(of: root, prefix: prefix) : [(prefix, root)]
    for (path, module) in modules {
      guard let registry = module.registry else { continue }
      for (name, value) in dict(registry).named {
        guard let object = value.asObject else { continue }
        guard seen.insert(ObjectIdentifier(object)).inserted || keepingDuplicates else { continue }
        found.append((join(path, name.value), value))
      }
    }
    return found
  }

  static func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : path + "." + name
  }
}

// `parameters()`, `named_modules()` and the other walks; `apply`.
extension ModuleInstance {
  static func addWalks(_ builder: TypeBuilder) {
    addTensorWalks(builder)
    builder.method("children", "self", about: "The direct parts.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .generator(try children(arguments, interpreter).map { $0.value })
    }
    builder.method("named_children", "self", about: "The direct parts with their names.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      .generator(try children(arguments, interpreter).map { pair($0.name.value, $0.value) })
    }
    builder.method("modules", "self, remove_duplicate=True", about: "Itself and all parts.") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (module, _) = try interpreter.module(arguments[0], "modules")
      let keeps = try !interpreter.truth(arguments[1])
      return .generator(
        ModuleTree.modules(of: module, keepingDuplicates: keeps).map { .object($0.module) })
    }
    builder.method(
      "named_modules", "self, memo=None, prefix='', remove_duplicate=True",
      about: "Itself and all parts with their dotted names."
    ) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (module, _) = try interpreter.module(arguments[0], "named_modules")
      let modules = ModuleTree.modules(
        of: module, prefix: arguments["prefix"].asText ?? "",
        keepingDuplicates: try !interpreter.truth(arguments["remove_duplicate"]))
      return .generator(modules.map { pair($0.path, .object($0.module)) })
    }
    builder.method(
      "apply", "self, fn", about: "Calls a function with every part and itself.", apply)
  }

  private static func addTensorWalks(_ builder: TypeBuilder) {
    let kinds: [(name: String, dict: (RegisteredParts) -> PyDict)] = [
      ("parameters", { $0.parameters }), ("buffers", { $0.buffers }),
    ]
    for kind in kinds {
      builder.method(
        kind.name, "self, recurse=True", about: "All \(kind.name), those of parts included."
      ) {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let (module, _) = try interpreter.module(arguments[0], "parameters")
        let recursive = try interpreter.truth(arguments[1])
        let tensors = ModuleTree.tensors(of: module, recursive: recursive, in: kind.dict)
        return .generator(tensors.map { $0.value })
      }
      builder.method(
        "named_" + kind.name, "self, prefix='', recurse=True, remove_duplicate=True",
        about: "All \(kind.name) with their dotted names."
      ) {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let (module, _) = try interpreter.module(arguments[0], "named_parameters")
        let tensors = ModuleTree.tensors(
          of: module, prefix: arguments[1].asText ?? "",
          recursive: try interpreter.truth(arguments[2]),
          keepingDuplicates: try !interpreter.truth(arguments[3]), in: kind.dict)
        return .generator(tensors.map { pair($0.path, $0.value) })
      }
    }
  }

  private static func children(
    _ arguments: Arguments, _ interpreter: Interpreter
  ) throws(PythonException) -> ContiguousArray<(name: PyString, value: Value)> {
    let (_, registry) = try interpreter.module(arguments[0], "children")
    var seen = Set<ObjectIdentifier>()
    return registry.modules.named.filter { entry in
      guard let module = entry.value.asNNModule else { return false }
      return seen.insert(ObjectIdentifier(module)).inserted
    }
  }

  private static func pair(_ name: String, _ value: Value) -> Value {
    .tuple([.string(name), value])
  }

  private static func apply(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "apply")
    for (_, child) in registry.modules.named where !child.isNone {
      _ = try interpreter.callMethod(child, "apply", arguments[1])
    }
    _ = try interpreter.call(arguments[1], arguments[0])
    return arguments[0]
  }
}

/// Values that are ready, behind the face of a generator.
final class PyReadyGenerator: PyIterator {
  private let values: ContiguousArray<Value>
  private var position = 0

  init(_ values: ContiguousArray<Value>) {
    self.values = values
    super.init(typeName: "generator")
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard position < values.count else { return .unbound }
    defer { position += 1 }
    return values[position]
  }

  override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(values) }

  override func memento() -> Memento? {
    RestoringMemento { [self, position] in self.position = position }
  }
}

extension Value {
  /// An iterator over `values` that looks like a generator.
  static func generator(_ values: some Sequence<Value>) -> Value {
    .object(PyReadyGenerator(ContiguousArray(values)))
  }
}

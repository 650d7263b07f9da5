import PythonRuntime

/// The containers of `torch.nn`: modules whose children are numbered or named.
enum ModuleContainers {
  /// Begins a container class.
  static func builder(
    _ name: String, _ interpreter: Interpreter, _ base: PyType
  ) -> TypeBuilder {
    let builder = TypeBuilder(
      interpreter, name, module: "torch.nn.modules.container", bases: [base])
    builder.type.isMutable = true
    builder.method("__len__", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "__len__")
      return .int(Int64(registry.modules.count))
    }
    return builder
  }

  /// Adds what children numbered 0, 1, 2 … allow: `Sequential` and `ModuleList`.
  static func addNumbered(_ builder: TypeBuilder) {
    builder.method("__iter__", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let children = try children(arguments[0], interpreter)
      return .object(try interpreter.iterator(.list(children)))
    }
    builder.method("__getitem__", "self, idx", getItem)
    builder.method("__setitem__", "self, idx, module", setItem)
    builder.method("__delitem__", "self, idx", deleteItem)
    builder.method("append", "self, module", append)
    builder.method("extend", "self, modules", extend)
    builder.method("__iadd__", "self, modules", extend)
    builder.method("insert", "self, index, module", insert)
    builder.method("pop", "self, key", pop)
    builder.method("__add__", "self, other", concatenate)
  }

  static func children(
    _ container: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> ContiguousArray<Value> {
    try interpreter.module(container, "__iter__").registry.modules.values
  }

  /// Renames the children 0, 1, 2 and so on.
  static func renumber(
    _ registry: RegisteredParts, _ children: ContiguousArray<Value>, _ interpreter: Interpreter
  ) {
    registry.modules.removeAll()
    for (index, child) in children.enumerated() {
      registry.modules[interpreter.intern(String(index))] = child
    }
  }

  /// Checks that `value` is a module, or `None`.
  static func checkModule(_ value: Value, _ interpreter: Interpreter) throws(PythonException) {
    guard value.isNone || value.asNNModule != nil else {
      throw interpreter.typeError(
        "\(interpreter.tensorTypeName(value)) is not a Module subclass")
    }
  }

  /// The place of child `index`, counted from the end when negative.
  static func place(
    _ index: Value, among count: Int, _ interpreter: Interpreter
  ) throws(PythonException) -> Int {
    let given = try interpreter.index(index)
    let place = given < 0 ? Int(given) + count : Int(given)
    guard place >= 0 && place < count else {
      throw interpreter.indexError("index \(given) is out of range")
    }
    return place
  }

  // MARK: Items

  private static func getItem(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, registry) = try interpreter.module(arguments[0], "__getitem__")
    let pairs = registry.modules.named
    if arguments[1].asSlice != nil {
      let names = ContiguousArray(pairs.map { Value.object($0.name) })
      let chosen = try interpreter.getItem(.list(names), arguments[1]).asList?.items ?? []
      return try slice(module, registry, chosen, interpreter)
    }
    return pairs[try place(arguments[1], among: pairs.count, interpreter)].value
  }

  /// A container of the same class with some of the children; a list renumbers them.
  private static func slice(
    _ module: ModuleInstance, _ registry: RegisteredParts, _ names: ContiguousArray<Value>,
    _ interpreter: Interpreter
  ) throws(PythonException) -> Value {
    let result = ModuleInstance(type: module.instanceType)
    result.prepare(interpreter)
    guard let target = result.registry else { return .none }
    let keepsNames = module.instanceType.isSubclass(of: TorchNN.of(interpreter).sequential)
    for (index, name) in names.enumerated() {
      guard let name = name.asString, let child = registry.modules[name] else { continue }
      target.modules[keepsNames ? name : interpreter.intern(String(index))] = child
    }
    return .object(result)
  }

  private static func setItem(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "__setitem__")
    let pairs = registry.modules.named
    let name = pairs[try place(arguments[1], among: pairs.count, interpreter)].name
    try interpreter.setAttribute(arguments[0], name, to: arguments[2])
    return .none
  }

  private static func deleteItem(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "__delitem__")
    let names = ContiguousArray(registry.modules.named.map { Value.object($0.name) })
    let list = Value.list(names)
    if arguments[1].asSlice == nil {
      _ = try place(arguments[1], among: names.count, interpreter)
    }
    try interpreter.deleteItem(list, arguments[1])
    let children = (list.asList?.items ?? []).compactMap {
      $0.asString.flatMap { registry.modules[$0] }
    }
    renumber(registry, ContiguousArray(children), interpreter)
    return .none
  }

  // MARK: Growing

  private static func append(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "append")
    try checkModule(arguments[1], interpreter)
    registry.modules[interpreter.intern(String(registry.modules.count))] = arguments[1]
    return arguments[0]
  }

  private static func extend(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, registry) = try interpreter.module(arguments[0], "extend")
    guard let iterator = try? interpreter.iterator(arguments[1]) else {
      throw interpreter.typeError(
        "\(module.instanceType.name).extend should be called with an iterable, but got "
          + interpreter.type(of: arguments[1]).name)
    }
    while let child = try interpreter.next(iterator) {
      try checkModule(child, interpreter)
      registry.modules[interpreter.intern(String(registry.modules.count))] = child
    }
    return arguments[0]
  }

  private static func insert(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "insert")
    var children = registry.modules.values
    let given = try interpreter.index(arguments[1])
    let place = given < 0 ? Int(given) + children.count : Int(given)
    children.insert(arguments[2], at: min(max(place, 0), children.count))
    renumber(registry, children, interpreter)
    return .none
  }

  private static func pop(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let child = try interpreter.getItem(arguments[0], arguments[1])
    try interpreter.deleteItem(arguments[0], arguments[1])
    return child
  }

  private static func concatenate(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (module, registry) = try interpreter.module(arguments[0], "__add__")
    let others = try interpreter.items(of: arguments[1])
    let result = ModuleInstance(type: module.instanceType)
    result.prepare(interpreter)
    if let target = result.registry {
      renumber(target, registry.modules.values + others, interpreter)
    }
    return .object(result)
  }
}

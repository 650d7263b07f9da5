import PythonRuntime

// `torch.nn.ModuleDict`.
extension ModuleContainers {
  static func makeModuleDict(_ interpreter: Interpreter, _ base: PyType) -> PyType {
    let builder = builder("ModuleDict", interpreter, base)
    builder.describe("Modules by name.")
    builder.method("__init__", "self, modules=None") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      arguments[0].asNNModule?.prepare(interpreter)
      if !arguments[1].isNone { try update(arguments[0], arguments[1], interpreter) }
      return .none
    }
    builder.method("__getitem__", "self, key", getNamed)
    builder.method("__setitem__", "self, key, module") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try interpreter.callMethod(arguments[0], "add_module", arguments[1], arguments[2])
    }
    builder.method("__delitem__", "self, key", deleteNamed)
    builder.method("__contains__", "self, key") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let (_, registry) = try interpreter.module(arguments[0], "__contains__")
      return .bool(arguments[1].asString.map { registry.modules[$0] != nil } ?? false)
    }
    for view in ["__iter__", "keys", "values", "items"] {
      builder.method(view, "self") {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let (_, registry) = try interpreter.module(arguments[0], "keys")
        return try interpreter.callMethod(.object(registry.modules), view)
      }
    }
    builder.method("update", "self, modules") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try update(arguments[0], arguments[1], interpreter)
      return .none
    }
    builder.method("clear", "self") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try interpreter.module(arguments[0], "clear").registry.modules.removeAll()
      return .none
    }
    builder.method("pop", "self, key") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let child = try interpreter.getItem(arguments[0], arguments[1])
      try interpreter.deleteItem(arguments[0], arguments[1])
      return child
    }
    return builder.type
  }

  private static func update(
    _ container: Value, _ modules: Value, _ interpreter: Interpreter
  ) throws(PythonException) {
    var entries = ContiguousArray<Value>()
    if let dict = modules.asDict {
      for (key, value) in dict.pairs { entries.append(.tuple([key, value])) }
    } else if modules.asNNModule != nil {
      entries = try interpreter.items(of: interpreter.callMethod(modules, "items"))
    } else if let iterator = try? interpreter.iterator(modules) {
      while let entry = try interpreter.next(iterator) { entries.append(entry) }
    } else {
      throw interpreter.typeError(
        "ModuleDict.update should be called with an iterable of key/value pairs, but got "
          + interpreter.type(of: modules).name)
    }
    for (place, entry) in entries.enumerated() {
      let pair = try pair(entry, place, interpreter)
      _ = try interpreter.callMethod(container, "add_module", pair[0], pair[1])
    }
  }

  private static func pair(
    _ entry: Value, _ place: Int, _ interpreter: Interpreter
  ) throws(PythonException) -> ContiguousArray<Value> {
    guard (try? interpreter.iterator(entry)) != nil else {
      throw interpreter.typeError(
        "ModuleDict update sequence element #\(place) should be Iterable; is"
          + interpreter.type(of: entry).name)
    }
    let pair = try interpreter.items(of: entry)
    guard pair.count == 2 else {
      throw interpreter.valueError(
        "ModuleDict update sequence element #\(place) has length \(pair.count); 2 is required")
    }
    return pair
  }

  private static func getNamed(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "__getitem__")
    if let name = arguments[1].asString, let child = registry.modules[name] { return child }
    throw interpreter.keyError(arguments[1])
  }

  private static func deleteNamed(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "__delitem__")
    if let name = arguments[1].asString, registry.modules.remove(name) != nil { return .none }
    throw interpreter.keyError(arguments[1])
  }
}

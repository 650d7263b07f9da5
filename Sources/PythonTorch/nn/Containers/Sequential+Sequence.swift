import PythonRuntime

// What `Sequential` allows as a sequence and `ModuleList` does not, or says in other words.
extension ModuleContainers {
  static func addSequence(_ builder: TypeBuilder) {
    builder.method("insert", "self, index, module", insertInSequence)
    builder.method("extend", "self, sequential") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try appendAll(interpreter.items(of: arguments[1]), to: arguments[0], interpreter)
    }
    builder.method("__iadd__", "self, other") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try appendAll(sequence(arguments[1], interpreter), to: arguments[0], interpreter)
    }
    builder.method("__add__", "self, other") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let others = try sequence(arguments[1], interpreter)
      return try joined(children(arguments[0], interpreter) + others, interpreter)
    }
    for name in ["__mul__", "__rmul__"] {
      builder.method(name, "self, other") {
        (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
        let factor = try factor(arguments, interpreter)
        let children = try children(arguments[0], interpreter)
        var all = ContiguousArray<Value>()
        for _ in 0..<factor { all += children }
        return try joined(all, interpreter)
      }
    }
    builder.method("__imul__", "self, other") {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      let factor = try factor(arguments, interpreter)
      let children = try children(arguments[0], interpreter)
      for _ in 1..<factor { _ = try appendAll(children, to: arguments[0], interpreter) }
      return arguments[0]
    }
  }

  private static func insertInSequence(
    _ interpreter: Interpreter, _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let (_, registry) = try interpreter.module(arguments[0], "insert")
    guard arguments[2].asNNModule != nil else {
      let type = try interpreter.repr(.object(TorchNN.of(interpreter).module))
      throw interpreter.error(.assertionError, "module should be of type: " + type)
    }
    guard case .int(let index) = arguments[1] else {
      throw interpreter.typeError(
        "'<=' not supported between instances of 'int' and"
          + " '\(interpreter.type(of: arguments[1]).name)'")
    }
    var children = registry.modules.values
    guard index >= -children.count && index <= children.count else {
      throw interpreter.indexError("Index out of range: \(index)")
    }
    let place = Int(index) < 0 ? Int(index) + children.count : Int(index)
    children.insert(arguments[2], at: place)
    renumber(registry, children, interpreter)
    return arguments[0]
  }

  private static func appendAll(
    _ others: ContiguousArray<Value>, to container: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> Value {
    for other in others { _ = try interpreter.callMethod(container, "append", other) }
    return container
  }

  private static func sequence(
    _ value: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> ContiguousArray<Value> {
    let type = interpreter.type(of: value)
    guard type.isSubclass(of: TorchNN.of(interpreter).sequential) else {
      throw interpreter.valueError(
        "add operator supports only objects of Sequential class, but"
          + " \(try interpreter.repr(.object(type))) is given.")
    }
    return try children(value, interpreter)
  }

  private static func joined(
    _ children: ContiguousArray<Value>, _ interpreter: Interpreter
  ) throws(PythonException) -> Value {
    let result = ModuleInstance(type: TorchNN.of(interpreter).sequential)
    result.prepare(interpreter)
    if let target = result.registry { renumber(target, children, interpreter) }
    return .object(result)
  }

  private static func factor(
    _ arguments: Arguments, _ interpreter: Interpreter
  ) throws(PythonException) -> Int {
    let own = try interpreter.repr(.object(interpreter.type(of: arguments[0])))
    guard case .int(let factor) = arguments[1] else {
      let other = try interpreter.repr(.object(interpreter.type(of: arguments[1])))
      throw interpreter.typeError("unsupported operand type(s) for *: \(own) and \(other)")
    }
    guard factor > 0 else {
      throw interpreter.valueError("Non-positive multiplication factor \(factor) for \(own)")
    }
    // More copies than memory has room for would end the process.
    guard factor < 1 << 20 else { throw interpreter.error(.memoryError, "") }
    return Int(factor)
  }
}

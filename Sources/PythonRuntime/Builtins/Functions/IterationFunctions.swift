extension Interpreter {
  func addIterationFunctions(_ builder: ModuleBuilder) {
    add(builder, "len", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .int(try interpreter.length(arguments[0]))
    }
    add(builder, "all", 1, 1) { (interpreter, arguments) throws(PythonException) in
      let iterator = try interpreter.iterator(arguments[0])
      while let item = try interpreter.next(iterator) {
        if try !interpreter.truth(item) { return .bool(false) }
      }
      return .bool(true)
    }
    add(builder, "any", 1, 1) { (interpreter, arguments) throws(PythonException) in
      let iterator = try interpreter.iterator(arguments[0])
      while let item = try interpreter.next(iterator) {
        if try interpreter.truth(item) { return .bool(true) }
      }
      return .bool(false)
    }
    add(builder, "iter", 1, 2) { (interpreter, arguments) throws(PythonException) in
      if arguments.count == 1 { return .object(try interpreter.iterator(arguments[0])) }
      guard interpreter.isCallable(arguments[0]) else {
        throw interpreter.typeError("iter(v, w): v must be callable")
      }
      return .object(CallableIterator(arguments[0], until: arguments[1]))
    }
    add(builder, "next", 1, 2) { (interpreter, arguments) throws(PythonException) in
      guard case .object(let iterator) = arguments[0], interpreter.isIterator(iterator) else {
        throw interpreter.typeError(
          "'\(interpreter.type(of: arguments[0]).name)' object is not an iterator")
      }
      let value = try interpreter.nextOrStop(iterator, arguments[1])
      return value
    }
    builder.function("sorted", nil) { (interpreter, arguments) throws(PythonException) in
      if arguments.count != 1 {
        throw interpreter.typeError("sorted expected 1 argument, got \(arguments.count)")
      }
      let items = try interpreter.items(of: arguments[0])
      let (key, reverse) = try interpreter.sortOptions(arguments)
      return .list(try interpreter.sorted(items, key: key, reverse: reverse))
    }
    builder.function("max", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.extreme(arguments, "max", .greater)
    }
    builder.function("min", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.extreme(arguments, "min", .less)
    }
  }

  /// `next(iterator, fallback)`; a generator's return value travels in `StopIteration`.
  private func nextOrStop(
    _ iterator: PyObject, _ fallback: Value
  ) throws(PythonException) -> Value {
    if fallback.isUnbound, iterator.kind == .generator || iterator.kind.isInstance {
      return try callMethod(.object(iterator), "__next__")
    }
    machine.stopValue = .none
    if let value = try next(iterator) { return value }
    let stopped = machine.stopValue
    machine.stopValue = .none
    if fallback.isUnbound { throw stopIteration(stopped) }
    return fallback
  }

  /// The keyword arguments of `sorted` and `list.sort`.
  func sortOptions(
    _ arguments: Arguments
  ) throws(PythonException) -> (key: Value, reverse: Bool) {
    var (key, reverse) = (Value.none, false)
    for (name, value) in arguments.keywords {
      switch name.value {
      case "key": key = value
      case "reverse": reverse = try cInt(value) != 0
      default:
        throw typeError("'\(name.value)' is an invalid keyword argument for sort()")
      }
    }
    return (key, reverse)
  }

  private func extreme(
    _ arguments: Arguments, _ name: String, _ comparison: Comparison
  ) throws(PythonException) -> Value {
    var (key, fallback) = (Value.none, Value.unbound)
    for (keyword, value) in arguments.keywords {
      switch keyword.value {
      case "key": key = value
      case "default": fallback = value
      default:
        throw typeError("'\(keyword.value)' is an invalid keyword argument for \(name)()")
      }
    }
    if arguments.count == 0 {
      throw typeError("\(name) expected at least 1 argument, got 0")
    }
    if arguments.count > 1 {
      if !fallback.isUnbound {
        throw typeError(
          "Cannot specify a default for \(name)() with multiple positional arguments")
      }
      return try extreme(of: PyListIterator(PyList(arguments.positional)), key, comparison) ?? .none
    }
    if let best = try extreme(of: try iterator(arguments[0]), key, comparison) { return best }
    if fallback.isUnbound { throw valueError("\(name)() arg is an empty sequence") }
    return fallback
  }

  private func extreme(
    of iterator: PyObject, _ key: Value, _ comparison: Comparison
  ) throws(PythonException) -> Value? {
    guard var best = try next(iterator) else { return nil }
    var bestKey = key.isNone ? best : try call(key, best)
    while let item = try next(iterator) {
      let itemKey = key.isNone ? item : try call(key, item)
      if try holds(comparison, itemKey, bestKey) { (best, bestKey) = (item, itemKey) }
    }
    return best
  }

  /// The truth of a comparison, at once for two ints or two floats.
  @inline(__always)
  func holds(
    _ comparison: Comparison, _ left: Value, _ right: Value
  ) throws(PythonException) -> Bool {
    switch (left, right) {
    case (.int(let a), .int(let b)): return comparison.holds(a, b)
    case (.float(let a), .float(let b)): return comparison.holds(a, b)
    default: return try truth(compare(comparison, left, right))
    }
  }
}

/// `iter(function, sentinel)`.
final class CallableIterator: PyIterator {
  private var function: Value
  private let sentinel: Value

  init(_ function: Value, until sentinel: Value) {
    self.function = function
    self.sentinel = sentinel
    super.init(typeName: "callable_iterator")
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    if function.isUnbound { return .unbound }
    do throws(PythonException) {
      let value = try interpreter.call(function)
      if try !interpreter.equals(value, sentinel) { return value }
    } catch {
      guard interpreter.isStopIteration(error.exception) else { throw error }
    }
    function = .unbound
    return .unbound
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(function)
    visitor.visit(sentinel)
  }

  override func memento() -> Memento? {
    RestoringMemento { [self, function] in self.function = function }
  }
}

// The special methods of builtin types as attributes (`list.__len__`, `super().__setitem__`): each
// does to the unwrapped receiver what the machine does directly.
struct SlotMethods {
  typealias Body = (Interpreter, Value, Arguments) throws(PythonException) -> Value

  private let builder: TypeBuilder
  private let interpreter: Interpreter

  init(_ type: PyType, in interpreter: Interpreter) {
    builder = TypeBuilder(extending: type, in: interpreter, style: .builtin)
    self.interpreter = interpreter
  }

  /// Adds a method of a fixed number of arguments besides the receiver.
  func add(_ name: String, _ count: Int, _ body: @escaping Body) {
    addFlexible(name, count, count, body)
  }

  func addFlexible(_ name: String, _ low: Int, _ high: Int, _ body: @escaping Body) {
    let type = builder.type
    builder.method(name, nil) { (interpreter, arguments) throws(PythonException) in
      let receiver = arguments[0].unwrapped
      guard interpreter.type(of: receiver).isSubclass(of: type), !receiver.isPlainInstance else {
        throw interpreter.wrongSlotReceiver(name, type, arguments)
      }
      if low == high { try interpreter.checkSlotArity(arguments, low) }
      try interpreter.checkArity(arguments, name, low, high, skipping: 1)
      return try body(interpreter, receiver, arguments)
    }
    let plainMethods = ["__format__", "__round__", "__trunc__", "__floor__", "__ceil__"]
    guard !plainMethods.contains(name) else { return }
    type.attributes[interpreter.intern(name)]?.asNativeFunction?.isSlot = true
  }

  func addText() {
    add("__repr__", 0) { (interpreter, value, arguments) throws(PythonException) in
      if let set = value.asSet {
        let name = interpreter.type(of: arguments[0]).name
        return .string(try interpreter.repr(of: set, typeName: name))
      }
      return .string(try interpreter.repr(value))
    }
  }

  func addHash() {
    add("__hash__", 0) { (interpreter, value, _) throws(PythonException) in
      .int(try interpreter.hash(value))
    }
  }

  func addFormat() {
    add("__format__", 1) { (interpreter, value, arguments) throws(PythonException) in
      guard let specification = arguments[1].asText else {
        throw interpreter.typeError(
          "__format__() argument must be str, not \(interpreter.type(of: arguments[1]).name)")
      }
      return .string(try interpreter.formatPlain(value, specification))
    }
  }

  func addComparisons(_ comparisons: [Comparison] = Comparison.all) {
    for comparison in comparisons {
      add(comparison.method, 1) { (interpreter, value, arguments) throws(PythonException) in
        try interpreter.plainCompare(comparison, value, arguments[1])
      }
    }
  }

  func addBinary(_ operations: [BinaryOperator], reflected: [BinaryOperator] = []) {
    for operation in operations {
      add("__\(operation.stem)__", 1) { (interpreter, value, arguments) throws(PythonException) in
        try interpreter.plainBinary(operation, value, arguments[1])
      }
    }
    for operation in reflected {
      add("__r\(operation.stem)__", 1) { (interpreter, value, arguments) throws(PythonException) in
        try interpreter.plainReflected(operation, value, arguments[1])
      }
    }
  }

  func addInPlace(_ operations: [BinaryOperator]) {
    for operation in operations {
      add("__i\(operation.stem)__", 1) { (interpreter, value, arguments) throws(PythonException) in
        guard case .object(let object) = value,
          let result = try object.inPlaceBinary(operation, arguments[1], in: interpreter)
        else { return .object(interpreter.notImplemented) }
        // A subclass's instance stays what it is, not the builtin value behind it.
        return result.isIdentical(to: value) ? arguments[0] : result
      }
    }
  }

  func addContainer(items: Bool = true, changes: Bool = false) {
    add("__len__", 0) { (interpreter, value, _) throws(PythonException) in
      .int(try interpreter.length(value))
    }
    add("__iter__", 0) { (interpreter, value, _) throws(PythonException) in
      .object(try interpreter.iterator(value))
    }
    add("__contains__", 1) { (interpreter, value, arguments) throws(PythonException) in
      .bool(try interpreter.contains(value, arguments[1]))
    }
    if items {
      add("__getitem__", 1) { (interpreter, value, arguments) throws(PythonException) in
        try interpreter.getItem(value, arguments[1])
      }
    }
    if changes { addItemChanges() }
  }

  func addItemChanges() {
    add("__setitem__", 2) { (interpreter, value, arguments) throws(PythonException) in
      try interpreter.setItem(value, arguments[1], to: arguments[2])
      return .none
    }
    add("__delitem__", 1) { (interpreter, value, arguments) throws(PythonException) in
      try interpreter.deleteItem(value, arguments[1])
      return .none
    }
  }

  /// Marks the class as one whose instances have no hash.
  func addNoHash() { builder.constant("__hash__", .none) }
}

extension Value {
  /// The builtin value behind an instance of a subclass; otherwise the value itself.
  var unwrapped: Value {
    guard case .object(let object) = self, object.kind.isInstance else { return self }
    return object.underlyingValue
  }

  /// Whether this is an instance with no builtin value behind it.
  var isPlainInstance: Bool {
    guard case .object(let object) = self else { return false }
    return object.kind.isInstance
  }
}

extension Interpreter {
  /// The error of `int.__add__("a", 1)`, or of a slot called without its receiver.
  func wrongSlotReceiver(
    _ name: String, _ owner: PyType, _ arguments: Arguments
  ) -> PythonException {
    if arguments.count == 0 {
      return typeError("descriptor '\(name)' of '\(owner.name)' object needs an argument")
    }
    return typeError(
      "descriptor '\(name)' requires a '\(owner.name)' object but received a "
        + "'\(type(of: arguments[0]).name)'")
  }

  /// Checks the number of arguments of a slot in the words of CPython's wrappers.
  func checkSlotArity(_ arguments: Arguments, _ count: Int) throws(PythonException) {
    let given = arguments.count - 1
    if given == count || arguments.keywordNames != nil { return }
    throw typeError("expected \(count) argument\(count == 1 ? "" : "s"), got \(given)")
  }

  /// Whether a slot of `left` knows what to do with `right`: an int's leaves floats to the float.
  private func combines(_ left: Value, _ right: Value) -> Bool {
    guard let a = Number(left), let b = Number(right) else { return false }
    return a.isFloat || !b.isFloat
  }

  func plainCompare(
    _ comparison: Comparison, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value {
    if Number(left) != nil {
      guard combines(left, right) else { return .object(notImplemented) }
      return .bool(numericCompare(comparison, left, right))
    }
    guard case .object(let object) = left else { return .object(notImplemented) }
    return try object.compare(comparison, right, in: self) ?? .object(notImplemented)
  }

  func plainBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value {
    if Number(left) != nil {
      guard combines(left, right) else { return .object(notImplemented) }
      return try numericBinary(operation, left, right) ?? .object(notImplemented)
    }
    guard case .object(let object) = left else { return .object(notImplemented) }
    if let result = try object.binary(operation, right, in: self) { return result }
    if let error = sequenceOperandError(operation, left, right) { throw error }
    return .object(notImplemented)
  }

  func plainReflected(
    _ operation: BinaryOperator, _ right: Value, _ left: Value
  ) throws(PythonException) -> Value {
    if Number(right) != nil {
      guard combines(right, left) else { return .object(notImplemented) }
      return try numericBinary(operation, left, right) ?? .object(notImplemented)
    }
    guard case .object(let object) = right else { return .object(notImplemented) }
    return try object.reflectedBinary(operation, left, in: self) ?? .object(notImplemented)
  }
}

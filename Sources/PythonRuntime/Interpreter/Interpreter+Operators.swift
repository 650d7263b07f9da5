// The operators of Python on any two values.
extension Interpreter {
  /// Whether a value is an exact int, bool, float or big int.
  @inline(__always)
  func isNumber(_ value: Value) -> Bool {
    switch value {
    case .int, .float, .bool: true
    case .object(let object): object.kind == .bigInt
    default: false
    }
  }

  /// `left op right`, without error: `nil` when neither side supports it.
  package func tryBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value? {
    if isNumber(left) {
      if isNumber(right) { return try numericBinary(operation, left, right) }
      if convertsRight(left, right), let result = try numericBinary(operation, left, right) {
        return result
      }
    }
    let prefersRight = reflects(right, before: left, operation)
    if prefersRight, case .object(let object) = right,
      let result = try object.reflectedBinary(operation, left, in: self)
    {
      return result
    }
    if case .object(let object) = left,
      let result = try object.binary(operation, right, in: self)
    {
      return result
    }
    if !prefersRight, case .object(let object) = right, !areOfOneClass(left, object) {
      return try object.reflectedBinary(operation, left, in: self)
    }
    return nil
  }

  /// Whether a float or bool takes an instance of a subclass of `int` for its number.
  private func convertsRight(_ left: Value, _ right: Value) -> Bool {
    switch left {
    case .float, .bool: isInstance(right, types.int)
    default: false
    }
  }

  /// Whether the right side is asked first: its class derives from the left's and has a method of its
  /// own for it.
  private func reflects(
    _ right: Value, before left: Value, _ operation: BinaryOperator
  ) -> Bool {
    guard isOfDerivedClass(right, left) else { return false }
    let name = special.reflected[Int(operation.rawValue)]
    guard let own = type(of: right).lookup(name, in: self) else { return false }
    return type(of: left).lookup(name, in: self)?.isIdentical(to: own) != true
  }

  /// Whether the right side's class derives from the left's.
  private func isOfDerivedClass(_ right: Value, _ left: Value) -> Bool {
    guard case .object(let object) = right, object.kind.isInstance else { return false }
    let own = object.type(in: self)
    let other = type(of: left)
    return own !== other && own.isSubclass(of: other)
  }

  /// Whether both are instances of one class, whose method has declined already.
  private func areOfOneClass(_ left: Value, _ right: PyObject) -> Bool {
    guard case .object(let object) = left, object.kind == .instance, right.kind == .instance else {
      return false
    }
    return object.type(in: self) === right.type(in: self)
  }

  /// `left op right`.
  package func binary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value {
    if let result = try tryBinary(operation, left, right) { return result }
    throw unsupportedBinary(operation, left, right)
  }

  private func unsupportedBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) -> PythonException {
    if operation == .rightShift, left.asNativeFunction?.name == "print",
      case .object(let object) = left, object === builtins.attributes[intern("print")]?.asObject
    {
      return unsupported(
        operation.symbol, left, right,
        hint: ". Did you mean \"print(<message>, file=<output_stream>)\"?")
    }
    return sequenceOperandError(operation, left, right)
      ?? unsupported(operation.symbol, left, right)
  }

  /// `left op= right`.
  package func inPlaceBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value {
    if case .object(let object) = left,
      let result = try object.inPlaceBinary(operation, right, in: self)
    {
      return result
    }
    if let result = try tryBinary(operation, left, right) { return result }
    if !isContainer(left) || operation == .add,
      let error = sequenceOperandError(operation, left, right)
    {
      throw error
    }
    let symbol = operation == .power ? "**=" : "\(operation.symbol)="
    throw unsupported(symbol, left, right)
  }

  /// Whether `*=` does not look at the other side's `*` any more.
  private func isContainer(_ value: Value) -> Bool {
    if value.asSet != nil || value.asDict != nil || value.asRange != nil { return true }
    guard case .object(let object) = value else { return false }
    return object is PyDictView
  }

  func unsupported(
    _ symbol: String, _ left: Value, _ right: Value, hint: String = ""
  ) -> PythonException {
    typeError(
      "unsupported operand type(s) for \(symbol): '\(type(of: left).name)' and "
        + "'\(type(of: right).name)'" + hint)
  }

  // MARK: Comparison

  /// `left op right` for a comparison.
  package func compare(
    _ comparison: Comparison, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value {
    if let result = try tryCompare(comparison, left, right) { return result }
    switch comparison {
    case .equal: return .bool(left.isIdentical(to: right))
    case .notEqual: return .bool(!left.isIdentical(to: right))
    default: break
    }
    throw typeError(
      "'\(comparison.symbol)' not supported between instances of '\(type(of: left).name)' and "
        + "'\(type(of: right).name)'")
  }

  /// The comparison, or `nil` when neither side supports it.
  package func tryCompare(
    _ comparison: Comparison, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value? {
    if isNumber(left), isNumber(right) || convertsRight(left, right) {
      return .bool(numericCompare(comparison, left, right))
    }
    let prefersRight = isOfDerivedClass(right, left)
    if prefersRight, case .object(let object) = right,
      let result = try object.compare(comparison.reflected, left, in: self)
    {
      return result
    }
    if case .object(let object) = left,
      let result = try object.compare(comparison, right, in: self)
    {
      return result
    }
    if !prefersRight, case .object(let object) = right {
      return try object.compare(comparison.reflected, left, in: self)
    }
    return nil
  }

  /// `-value`, `+value` or `~value`.
  package func prefix(
    _ operation: PrefixOperator, _ value: Value
  ) throws(PythonException) -> Value {
    if let result = try tryPrefix(operation, value) { return result }
    throw typeError(
      "bad operand type for unary \(operation.symbol): '\(type(of: value).name)'")
  }

  /// The result of a sign or `~`, or `nil` where the value has none.
  func tryPrefix(
    _ operation: PrefixOperator, _ value: Value
  ) throws(PythonException) -> Value? {
    if isNumber(value), let result = try numericPrefix(operation, value) { return result }
    guard case .object(let object) = value else { return nil }
    return try object.prefix(operation, in: self)
  }
}

// The operators of Python on any two values.
extension Interpreter {
  /// `left op right`, without error: `nil` when neither side supports it.
  package func tryBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value? {
    nil
  }

  /// `left op right`.
  package func binary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value {
    if let result = try tryBinary(operation, left, right) { return result }
    throw unsupported(operation.symbol, left, right)
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
    let symbol = operation == .power ? "**=" : "\(operation.symbol)="
    throw unsupported(symbol, left, right)
  }

  func unsupported(_ symbol: String, _ left: Value, _ right: Value) -> PythonException {
    typeError(
      "unsupported operand type(s) for \(symbol): '\(type(of: left).name)' and "
        + "'\(type(of: right).name)'")
  }

  /// `left op right` for a comparison.
  package func compare(
    _ comparison: Comparison, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value {
    .bool(false)
  }

  /// `-value`, `+value` or `~value`.
  package func prefix(
    _ operation: PrefixOperator, _ value: Value
  ) throws(PythonException) -> Value {
    if case .object(let object) = value, let result = try object.prefix(operation, in: self) {
      return result
    }
    throw typeError(
      "bad operand type for unary \(operation.symbol): '\(type(of: value).name)'")
  }
}

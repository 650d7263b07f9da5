// Arithmetic of int, bool and float, after the machine's fast paths.
extension Interpreter {
  /// Arithmetic where both sides are int, bool, float or PyInt; nil where one is not, or where the
  /// operator does not apply.
  func numericBinary(
    _ operation: BinaryOperator, _ left: Value, _ right: Value
  ) throws(PythonException) -> Value? {
    guard let a = Number(left), let b = Number(right) else { return nil }
    if case .bool(let x) = left, case .bool(let y) = right,
      let logical = logical(operation, x, y)
    {
      return logical
    }
    switch (a, b) {
    case (.int(let x), .int(let y)):
      if let fast = smallBinary(operation, x, y) { return fast }
      return try integerBinary(operation, BigInt(x), BigInt(y))
    case (.float(let x), .float(let y)): return try floatBinary(operation, x, y)
    case (.float(let x), _): return try floatBinary(operation, x, double(b))
    case (_, .float(let y)): return try floatBinary(operation, double(a), y)
    default: return try integerBinary(operation, a.big ?? BigInt(0), b.big ?? BigInt(0))
    }
  }

  private func logical(_ operation: BinaryOperator, _ x: Bool, _ y: Bool) -> Value? {
    switch operation {
    case .bitAnd: .bool(x && y)
    case .bitOr: .bool(x || y)
    case .bitXor: .bool(x != y)
    default: nil
    }
  }

  /// The operand as a float, as mixed arithmetic needs it.
  func double(_ number: Number) throws(PythonException) -> Double {
    if let value = number.double { return value }
    throw overflowError("int too large to convert to float")
  }

  /// The result where both sides and the result fit 64 bits.
  private func smallBinary(_ operation: BinaryOperator, _ x: Int64, _ y: Int64) -> Value? {
    switch operation {
    case .add: return exact(x.addingReportingOverflow(y))
    case .subtract: return exact(x.subtractingReportingOverflow(y))
    case .multiply: return exact(x.multipliedReportingOverflow(by: y))
    case .bitAnd: return .int(x & y)
    case .bitOr: return .int(x | y)
    case .bitXor: return .int(x ^ y)
    case .floorDivide:
      guard y != 0, !(y == -1 && x == .min) else { return nil }
      return .int(x / y - ((x % y != 0 && (x < 0) != (y < 0)) ? 1 : 0))
    case .modulo:
      guard y != 0, y != -1 else { return y == -1 ? .int(0) : nil }
      let rest = x % y
      return .int(rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest)
    case .rightShift where y >= 0: return .int(y > 63 ? (x < 0 ? -1 : 0) : x >> y)
    case .leftShift where y >= 0 && y < 62:
      return x.magnitude < (UInt64(1) << UInt64(62 - y)) ? .int(x << y) : nil
    case .trueDivide:
      guard y != 0, x.magnitude <= 1 << 53, y.magnitude <= 1 << 53 else { return nil }
      return .float(Double(x) / Double(y))
    case .power where y >= 0: return smallPower(x, y)
    default: return nil
    }
  }

  private func exact(_ result: (partialValue: Int64, overflow: Bool)) -> Value? {
    result.overflow ? nil : .int(result.partialValue)
  }

  private func smallPower(_ base: Int64, _ exponent: Int64) -> Value? {
    var (result, factor, rest) = (Int64(1), base, exponent)
    while rest > 0 {
      if rest & 1 == 1 {
        let (product, overflow) = result.multipliedReportingOverflow(by: factor)
        if overflow { return nil }
        result = product
      }
      rest >>= 1
      if rest == 0 { break }
      let (square, overflow) = factor.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      factor = square
    }
    return .int(result)
  }

  /// Comparison where both sides are numbers.
  func numericCompare(_ comparison: Comparison, _ left: Value, _ right: Value) -> Bool {
    guard let a = Number(left), let b = Number(right), let order = Number.order(a, b) else {
      return comparison == .notEqual
    }
    return comparison.holds(order, 0)
  }

  /// `-`, `+` and `~` of int, bool and float.
  func numericPrefix(
    _ operation: PrefixOperator, _ value: Value
  ) throws(PythonException) -> Value? {
    guard let number = Number(value) else { return nil }
    switch (number, operation) {
    case (.int(let x), .negative): return x == .min ? .integer(-BigInt(x)) : .int(-x)
    case (.int(let x), .positive): return .int(x)
    case (.int(let x), .invert): return .int(~x)
    case (.float(let x), .negative): return .float(-x)
    case (.float(let x), .positive): return .float(x)
    case (.float, .invert): return nil
    case (.big(let x), .negative): return .integer(-x)
    case (.big(let x), .positive): return .integer(x)
    case (.big(let x), .invert): return .integer(~x)
    }
  }
}

extension Interpreter {
  /// Arithmetic of integers of any size.
  func integerBinary(
    _ operation: BinaryOperator, _ a: BigInt, _ b: BigInt
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add: return .integer(a + b)
    case .subtract: return .integer(a - b)
    case .multiply:
      try checkBits(Int64(a.bitLength) + Int64(b.bitLength))
      spendProduct(a, b)
      return .integer(a * b)
    case .trueDivide: return try trueQuotient(a, b)
    case .floorDivide: return .integer(try floorDivide(a, b).quotient)
    case .modulo: return .integer(try floorDivide(a, b, modulo: true).remainder)
    case .power: return try integerPower(a, b)
    case .leftShift: return try shiftLeft(a, b)
    case .rightShift: return try shiftRight(a, b)
    case .bitAnd: return .integer(a & b)
    case .bitOr: return .integer(a | b)
    case .bitXor: return .integer(a ^ b)
    case .matrixMultiply: return nil
    }
  }

  /// Counts the work of a long product or quotient.
  private func spendProduct(_ a: BigInt, _ b: BigInt) {
    if a.bitLength > 4096, b.bitLength > 4096 {
      machine.budget -= (a.bitLength >> 8) * (b.bitLength >> 8) >> 4
    }
  }

  /// Refuses an integer that would have more bits than the host allows.
  func checkBits(_ bits: Int64) throws(PythonException) {
    if bits > limits.integerBits {
      throw error(
        .memoryError,
        "this integer would have about \(bits) bits, more than \(limits.integerBits), the limit of "
          + "this session")
    }
  }

  func floorDivide(
    _ a: BigInt, _ b: BigInt, modulo: Bool = false
  ) throws(PythonException) -> (quotient: BigInt, remainder: BigInt) {
    if b.isZero {
      throw error(
        .zeroDivisionError,
        modulo ? "integer modulo by zero" : "integer division or modulo by zero")
    }
    spendProduct(a, b)
    return a.floorDivided(by: b)
  }

  private func trueQuotient(_ a: BigInt, _ b: BigInt) throws(PythonException) -> Value {
    if b.isZero { throw error(.zeroDivisionError, "division by zero") }
    guard let quotient = BigInt.trueQuotient(a, b) else {
      throw overflowError("integer division result too large for a float")
    }
    return .float(quotient)
  }

  private func integerPower(_ a: BigInt, _ b: BigInt) throws(PythonException) -> Value {
    if b.isNegative {
      guard let base = a.double, let exponent = b.double else {
        throw overflowError("int too large to convert to float")
      }
      return .float(try floatPower(base, exponent))
    }
    if a.bitLength <= 1 {
      return .integer(a.isZero ? BigInt(b.isZero ? 1 : 0) : b.isOdd ? a : BigInt(1))
    }
    guard let exponent = b.int64 else {
      throw error(.memoryError, "this power would be too large to hold")
    }
    let (bits, overflow) = Int64(a.bitLength - 1).multipliedReportingOverflow(by: exponent)
    try checkBits(overflow ? .max : bits)
    return .integer(a.raised(to: UInt64(exponent)))
  }

  private func shiftLeft(_ a: BigInt, _ b: BigInt) throws(PythonException) -> Value {
    if b.isNegative { throw valueError("negative shift count") }
    if a.isZero { return .int(0) }
    guard let count = b.int64, count < Int64.max - (1 << 40) else {
      throw overflowError("too many digits in integer")
    }
    try checkBits(Int64(a.bitLength) + count)
    return .integer(a.shiftedLeft(by: Int(count)))
  }

  private func shiftRight(_ a: BigInt, _ b: BigInt) throws(PythonException) -> Value {
    if b.isNegative { throw valueError("negative shift count") }
    guard let count = b.int64, count < Int64(a.bitLength) else {
      return .int(a.isNegative ? -1 : 0)
    }
    return .integer(a.shiftedRight(by: Int(count)))
  }
}

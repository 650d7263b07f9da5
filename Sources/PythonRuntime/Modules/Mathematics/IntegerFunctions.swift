// The functions of `math` on integers.
extension Interpreter {
  func addIntegerFunctions(_ builder: ModuleBuilder) {
    builder.function("gcd", nil) { (interpreter, arguments) throws(PythonException) in
      var result = BigInt(0)
      for value in arguments.positional {
        result = try interpreter.commonDivisor(result, interpreter.bigIndex(value))
      }
      return .integer(result)
    }
    builder.function("lcm", nil) { (interpreter, arguments) throws(PythonException) in
      var result = BigInt(1)
      for value in arguments.positional {
        let number = try interpreter.bigIndex(value).magnitude
        if number.isZero || result.isZero {
          result = BigInt(0)
          continue
        }
        let divisor = try interpreter.commonDivisor(result, number)
        try interpreter.checkBits(Int64(result.bitLength) + Int64(number.bitLength))
        result = result * number.floorDivided(by: divisor).quotient
      }
      return .integer(result)
    }
    add(builder, "factorial", 1, 1) { (interpreter, arguments) throws(PythonException) in
      try interpreter.factorial(arguments[0])
    }
    add(builder, "isqrt", 1, 1) { (interpreter, arguments) throws(PythonException) in
      let number = try interpreter.bigIndex(arguments[0])
      if number.isNegative {
        throw interpreter.valueError("isqrt() argument must be nonnegative")
      }
      return .integer(
        try number.squareRoot { () throws(PythonException) in try interpreter.poll() })
    }
    add(builder, "comb", 2, 2) { (interpreter, arguments) throws(PythonException) in
      try interpreter.choose(arguments[0], arguments[1], ordered: false)
    }
    add(builder, "perm", 1, 2) { (interpreter, arguments) throws(PythonException) in
      if arguments.count == 1 || arguments[1].isNone {
        return try interpreter.factorial(arguments[0])
      }
      return try interpreter.choose(arguments[0], arguments[1], ordered: true)
    }
  }

  private func commonDivisor(_ a: BigInt, _ b: BigInt) throws(PythonException) -> BigInt {
    try a.greatestCommonDivisor(with: b) { () throws(PythonException) in try poll() }
  }

  private func factorial(_ value: Value) throws(PythonException) -> Value {
    if value.asFloat != nil {
      throw typeError("'\(type(of: value).name)' object cannot be interpreted as an integer")
    }
    let number = try bigIndex(value)
    if number.isNegative { throw valueError("factorial() not defined for negative values") }
    guard let n = number.int64 else {
      throw overflowError("factorial() argument should not exceed \(Int64.max)")
    }
    let (bits, overflow) = n.multipliedReportingOverflow(
      by: Int64(64 - UInt64(n).leadingZeroBitCount))
    try checkBits(overflow ? .max : bits)
    return .integer(product(1, UInt64(n)))
  }

  /// The product of the integers from `low` to `high`, by halves.
  private func product(_ low: UInt64, _ high: UInt64) -> BigInt {
    if low > high { return BigInt(1) }
    if high - low < 8 {
      return (low...high).reduce(BigInt(1)) { $0 * BigInt(magnitude: $1) }
    }
    let middle = (low + high) / 2
    return product(low, middle) * product(middle + 1, high)
  }

  private func choose(_ n: Value, _ k: Value, ordered: Bool) throws(PythonException) -> Value {
    let (total, chosen) = (try bigIndex(n), try bigIndex(k))
    if total.isNegative { throw valueError("n must be a non-negative integer") }
    if chosen.isNegative { throw valueError("k must be a non-negative integer") }
    if chosen > total { return .int(0) }
    var count = chosen
    if !ordered && total - chosen < chosen { count = total - chosen }
    guard let steps = count.int64 else {
      throw overflowError("k must not exceed \(Int64.max)")
    }
    let (bits, overflow) = steps.multipliedReportingOverflow(by: Int64(total.bitLength))
    // A binomial coefficient has fewer bits than `n` is large.
    let most = ordered ? .max : total.int64 ?? .max
    try checkBits(min(overflow ? .max : bits, most))
    var result = BigInt(1)
    for i in 0..<steps {
      if i & 0xff == 0 { try poll() }
      result = result * (total - BigInt(i))
      if !ordered { result = result.floorDivided(by: BigInt(i + 1)).quotient }
    }
    return .integer(result)
  }
}

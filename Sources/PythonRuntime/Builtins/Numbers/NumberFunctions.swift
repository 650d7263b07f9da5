import CPlatform

// `abs`, `divmod`, `pow`, `round` and the conversions between numbers.
extension Interpreter {
  /// `abs(value)`.
  func absolute(_ value: Value) throws(PythonException) -> Value {
    if let method = ownMethod("__abs__", of: value) { return try call(method, value) }
    switch Number(value) {
    case .int(let number):
      return number == .min ? .integer(-BigInt(number)) : .int(Swift.abs(number))
    case .big(let number): return .integer(number.magnitude)
    case .float(let number): return .float(fabs(number))
    case nil: break
    }
    if let method = type(of: value).lookup(intern("__abs__"), in: self) {
      return try call(method, value)
    }
    throw typeError("bad operand type for abs(): '\(type(of: value).name)'")
  }

  /// `divmod(left, right)`.
  func divmod(_ left: Value, _ right: Value) throws(PythonException) -> Value {
    if ownMethod("__divmod__", of: left) != nil || ownMethod("__rdivmod__", of: right) != nil {
      return try divmodByMethod(left, right)
    }
    guard let a = Number(left), let b = Number(right) else {
      return try divmodByMethod(left, right)
    }
    if a.isFloat || b.isFloat {
      let (x, y) = (try double(a), try double(b))
      if y == 0 { throw error(.zeroDivisionError, "float divmod()") }
      let (quotient, remainder) = FloatDivision.divide(x, y)
      return .tuple([.float(quotient), .float(remainder)])
    }
    let (quotient, remainder) = try floorDivide(a.big ?? BigInt(0), b.big ?? BigInt(0))
    return .tuple([.integer(quotient), .integer(remainder)])
  }

  /// What a class derived from a number says for itself.
  private func ownMethod(_ name: String, of value: Value) -> Value? {
    guard let instance = value.asInstance else { return nil }
    return instance.method(intern(name), self)
  }

  private func divmodByMethod(_ left: Value, _ right: Value) throws(PythonException) -> Value {
    if let method = type(of: left).lookup(intern("__divmod__"), in: self) {
      let result = try call(method, left, right)
      if !result.isIdentical(to: .object(notImplemented)) { return result }
    }
    if let method = type(of: right).lookup(intern("__rdivmod__"), in: self) {
      let result = try call(method, right, left)
      if !result.isIdentical(to: .object(notImplemented)) { return result }
    }
    throw unsupported("divmod()", left, right)
  }

  /// `pow(base, exponent, modulus)`.
  func power(_ base: Value, _ exponent: Value, _ modulus: Value) throws(PythonException) -> Value {
    if modulus.isNone {
      if Number(base) != nil, Number(exponent) != nil, base.asInstance == nil,
        exponent.asInstance == nil
      {
        return try numericBinary(.power, base, exponent) ?? .none
      }
      return try binary(.power, base, exponent)
    }
    if base.asInstance != nil,
      let method = try specialMethod(base, special.binary[Int(BinaryOperator.power.rawValue)])
    {
      let result = try call(method, exponent, modulus)
      if !result.isIdentical(to: .object(notImplemented)) { return result }
    }
    guard let a = base.asBigInt, let b = exponent.asBigInt, let m = modulus.asBigInt else {
      if [base, exponent, modulus].contains(where: { Number($0)?.isFloat ?? false }) {
        throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
      }
      if [base, exponent, modulus].contains(where: { $0.asComplex != nil }) {
        throw valueError("complex modulo")
      }
      let names = [base, exponent, modulus].map { "'\(type(of: $0).name)'" }
      throw typeError(
        "unsupported operand type(s) for ** or pow(): " + names.joined(separator: ", "))
    }
    if m.isZero { throw valueError("pow() 3rd argument cannot be 0") }
    if !b.isNegative { return .integer(a.raised(to: b, modulo: m)) }
    guard let inverse = a.inverse(modulo: m) else {
      throw valueError("base is not invertible for the given modulus")
    }
    return .integer(inverse.raised(to: -b, modulo: m))
  }

  /// `round(value, digits)`.
  func round(_ value: Value, _ digits: Value) throws(PythonException) -> Value {
    if let method = ownMethod("__round__", of: value) {
      return digits.isNone ? try call(method, value) : try call(method, value, digits)
    }
    guard let number = Number(value) else {
      guard let method = type(of: value).lookup(intern("__round__"), in: self) else {
        throw typeError("type \(type(of: value).name) doesn't define __round__ method")
      }
      return digits.isNone ? try call(method, value) : try call(method, value, digits)
    }
    if case .float(let real) = number {
      if digits.isNone {
        if real.isNaN || real.isInfinite { _ = try truncated(real) }
        return .integer(FloatRounding.roundToInteger(real))
      }
      let result = FloatRounding.round(real, digits: Int(clamping: try clampedIndex(digits)))
      if result.isInfinite && real.isFinite {
        throw overflowError("rounded value too large to represent")
      }
      return .float(result)
    }
    let integer = number.big ?? BigInt(0)
    if digits.isNone { return .integer(integer) }
    let places = try clampedIndex(digits)
    return places >= 0 ? .integer(integer) : .integer(try roundTens(integer, places))
  }

  /// The index, or the nearest that 64 bits hold.
  private func clampedIndex(_ value: Value) throws(PythonException) -> Int64 {
    let index = try bigIndex(value)
    return index.int64 ?? (index.isNegative ? .min : .max)
  }

  private func roundTens(_ value: BigInt, _ places: Int64) throws(PythonException) -> BigInt {
    if places < -400_000 || -places > Int64(value.bitLength) { return BigInt(0) }
    let power = BigInt(10).raised(to: UInt64(-places))
    let (quotient, remainder) = value.floorDivided(by: power)
    let twice = remainder + remainder
    let up = twice > power || twice == power && quotient.isOdd
    return (up ? quotient + BigInt(1) : quotient) * power
  }

  /// The integer of a number without its fraction.
  func integer(from value: Value) throws(PythonException) -> Value {
    switch Number(value) {
    case .int(let number): return .int(number)
    case .big(let number): return .integer(number)
    case .float(let number): return .integer(try truncated(number))
    case nil: return .none
    }
  }

  /// `math.floor(value)`.
  func floor(_ value: Value) throws(PythonException) -> Value {
    try wholeNumber(value, "__floor__") { CPlatform.floor($0) }
  }

  /// `math.ceil(value)`.
  func ceiling(_ value: Value) throws(PythonException) -> Value {
    try wholeNumber(value, "__ceil__") { CPlatform.ceil($0) }
  }

  private func wholeNumber(
    _ value: Value, _ name: String, _ rounding: (Double) -> Double
  ) throws(PythonException) -> Value {
    if let integer = value.asBigInt { return .integer(integer) }
    if let number = value.asFloat { return .integer(try truncated(rounding(number))) }
    if case .object = value, let method = type(of: value).lookup(intern(name), in: self) {
      return try call(method, value)
    }
    return .integer(try truncated(rounding(try real(value))))
  }
}

import CPlatform

extension Interpreter {
  /// The integer part of a float, or CPython's error for inf and nan.
  func truncated(_ value: Double) throws(PythonException) -> BigInt {
    if value.isNaN { throw valueError("cannot convert float NaN to integer") }
    if value.isInfinite { throw overflowError("cannot convert float infinity to integer") }
    return BigInt(truncating: value)
  }

  /// What `__int__`, `__index__` or `__trunc__` of an object gives; nil without these.
  func integerByMethod(_ value: Value) throws(PythonException) -> BigInt? {
    for name in [special.int, special.index, intern("__trunc__")] {
      guard let method = type(of: value).lookup(name, in: self) else { continue }
      let result = try call(method, value)
      guard let number = result.asBigInt else {
        throw typeError("\(name.value) returned non-int (type \(type(of: result).name))")
      }
      return number
    }
    return nil
  }

  /// The number as a double, as `math` functions and `%f` want it.
  package func real(_ value: Value) throws(PythonException) -> Double {
    switch value {
    case .float(let number): return number
    case .int(let number): return Double(number)
    default: break
    }
    if let number = Number(value) { return try double(number) }
    if case .object = value {
      for name in [special.float, special.index] {
        guard let method = type(of: value).lookup(name, in: self) else { continue }
        let result = try call(method, value)
        guard let number = Number(result), number.isFloat || name === special.index else {
          throw typeError(
            "\(type(of: value).name).\(name.value) returned non-float "
              + "(type \(type(of: result).name))")
        }
        return try double(number)
      }
    }
    throw typeError("must be real number, not \(type(of: value).name)")
  }
}

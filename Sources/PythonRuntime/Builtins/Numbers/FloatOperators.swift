import CPlatform

extension Interpreter {
  /// Arithmetic of floats.
  func floatBinary(
    _ operation: BinaryOperator, _ a: Double, _ b: Double
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add: return .float(a + b)
    case .subtract: return .float(a - b)
    case .multiply: return .float(a * b)
    case .trueDivide:
      if b == 0 { throw error(.zeroDivisionError, "float division by zero") }
      return .float(a / b)
    case .floorDivide:
      if b == 0 { throw error(.zeroDivisionError, "float floor division by zero") }
      return .float(FloatDivision.divide(a, b).quotient)
    case .modulo:
      if b == 0 { throw error(.zeroDivisionError, "float modulo") }
      return .float(FloatDivision.divide(a, b).remainder)
    case .power:
      if a < 0 && a.isFinite && b.isFinite && b != CPlatform.floor(b) {
        return .complex(try complexPower(ComplexNumber(a), ComplexNumber(b)))
      }
      return .float(try floatPower(a, b))
    default: return nil
    }
  }

  /// `a ** b` where that is real.
  func floatPower(_ a: Double, _ b: Double) throws(PythonException) -> Double {
    if a == 0 && b < 0 {
      throw error(.zeroDivisionError, "0.0 cannot be raised to a negative power")
    }
    let result = pow(a, b)
    if result.isInfinite && a.isFinite && b.isFinite {
      throw error(.overflowError, arguments: [.int(34), .string("Numerical result out of range")])
    }
    return result
  }
}

/// Floor division of floats with Python's signs.
enum FloatDivision {
  static func divide(_ a: Double, _ b: Double) -> (quotient: Double, remainder: Double) {
    var remainder = fmod(a, b)
    var quotient = (a - remainder) / b
    if remainder != 0 {
      if (b < 0) != (remainder < 0) {
        remainder += b
        quotient -= 1
      }
    } else {
      remainder = copysign(0, b)
    }
    if quotient == 0 { return (copysign(0, a / b), remainder) }
    let whole = floor(quotient)
    return (quotient - whole > 0.5 ? whole + 1 : whole, remainder)
  }
}

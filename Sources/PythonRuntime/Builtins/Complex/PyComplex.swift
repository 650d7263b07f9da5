/// A `complex`.
package final class PyComplex: PyObject {
  let value: ComplexNumber

  init(_ value: ComplexNumber) {
    self.value = value
    super.init(kind: .other)
  }

  package override func type(in interpreter: Interpreter) -> PyType { interpreter.types.complex }

  package override func truth(in interpreter: Interpreter) throws(PythonException) -> Bool {
    !value.isZero
  }

  package override func hash(in interpreter: Interpreter) throws(PythonException) -> Int64 {
    let hash = NumericHash.of(value.real) &+ 1_000_003 &* NumericHash.of(value.imaginary)
    return hash == -1 ? -2 : hash
  }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    value.text
  }

  package override func format(
    _ specification: String, in interpreter: Interpreter
  ) throws(PythonException) -> String {
    try interpreter.formatComplex(value, specification)
  }

  package override func binary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let other = try interpreter.complexOperand(other) else { return nil }
    return try interpreter.complexBinary(operation, value, other)
  }

  package override func reflectedBinary(
    _ operation: BinaryOperator, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard let other = try interpreter.complexOperand(other) else { return nil }
    return try interpreter.complexBinary(operation, other, value)
  }

  package override func prefix(
    _ operation: PrefixOperator, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    switch operation {
    case .negative: .complex(-value)
    case .positive: .object(self)
    case .invert: nil
    }
  }

  package override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard comparison == .equal || comparison == .notEqual else { return nil }
    let isEqual: Bool
    if let complex = other.asComplex {
      isEqual = value == complex
    } else {
      guard Number(other) != nil else { return nil }
      isEqual =
        value.imaginary == 0 && interpreter.numericCompare(.equal, .float(value.real), other)
    }
    return .bool(isEqual == (comparison == .equal))
  }
}

extension Value {
  static func complex(_ value: ComplexNumber) -> Value { .object(PyComplex(value)) }

  /// The value of a `complex`, and of nothing else.
  var asComplex: ComplexNumber? {
    guard case .object(let object) = self else { return nil }
    if let complex = object as? PyComplex { return complex.value }
    guard object.kind.isWrapper, let complex = object.underlying as? PyComplex else { return nil }
    return complex.value
  }
}

extension Interpreter {
  /// An operand of complex arithmetic; nil of what is no number.
  func complexOperand(_ value: Value) throws(PythonException) -> ComplexNumber? {
    if let complex = value.asComplex { return complex }
    guard let number = Number(value) else { return nil }
    return ComplexNumber(try double(number))
  }

  func complexBinary(
    _ operation: BinaryOperator, _ a: ComplexNumber, _ b: ComplexNumber
  ) throws(PythonException) -> Value? {
    switch operation {
    case .add: return .complex(a + b)
    case .subtract: return .complex(a - b)
    case .multiply: return .complex(a * b)
    case .trueDivide:
      guard let quotient = a / b else {
        throw error(.zeroDivisionError, "complex division by zero")
      }
      return .complex(quotient)
    case .power: return .complex(try complexPower(a, b))
    default: return nil
    }
  }

  func complexPower(
    _ base: ComplexNumber, _ exponent: ComplexNumber
  ) throws(PythonException) -> ComplexNumber {
    guard let power = base.power(exponent) else {
      throw error(.zeroDivisionError, "0.0 to a negative or complex power")
    }
    if power.real.isInfinite || power.imaginary.isInfinite {
      throw overflowError("complex exponentiation")
    }
    return power
  }
}

import CPlatform

/// A complex number and CPython's arithmetic of such numbers.
struct ComplexNumber: Equatable {
  var real: Double
  var imaginary: Double

  init(_ real: Double, _ imaginary: Double = 0) {
    self.real = real
    self.imaginary = imaginary
  }

  var isZero: Bool { real == 0 && imaginary == 0 }

  var magnitude: Double { hypot(real, imaginary) }

  var phase: Double { atan2(imaginary, real) }

  var conjugate: ComplexNumber { ComplexNumber(real, -imaginary) }

  static prefix func - (number: ComplexNumber) -> ComplexNumber {
    ComplexNumber(-number.real, -number.imaginary)
  }

  static func + (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(a.real + b.real, a.imaginary + b.imaginary)
  }

  static func - (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(a.real - b.real, a.imaginary - b.imaginary)
  }

  static func * (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber {
    ComplexNumber(
      a.real * b.real - a.imaginary * b.imaginary, a.real * b.imaginary + a.imaginary * b.real)
  }

  /// The quotient by the method that scales with the larger part of the divisor; nil by zero.
  static func / (a: ComplexNumber, b: ComplexNumber) -> ComplexNumber? {
    if b.isZero { return nil }
    if abs(b.real) >= abs(b.imaginary) {
      let ratio = b.imaginary / b.real
      let scale = b.real + b.imaginary * ratio
      return ComplexNumber(
        (a.real + a.imaginary * ratio) / scale, (a.imaginary - a.real * ratio) / scale)
    }
    guard abs(b.imaginary) >= abs(b.real) else { return ComplexNumber(.nan, .nan) }
    let ratio = b.real / b.imaginary
    let scale = b.real * ratio + b.imaginary
    return ComplexNumber(
      (a.real * ratio + a.imaginary) / scale, (a.imaginary * ratio - a.real) / scale)
  }

  /// The power, by products where the exponent is a small integer; nil where zero has none.
  func power(_ exponent: ComplexNumber) -> ComplexNumber? {
    if exponent.imaginary == 0, abs(exponent.real) <= 100,
      let count = Int64(exactly: exponent.real)
    {
      let product = power(UInt64(count.magnitude))
      return count > 0 ? product : ComplexNumber(1) / product
    }
    if exponent.isZero { return ComplexNumber(1) }
    guard !isZero else {
      return exponent.imaginary != 0 || exponent.real < 0 ? nil : ComplexNumber(0)
    }
    return polarPower(exponent)
  }

  private func power(_ count: UInt64) -> ComplexNumber {
    var (result, factor, rest) = (ComplexNumber(1), self, count)
    while rest > 0 {
      if rest & 1 == 1 { result = result * factor }
      rest >>= 1
      factor = factor * factor
    }
    return result
  }

  private func polarPower(_ exponent: ComplexNumber) -> ComplexNumber {
    let (length, angle) = (magnitude, phase)
    var size = pow(length, exponent.real)
    var turn = angle * exponent.real
    if exponent.imaginary != 0 {
      size /= exp(angle * exponent.imaginary)
      turn += exponent.imaginary * log(length)
    }
    return ComplexNumber(size * cos(turn), size * sin(turn))
  }
}

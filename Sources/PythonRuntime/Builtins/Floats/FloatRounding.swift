import CPlatform

/// `round()` of floats: to the nearest, ties to even, decided on the exact decimal value.
enum FloatRounding {
  /// `round(value, digits)`.
  static func round(_ value: Double, digits: Int) -> Double {
    if value.isNaN || value.isInfinite || value == 0 { return value }
    if digits > 323 { return value }
    if digits < -308 { return value < 0 ? -0.0 : 0.0 }
    if digits < 0 { return roundTens(value, places: -digits) }
    let text = FloatText.printf(value, "f", precision: digits)
    return FloatText.parse(text) ?? value
  }

  /// Rounding to tens, hundreds, …: on the integer part with a sticky fraction.
  private static func roundTens(_ value: Double, places: Int) -> Double {
    let power = BigInt(10).raised(to: UInt64(places))
    let whole = BigInt(truncating: abs(value))
    let (quotient, remainder) = whole.floorDivided(by: power)
    let twice = remainder + remainder
    let isFractional = abs(value) != trunc(abs(value))
    let up = twice > power || twice == power && (isFractional || quotient.isOdd)
    let rounded = (up ? quotient + BigInt(1) : quotient) * power
    let result = rounded.double ?? .infinity
    return value < 0 ? -result : result
  }

  /// `round(value)`: the nearest integer, ties to even; the number is finite.
  static func roundToInteger(_ value: Double) -> BigInt { BigInt(truncating: rint(value)) }
}

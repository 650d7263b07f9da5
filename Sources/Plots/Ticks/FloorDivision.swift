import CPlatform

/// Division as Python's `//` and `%` have it, which tick rules were written with.
///
/// The rest is exact, so a quotient may lie one below the one that is divided and rounded down.
enum FloorDivision {
  static func divided(_ value: Double, by divisor: Double) -> (quotient: Double, rest: Double) {
    guard divisor != 0, value.isFinite, divisor.isFinite else { return (.nan, .nan) }
    var rest = fmod(value, divisor)
    var quotient = (value - rest) / divisor
    if rest != 0, (rest < 0) != (divisor < 0) {
      rest += divisor
      quotient -= 1
    }
    let whole = floor(quotient)
    return (quotient - whole > 0.5 ? whole + 1 : whole, rest)
  }
}

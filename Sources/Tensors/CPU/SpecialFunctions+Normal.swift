// Functions of the normal distribution and of entropy.
extension SpecialFunctions {
  /// -x ln x, 0 at 0 and -∞ below it.
  static func entropy(_ x: Double) -> Double {
    if x.isNaN { return x }
    return x > 0 ? -x * Double.log(x) : x == 0 ? 0 : -.infinity
  }

  /// e^(x²) erfc(x), also where erfc alone is too small.
  static func scaledErfc(_ x: Double) -> Double {
    guard x > 25 else { return Double.exp(x * x) * Double.erfc(x) }
    let z = 1 / (2 * x * x)
    let tail = 1 - z * (1 - 3 * z * (1 - 5 * z * (1 - 7 * z)))
    return tail / (x * Double.pi.squareRoot())
  }

  /// The share of a standard normal distribution below x.
  static func normalShare(_ x: Double) -> Double { Double.erfc(-x / 2.0.squareRoot()) / 2 }

  /// Its logarithm, also where the share is too small.
  static func logNormalShare(_ x: Double) -> Double {
    let scaled = x / 2.0.squareRoot()
    if x < -1 { return Double.log(scaledErfc(-scaled) / 2) - x * x / 2 }
    return Double.log1p(-Double.erfc(scaled) / 2)
  }

  /// Below which x a share p of a standard normal distribution lies.
  static func normalQuantile(_ p: Double) -> Double { 2.0.squareRoot() * erfinv(2 * p - 1) }
}

// Modified Bessel functions: series near zero, asymptotic expansions far from it.
extension SpecialFunctions {
  /// I₀(x).
  static func besselI0(_ x: Double) -> Double {
    if x.isInfinite { return .infinity }
    return x.magnitude > 40
      ? scaledBesselI0(x) * Double.exp(x.magnitude) : series(x, order: 0)
  }

  /// I₁(x).
  static func besselI1(_ x: Double) -> Double {
    if x.isInfinite { return x }
    return x.magnitude > 40
      ? scaledBesselI1(x) * Double.exp(x.magnitude) : series(x, order: 1)
  }

  /// e^-|x| I₀(x).
  static func scaledBesselI0(_ x: Double) -> Double {
    guard x.magnitude > 40 else { return series(x, order: 0) * Double.exp(-x.magnitude) }
    return expansion(x.magnitude, order: 0)
  }

  /// e^-|x| I₁(x).
  static func scaledBesselI1(_ x: Double) -> Double {
    guard x.magnitude > 40 else { return series(x, order: 1) * Double.exp(-x.magnitude) }
    return (x < 0 ? -1 : 1) * expansion(x.magnitude, order: 1)
  }

  /// Σ (x/2)^(2k + order) / (k! (k + order)!): all terms have one sign.
  private static func series(_ x: Double, order: Double) -> Double {
    let quarter = x * x / 4
    var term = order == 0 ? 1 : x / 2
    var (sum, k) = (term, 1.0)
    while term.magnitude > sum.magnitude * 1e-18 {
      term *= quarter / (k * (k + order))
      sum += term
      k += 1
    }
    return sum
  }

  /// 1/√(2πx) Σ (-1)^k aₖ(order) / x^k, whose terms shrink until k is near 2x.
  private static func expansion(_ x: Double, order: Double) -> Double {
    if x == .infinity { return 0 }
    var (term, sum, k) = (1.0, 1.0, 1.0)
    while term.magnitude > sum.magnitude * 1e-18, k < 2 * x {
      let odd = 2 * k - 1
      term *= (odd * odd - 4 * order * order) / (k * 8 * x)
      sum += term
      k += 1
    }
    return sum / (2 * Double.pi * x).squareRoot()
  }
}

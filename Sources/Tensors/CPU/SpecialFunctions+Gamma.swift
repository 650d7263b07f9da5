// Hurwitz's zeta function, the polygammas that follow from it, and incomplete gamma functions.
extension SpecialFunctions {
  /// Σ 1 / (q + k)^x over k ≥ 0, by Euler's and Maclaurin's summation.
  static func zeta(_ x: Double, _ q: Double) -> Double {
    if x == 1 { return .infinity }
    if x < 1 || x.isNaN || q.isNaN { return .nan }
    if q <= 0 {
      if q == q.rounded(.down) { return .infinity }
      if x != x.rounded(.down) || q < -1e6 { return .nan }
    }
    var (sum, base) = (0.0, q)
    while base < 12 {
      sum += Double.pow(base, -x)
      base += 1
    }
    sum += Double.pow(base, 1 - x) / (x - 1) + Double.pow(base, -x) / 2
    return sum + corrections(x, base)
  }

  /// B₂ⱼ / (2j)! for j from 1.
  private static let bernoulli: [Double] = [
    1 / 12.0, -1 / 720.0, 1 / 30240.0, -1 / 1_209_600.0, 1 / 47_900_160.0,
    -691 / 1_307_674_368_000.0, 1 / 74_724_249_600.0,
  ]

  private static func corrections(_ x: Double, _ base: Double) -> Double {
    var (rising, power, sum) = (x, Double.pow(base, -x - 1), 0.0)
    for (index, factor) in bernoulli.enumerated() {
      sum += factor * rising * power
      let step = Double(2 * index + 1)
      rising *= (x + step) * (x + step + 1)
      power /= base * base
    }
    return sum
  }

  /// The n-th derivative of digamma.
  static func polygamma(_ n: Int, _ x: Double) -> Double {
    if n == 0 { return digamma(x) }
    if n == 1 { return trigamma(x) }
    let order = Double(n)
    let factorial = Double.exp(Double.lgamma(order + 1))
    return (n % 2 == 0 ? -1 : 1) * factorial * zeta(order + 1, x)
  }

  /// The share of the gamma function's integral below x: P(a, x).
  static func lowerGamma(_ a: Double, _ x: Double) -> Double {
    if a.isNaN || x.isNaN || a < 0 || x < 0 { return .nan }
    if a == 0 { return x > 0 ? 1 : .nan }
    if x == 0 { return 0 }
    if x == .infinity { return 1 }
    return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x)
  }

  /// The rest of it: Q(a, x).
  static func upperGamma(_ a: Double, _ x: Double) -> Double {
    if a.isNaN || x.isNaN || a < 0 || x < 0 { return .nan }
    if a == 0 { return x > 0 ? 0 : .nan }
    if x == 0 { return 1 }
    if x == .infinity { return 0 }
    return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x)
  }

  private static func gammaSeries(_ a: Double, _ x: Double) -> Double {
    var (term, sum, k) = (1 / a, 1 / a, a)
    for _ in 0..<2000 where term > sum * 1e-17 {
      k += 1
      term *= x / k
      sum += term
    }
    return sum * Double.exp(a * Double.log(x) - x - Double.lgamma(a))
  }

  /// Lentz's way through the continued fraction.
  private static func gammaFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var (c, d) = (1 / tiny, 1 / b)
    var result = d
    for step in 1..<2000 {
      let n = Double(step)
      let factor = -n * (n - a)
      b += 2
      d = factor * d + b
      if d.magnitude < tiny { d = tiny }
      c = b + factor / c
      if c.magnitude < tiny { c = tiny }
      d = 1 / d
      result *= d * c
      if (d * c - 1).magnitude < 1e-16 { break }
    }
    return result * Double.exp(a * Double.log(x) - x - Double.lgamma(a))
  }
}

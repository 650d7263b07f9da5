import CPlatform

/// Γ and ln|Γ| by the rational form of Lanczos' approximation with thirteen terms, whose last digits
/// are those that CPython prints; the C library's are others.
enum Gamma {
  private static let g = 6.024680040776729583740234375
  private static let above: [Double] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]
  /// x(x+1)…(x+11), multiplied out.
  private static let below: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558,
    357_423, 32_670, 1925, 66, 1,
  ]

  /// Γ(x); nan where it has no value, infinity where it is too large.
  static func value(_ x: Double) -> Double {
    if x == -.infinity || x == 0 { return .nan }
    if !x.isFinite { return x }
    if x == floor(x) {
      if x < 0 { return .nan }
      if x <= 23 { return (1..<max(Int(x), 1)).reduce(1) { $0 * Double($1) } }
    }
    let size = fabs(x)
    if size < 1e-20 { return 1 / x }
    if size > 200 { return x < 0 ? 0 / sineOfPi(x) : .infinity }
    return approximation(x, size)
  }

  private static func approximation(_ x: Double, _ size: Double) -> Double {
    let shift = g - 0.5
    let y = size + shift
    // What was rounded away in `y`.
    let lost = size > shift ? (y - size) - shift : (y - shift) - size
    let correction = lost * g / y
    if x < 0 {
      var result = -Double.pi / sineOfPi(size) / size * exp(y) / series(size)
      result -= correction * result
      return raise(result, y, size) { $0 / $1 }
    }
    var result = series(size) / exp(y)
    result += correction * result
    return raise(result, y, size) { $0 * $1 }
  }

  /// Takes y^(size − ½) into the result, in two halves where it alone would be too large.
  private static func raise(
    _ result: Double, _ y: Double, _ size: Double, _ combine: (Double, Double) -> Double
  ) -> Double {
    if size < 140 { return combine(result, pow(y, size - 0.5)) }
    let half = pow(y, size / 2 - 0.25)
    return combine(combine(result, half), half)
  }

  /// ln|Γ(x)|; nan at the poles.
  static func logarithm(_ x: Double) -> Double {
    if !x.isFinite { return x.isNaN ? x : .infinity }
    if x == floor(x), x <= 2 { return x <= 0 ? .nan : 0 }
    let size = fabs(x)
    if size < 1e-20 { return -log(size) }
    var result = log(series(size)) - g
    result += (size - 0.5) * (log(size + g - 0.5) - 1)
    if x < 0 {
      result = log(Double.pi) - log(fabs(sineOfPi(size))) - log(size) - result
    }
    return result
  }

  private static func series(_ x: Double) -> Double {
    var (top, bottom) = (0.0, 0.0)
    if x < 5 {
      for place in above.indices.reversed() {
        top = top * x + above[place]
        bottom = bottom * x + below[place]
      }
    } else {
      for place in above.indices {
        top = top / x + above[place]
        bottom = bottom / x + below[place]
      }
    }
    return top / bottom
  }

  /// sin(πx), exact at the halves.
  private static func sineOfPi(_ x: Double) -> Double {
    let y = fmod(fabs(x), 2)
    let result: Double
    switch Int((2 * y).rounded()) {
    case 0: result = sin(.pi * y)
    case 1: result = cos(.pi * (y - 0.5))
    case 2: result = sin(.pi * (1 - y))
    case 3: result = -cos(.pi * (y - 1.5))
    default: result = sin(.pi * (y - 2))
    }
    return copysign(1, x) * result
  }
}

import CPlatform

/// The Box-Muller transform on 16 uniforms at a time, as PyTorch does it for large tensors.
enum NormalBlock {
  static let count = 16
  private static let half = count / 2
  /// A whole turn; `Float.pi` is the float below the number, and PyTorch's is the nearest.
  private static var turn: Float { Float(2 * Double.pi) }

  static func transform(
    _ values: inout MutableSpan<Float>, at start: Int, mean: Float, standardDeviation: Float
  ) {
    var first = SIMD8<Float>()
    var second = SIMD8<Float>()
    for lane in 0..<half {
      first[lane] = 1 - values[start + lane]
      second[lane] = values[start + half + lane]
    }
    let radius = (-2 * SinglePrecision.logarithm(first)).squareRoot()
    let (sine, cosine) = SinglePrecision.sineAndCosine(turn * second)
    let mean = SIMD8(repeating: mean)
    let cosines = mean.addingProduct(radius * cosine, standardDeviation)
    let sines = mean.addingProduct(radius * sine, standardDeviation)
    for lane in 0..<half {
      values[start + lane] = cosines[lane]
      values[start + half + lane] = sines[lane]
    }
  }

  static func transform(
    _ values: inout MutableSpan<Double>, at start: Int, mean: Double, standardDeviation: Double
  ) {
    for lane in start..<(start + half) {
      let radius = (-2 * log(1 - values[lane])).squareRoot()
      let angle = 2 * Double.pi * values[lane + half]
      values[lane] = mean.addingProduct(radius * cos(angle), standardDeviation)
      values[lane + half] = mean.addingProduct(radius * sin(angle), standardDeviation)
    }
  }
}

/// Logarithm, sine and cosine of eight floats at once, by the polynomials of the Cephes library.
///
/// PyTorch's vectorised normals use the same polynomials, and its compiler joins the same products
/// and sums into one rounding, so the results agree to the last bit.
enum SinglePrecision {
  /// The natural logarithm of positive, normal numbers.
  static func logarithm(_ x: SIMD8<Float>) -> SIMD8<Float> {
    let bits = unsafeBitCast(x, to: SIMD8<UInt32>.self)
    let exponentBits = SIMD8<Int32>(truncatingIfNeeded: bits &>> 23) &- 126
    var exponent = SIMD8<Float>(exponentBits)
    var m = unsafeBitCast((bits & 0x007f_ffff) | 0x3f00_0000, to: SIMD8<Float>.self)
    let small = m .< 0.707_106_781_186_547_524
    exponent.replace(with: exponent - 1, where: small)
    m = (m - 1).replacing(with: m + m - 1, where: small)
    let square = m * m
    var y = SIMD8<Float>(repeating: 7.037_683_629_2E-2)
    for coefficient in logarithmCoefficients {
      y = SIMD8(repeating: coefficient).addingProduct(y, m)
    }
    y = (exponent * -2.121_944_40e-4).addingProduct(y * m, square)
    y = y - square * 0.5
    return (m + y).addingProduct(exponent, 0.693_359_375)
  }

  private static var logarithmCoefficients: [Float] {
    [
      -1.151_461_031_0E-1, 1.167_699_874_0E-1, -1.242_014_084_6E-1, 1.424_932_278_7E-1,
      -1.666_805_766_5E-1, 2.000_071_476_5E-1, -2.499_999_399_3E-1, 3.333_333_117_4E-1,
    ]
  }

  /// Sine and cosine of numbers that are not negative.
  static func sineAndCosine(_ x: SIMD8<Float>) -> (sine: SIMD8<Float>, cosine: SIMD8<Float>) {
    var octant = SIMD8<Int32>(x * 1.273_239_544_735_16)
    octant = (octant &+ 1) & ~1
    let turns = SIMD8<Float>(octant)
    var r = x.addingProduct(turns, -0.785_156_25)
    r = r.addingProduct(turns, -2.418_756_484_985_351_562_5e-4)
    r = r.addingProduct(turns, -3.774_894_977_445_941_08e-8)
    let square = r * r
    let sine = sinePolynomial(r, square)
    let cosine = cosinePolynomial(square)
    let swapped = (octant & 2) .!= 0
    let sineSign = (octant & 4) .!= 0
    let cosineSign = ((octant &- 2) & 4) .== 0
    let sines = sine.replacing(with: cosine, where: swapped)
    let cosines = cosine.replacing(with: sine, where: swapped)
    return (
      sines.replacing(with: -sines, where: sineSign),
      cosines.replacing(with: -cosines, where: cosineSign)
    )
  }

  private static func sinePolynomial(_ r: SIMD8<Float>, _ square: SIMD8<Float>) -> SIMD8<Float> {
    var y = SIMD8<Float>(repeating: -1.951_529_589_1E-4)
    y = SIMD8(repeating: 8.332_160_873_6E-3).addingProduct(y, square)
    y = SIMD8(repeating: -1.666_665_461_1E-1).addingProduct(y, square)
    return r.addingProduct(y * square, r)
  }

  private static func cosinePolynomial(_ square: SIMD8<Float>) -> SIMD8<Float> {
    var y = SIMD8<Float>(repeating: 2.443_315_711_809_948E-005)
    y = SIMD8(repeating: -1.388_731_625_493_765E-003).addingProduct(y, square)
    y = SIMD8(repeating: 4.166_664_568_298_827E-002).addingProduct(y, square)
    return (square * -0.5).addingProduct(y * square, square) + 1
  }
}

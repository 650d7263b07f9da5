/// Elementwise functions of one number.
package enum UnaryKernel: Int32, CaseIterable {
  case exp, exp2, expm1, log, log2, log10, log1p, sqrt, rsqrt, reciprocal
  case sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, acosh, atanh
  case erf, erfc, erfinv, lgamma, digamma, trigamma, sinc
  case sigmoid, logSigmoid, relu, silu, mish, hardsigmoid, hardswish, frac
  case neg, abs, sign, floor, ceil, round, trunc, square
}

extension Elementwise {
  /// Computes in the type of `dtype`.
  static func unary(_ kernel: UnaryKernel, _ input: Tensor, into output: Tensor, _ dtype: DType) {
    if let device = input.accelerator ?? output.accelerator,
      device.unary(kernel, input, into: output, dtype)
    {
      return
    }
    if VectorMath.apply(kernel, input, into: output) { return }
    switch dtype.compute {
    case .float: floating(kernel, input, output, Float.self)
    case .double: floating(kernel, input, output, Double.self)
    case .int: integral(kernel, input, output)
    }
  }

  private static func integral(_ kernel: UnaryKernel, _ x: Tensor, _ out: Tensor) {
    switch kernel {
    case .neg: runs(x, into: out, Int64.self) { $0.map { 0 &- $0 } }
    case .abs: runs(x, into: out, Int64.self) { $0.map { $0 < 0 ? 0 &- $0 : $0 } }
    case .sign: runs(x, into: out, Int64.self) { $0.map { $0.signum() } }
    case .relu: runs(x, into: out, Int64.self) { $0.map { Swift.max($0, 0) } }
    case .square: runs(x, into: out, Int64.self) { $0.map { $0 &* $0 } }
    default: runs(x, into: out, Int64.self) { $0.map { $0 } }
    }
  }

  private static func floating<Value: FloatCompute>(
    _ kernel: UnaryKernel, _ x: Tensor, _ out: Tensor, _ type: Value.Type
  ) {
    switch kernel {
    case .neg: runs(x, into: out, type) { $0.map { -$0 } }
    case .abs: runs(x, into: out, type) { $0.map { $0.magnitude } }
    case .sign: runs(x, into: out, type) { $0.map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 } }
    case .floor: runs(x, into: out, type) { $0.map { $0.rounded(.down) } }
    case .ceil: runs(x, into: out, type) { $0.map { $0.rounded(.up) } }
    case .round: runs(x, into: out, type) { $0.map { $0.rounded(.toNearestOrEven) } }
    case .trunc: runs(x, into: out, type) { $0.map { $0.rounded(.towardZero) } }
    case .frac: runs(x, into: out, type) { $0.map { $0 - $0.rounded(.towardZero) } }
    case .square: runs(x, into: out, type) { $0.map { $0 * $0 } }
    case .sqrt: runs(x, into: out, type) { $0.map { $0.squareRoot() } }
    case .rsqrt: runs(x, into: out, type) { $0.map { 1 / $0.squareRoot() } }
    case .reciprocal: runs(x, into: out, type) { $0.map { 1 / $0 } }
    case .relu: runs(x, into: out, type) { $0.map { $0 <= 0 ? 0 : $0 } }
    default: exponential(kernel, x, out, type)
    }
  }

  private static func exponential<Value: FloatCompute>(
    _ kernel: UnaryKernel, _ x: Tensor, _ out: Tensor, _ type: Value.Type
  ) {
    switch kernel {
    case .exp: runs(x, into: out, type) { $0.map { Value.exp($0) } }
    case .exp2: runs(x, into: out, type) { $0.map { Value.exp2($0) } }
    case .expm1: runs(x, into: out, type) { $0.map { Value.expm1($0) } }
    case .log: runs(x, into: out, type) { $0.map { Value.log($0) } }
    case .log2: runs(x, into: out, type) { $0.map { Value.log2($0) } }
    case .log10: runs(x, into: out, type) { $0.map { Value.log10($0) } }
    case .log1p: runs(x, into: out, type) { $0.map { Value.log1p($0) } }
    case .sigmoid: runs(x, into: out, type) { $0.map { 1 / (1 + Value.exp(-$0)) } }
    case .logSigmoid:
      runs(x, into: out, type) {
        $0.map { Swift.min($0, 0) - Value.log1p(Value.exp(-$0.magnitude)) }
      }
    case .silu: runs(x, into: out, type) { $0.map { $0 / (1 + Value.exp(-$0)) } }
    case .mish: runs(x, into: out, type) { $0.map { $0 * Value.tanh(Value.log1p(Value.exp($0))) } }
    case .hardsigmoid:
      runs(x, into: out, type) { $0.map { Swift.min(Swift.max($0 + 3, 0), 6) / 6 } }
    case .hardswish:
      runs(x, into: out, type) { $0.map { $0 * Swift.min(Swift.max($0 + 3, 0), 6) / 6 } }
    case .tanh: runs(x, into: out, type) { $0.map { Value.tanh($0) } }
    default: trigonometric(kernel, x, out, type)
    }
  }

  private static func trigonometric<Value: FloatCompute>(
    _ kernel: UnaryKernel, _ x: Tensor, _ out: Tensor, _ type: Value.Type
  ) {
    switch kernel {
    case .sin: runs(x, into: out, type) { $0.map { Value.sin($0) } }
    case .cos: runs(x, into: out, type) { $0.map { Value.cos($0) } }
    case .tan: runs(x, into: out, type) { $0.map { Value.tan($0) } }
    case .asin: runs(x, into: out, type) { $0.map { Value.asin($0) } }
    case .acos: runs(x, into: out, type) { $0.map { Value.acos($0) } }
    case .atan: runs(x, into: out, type) { $0.map { Value.atan($0) } }
    case .sinh: runs(x, into: out, type) { $0.map { Value.sinh($0) } }
    case .cosh: runs(x, into: out, type) { $0.map { Value.cosh($0) } }
    case .asinh: runs(x, into: out, type) { $0.map { Value.asinh($0) } }
    case .acosh: runs(x, into: out, type) { $0.map { Value.acosh($0) } }
    case .atanh: runs(x, into: out, type) { $0.map { Value.atanh($0) } }
    case .erf: runs(x, into: out, type) { $0.map { Value.erf($0) } }
    case .erfc: runs(x, into: out, type) { $0.map { Value.erfc($0) } }
    case .erfinv:
      runs(x, into: out, type) { $0.map { Value(scalar: SpecialFunctions.erfinv($0.asDouble)) } }
    case .lgamma: runs(x, into: out, type) { $0.map { Value.lgamma($0) } }
    case .digamma:
      runs(x, into: out, type) { $0.map { Value(scalar: SpecialFunctions.digamma($0.asDouble)) } }
    case .trigamma:
      runs(x, into: out, type) { $0.map { Value(scalar: SpecialFunctions.trigamma($0.asDouble)) } }
    case .sinc:
      // `Value.pi` is not the nearest float.
      let pi = Value(scalar: Double.pi)
      runs(x, into: out, type) { $0.map { $0 == 0 ? 1 : Value.sin($0 * pi) / ($0 * pi) } }
    default: break
    }
  }
}

/// Functions that C's mathematics library lacks.
enum SpecialFunctions {
  /// Starts from a rational guess and polishes it with Newton steps on `erf`.
  static func erfinv(_ x: Double) -> Double {
    if x.magnitude >= 1 {
      return x.magnitude > 1 || x.isNaN ? .nan : x < 0 ? -.infinity : .infinity
    }
    let a = 0.147
    let logarithm = Double.log1p(-x * x)
    let first = 2 / (Double.pi * a) + logarithm / 2
    var y = ((first * first - logarithm / a).squareRoot() - first).squareRoot()
    if x < 0 { y = -y }
    for _ in 0..<4 {
      let slope = 2 / Double.pi.squareRoot() * Double.exp(-y * y)
      if slope == 0 { break }
      let step = (x < 0 ? -(Double.erfc(-y) - (1 + x)) : Double.erfc(y) - (1 - x)) / slope
      y += x < 0 ? -(-step) : step
    }
    return y
  }

  static func digamma(_ x: Double) -> Double {
    if x == 0 { return x.sign == .minus ? .infinity : -.infinity }
    if x < 0 {
      if x == x.rounded(.towardZero) { return .nan }
      let fraction = x - x.rounded(.towardZero)
      return digamma(1 - x) - Double.pi / Double.tan(Double.pi * fraction)
    }
    var (y, result) = (x, 0.0)
    while y < 10 {
      result -= 1 / y
      y += 1
    }
    let z = 1 / (y * y)
    let series =
      z * (1 / 12.0 - z * (1 / 120.0 - z * (1 / 252.0 - z * (1 / 240.0 - z * (1 / 132.0)))))
    return result + Double.log(y) - 0.5 / y - series
  }

  static func trigamma(_ x: Double) -> Double {
    if x < 0.5 {
      let sine = Double.sin(Double.pi * x)
      return Double.pi * Double.pi / (sine * sine) - trigamma(1 - x)
    }
    var (y, result) = (x, 0.0)
    while y < 10 {
      result += 1 / (y * y)
      y += 1
    }
    let z = 1 / (y * y)
    return result + 1 / y + z / 2
      + z / y * (1 / 6.0 - z * (1 / 30.0 - z * (1 / 42.0 - z * (1 / 30.0))))
  }
}

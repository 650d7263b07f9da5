import CPlatform

// C's functions by another name, so that the static members below may have the names of the field.
@inline(__always) private func cExp(_ x: Double) -> Double { exp(x) }
@inline(__always) private func cExp2(_ x: Double) -> Double { exp2(x) }
@inline(__always) private func cExpm1(_ x: Double) -> Double { expm1(x) }
@inline(__always) private func cLog(_ x: Double) -> Double { log(x) }
@inline(__always) private func cLog2(_ x: Double) -> Double { log2(x) }
@inline(__always) private func cLog10(_ x: Double) -> Double { log10(x) }
@inline(__always) private func cLog1p(_ x: Double) -> Double { log1p(x) }
@inline(__always) private func cSin(_ x: Double) -> Double { sin(x) }
@inline(__always) private func cCos(_ x: Double) -> Double { cos(x) }
@inline(__always) private func cTan(_ x: Double) -> Double { tan(x) }
@inline(__always) private func cAsin(_ x: Double) -> Double { asin(x) }
@inline(__always) private func cAcos(_ x: Double) -> Double { acos(x) }
@inline(__always) private func cAtan(_ x: Double) -> Double { atan(x) }
@inline(__always) private func cSinh(_ x: Double) -> Double { sinh(x) }
@inline(__always) private func cCosh(_ x: Double) -> Double { cosh(x) }
@inline(__always) private func cTanh(_ x: Double) -> Double { tanh(x) }
@inline(__always) private func cAsinh(_ x: Double) -> Double { asinh(x) }
@inline(__always) private func cAcosh(_ x: Double) -> Double { acosh(x) }
@inline(__always) private func cAtanh(_ x: Double) -> Double { atanh(x) }
@inline(__always) private func cErf(_ x: Double) -> Double { erf(x) }
@inline(__always) private func cErfc(_ x: Double) -> Double { erfc(x) }
@inline(__always) private func cLgamma(_ x: Double) -> Double { lgamma(x) }
@inline(__always) private func cPow(_ x: Double, _ y: Double) -> Double { pow(x, y) }
@inline(__always) private func cAtan2(_ x: Double, _ y: Double) -> Double { atan2(x, y) }
@inline(__always) private func cHypot(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
@inline(__always) private func cRemainderTowardsZero(_ x: Double, _ y: Double) -> Double {
  fmod(x, y)
}

extension Float {
  @inline(__always) static func exp(_ x: Float) -> Float { expf(x) }
  @inline(__always) static func exp2(_ x: Float) -> Float { exp2f(x) }
  @inline(__always) static func expm1(_ x: Float) -> Float { expm1f(x) }
  @inline(__always) static func log(_ x: Float) -> Float { logf(x) }
  @inline(__always) static func log2(_ x: Float) -> Float { log2f(x) }
  @inline(__always) static func log10(_ x: Float) -> Float { log10f(x) }
  @inline(__always) static func log1p(_ x: Float) -> Float { log1pf(x) }
  @inline(__always) static func sin(_ x: Float) -> Float { sinf(x) }
  @inline(__always) static func cos(_ x: Float) -> Float { cosf(x) }
  @inline(__always) static func tan(_ x: Float) -> Float { tanf(x) }
  @inline(__always) static func asin(_ x: Float) -> Float { asinf(x) }
  @inline(__always) static func acos(_ x: Float) -> Float { acosf(x) }
  @inline(__always) static func atan(_ x: Float) -> Float { atanf(x) }
  @inline(__always) static func sinh(_ x: Float) -> Float { sinhf(x) }
  @inline(__always) static func cosh(_ x: Float) -> Float { coshf(x) }
  @inline(__always) static func tanh(_ x: Float) -> Float { tanhf(x) }
  @inline(__always) static func asinh(_ x: Float) -> Float { asinhf(x) }
  @inline(__always) static func acosh(_ x: Float) -> Float { acoshf(x) }
  @inline(__always) static func atanh(_ x: Float) -> Float { atanhf(x) }
  @inline(__always) static func erf(_ x: Float) -> Float { erff(x) }
  @inline(__always) static func erfc(_ x: Float) -> Float { erfcf(x) }
  @inline(__always) static func lgamma(_ x: Float) -> Float { lgammaf(x) }
  @inline(__always) static func pow(_ x: Float, _ y: Float) -> Float {
    powf(x, y)
  }
  @inline(__always) static func atan2(_ x: Float, _ y: Float) -> Float {
    atan2f(x, y)
  }
  @inline(__always) static func hypot(_ x: Float, _ y: Float) -> Float {
    hypotf(x, y)
  }
  @inline(__always) static func remainderTowardsZero(_ x: Float, _ y: Float) -> Float {
    fmodf(x, y)
  }
}

extension Double {
  @inline(__always) static func exp(_ x: Double) -> Double { cExp(x) }
  @inline(__always) static func exp2(_ x: Double) -> Double { cExp2(x) }
  @inline(__always) static func expm1(_ x: Double) -> Double { cExpm1(x) }
  @inline(__always) static func log(_ x: Double) -> Double { cLog(x) }
  @inline(__always) static func log2(_ x: Double) -> Double { cLog2(x) }
  @inline(__always) static func log10(_ x: Double) -> Double { cLog10(x) }
  @inline(__always) static func log1p(_ x: Double) -> Double { cLog1p(x) }
  @inline(__always) static func sin(_ x: Double) -> Double { cSin(x) }
  @inline(__always) static func cos(_ x: Double) -> Double { cCos(x) }
  @inline(__always) static func tan(_ x: Double) -> Double { cTan(x) }
  @inline(__always) static func asin(_ x: Double) -> Double { cAsin(x) }
  @inline(__always) static func acos(_ x: Double) -> Double { cAcos(x) }
  @inline(__always) static func atan(_ x: Double) -> Double { cAtan(x) }
  @inline(__always) static func sinh(_ x: Double) -> Double { cSinh(x) }
  @inline(__always) static func cosh(_ x: Double) -> Double { cCosh(x) }
  @inline(__always) static func tanh(_ x: Double) -> Double { cTanh(x) }
  @inline(__always) static func asinh(_ x: Double) -> Double { cAsinh(x) }
  @inline(__always) static func acosh(_ x: Double) -> Double { cAcosh(x) }
  @inline(__always) static func atanh(_ x: Double) -> Double { cAtanh(x) }
  @inline(__always) static func erf(_ x: Double) -> Double { cErf(x) }
  @inline(__always) static func erfc(_ x: Double) -> Double { cErfc(x) }
  @inline(__always) static func lgamma(_ x: Double) -> Double { cLgamma(x) }
  @inline(__always) static func pow(_ x: Double, _ y: Double) -> Double {
    cPow(x, y)
  }
  @inline(__always) static func atan2(_ x: Double, _ y: Double) -> Double {
    cAtan2(x, y)
  }
  @inline(__always) static func hypot(_ x: Double, _ y: Double) -> Double {
    cHypot(x, y)
  }
  @inline(__always) static func remainderTowardsZero(_ x: Double, _ y: Double) -> Double {
    cRemainderTowardsZero(x, y)
  }
}

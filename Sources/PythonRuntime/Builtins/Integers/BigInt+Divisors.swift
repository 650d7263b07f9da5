// Greatest common divisors by Lehmer's algorithm: Euclid's quotients are mostly told by the leading digits
// alone, so some thirty bits are worked off in one pass over the limbs.
extension BigInt {
  /// The greatest number that divides both; `poll` may stop it.
  func greatestCommonDivisor(
    with other: BigInt, _ poll: () throws(PythonException) -> Void
  ) throws(PythonException) -> BigInt {
    var (a, b) = (magnitude, other.magnitude)
    if a < b { swap(&a, &b) }
    while !b.isZero {
      if b.limbs.count > 256 { try poll() }
      if let steps = EuclideanSteps(a, b) {
        (a, b) = steps.applied(to: a, b)
      } else {
        (a, b) = (b, a.floorDivided(by: b).remainder)
      }
    }
    return a
  }
}

/// Several steps of Euclid's algorithm in one: `(a, b)` becomes `(pa + qb, ra + sb)`.
private struct EuclideanSteps {
  /// Leading bits that are looked at: the factors then have half as many, and products with limbs fit.
  private static let window = 60
  private var (p, q, r, s) = (Int64(1), Int64(0), Int64(0), Int64(1))

  /// Nil where the leading bits of `a`, the greater, and `b` tell no quotient.
  init?(_ a: BigInt, _ b: BigInt) {
    let shift = a.bitLength - EuclideanSteps.window
    guard shift > 0 else { return nil }
    var x = EuclideanSteps.bits(of: a.limbs, from: shift)
    var y = EuclideanSteps.bits(of: b.limbs, from: shift)
    // The bits that are not seen may add less than 1 to x and y: the quotient is sure where both ends agree.
    while y + r != 0, y + s != 0 {
      let quotient = (x + p) / (y + r)
      guard quotient == (x + q) / (y + s) else { break }
      (p, r) = (r, p - quotient * r)
      (q, s) = (s, q - quotient * s)
      (x, y) = (y, x - quotient * y)
    }
    if q == 0 { return nil }
  }

  /// The number without its lowest bits, which has at most 60 left.
  private static func bits(of limbs: [UInt32], from shift: Int) -> Int64 {
    func limb(_ place: Int) -> UInt64 { place < limbs.count ? UInt64(limbs[place]) : 0 }
    let (place, rest) = (shift / 32, UInt64(shift % 32))
    let low = limb(place) | limb(place + 1) << 32
    let high = rest == 0 ? 0 : limb(place + 2) << (64 - rest)
    return Int64(truncatingIfNeeded: low >> rest | high)
  }

  func applied(to a: BigInt, _ b: BigInt) -> (BigInt, BigInt) {
    (sum(p, a.limbs, q, b.limbs), sum(r, a.limbs, s, b.limbs))
  }

  private func sum(_ first: Int64, _ a: [UInt32], _ second: Int64, _ b: [UInt32]) -> BigInt {
    var (result, carry) = (a, Int64(0))
    for place in a.indices {
      let other = place < b.count ? Int64(b[place]) : 0
      carry += first * Int64(a[place]) + second * other
      result[place] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    Limbs.normalize(&result)
    return BigInt(isNegative: false, limbs: result)
  }
}

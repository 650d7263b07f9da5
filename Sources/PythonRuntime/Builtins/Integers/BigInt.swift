/// An integer of any size: the `int` of Python beyond 64 bits.
package struct BigInt: Equatable, Sendable {
  package var isNegative: Bool
  package var limbs: [UInt32]

  init(isNegative: Bool, limbs: [UInt32]) {
    self.isNegative = isNegative && !limbs.isEmpty
    self.limbs = limbs
  }

  package init(_ value: Int64) {
    self.init(magnitude: value.magnitude, isNegative: value < 0)
  }

  package init(magnitude: UInt64, isNegative: Bool = false) {
    let (low, high) = (
      UInt32(truncatingIfNeeded: magnitude), UInt32(truncatingIfNeeded: magnitude >> 32)
    )
    limbs = high != 0 ? [low, high] : low != 0 ? [low] : []
    self.isNegative = isNegative && magnitude != 0
  }

  /// The value as a machine integer, or nil where it does not fit.
  package var int64: Int64? {
    guard limbs.count <= 2, let magnitude = uint64Magnitude else { return nil }
    if isNegative {
      return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil
    }
    return Int64(exactly: magnitude)
  }

  var uint64Magnitude: UInt64? {
    switch limbs.count {
    case 0: return 0
    case 1: return UInt64(limbs[0])
    case 2: return UInt64(limbs[0]) | (UInt64(limbs[1]) << 32)
    default: return nil
    }
  }

  package var isZero: Bool { limbs.isEmpty }
  package var isOdd: Bool { !limbs.isEmpty && limbs[0] & 1 == 1 }
  package var signum: Int { limbs.isEmpty ? 0 : isNegative ? -1 : 1 }

  /// How many bits the magnitude has: Python's `int.bit_length`.
  package var bitLength: Int { Limbs.bitWidth(limbs) }

  /// How many bits of the magnitude are set: Python's `int.bit_count`.
  package var bitCount: Int { limbs.reduce(0) { $0 + $1.nonzeroBitCount } }

  package var magnitude: BigInt { BigInt(isNegative: false, limbs: limbs) }
}

extension BigInt: Comparable {
  package static func < (a: BigInt, b: BigInt) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    let order = Limbs.compare(a.limbs, b.limbs)
    return a.isNegative ? order > 0 : order < 0
  }
}

extension BigInt {
  package static prefix func - (a: BigInt) -> BigInt {
    BigInt(isNegative: !a.isNegative, limbs: a.limbs)
  }

  package static func + (a: BigInt, b: BigInt) -> BigInt {
    if a.isNegative == b.isNegative {
      return BigInt(isNegative: a.isNegative, limbs: Limbs.add(a.limbs, b.limbs))
    }
    if Limbs.compare(a.limbs, b.limbs) >= 0 {
      return BigInt(isNegative: a.isNegative, limbs: Limbs.subtract(a.limbs, b.limbs))
    }
    return BigInt(isNegative: b.isNegative, limbs: Limbs.subtract(b.limbs, a.limbs))
  }

  package static func - (a: BigInt, b: BigInt) -> BigInt { a + (-b) }

  package static func * (a: BigInt, b: BigInt) -> BigInt {
    BigInt(isNegative: a.isNegative != b.isNegative, limbs: Limbs.multiply(a.limbs, b.limbs))
  }

  /// Quotient rounded down and remainder with the divisor's sign; the divisor is not zero.
  package func floorDivided(by divisor: BigInt) -> (quotient: BigInt, remainder: BigInt) {
    let (q, r) = Limbs.divide(limbs, by: divisor.limbs)
    let quotient = BigInt(isNegative: isNegative != divisor.isNegative, limbs: q)
    let remainder = BigInt(isNegative: isNegative, limbs: r)
    if r.isEmpty || isNegative == divisor.isNegative { return (quotient, remainder) }
    return (quotient - BigInt(1), remainder + divisor)
  }

  package func raised(to exponent: UInt64) -> BigInt {
    var result = BigInt(1)
    var base = self
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result * base }
      rest >>= 1
      if rest > 0 { base = base * base }
    }
    return result
  }

  /// `self ** exponent % modulus` with the modulus' sign; the modulus is not zero.
  package func raised(to exponent: BigInt, modulo modulus: BigInt) -> BigInt {
    var result = BigInt(1).floorDivided(by: modulus).remainder
    var base = floorDivided(by: modulus).remainder
    for limb in exponent.limbs {
      for bit in 0..<32 {
        if limb >> UInt32(bit) & 1 == 1 {
          result = (result * base).floorDivided(by: modulus).remainder
        }
        base = (base * base).floorDivided(by: modulus).remainder
      }
    }
    return result
  }

  /// The inverse under a modulus, or nil where the two share a factor.
  package func inverse(modulo modulus: BigInt) -> BigInt? {
    var (r0, r1) = (modulus.magnitude, floorDivided(by: modulus.magnitude).remainder)
    var (t0, t1) = (BigInt(0), BigInt(1))
    while !r1.isZero {
      let (quotient, remainder) = r0.floorDivided(by: r1)
      (r0, r1) = (r1, remainder)
      (t0, t1) = (t1, t0 - quotient * t1)
    }
    guard r0 == BigInt(1) else { return nil }
    return t0.floorDivided(by: modulus).remainder
  }

  /// The largest integer whose square is at most `self`, which is not negative; `poll` may stop it.
  func squareRoot(_ poll: () throws(PythonException) -> Void) throws(PythonException) -> BigInt {
    if isZero { return self }
    var guess = BigInt(1).shiftedLeft(by: (bitLength + 1) / 2)
    while true {
      if limbs.count > 256 { try poll() }
      let next = (guess + floorDivided(by: guess).quotient).shiftedRight(by: 1)
      if next >= guess { return guess }
      guess = next
    }
  }
}

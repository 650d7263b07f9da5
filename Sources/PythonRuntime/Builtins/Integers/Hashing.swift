import CPlatform

/// CPython's numeric hash: a value modulo 2⁶¹ − 1, equal for equal numbers of different types.
package enum NumericHash {
  static var modulus: UInt64 { (1 << 61) - 1 }

  package static func of(_ value: Int64) -> Int64 {
    let magnitude = value.magnitude
    return finish(magnitude < modulus ? magnitude : magnitude % modulus, negative: value < 0)
  }

  package static func of(_ value: BigInt) -> Int64 {
    var hash: UInt64 = 0
    for limb in value.limbs.reversed() {
      hash = reduce(rotate(hash, by: 32) + UInt64(limb))
    }
    return finish(hash, negative: value.isNegative)
  }

  /// The hash of a number; a nan's is its identity, the payload, as large as what an address gives.
  package static func of(_ value: Double) -> Int64 {
    if value.isInfinite { return value > 0 ? 314_159 : -314_159 }
    if value.isNaN { return 0x7f0_0000_0000 + Int64(value.bitPattern & ((1 << 51) - 1)) }
    if let whole = Int64(exactly: value) { return of(whole) }
    var exponent: Int32 = 0
    var mantissa = frexp(abs(value), &exponent)
    var hash: UInt64 = 0
    while mantissa != 0 {
      hash = rotate(hash, by: 28)
      mantissa *= 268_435_456
      exponent -= 28
      let digit = UInt64(mantissa)
      mantissa -= Double(digit)
      hash = reduce(hash + digit)
    }
    let shift = exponent >= 0 ? exponent % 61 : 60 - (-1 - exponent) % 61
    return finish(rotate(hash, by: UInt64(shift)), negative: value < 0)
  }

  private static func rotate(_ hash: UInt64, by count: UInt64) -> UInt64 {
    (hash << count) & modulus | hash >> (61 - count)
  }

  private static func reduce(_ hash: UInt64) -> UInt64 {
    hash >= modulus ? hash - modulus : hash
  }

  private static func finish(_ magnitude: UInt64, negative: Bool) -> Int64 {
    let hash = negative ? -Int64(magnitude) : Int64(magnitude)
    return hash == -1 ? -2 : hash
  }
}

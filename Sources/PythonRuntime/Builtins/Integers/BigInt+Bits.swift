// Bit operations see a negative number as CPython does: two's complement with endless sign bits.
extension BigInt {
  package func shiftedLeft(by count: Int) -> BigInt {
    BigInt(isNegative: isNegative, limbs: Limbs.shiftLeft(limbs, by: count))
  }

  package func shiftedRight(by count: Int) -> BigInt {
    let shifted = BigInt(isNegative: isNegative, limbs: Limbs.shiftRight(limbs, by: count))
    if isNegative && Limbs.hasBits(limbs, below: count) { return shifted - BigInt(1) }
    return shifted
  }

  package static prefix func ~ (a: BigInt) -> BigInt { -a - BigInt(1) }

  package static func & (a: BigInt, b: BigInt) -> BigInt {
    combine(a, b) { $0 & $1 }
  }

  package static func | (a: BigInt, b: BigInt) -> BigInt {
    combine(a, b) { $0 | $1 }
  }

  package static func ^ (a: BigInt, b: BigInt) -> BigInt {
    combine(a, b) { $0 ^ $1 }
  }

  private static func combine(
    _ a: BigInt, _ b: BigInt, _ operation: (UInt32, UInt32) -> UInt32
  ) -> BigInt {
    let count = max(a.limbs.count, b.limbs.count) + 1
    let (x, y) = (a.twosComplement(count), b.twosComplement(count))
    var result: [UInt32] = []
    result.reserveCapacity(count)
    for i in 0..<count { result.append(operation(x[i], y[i])) }
    return BigInt(twosComplement: result)
  }

  private func twosComplement(_ count: Int) -> [UInt32] {
    var words = limbs
    while words.count < count { words.append(0) }
    if isNegative { BigInt.negate(&words) }
    return words
  }

  private init(twosComplement words: [UInt32]) {
    var words = words
    let negative = (words.last ?? 0) >> 31 == 1
    if negative { BigInt.negate(&words) }
    Limbs.normalize(&words)
    self.init(isNegative: negative, limbs: words)
  }

  private static func negate(_ words: inout [UInt32]) {
    var carry = true
    for i in 0..<words.count {
      words[i] = ~words[i]
      if carry { (words[i], carry) = words[i].addingReportingOverflow(1) }
    }
  }

  /// The value as `count` little-endian bytes in two's complement, or nil where it does not fit.
  package func bytes(count: Int, signed: Bool) -> [UInt8]? {
    if isNegative && !signed { return nil }
    let needed = signed ? (isNegative ? (~self).bitLength : bitLength) + 1 : bitLength
    if needed > count * 8 && !(isZero && count == 0) { return nil }
    let words = twosComplement(count / 4 + 1)
    return (0..<count).map { UInt8(truncatingIfNeeded: words[$0 / 4] >> UInt32($0 % 4 * 8)) }
  }

  /// The value of little-endian bytes.
  package init(bytes: [UInt8], signed: Bool) {
    let negative = signed && (bytes.last ?? 0) >> 7 == 1
    var words = [UInt32](repeating: negative ? .max : 0, count: bytes.count / 4 + 1)
    for (i, byte) in bytes.enumerated() {
      let shift = UInt32(i % 4 * 8)
      words[i / 4] = words[i / 4] & ~(0xff << shift) | UInt32(byte) << shift
    }
    if negative {
      self.init(twosComplement: words)
    } else {
      Limbs.normalize(&words)
      self.init(isNegative: false, limbs: words)
    }
  }
}

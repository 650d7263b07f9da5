import CPlatform

extension BigInt {
  /// The integer part of a finite number.
  package init(truncating value: Double) {
    let whole = trunc(value)
    if abs(whole) < 9.2e18 {
      self.init(Int64(whole))
      return
    }
    let shift = Int(whole.exponent) - 52
    let significand = whole.significandBitPattern | 1 << 52
    self = BigInt(magnitude: significand, isNegative: value < 0).shiftedLeft(by: shift)
  }

  /// The nearest double (ties to even), or nil where it is out of range.
  package var double: Double? {
    let bits = bitLength
    if bits <= 64 {
      let value = Double(uint64Magnitude ?? 0)
      return isNegative ? -value : value
    }
    let shift = bits - 64
    let top = BigInt(isNegative: false, limbs: Limbs.shiftRight(limbs, by: shift))
    let sticky: UInt64 = Limbs.hasBits(limbs, below: shift) ? 1 : 0
    // 64 bits are more than a double keeps, so the lost ones only decide ties.
    let value = scalbn(Double((top.uint64Magnitude ?? 0) | sticky), Int32(clamping: shift))
    if value.isInfinite { return nil }
    return isNegative ? -value : value
  }

  /// The correctly rounded quotient of two integers, or nil where it is out of range.
  package static func trueQuotient(_ a: BigInt, _ b: BigInt) -> Double? {
    if a.isZero { return b.isNegative ? -0.0 : 0.0 }
    // Shift so that the quotient has 66 bits or more, which leaves the rest to a sticky bit;
    // below the normal range fewer bits are kept, so that rounding happens once.
    var shift = 66 - (a.bitLength - b.bitLength)
    if shift > 1074 + 2 { shift = 1076 }
    let numerator = shift >= 0 ? a.magnitude.shiftedLeft(by: shift) : a.magnitude
    let denominator = shift >= 0 ? b.magnitude : b.magnitude.shiftedLeft(by: -shift)
    let (quotient, remainder) = numerator.floorDivided(by: denominator)
    var sticky = quotient
    if !remainder.isZero {
      sticky = quotient.isZero ? BigInt(1) : quotient | BigInt(1)
    }
    guard let scaled = sticky.rounded(scaledDownBy: shift) else { return nil }
    return a.isNegative != b.isNegative ? -scaled : scaled
  }

  /// `self / 2 ** shift` with one rounding.
  private func rounded(scaledDownBy shift: Int) -> Double? {
    let exponent = bitLength - shift  // the value is below 2 ** exponent
    let kept = Swift.min(53, exponent + 1074)
    if kept <= 0 { return kept == 0 && roundsUp(dropping: bitLength) ? 4.94065645841247e-324 : 0 }
    let dropped = bitLength - kept
    if dropped <= 0 { return scalbn(double ?? 0, Int32(clamping: -shift)) }
    var top = shiftedRight(by: dropped)
    if roundsUp(dropping: dropped) { top = top + BigInt(1) }
    let value = scalbn(top.double ?? 0, Int32(clamping: dropped - shift))
    return value.isInfinite ? nil : value
  }

  private func roundsUp(dropping count: Int) -> Bool {
    let half = count - 1
    let halfBit = limbs[half / 32] >> UInt32(half % 32) & 1 == 1
    if !halfBit { return false }
    if Limbs.hasBits(limbs, below: half) { return true }
    let odd = count / 32 < limbs.count && limbs[count / 32] >> UInt32(count % 32) & 1 == 1
    return odd
  }

  /// Below zero, zero or above, as the integer compares to the number, exactly; nil for nan.
  package func order(comparedTo value: Double) -> Int? {
    if value.isNaN { return nil }
    if value.isInfinite { return value > 0 ? -1 : 1 }
    let whole = BigInt(truncating: value)
    if self != whole { return self < whole ? -1 : 1 }
    let fraction = value - trunc(value)
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
  }
}

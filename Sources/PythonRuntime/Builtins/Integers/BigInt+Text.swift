extension BigInt {
  /// The digits in a base from 2 to 36, lower case, with a minus sign where needed.
  package func digits(base: Int = 10) -> [UInt8] {
    if isZero { return [48] }
    var reversed: [UInt8] = []
    if base & (base - 1) == 0 {
      reversed = binaryDigits(bits: base.trailingZeroBitCount)
    } else {
      reversed = reversedDigits(base: UInt32(base))
    }
    if isNegative { reversed.append(45) }
    reversed.reverse()
    return reversed
  }

  private func binaryDigits(bits: Int) -> [UInt8] {
    var result: [UInt8] = []
    let total = bitLength
    var position = 0
    while position < total {
      var digit: UInt32 = 0
      for bit in 0..<bits where position + bit < total {
        let index = position + bit
        digit |= (limbs[index / 32] >> UInt32(index % 32) & 1) << UInt32(bit)
      }
      result.append(BigInt.digitCharacter(digit))
      position += bits
    }
    return result
  }

  private func reversedDigits(base: UInt32) -> [UInt8] {
    let (chunk, width) = BigInt.chunk(base: base)
    var rest = limbs
    var result: [UInt8] = []
    while !rest.isEmpty {
      var part = Limbs.divide(&rest, by: chunk)
      for _ in 0..<width {
        if rest.isEmpty && part == 0 { break }
        result.append(BigInt.digitCharacter(part % base))
        part /= base
      }
    }
    return result
  }

  /// The largest power of the base that fits a limb, and its exponent.
  private static func chunk(base: UInt32) -> (UInt32, Int) {
    var (power, width) = (base, 1)
    while UInt64(power) * UInt64(base) <= UInt64(UInt32.max) {
      power *= base
      width += 1
    }
    return (power, width)
  }

  private static func digitCharacter(_ digit: UInt32) -> UInt8 {
    UInt8(digit < 10 ? 48 + digit : 87 + digit)
  }

  /// The value of digits (each below the base), most significant first.
  package init(digits: [UInt8], base: Int, isNegative: Bool) {
    if base & (base - 1) == 0 {
      self.init(binaryDigits: digits, bits: base.trailingZeroBitCount, isNegative: isNegative)
      return
    }
    var limbs: [UInt32] = []
    let (_, width) = BigInt.chunk(base: UInt32(base))
    var start = 0
    while start < digits.count {
      let end = Swift.min(start + width, digits.count)
      var (value, scale) = (UInt32(0), UInt32(1))
      for i in start..<end {
        value = value * UInt32(base) + UInt32(digits[i])
        scale *= UInt32(base)
      }
      Limbs.multiply(&limbs, by: scale, adding: value)
      start = end
    }
    Limbs.normalize(&limbs)
    self.init(isNegative: isNegative, limbs: limbs)
  }

  /// The value of digits of a few bits each.
  private init(binaryDigits digits: [UInt8], bits: Int, isNegative: Bool) {
    var limbs = [UInt32](repeating: 0, count: (digits.count * bits + 31) / 32)
    var position = 0
    for digit in digits.reversed() {
      let wide = UInt64(digit) << UInt64(position % 32)
      limbs[position / 32] |= UInt32(truncatingIfNeeded: wide)
      if wide >> 32 != 0 { limbs[position / 32 + 1] |= UInt32(truncatingIfNeeded: wide >> 32) }
      position += bits
    }
    Limbs.normalize(&limbs)
    self.init(isNegative: isNegative, limbs: limbs)
  }
}

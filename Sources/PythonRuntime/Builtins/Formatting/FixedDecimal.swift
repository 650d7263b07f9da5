/// A number rounded to a count of digits after the point, exactly as C's `%.*f` rounds: the product
/// of the number's 53 bits and a power of ten is exact in 128, and so is what is cut off.
struct FixedDecimal {
  private static let mostDigits = 17
  private static let capacity = 96
  private let isNegative: Bool
  /// The number times ten to the power of `precision`, rounded to even where it lies between two.
  private let scaled: UInt64
  private let precision: Int

  /// Nil where 64 bits do not hold the digits.
  init?(_ number: Double, precision: Int) {
    guard precision <= FixedDecimal.mostDigits, number.isFinite,
      let scaled = FixedDecimal.scaled(number.magnitude, precision)
    else { return nil }
    isNegative = number.sign == .minus
    self.scaled = scaled
    self.precision = precision
  }

  /// A whole number, without digits after the point.
  init(_ number: Int64) {
    isNegative = number < 0
    scaled = number.magnitude
    precision = 0
  }

  private static func scaled(_ magnitude: Double, _ precision: Int) -> UInt64? {
    if magnitude == 0 { return 0 }
    let isNormal = magnitude.isNormal
    let bits = magnitude.significandBitPattern | (isNormal ? 1 << 52 : 0)
    // The magnitude is bits / 2^shift.
    let shift = 1075 - Int(max(magnitude.exponentBitPattern, 1))
    guard shift > 0 else { return nil }
    let product = bits.multipliedFullWidth(by: power(precision))
    // A product has less than 110 bits: what is cut off at 111 or more is less than a half.
    return shift > 110 ? 0 : rounded(product.high, product.low, by: shift)
  }

  /// `(high, low) / 2^shift` rounded half to even; nil when that needs more than 64 bits.
  private static func rounded(_ high: UInt64, _ low: UInt64, by shift: Int) -> UInt64? {
    if shift >= 64 {
      let cut = UInt64(shift - 64)
      let whole = cut == 0 ? high : high >> cut
      let rest = cut == 0 ? 0 : high & ((1 << cut) - 1)
      let half: UInt64 = cut == 0 ? 0 : 1 << (cut - 1)
      let isAbove =
        cut == 0 ? low > 1 << 63 : rest > half || (rest == half && low > 0)
      let isTie = cut == 0 ? low == 1 << 63 : rest == half && low == 0
      return isAbove || (isTie && whole & 1 == 1) ? whole + 1 : whole
    }
    guard high >> UInt64(shift) == 0 else { return nil }
    let whole = high << UInt64(64 - shift) | low >> UInt64(shift)
    let rest = low & ((1 << UInt64(shift)) - 1)
    let half: UInt64 = 1 << UInt64(shift - 1)
    guard rest > half || (rest == half && whole & 1 == 1) else { return whole }
    return whole == .max ? nil : whole + 1
  }

  private static func power(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// The text, filled up with blanks on one side to a width of at most 64.
  func text(width: Int, isLeft: Bool) -> String {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: FixedDecimal.capacity) { buffer in
      var start = writeDigits(buffer)
      let end = buffer.count
      let missing = max(0, width - (end - start))
      if isLeft {
        for place in start..<end { buffer[place - missing] = buffer[place] }
        for place in (end - missing)..<end { buffer[place] = 32 }
        start -= missing
      } else {
        for _ in 0..<missing {
          start -= 1
          buffer[start] = 32
        }
      }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[start..<end]), as: UTF8.self)
    }
  }

  /// Writes sign, digits and point at the end of `buffer`; the place of the first.
  private func writeDigits(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var (place, rest, written) = (buffer.count, scaled, 0)
    while rest > 0 || written <= precision {
      if written == precision, precision > 0 {
        place -= 1
        buffer[place] = 46
      }
      place -= 1
      buffer[place] = 48 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      written += 1
    }
    if isNegative {
      place -= 1
      buffer[place] = 45
    }
    return place
  }
}

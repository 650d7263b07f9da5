import CPlatform

/// Decimal digits of a finite number: 0.d₁d₂d₃… × 10^point.
struct FloatDigits {
  var digits: [UInt8]
  var point: Int

  /// The fewest digits that read back as the same number.
  init(shortest value: Double) {
    var digits: [UInt8] = []
    var (point, exponent) = (-1, 0)
    var text = abs(value).description
    text.withUTF8 { bytes in
      var i = 0
      while i < bytes.count, bytes[i] != 101 {
        if bytes[i] == 46 { point = digits.count } else { digits.append(bytes[i]) }
        i += 1
      }
      exponent = FloatDigits.exponent(bytes, from: i)
    }
    if point < 0 { point = digits.count }
    self.digits = digits
    self.point = point + exponent
    trimZeros()
  }

  private static func exponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var (value, negative) = (0, false)
    var i = start + 1
    while i < bytes.count {
      if bytes[i] == 45 {
        negative = true
      } else if bytes[i] != 43 {
        value = value * 10 + Int(bytes[i] - 48)
      }
      i += 1
    }
    return negative ? -value : value
  }

  /// Digits rounded to a count of significant ones.
  init(_ value: Double, significant count: Int) {
    let text = FloatText.printf(abs(value), "e", precision: count - 1)
    var digits: [UInt8] = []
    var exponent = 0
    text.withUnsafeBufferPointer { bytes in
      var i = 0
      while i < bytes.count, bytes[i] != 101 {
        if bytes[i] != 46 { digits.append(bytes[i]) }
        i += 1
      }
      exponent = FloatDigits.exponent(bytes, from: i)
    }
    self.digits = digits
    point = value == 0 ? 1 : exponent + 1
  }

  private mutating func trimZeros() {
    var leading = 0
    while leading < digits.count - 1, digits[leading] == 48 { leading += 1 }
    if leading > 0 {
      digits.removeFirst(leading)
      point -= leading
    }
    while digits.count > 1, digits[digits.count - 1] == 48 { digits.removeLast() }
    if digits == [48] { point = 1 }
  }
}

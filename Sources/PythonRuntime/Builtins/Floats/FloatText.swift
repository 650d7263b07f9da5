import CPlatform

/// Floating-point numbers as CPython writes them, in ASCII.
enum FloatText {
  /// `repr(value)`: the shortest text that reads back, always with a point or an exponent.
  static func repr(_ value: Double) -> [UInt8] {
    if let special = special(value) { return special }
    let digits = FloatDigits(shortest: value)
    let body = general(digits, exponentFrom: 17, minimumFraction: 1)
    return value.sign == .minus ? [45] + body : body
  }

  /// `nan`, `inf` or `-inf`, where the number is one of these.
  static func special(_ value: Double) -> [UInt8]? {
    if value.isNaN { return [110, 97, 110] }
    if value.isInfinite { return value < 0 ? [45, 105, 110, 102] : [105, 110, 102] }
    return nil
  }

  /// Fixed notation while -4 < point < `exponentFrom`, scientific notation beyond.
  static func general(
    _ number: FloatDigits, exponentFrom: Int, minimumFraction: Int, keepsPoint: Bool = false
  ) -> [UInt8] {
    if number.point > -4 && number.point < exponentFrom {
      return fixed(number, minimumFraction: minimumFraction, keepsPoint: keepsPoint)
    }
    return scientific(number, keepsPoint: keepsPoint)
  }

  private static func fixed(
    _ number: FloatDigits, minimumFraction: Int, keepsPoint: Bool
  ) -> [UInt8] {
    var text: [UInt8] = []
    let (digits, point) = (number.digits, number.point)
    text.reserveCapacity(max(point, 0) + digits.count + 3)
    if point <= 0 { text.append(48) }
    for i in 0..<max(point, 0) { text.append(i < digits.count ? digits[i] : 48) }
    var fraction: [UInt8] = []
    if point < 0 { fraction = [UInt8](repeating: 48, count: -point) }
    if point < digits.count { fraction += digits[max(point, 0)...] }
    while fraction.count < minimumFraction { fraction.append(48) }
    if !fraction.isEmpty || keepsPoint { text.append(46) }
    return text + fraction
  }

  private static func scientific(_ number: FloatDigits, keepsPoint: Bool) -> [UInt8] {
    var text = [number.digits[0]]
    if number.digits.count > 1 || keepsPoint { text.append(46) }
    text += number.digits.dropFirst()
    return text + exponent(number.point - 1, marker: 101)
  }

  private static func exponent(_ value: Int, marker: UInt8) -> [UInt8] {
    let magnitude = abs(value)
    var text: [UInt8] = [marker, value < 0 ? 45 : 43]
    if magnitude < 10 { text.append(48) }
    return text + BigInt(Int64(magnitude)).digits()
  }

  /// The number under one of C's conversions e, f, g.
  static func printf(_ value: Double, _ conversion: Unicode.Scalar, precision: Int) -> [UInt8] {
    let capacity = 340 + max(precision, 0)
    return [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        let length = lossrepl_format_double(
          characters.baseAddress, capacity, Int32(clamping: precision),
          CChar(truncatingIfNeeded: conversion.value), value)
        count = min(Int(length), capacity)
      }
    }
  }
}

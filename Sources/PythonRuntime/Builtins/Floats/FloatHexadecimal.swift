/// `float.hex` and `float.fromhex`.
enum FloatHexadecimal {
  static func text(_ value: Double) -> [UInt8] {
    if let special = FloatText.special(value) { return special }
    let sign = value.sign == .minus ? "-" : ""
    if value == 0 { return Array("\(sign)0x0.0p+0".utf8) }
    let (lead, exponent) = value.isNormal ? (1, Int(value.exponent)) : (0, -1022)
    var mantissa = BigInt(magnitude: value.significandBitPattern).digits(base: 16)
    while mantissa.count < 13 { mantissa.insert(48, at: 0) }
    let fraction = String(decoding: mantissa, as: UTF8.self)
    return Array("\(sign)0x\(lead).\(fraction)p\(exponent < 0 ? "-" : "+")\(abs(exponent))".utf8)
  }

  /// The number written as `[sign][0x]h.hhh[p±d]`; nil for other text.
  static func parse(_ text: [UInt8]) -> Double? {
    var rest = text.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }[...]
    var negative = false
    if let first = rest.first, first == 45 || first == 43 {
      negative = first == 45
      rest = rest.dropFirst()
    }
    let word = String(decoding: rest, as: UTF8.self)
    if word == "inf" || word == "infinity" { return negative ? -.infinity : .infinity }
    if word == "nan" { return .nan }
    if rest.starts(with: [48, 120]) { rest = rest.dropFirst(2) }
    guard let value = magnitude(rest) else { return nil }
    return negative ? -value : value
  }

  private static func magnitude(_ text: ArraySlice<UInt8>) -> Double? {
    var digits: [UInt8] = []
    var (fraction, inFraction) = (0, false)
    var i = text.startIndex
    while i < text.endIndex, text[i] != 112 {
      if text[i] == 46 && !inFraction {
        inFraction = true
      } else if let digit = digit(text[i]) {
        digits.append(digit)
        if inFraction { fraction += 1 }
      } else {
        return nil
      }
      i += 1
    }
    if digits.isEmpty { return nil }
    var exponent = 0
    if i < text.endIndex {
      let part = String(decoding: text[(i + 1)...], as: UTF8.self)
      guard let value = Int(part) else { return nil }
      exponent = value
    }
    let mantissa = BigInt(digits: digits, base: 16, isNegative: false)
    let scale = exponent - 4 * fraction
    if mantissa.isZero { return 0 }
    if mantissa.bitLength + scale > 1024 { return .infinity }
    if mantissa.bitLength + scale < -1080 { return 0 }
    let one = BigInt(1)
    return scale >= 0
      ? mantissa.shiftedLeft(by: scale).double
      : BigInt.trueQuotient(mantissa, one.shiftedLeft(by: -scale))
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: return byte - 48
    case 97...102: return byte - 87
    default: return nil
    }
  }
}

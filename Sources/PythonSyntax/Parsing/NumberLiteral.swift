import CPlatform

/// Reads the text of a number that the lexer has checked.
enum NumberLiteral {
  /// What a number's text means.
  enum Reading {
    case value(ConstantValue)
    case tooLong(Int)
    case refused
  }

  /// CPython's `sys.int_info.default_max_str_digits`.
  static let maximumDigits = 4300

  /// Turning digits of another radix into decimal ones takes time that grows with their square.
  static let maximumRadixDigits = 50_000

  static func value(of text: ArraySlice<UInt8>) -> Reading {
    let digits = text.filter { $0 != UInt8(ascii: "_") }
    if digits.count > 2, digits[0] == UInt8(ascii: "0"), let radix = radix(digits[1]) {
      let significant = digits[2...].drop { $0 == UInt8(ascii: "0") }
      guard significant.count <= maximumRadixDigits else { return .refused }
      return .value(power(of: radix, significant))
    }
    if digits.last.map({ $0 | 0x20 }) == UInt8(ascii: "j") {
      return .value(.imaginary(double(digits.dropLast())))
    }
    let isFloat = digits.contains { $0 == UInt8(ascii: ".") || $0 | 0x20 == UInt8(ascii: "e") }
    return isFloat ? .value(.float(double(digits))) : decimal(digits)
  }

  static func tooLong(_ digits: Int) -> String {
    "Exceeds the limit (\(maximumDigits) digits) for integer string conversion: value has "
      + "\(digits) digits; use sys.set_int_max_str_digits() to increase the limit"
      + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
  }

  private static func radix(_ letter: UInt8) -> UInt64? {
    switch letter | 0x20 {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  private static func double(_ digits: some Collection<UInt8>) -> Double {
    var text = digits.map { CChar(bitPattern: $0) }
    text.append(0)
    return text.withUnsafeBufferPointer { text in
      text.baseAddress.map { strtod($0, nil) } ?? 0
    }
  }

  private static func decimal(_ digits: [UInt8]) -> Reading {
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    if significant.count > maximumDigits { return .tooLong(significant.count) }
    var value: Int64 = 0
    for digit in significant {
      let (product, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, carries) = product.addingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
      if overflows || carries {
        return .value(.bigInt(String(decoding: significant, as: UTF8.self)))
      }
      value = sum
    }
    return .value(.int(value))
  }

  private static func power(of radix: UInt64, _ digits: ArraySlice<UInt8>) -> ConstantValue {
    var limbs: [UInt64] = [0]
    var chunk: UInt64 = 0
    var factor: UInt64 = 1
    for digit in digits {
      chunk = chunk * radix + UInt64(value(ofDigit: digit))
      factor *= radix
      if factor >= 1 << 26 {
        multiply(&limbs, by: factor, adding: chunk)
        chunk = 0
        factor = 1
      }
    }
    multiply(&limbs, by: factor, adding: chunk)
    if limbs.count == 1 { return .int(Int64(limbs[0])) }
    if limbs.count == 2 || limbs.count == 3 {
      var value: Int64 = 0
      var fits = true
      for limb in limbs.reversed() {
        let (product, overflows) = value.multipliedReportingOverflow(by: Int64(base))
        let (sum, carries) = product.addingReportingOverflow(Int64(limb))
        fits = fits && !overflows && !carries
        value = sum
      }
      if fits { return .int(value) }
    }
    return .bigInt(text(limbs))
  }

  private static func value(ofDigit digit: UInt8) -> UInt8 {
    digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : (digit | 0x20) - UInt8(ascii: "a") + 10
  }

  private static let base: UInt64 = 1_000_000_000

  /// Limbs are base 10⁹, lowest first.
  private static func multiply(_ limbs: inout [UInt64], by factor: UInt64, adding digit: UInt64) {
    var carry = digit
    for index in limbs.indices {
      let product = limbs[index] * factor + carry
      limbs[index] = product % base
      carry = product / base
    }
    if carry > 0 { limbs.append(carry) }
  }

  private static func text(_ limbs: [UInt64]) -> String {
    var text = ""
    for limb in limbs.reversed() {
      let digits = String(limb)
      if !text.isEmpty { text += String(repeating: "0", count: 9 - digits.utf8.count) }
      text += digits
    }
    return text
  }
}

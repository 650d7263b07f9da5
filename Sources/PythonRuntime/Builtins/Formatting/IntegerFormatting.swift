extension FormatSpec {
  /// Whether an integer under this specification is formatted as a float.
  var isFloatType: Bool {
    switch type {
    case 101, 69, 102, 70, 103, 71, 37: return true
    default: return false
    }
  }

  /// An integer under an integer specification (types b c d n o x X and none).
  func format(_ value: BigInt, typeName: String) throws(FormatError) -> PaddedText {
    let (base, marker, upper) = try integerBase(typeName)
    if precision >= 0 { throw .value("Precision not allowed in integer format specifier") }
    if coercesNegativeZero {
      throw .value("Negative zero coercion (z) not allowed in integer format specifier")
    }
    var digits = value.magnitude.digits(base: base)
    if upper { digits = digits.map { $0 >= 97 ? $0 - 32 : $0 } }
    var prefix = signPrefix(negative: value.isNegative)
    if alternate && marker != 0 { prefix += [48, marker] }
    if grouping != 0 {
      digits = FormatSpec.grouped(
        digits, separator: UInt8(grouping), size: base == 10 ? 3 : 4,
        minimum: groupedMinimum(besides: prefix.count))
    }
    var text = PaddedText(prefix: prefix, body: digits)
    text.pad(to: self)
    return text
  }

  /// The base, the letter after 0 that marks it, and whether digits are upper case.
  private func integerBase(_ typeName: String) throws(FormatError) -> (Int, UInt8, Bool) {
    switch type {
    case 0, 100, 110: return (10, 0, false)
    case 98: return (2, 98, false)
    case 111: return (8, 111, false)
    case 120: return (16, 120, false)
    case 88: return (16, 88, true)
    default: throw FormatSpec.unknown(type, typeName)
    }
  }

  /// The code point that type `c` shows.
  func character(_ value: BigInt) throws(FormatError) -> UInt32 {
    if precision >= 0 { throw .value("Precision not allowed in integer format specifier") }
    if coercesNegativeZero {
      throw .value("Negative zero coercion (z) not allowed in integer format specifier")
    }
    if sign != 0 { throw .value("Sign not allowed with integer format specifier 'c'") }
    if alternate {
      throw .value("Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard let code = value.int64 else {
      throw .overflow("Python int too large to convert to C long")
    }
    guard code >= 0, code < 0x110000 else {
      throw .overflow("%c arg not in range(0x110000)")
    }
    return UInt32(code)
  }
}

import CPlatform

extension FormatSpec {
  /// A float under a float specification (types e E f F g G n % and none).
  func format(_ value: Double, typeName: String) throws(FormatError) -> PaddedText {
    var body = try floatBody(value, typeName)
    let minus = value.sign == .minus && !value.isNaN && !(coercesNegativeZero && isZeroText(body))
    if type == 37 { body.append(37) }
    let prefix = signPrefix(negative: minus)
    if grouping != 0 { body = groupingWholePart(body, besides: prefix.count) }
    var text = PaddedText(prefix: prefix, body: body)
    text.pad(to: self)
    return text
  }

  private func isZeroText(_ body: [UInt8]) -> Bool {
    guard let first = body.first, FloatText.isDigit(first) else { return false }
    for byte in body {
      if byte >= 49 && byte <= 57 { return false }
      if byte == 101 || byte == 69 { return true }
    }
    return true
  }

  private func groupingWholePart(_ body: [UInt8], besides used: Int) -> [UInt8] {
    let whole = Array(body.prefix { FloatText.isDigit($0) })
    if whole.isEmpty { return body }
    let rest = body[whole.count...]
    let minimum = groupedMinimum(besides: used + rest.count)
    return FormatSpec.grouped(whole, separator: UInt8(grouping), size: 3, minimum: minimum) + rest
  }

  /// The magnitude without sign or percent mark.
  private func floatBody(_ value: Double, _ typeName: String) throws(FormatError) -> [UInt8] {
    let magnitude = abs(value)
    switch type {
    case 0: return plain(magnitude)
    case 102: return FloatFormat.fixed(magnitude, precision, alternate)
    case 70: return FloatFormat.uppercased(FloatFormat.fixed(magnitude, precision, alternate))
    case 101: return FloatFormat.scientific(magnitude, precision, alternate)
    case 69: return FloatFormat.uppercased(FloatFormat.scientific(magnitude, precision, alternate))
    case 103, 110: return FloatFormat.general(magnitude, precision, alternate)
    case 71: return FloatFormat.uppercased(FloatFormat.general(magnitude, precision, alternate))
    case 37: return FloatFormat.fixed(magnitude * 100, precision, alternate)
    default: throw FormatSpec.unknown(type, typeName)
    }
  }

  /// Without a type: as repr, or as `g` that keeps one digit after the point.
  private func plain(_ magnitude: Double) -> [UInt8] {
    if let special = FloatText.special(magnitude) { return special }
    if precision < 0 {
      return FloatText.general(
        FloatDigits(shortest: magnitude), exponentFrom: 17, minimumFraction: 1,
        keepsPoint: alternate)
    }
    let count = max(precision, 1)
    var digits = FloatDigits(magnitude, significant: count)
    if !alternate { FloatFormat.trimZeros(&digits) }
    return FloatText.general(
      digits, exponentFrom: count, minimumFraction: 1, keepsPoint: alternate)
  }
}

/// C's float conversions on magnitudes, where -1 stands for the default precision.
enum FloatFormat {
  static func fixed(_ magnitude: Double, _ precision: Int, _ alternate: Bool) -> [UInt8] {
    if let special = FloatText.special(magnitude) { return special }
    var text = FloatText.printf(magnitude, "f", precision: precision < 0 ? 6 : precision)
    if alternate && precision == 0 { text.append(46) }
    return text
  }

  static func scientific(_ magnitude: Double, _ precision: Int, _ alternate: Bool) -> [UInt8] {
    if let special = FloatText.special(magnitude) { return special }
    var text = FloatText.printf(magnitude, "e", precision: precision < 0 ? 6 : precision)
    if alternate && precision == 0 { text.insert(46, at: 1) }
    return text
  }

  static func general(_ magnitude: Double, _ precision: Int, _ alternate: Bool) -> [UInt8] {
    if let special = FloatText.special(magnitude) { return special }
    let count = precision < 0 ? 6 : max(precision, 1)
    var digits = FloatDigits(magnitude, significant: count)
    if !alternate { trimZeros(&digits) }
    return FloatText.general(
      digits, exponentFrom: count + 1, minimumFraction: 0, keepsPoint: alternate)
  }

  static func trimZeros(_ number: inout FloatDigits) {
    while number.digits.count > 1, number.digits[number.digits.count - 1] == 48 {
      number.digits.removeLast()
    }
  }

  static func uppercased(_ text: [UInt8]) -> [UInt8] {
    text.map { $0 >= 97 && $0 <= 122 ? $0 - 32 : $0 }
  }
}

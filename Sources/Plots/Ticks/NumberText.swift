import CPlatform

/// Numbers as text.
package enum NumberText {
  /// With `digits` decimals, and a minus sign of the length of a digit.
  package static func fixed(_ value: Double, digits: Int) -> String {
    let text = format(value, "f", min(max(digits, 0), 40))
    return text.hasPrefix("-") ? "\u{2212}" + text.dropFirst() : text
  }

  /// As short as `digits` significant digits allow, with a plain minus.
  package static func short(_ value: Double, digits: Int = 4) -> String {
    let text = format(value, "g", digits)
    return text == "-0" ? "0" : text
  }

  /// A coordinate of a picture: two decimals at most, and no zeros behind them.
  static func coordinate(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = (max(-1e9, min(1e9, value)) * 100).rounded()
    let whole = Int64(hundredths)
    let sign = whole < 0 ? "-" : ""
    let rest = whole.magnitude % 100
    let text = sign + String(whole.magnitude / 100)
    if rest == 0 { return whole == 0 ? "0" : text }
    return text
      + (rest % 10 == 0 ? "." + String(rest / 10) : (rest < 10 ? ".0" : ".") + String(rest))
  }

  /// So exactly that reading gives the number back.
  static func exact(_ value: Double) -> String { format(value, "g", 17) }

  private static func format(_ value: Double, _ conversion: Character, _ precision: Int) -> String {
    let letter = CChar(bitPattern: conversion.asciiValue ?? 0x67)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
      let length = lossrepl_format_double(
        buffer.baseAddress, buffer.count, Int32(precision), letter, value)
      let count = min(max(Int(length), 0), buffer.count - 1)
      return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  /// A number that was written by `exact`.
  static func parse(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
        for index in bytes.indices { buffer[index] = CChar(bitPattern: bytes[index]) }
        buffer[bytes.count] = 0
        guard let start = buffer.baseAddress else { return nil }
        var end = 0
        let value = lossrepl_parse_double(start, &end)
        return end == bytes.count && end > 0 ? value : nil
      }
    }
  }
}

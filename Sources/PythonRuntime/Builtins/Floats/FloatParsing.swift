import CPlatform

extension FloatText {
  /// The number written in ASCII text (no blanks around it), as `float(text)` reads it; nil otherwise.
  static func parse(_ text: [UInt8]) -> Double? {
    guard let plain = withoutUnderscores(text), !plain.isEmpty else { return nil }
    if let special = parseSpecial(plain) { return special }
    guard isDecimal(plain) else { return nil }
    let terminated = plain.map { CChar(truncatingIfNeeded: $0) } + [0]
    return terminated.withUnsafeBufferPointer { buffer -> Double? in
      guard let start = buffer.baseAddress else { return nil }
      var end = 0
      let value = lossrepl_parse_double(start, &end)
      return end == plain.count ? value : nil
    }
  }

  /// Drops underscores that stand between digits; nil where one stands elsewhere.
  static func withoutUnderscores(_ text: [UInt8]) -> [UInt8]? {
    guard text.contains(95) else { return text }
    var result: [UInt8] = []
    for (i, byte) in text.enumerated() {
      if byte != 95 {
        result.append(byte)
      } else if i == 0 || i + 1 == text.count || !isDigit(text[i - 1]) || !isDigit(text[i + 1]) {
        return nil
      }
    }
    return result
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  private static func parseSpecial(_ text: [UInt8]) -> Double? {
    var word = text.map { $0 >= 65 && $0 <= 90 ? $0 + 32 : $0 }
    var negative = false
    if word[0] == 45 || word[0] == 43 {
      negative = word[0] == 45
      word.removeFirst()
    }
    switch String(decoding: word, as: UTF8.self) {
    case "inf", "infinity": return negative ? -Double.infinity : .infinity
    case "nan": return negative ? -Double.nan : .nan
    default: return nil
    }
  }

  private static func isDecimal(_ text: [UInt8]) -> Bool {
    var i = 0
    if text[i] == 45 || text[i] == 43 { i += 1 }
    var digits = 0
    digits += skipDigits(text, &i)
    if i < text.count, text[i] == 46 {
      i += 1
      digits += skipDigits(text, &i)
    }
    if digits == 0 { return false }
    if i < text.count, text[i] == 101 || text[i] == 69 {
      i += 1
      if i < text.count, text[i] == 45 || text[i] == 43 { i += 1 }
      if skipDigits(text, &i) == 0 { return false }
    }
    return i == text.count
  }

  private static func skipDigits(_ text: [UInt8], _ i: inout Int) -> Int {
    let start = i
    while i < text.count, isDigit(text[i]) { i += 1 }
    return i - start
  }
}

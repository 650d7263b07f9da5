/// A formatted body between its padding; the parts stay apart so that a host's limit on the size
/// of one text can be checked before the text is made.
struct PaddedText {
  var left = 0
  var prefix: [UInt8] = []
  var inner = 0
  var body: [UInt8]
  var right = 0
  var fill: UInt32 = 32

  var count: Int { left + prefix.count + inner + body.count + right }

  /// Spreads what is missing to the width as the alignment says.
  mutating func pad(to spec: FormatSpec) {
    let missing = spec.width - prefix.count - body.count
    fill = spec.fill
    if missing <= 0 { return }
    switch spec.align {
    case 60: right = missing
    case 94: (left, right) = (missing / 2, missing - missing / 2)
    case 61: inner = missing
    default: left = missing
    }
  }

  /// The text as bytes, where the fill is ASCII.
  var ascii: [UInt8]? {
    guard fill < 128 else { return nil }
    if left == 0 && inner == 0 && right == 0 { return prefix.isEmpty ? body : prefix + body }
    let byte = UInt8(fill)
    var result = [UInt8](repeating: byte, count: left)
    result.reserveCapacity(count)
    result += prefix
    result += repeatElement(byte, count: inner)
    result += body
    result += repeatElement(byte, count: right)
    return result
  }

  var codePoints: [UInt32] {
    var result = [UInt32](repeating: fill, count: left)
    result += prefix.map { UInt32($0) }
    result += [UInt32](repeating: fill, count: inner)
    result += body.map { UInt32($0) }
    return result + [UInt32](repeating: fill, count: right)
  }
}

extension FormatSpec {
  /// Puts separators between groups of digits; zeros are added on the left to reach `minimum`.
  static func grouped(_ digits: [UInt8], separator: UInt8, size: Int, minimum: Int) -> [UInt8] {
    var reversed: [UInt8] = []
    var (remaining, width) = (digits.count, minimum)
    while true {
      let length = Swift.min(size, Swift.max(remaining, width, 1))
      for _ in 0..<length {
        reversed.append(remaining > 0 ? digits[remaining - 1] : 48)
        remaining -= 1
      }
      remaining = Swift.max(remaining, 0)
      width -= length
      if remaining <= 0 && width <= 0 { break }
      width -= 1
      reversed.append(separator)
    }
    reversed.reverse()
    return reversed
  }

  /// The sign that a number shows under this specification.
  func signPrefix(negative: Bool) -> [UInt8] {
    if negative { return [45] }
    return sign == 43 ? [43] : sign == 32 ? [32] : []
  }

  /// How wide grouped digits must be so that zero padding is grouped as well.
  func groupedMinimum(besides used: Int) -> Int {
    fill == 48 && align == 61 ? Swift.max(width - used, 0) : 0
  }
}

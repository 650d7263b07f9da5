/// A line of output taken apart into the text between the numbers and the numbers, as the
/// conformance rules compare them: spaces may differ in length, floats in their last digits.
struct ComparedLine {
  private var texts: [String] = []
  private var numbers: [String] = []

  init(_ line: String) {
    var text = ""
    var scanner = Array(line.unicodeScalars)[...]
    while let first = scanner.first {
      if let number = Self.number(scanner, after: text) {
        texts.append(Self.normal(text))
        text = ""
        numbers.append(number)
        scanner = scanner.dropFirst(number.unicodeScalars.count)
      } else {
        text.unicodeScalars.append(first)
        scanner = scanner.dropFirst()
      }
    }
    texts.append(Self.normal(text))
  }

  func matches(_ other: ComparedLine) -> Bool {
    guard texts == other.texts, numbers.count == other.numbers.count else { return false }
    return zip(numbers, other.numbers).allSatisfy { Self.equal($0, $1) }
  }

  private static func equal(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let isFloat = { (text: String) in text.contains { ".eE".contains($0) } }
    guard isFloat(left), isFloat(right), let a = Double(left), let b = Double(right) else {
      return false
    }
    return abs(a - b) <= 2e-4 * max(1, abs(b))
  }

  /// Runs of spaces become one; none stands after an opening bracket or at the end.
  private static func normal(_ text: String) -> String {
    var result = ""
    for character in text {
      if character == " ", result.last == " " || result.last == "[" || result.last == "(" {
        continue
      }
      result.append(character)
    }
    return result
  }

  /// The number that begins here, unless it is part of a name.
  private static func number(_ scalars: ArraySlice<Unicode.Scalar>, after text: String) -> String? {
    if let last = text.unicodeScalars.last,
      last.properties.isAlphabetic || last == "_" || ("0"..."9").contains(last)
    {
      return nil
    }
    var result = ""
    var rest = scalars
    func take(_ condition: (Unicode.Scalar) -> Bool) -> Bool {
      guard let first = rest.first, condition(first) else { return false }
      result.unicodeScalars.append(first)
      rest = rest.dropFirst()
      return true
    }
    let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
    _ = take { $0 == "-" || $0 == "+" }
    var digits = 0
    while take(isDigit) { digits += 1 }
    if take({ $0 == "." }) { while take(isDigit) { digits += 1 } }
    guard digits > 0 else { return nil }
    let (whole, remaining) = (result, rest)
    if take({ $0 == "e" || $0 == "E" }) {
      _ = take { $0 == "-" || $0 == "+" }
      var exponent = 0
      while take(isDigit) { exponent += 1 }
      if exponent == 0 { (result, rest) = (whole, remaining) }
    }
    return result
  }
}

/// Numbers in the few digits that a line of progress has room for.
enum NumberText {
  /// With so many digits behind the point.
  static func fixed(_ value: Double, _ digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded()
    guard scaled < 1e15 else { return "\(value)" }
    var text = String(Int64(scaled))
    if digits > 0 {
      text = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
      text.insert(".", at: text.index(text.endIndex, offsetBy: -digits))
    }
    return (value < 0 && scaled > 0 ? "-" : "") + text
  }

  /// With four digits that count: `0.6931`, `12.34`, `1.234e-05`.
  static func significant(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
    var exponent = 0
    var mantissa = value.magnitude
    while mantissa >= 9.9995, exponent < 400 {
      (mantissa, exponent) = (mantissa / 10, exponent + 1)
    }
    while mantissa < 0.99995, exponent > -400 {
      (mantissa, exponent) = (mantissa * 10, exponent - 1)
    }
    if (-4...5).contains(exponent) { return fixed(value, max(0, 3 - exponent)) }
    let sign = exponent < 0 ? "-" : "+"
    let power = exponent.magnitude < 10 ? "0\(exponent.magnitude)" : "\(exponent.magnitude)"
    return (value < 0 ? "-" : "") + fixed(mantissa, 3) + "e" + sign + power
  }

  /// With three digits and a sign for the size: `1.23k`.
  static func inThousands(_ value: Double, _ thousand: Double) -> String {
    var rest = value
    for sign in ["", "k", "M", "G", "T", "P"] {
      if rest.magnitude < 999.5 || thousand <= 1 {
        let isWhole = sign.isEmpty && rest == rest.rounded()
        let digits = isWhole ? 0 : rest.magnitude < 9.995 ? 2 : rest.magnitude < 99.95 ? 1 : 0
        return fixed(rest, digits) + sign
      }
      rest /= thousand
    }
    return fixed(rest, 1) + "E"
  }
}

import CPlatform

/// Numbers as messages and reprs write them.
enum PythonNumber {
  /// A float as C++ streams print it: six significant digits.
  static func short(_ value: Double) -> String { format(value, 6, "g") }

  /// A float as Python's `repr` prints it: the shortest text that reads back as the same float.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    var digits = format(value, 17, "g")
    for precision in Int32(1)..<17 {
      let candidate = format(value, precision, "g")
      if parse(candidate) == value {
        digits = candidate
        break
      }
    }
    let size = value.magnitude
    if size != 0 && (size < 1e-4 || size >= 1e16) { return digits }
    return digits.contains("e") ? format(value, 1, "f") : withPoint(digits)
  }

  private static func withPoint(_ digits: String) -> String {
    digits.contains(".") ? digits : digits + ".0"
  }

  private static func parse(_ text: String) -> Double {
    var end = 0
    return text.withCString { lossrepl_parse_double($0, &end) }
  }

  private static func format(
    _ value: Double, _ precision: Int32, _ conversion: Unicode.Scalar
  ) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let length = lossrepl_format_double(start, 64, precision, CChar(conversion.value), value)
      return String(decoding: UnsafeRawBufferPointer(buffer).prefix(Int(length)), as: UTF8.self)
    }
  }
}

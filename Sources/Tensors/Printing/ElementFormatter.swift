import CPlatform

/// Writes single elements, all in the style and width that the printed elements call for.
struct ElementFormatter {
  private enum Style {
    /// Integers, booleans: as they are.
    case plain
    /// Floats that all are whole: `1.`.
    case whole
    /// Floats with decimals.
    case decimal
    /// Floats with an exponent.
    case scientific
  }

  private let values: PrintableValues
  private let precision: Int
  private var style = Style.plain
  /// The width that elements are padded to.
  private(set) var width = 1

  /// A formatter for the elements at these positions.
  init(_ values: PrintableValues, positions: [Int], options: PrintOptions) {
    self.values = values
    precision = options.precision
    guard case .floatingPoint(let element) = values else {
      for position in positions { width = max(width, text(position).utf8.count) }
      return
    }
    let numbers = positions.map(element).filter { $0.isFinite && $0 != 0 }
    style = Self.style(for: numbers, options)
    for number in numbers {
      let length = Self.text(number, style, precision).utf8.count
      width = max(width, length)
    }
  }

  private static func style(for numbers: [Double], _ options: PrintOptions) -> Style {
    guard let first = numbers.first else { return .whole }
    var (smallest, largest) = (first.magnitude, first.magnitude)
    var areWhole = true
    for number in numbers {
      smallest = min(smallest, number.magnitude)
      largest = max(largest, number.magnitude)
      areWhole = areWhole && number == number.rounded(.up)
    }
    let spread = largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4
    if options.scientific ?? spread { return .scientific }
    return areWhole ? .whole : .decimal
  }

  /// The element at a position, padded to the width.
  func padded(_ position: Int) -> String {
    let text = text(position)
    let length = text.utf8.count
    return length < width ? String(repeating: " ", count: width - length) + text : text
  }

  private func text(_ position: Int) -> String {
    switch values {
    case .floatingPoint(let element): Self.text(element(position), style, precision)
    case .integer(let element): String(element(position))
    case .boolean(let element): element(position) ? "True" : "False"
    }
  }

  private static func text(_ value: Double, _ style: Style, _ precision: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    return switch style {
    case .plain, .whole: format(value, precision: 0, "f") + "."
    case .decimal: format(value, precision: precision, "f")
    case .scientific: format(value, precision: precision, "e")
    }
  }

  private static func format(_ value: Double, precision: Int, _ conversion: Unicode.Scalar)
    -> String
  {
    // A double has at most 309 digits before the point.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 320 + precision) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let length = lossrepl_format_double(
        start, buffer.count, Int32(truncatingIfNeeded: precision), CChar(conversion.value), value)
      return String(
        decoding: UnsafeRawBufferPointer(buffer).prefix(Int(max(length, 0))), as: UTF8.self)
    }
  }
}

import CPlatform

/// What stands at the ticks of an axis.
package struct TickLabels: Equatable {
  /// One text for each tick.
  package var texts: [String]
  /// What stands at the axis's end: a factor such as `1e−5`, a number to add, or nothing.
  package var note: String

  /// Nothing is longer than needed to tell neighbours apart: the rules of matplotlib's
  /// `ScalarFormatter` for ticks in view of an axis from `low` to `high`.
  package init(linear ticks: [Double], from low: Double, to high: Double) {
    let (low, high) = low <= high ? (low, high) : (high, low)
    let visible = ticks.filter { $0 >= low && $0 <= high }
    let offset = TickLabels.offset(visible)
    let exponent = TickLabels.exponent(visible, offset, low, high)
    let scale = pow(10, Double(exponent))
    var numbers = ticks.map { ($0 - offset) / scale }
    let count = numbers.count
    if count < 2 { numbers += [(low - offset) / scale, (high - offset) / scale] }
    let digits = TickLabels.decimals(numbers, count: count)
    texts = numbers[..<count].map { NumberText.fixed($0 == 0 ? 0 : $0, digits: digits) }
    note = TickLabels.note(offset, exponent)
  }

  private init(texts: [String]) {
    self.texts = texts
    note = ""
  }

  /// Powers of ten, with a raised exponent: `$10^{−3}$`.
  package static func powers(_ ticks: [Double]) -> TickLabels {
    TickLabels(texts: ticks.map { power($0) })
  }

  private static func power(_ value: Double) -> String {
    guard value > 0, value.isFinite else { return "" }
    let exponent = floor(log10(value) + 1e-9)
    let digit = (value / pow(10, exponent)).rounded()
    let raised = "10^{" + NumberText.fixed(exponent, digits: 0) + "}$"
    return digit == 1 ? "$" + raised : "$" + NumberText.fixed(digit, digits: 0) + "×" + raised
  }

  /// A number that all ticks share, where leaving it out saves four digits.
  private static func offset(_ ticks: [Double]) -> Double {
    guard let low = ticks.min(), let high = ticks.max(), low < high, low > 0 || high < 0 else {
      return 0
    }
    let (small, large) = abs(low) < abs(high) ? (abs(low), abs(high)) : (abs(high), abs(low))
    func leading(_ value: Double, _ exponent: Double) -> Double {
      FloorDivision.divided(value, by: pow(10, exponent)).quotient
    }
    var exponent = ceil(log10(large))
    while leading(small, exponent) == leading(large, exponent), exponent > -320 { exponent -= 1 }
    exponent += 1
    if (large - small) / pow(10, exponent) <= 1e-2 {
      exponent = ceil(log10(large))
      while leading(large, exponent) - leading(small, exponent) <= 1, exponent > -320 {
        exponent -= 1
      }
      exponent += 1
    }
    let shared = leading(large, exponent)
    return shared >= 1000 ? (low < 0 ? -1 : 1) * shared * pow(10, exponent) : 0
  }

  /// The power of ten that is taken out, 0 for numbers of ordinary size.
  private static func exponent(
    _ ticks: [Double], _ offset: Double, _ low: Double, _ high: Double
  ) -> Int {
    guard let largest = ticks.map({ abs($0) }).max() else { return 0 }
    let size = offset != 0 ? high - low : largest
    guard size > 0, size.isFinite else { return 0 }
    let exponent = Int(floor(log10(size)))
    return exponent <= -5 || exponent >= 6 ? exponent : 0
  }

  /// How many decimals tell the numbers apart to a thousandth of their range.
  private static func decimals(_ numbers: [Double], count: Int) -> Int {
    guard let low = numbers.min(), let high = numbers.max() else { return 0 }
    var range = high - low
    if range == 0 { range = numbers.map { abs($0) }.max() ?? 0 }
    if range == 0 || !range.isFinite { range = 1 }
    let size = floor(log10(range))
    let allowed = 1e-3 * pow(10, size)
    var digits = max(0, 3 - Int(size))
    let shown = count < 2 ? Array(numbers[..<count]) : numbers
    while digits >= 0 {
      let unit = pow(10, Double(digits))
      let error = shown.map { abs($0 - ($0 * unit).rounded(.toNearestOrEven) / unit) }.max() ?? 0
      guard error < allowed else { break }
      digits -= 1
    }
    return digits + 1
  }

  private static func note(_ offset: Double, _ exponent: Int) -> String {
    var note = exponent == 0 ? "" : "1e" + String(exponent)
    if offset != 0 { note += (offset > 0 ? "+" : "") + scientific(offset) }
    return String(note.map { $0 == "-" ? "\u{2212}" : $0 })
  }

  /// As `1.2345e3`, and without an exponent of 0.
  private static func scientific(_ value: Double) -> String {
    let exponent = floor(log10(abs(value)))
    let digits = (value / pow(10, exponent) * 1e10).rounded() / 1e10
    let text = NumberText.short(digits, digits: 10)
    return exponent == 0 ? text : text + "e" + String(Int(exponent))
  }
}

import CPlatform

/// Ticks at even steps: the rules of matplotlib's `MaxNLocator`.
///
/// The step is 1, 2, 2.5 or 5 times a power of ten, the smallest that gives at most `intervals`.
package struct LinearTicks {
  /// Where steps may begin, a decade below and above included.
  private static let staircase = [
    0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5, 10, 20, 25, 50,
  ]

  let intervals: Int
  /// Whether steps are whole numbers.
  let isWhole: Bool

  package init(intervals: Int = 9, isWhole: Bool = false) {
    self.intervals = max(1, min(intervals, 1000))
    self.isWhole = isWhole
  }

  /// Ticks from the last before `low` to the first behind `high`.
  package func ticks(from low: Double, to high: Double) -> [Double] {
    guard let (low, high) = LinearTicks.spread(low, high) else { return [] }
    let span = high - low
    let offset = LinearTicks.offset(low, high)
    let from = low - offset
    let to = high - offset
    let steps = self.steps(span)
    let wanted = (to - from) / Double(intervals)
    let first = steps.firstIndex { $0 >= wanted } ?? steps.count - 1
    var ticks: [Double] = []
    for step in steps[...max(first, 0)].reversed() {
      ticks = multiples(of: step, from: from, to: to, offset: offset)
      if ticks.count(where: { $0 >= from && $0 <= to }) >= 2 { break }
    }
    return ticks.map { $0 + offset }
  }

  private func steps(_ span: Double) -> [Double] {
    let scale = pow(10, floor(log10(span / Double(intervals))))
    let steps = LinearTicks.staircase.map { $0 * scale }
    guard isWhole else { return steps }
    let whole = steps.filter { $0 < 1 || abs($0 - $0.rounded()) < 0.001 }
    return whole.isEmpty ? steps : whole
  }

  private func multiples(
    of step: Double, from low: Double, to high: Double, offset: Double
  ) -> [Double] {
    var step = step
    if isWhole, floor(high) - ceil(low) >= 1 { step = max(1, step) }
    let start = FloorDivision.divided(low, by: step).quotient * step
    let edge = TickEdge(step: step, offset: offset)
    let first = edge.atMost(low - start)
    let last = edge.atLeast(high - start)
    guard last - first >= 0, last - first < 2000 else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step + start }
  }

  /// Ends in order and apart; nil where there is no such range.
  private static func spread(_ low: Double, _ high: Double) -> (Double, Double)? {
    guard low.isFinite, high.isFinite else { return nil }
    let (low, high) = low <= high ? (low, high) : (high, low)
    let largest = max(abs(low), abs(high))
    guard (high - low).isFinite, largest > 1e-300 else {
      return largest <= 1e-300 ? (-1e-13, 1e-13) : nil
    }
    guard high - low <= largest * 1e-14 else { return (low, high) }
    return (low - 1e-13 * abs(low), high + 1e-13 * abs(high))
  }

  /// A power of ten to count from, where the numbers are large beside their range.
  private static func offset(_ low: Double, _ high: Double) -> Double {
    let middle = (low + high) / 2
    guard abs(middle) / (high - low) >= 100 else { return 0 }
    let size = pow(10, floor(log10(abs(middle))))
    return middle < 0 ? -size : size
  }
}

/// Multiples of a step next to a number, forgiving what floating point adds.
private struct TickEdge {
  let step: Double
  private let tolerance: Double

  init(step: Double, offset: Double) {
    self.step = step
    guard offset != 0 else {
      tolerance = 1e-10
      return
    }
    let digits = log10(abs(offset) / step)
    tolerance = min(0.4999, max(1e-10, pow(10, digits - 12)))
  }

  /// The largest n with n steps at most `value`.
  func atMost(_ value: Double) -> Double {
    let (quotient, rest) = divided(value)
    return abs(rest - 1) < tolerance ? quotient + 1 : quotient
  }

  /// The smallest n with n steps at least `value`.
  func atLeast(_ value: Double) -> Double {
    let (quotient, rest) = divided(value)
    return abs(rest) < tolerance ? quotient : quotient + 1
  }

  /// Whole steps and the rest as a share of a step.
  private func divided(_ value: Double) -> (Double, Double) {
    let (quotient, rest) = FloorDivision.divided(value, by: step)
    return (quotient, rest / step)
  }
}

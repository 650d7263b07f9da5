import CPlatform

/// Ticks at powers of ten, at most `limit` of them: the rules of matplotlib's `LogLocator`.
package struct LogTicks {
  let limit: Int

  package init(limit: Int = 9) { self.limit = max(2, min(limit, 9)) }

  /// Ticks with a number, of which the outer ones may lie beyond the ends.
  package func ticks(from low: Double, to high: Double) -> [Double] {
    guard let range = Decades(low, high) else { return [] }
    return exponents(range).map { pow(10, Double($0)) }
  }

  /// Small ticks between them, which carry numbers where hardly a power of ten is in sight.
  package func minorTicks(from low: Double, to high: Double) -> [Double] {
    guard let range = Decades(low, high), range.count < 10,
      stride(range) == 1 || range.count <= 1
    else { return [] }
    var ticks: [Double] = []
    for exponent in (range.first - 1)...(range.last + 1) {
      for digit in 2...9 {
        let tick = Double(digit) * pow(10, Double(exponent))
        if tick >= min(low, high), tick <= max(low, high) { ticks.append(tick) }
      }
    }
    return ticks
  }

  private func stride(_ range: Decades) -> Int { range.count / (limit + 1) + 1 }

  private func exponents(_ range: Decades) -> [Int] {
    let stride = stride(range)
    let wanted = min(limit, (range.count + stride - 1) / stride)
    if wanted <= 0 { return [range.first - 1, range.last + 1] }
    if wanted == 1 {
      let middle = Int(((range.low + range.high) / 2).rounded(.toNearestOrEven))
      let reach = max(middle - range.first + 1, range.last + 1 - middle)
      return [middle - reach, middle, middle + reach]
    }
    return spaced(range, wanted)
  }

  /// `wanted` exponents as far apart as they can be, at multiples of the stride where that fits.
  private func spaced(_ range: Decades, _ wanted: Int) -> [Int] {
    var stride = (range.count - 1) / (wanted - 1)
    if stride * wanted < range.count { stride = range.count / wanted }
    stride = max(stride, 1)
    let least = max(range.count - stride * wanted, 0)
    let bound = min(range.count - stride * (wanted - 1), stride)
    var offset = ((-range.first % stride) + stride) % stride
    if offset < least || offset >= bound { offset = least }
    return Array(
      Swift.stride(from: range.first + offset - stride, through: range.last + stride, by: stride))
  }
}

/// The powers of ten between two numbers.
private struct Decades {
  let low, high: Double
  let first, last: Int

  var count: Int { max(0, last - first + 1) }

  init?(_ low: Double, _ high: Double) {
    let (low, high) = low <= high ? (low, high) : (high, low)
    guard low > 0, high.isFinite else { return nil }
    self.low = log10(low)
    self.high = log10(high)
    first = Int(ceil(self.low))
    last = Int(floor(self.high))
  }
}

import CPlatform

/// An exact running sum of floats, as partial sums that do not overlap (Shewchuk).
struct RealSum {
  private var partials: [Double] = []
  private var special = 0.0
  private var infinities = 0.0
  /// Whether a partial sum of finite numbers was none.
  private(set) var overflows = false
  /// Whether infinities of both signs were added.
  var mixesInfinities: Bool { infinities.isNaN }

  mutating func add(_ value: Double) {
    if !value.isFinite {
      special += value
      if value.isInfinite { infinities += value }
      return
    }
    var x = value
    var kept: [Double] = []
    for partial in partials {
      var (large, small) = (x, partial)
      if abs(large) < abs(small) { (large, small) = (small, large) }
      let high = large + small
      let low = small - (high - large)
      if low != 0 { kept.append(low) }
      x = high
    }
    if !x.isFinite { overflows = true }
    partials = kept + [x]
  }

  /// The sum, rounded once.
  var value: Double {
    if special != 0 || special.isNaN { return special }
    var rest = partials
    guard var high = rest.popLast() else { return 0 }
    var low = 0.0
    while let next = rest.popLast() {
      let sum = high + next
      low = next - (sum - high)
      high = sum
      if low != 0 { break }
    }
    // A tie that the remaining parts decide.
    if let next = rest.last, low < 0 && next < 0 || low > 0 && next > 0 {
      let doubled = low * 2
      let sum = high + doubled
      if sum - high == doubled { high = sum }
    }
    return high
  }

  /// The Euclidean length, scaled so that it neither overflows nor loses small parts.
  static func norm(_ values: [Double]) -> Double {
    var largest = 0.0
    var hasNaN = false
    for value in values {
      if value.isInfinite { return .infinity }
      if value.isNaN { hasNaN = true }
      largest = max(largest, abs(value))
    }
    if hasNaN { return .nan }
    if largest == 0 { return 0 }
    // A power of two scales without rounding.
    let exponent = Int(largest.exponent) + 1
    var sum = RealSum()
    for value in values {
      let scaled = scalbn(value, Int32(-exponent))
      let square = scaled * scaled
      sum.add(square)
      sum.add(fma(scaled, scaled, -square))
    }
    var root = sqrt(sum.value)
    // What the rounded root's square leaves is put back.
    let square = root * root
    sum.add(-square)
    sum.add(-fma(root, root, -square))
    root += sum.value / (2 * root)
    return scalbn(root, Int32(exponent))
  }
}

import CPlatform

/// How numbers are laid along an axis.
package enum Scale: String, Sendable, Equatable {
  case linear
  case log

  /// The number that is laid evenly; nil for what has no place on the axis.
  package func transformed(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    switch self {
    case .linear: return value
    case .log: return value > 0 ? log10(value) : nil
    }
  }
}

extension Axis {
  /// Where a number lies: 0 at `low`, 1 at `high`; nil for what has no place.
  package func share(_ value: Double) -> Double? {
    guard let low = scale.transformed(low), let high = scale.transformed(high),
      let value = scale.transformed(value), high != low
    else { return nil }
    let share = (value - low) / (high - low)
    return share.isFinite ? share : nil
  }

  /// Whether a number lies within the axis, its ends included.
  func contains(_ value: Double) -> Bool {
    guard let share = share(value) else { return false }
    return share > -1e-9 && share < 1 + 1e-9
  }
}

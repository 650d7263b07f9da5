import CPlatform

// The ticks of an axis, whoever chose them.

/// A tick with what stands at it; an empty text for a small tick.
struct Tick: Equatable {
  var value: Double
  var text: String
  var isMinor = false
}

extension Axis {
  /// The ticks in view, and a note for the axis's end; `limit` is how many there is room for.
  func shownTicks(limit: Int) -> (ticks: [Tick], note: String) {
    if let ticks { return (given(ticks), "") }
    switch scale {
    case .linear:
      let values = LinearTicks(intervals: limit).ticks(from: low, to: high)
      let labels = TickLabels(linear: values, from: low, to: high)
      return (inView(values, labels.texts), labels.note)
    case .log: return (logTicks(limit), "")
    }
  }

  private func given(_ values: [Double]) -> [Tick] {
    let texts =
      tickLabels
      ?? (scale == .log
        ? TickLabels.powers(values).texts
        : TickLabels(linear: values, from: low, to: high).texts)
    return inView(values, texts)
  }

  private func inView(_ values: [Double], _ texts: [String]) -> [Tick] {
    zip(values, texts).compactMap { contains($0) ? Tick(value: $0, text: $1) : nil }
  }

  private func logTicks(_ limit: Int) -> [Tick] {
    let locator = LogTicks(limit: limit)
    let values = locator.ticks(from: low, to: high)
    let major = inView(values, TickLabels.powers(values).texts)
    let between = locator.minorTicks(from: low, to: high)
    // With hardly a power of ten in view, the small ticks say where one is.
    let names = major.count > 1 ? [] : TickLabels.powers(between).texts
    let isShort = abs(log10(high) - log10(low)) <= 0.4
    let minor = between.enumerated().compactMap { index, value -> Tick? in
      guard contains(value) else { return nil }
      let isNamed = !names.isEmpty && (isShort || [2, 3, 4, 6].contains(LogTicks.digit(value)))
      return Tick(value: value, text: isNamed ? names[index] : "", isMinor: true)
    }
    return major + minor
  }
}

extension LogTicks {
  /// The leading digit of a small tick.
  static func digit(_ value: Double) -> Int {
    let text = NumberText.short(value, digits: 1)
    return text.utf8.first { $0 >= 0x31 && $0 <= 0x39 }.map { Int($0) - 0x30 } ?? 0
  }
}

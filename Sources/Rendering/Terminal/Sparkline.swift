/// The course of a number as a row of small columns between its first and its last value.
package struct Sparkline {
  private let name: String
  private let values: [Double]
  private let lowest: Double

  /// `values` are all finite.
  package init(name: String, values: [Double], lowest: Double) {
    self.name = name
    self.values = values
    self.lowest = lowest
  }

  /// In words where signs beyond ASCII are not shown, or where there is no room for columns.
  func text(width: Int, _ palette: Palette) -> String {
    guard let first = values.first, let last = values.last else { return "" }
    let columns = width - (name + word(first) + word(last)).displayWidth - 3
    guard palette.usesUnicode, columns >= 4 || columns >= values.count else { return words }
    return name + " " + word(first) + " " + drawing(columns) + " " + word(last)
  }

  /// `loss from 0.6931 to 0.1204, lowest 0.1198`.
  var words: String {
    guard let first = values.first, let last = values.last else { return "" }
    let least = lowest < min(first, last) ? ", lowest " + word(lowest) : ""
    return name + " from " + word(first) + " to " + word(last) + least
  }

  private func word(_ value: Double) -> String { NumberText.significant(value) }

  private func drawing(_ columns: Int) -> String {
    let means = averaged(min(columns, values.count))
    let low = means.min() ?? 0
    let high = means.max() ?? 0
    let signs = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return means.map { mean in
      let level = (mean / 8 - low / 8) / (high / 8 - low / 8) * 7
      return signs[level.isFinite ? min(max(Int(level.rounded()), 0), 7) : 0]
    }.joined()
  }

  /// The means of `count` parts of equal length.
  private func averaged(_ count: Int) -> [Double] {
    (0..<count).map { part in
      let start = part * values.count / count
      let end = max(start + 1, (part + 1) * values.count / count)
      return values[start..<end].reduce(0) { $0 + $1 / Double(end - start) }
    }
  }
}

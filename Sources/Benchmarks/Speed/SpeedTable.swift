import Foundation

/// The comparisons as a Markdown table.
struct SpeedTable {
  private var rows: [(title: String, comparison: Comparison)] = []
  private var start: Comparison?
  private let peer: String

  init(peer: String) { self.peer = peer }

  mutating func add(_ title: String, _ comparison: Comparison) { rows.append((title, comparison)) }

  mutating func addStart(_ comparison: Comparison) { start = comparison }

  var hasDifferences: Bool { rows.contains { !$0.comparison.agrees } }

  /// `exp` of the mean logarithm of the ratios.
  private var geometricMean: Double {
    exp(rows.map { log($0.comparison.ratio) }.reduce(0, +) / Double(rows.count))
  }

  var text: String {
    var lines = ["| work | lossrepl | \(peer) | ratio |", "|---|---|---|---|"]
    for (title, comparison) in rows { lines.append(line(title, comparison)) }
    if !rows.isEmpty { lines.append("| geometric mean | | | \(decimal(geometricMean)) |") }
    if let start { lines.append(line("whole process of `print(1)`", start)) }
    return lines.joined(separator: "\n")
  }

  private func line(_ title: String, _ comparison: Comparison) -> String {
    let times = [comparison.ours, comparison.peer].map { "\(decimal($0.median * 1000)) ms" }
    let note = comparison.agrees ? "" : " (answers differ)"
    return "| \(title)\(note) | \(times[0]) | \(times[1]) | \(decimal(comparison.ratio)) |"
  }

  private func decimal(_ value: Double) -> String { String(format: "%.2f", value) }
}

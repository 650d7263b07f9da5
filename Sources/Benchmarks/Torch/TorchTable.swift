import Foundation

/// The comparisons with PyTorch as a Markdown table.
struct TorchTable {
  private var rows: [(script: TorchScript, comparison: Comparison)] = []
  private let peer: String

  init(peer: String) { self.peer = peer }

  mutating func add(_ script: TorchScript, _ comparison: Comparison) {
    rows.append((script, comparison))
  }

  var hasDifferences: Bool { rows.contains { !$0.comparison.agrees } }

  var text: String {
    let head = ["| work | lossrepl | \(peer) | ratio | at most |", "|---|---|---|---|---|"]
    return (head + rows.map { line($0.script, $0.comparison) }).joined(separator: "\n")
  }

  private func line(_ script: TorchScript, _ comparison: Comparison) -> String {
    let values = [comparison.ours, comparison.peer].map { shown($0.median, script.measure) }
    let notes = [
      script.measure == .memory ? ": peak memory of the process" : "",
      comparison.agrees ? "" : " (answers differ)",
    ]
    return "| \(script.title)\(notes.joined()) | \(values[0]) | \(values[1]) |"
      + " \(decimal(comparison.ratio, 2)) | \(decimal(script.limit, 2)) |"
  }

  private func shown(_ value: Double, _ measure: TorchScript.Measure) -> String {
    measure == .memory
      ? "\(decimal(value / 1_048_576, 0)) MiB" : "\(decimal(value * 1000, 3)) ms"
  }

  private func decimal(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}

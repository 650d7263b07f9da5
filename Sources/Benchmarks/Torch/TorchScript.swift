import Foundation

/// A script that runs here and under PyTorch and prints `answer …` and `seconds …`.
///
/// See `Scripts/stopwatch.py`. Its first lines say what it times and which ratio is asked for.
struct TorchScript {
  /// What is compared: the time of one call, or the greatest memory of the whole process.
  enum Measure { case seconds, memory }

  /// One run.
  struct Run {
    let answer: [Double]
    let seconds: Double
    let peakMemory: Double
  }

  let path: URL
  let title: String
  /// The greatest ratio that is asked for.
  let limit: Double
  let measure: Measure

  init(_ path: URL) throws {
    self.path = path
    let source = try String(contentsOf: path, encoding: .utf8)
    let head = source.split(separator: "\n").prefix { $0.hasPrefix("# ") }.map { $0.dropFirst(2) }
    guard head.count >= 2, head[1].hasPrefix("at most "),
      let limit = Double(head[1].dropFirst("at most ".count))
    else { throw Command.Failure(description: "\(path.path) says no title and limit") }
    title = String(head[0])
    self.limit = limit
    measure = head.contains("memory") ? .memory : .seconds
  }

  var name: String { path.deletingPathExtension().lastPathComponent }

  /// The scripts of a folder by name, without the stopwatch.
  static func all(in folder: URL) throws -> [TorchScript] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "py" && $0.lastPathComponent != "stopwatch.py" }
      .sorted { $0.path < $1.path }.map(TorchScript.init)
  }

  /// Runs under two commands, in turn.
  func compare(_ ours: [String], with peer: [String], pairs: Int) throws -> Comparison {
    var comparison = Comparison()
    for _ in 0..<pairs {
      let (own, other) = (try run(ours), try run(peer))
      comparison.add(value(own), value(other))
      if !Self.agree(own.answer, other.answer) { comparison.agrees = false }
    }
    return comparison
  }

  private func value(_ run: Run) -> Double {
    measure == .seconds ? run.seconds : run.peakMemory
  }

  /// Sums in another order differ in their last digits.
  private static func agree(_ ours: [Double], _ peer: [Double]) -> Bool {
    ours.count == peer.count
      && zip(ours, peer).allSatisfy { abs($0 - $1) <= 1e-4 * max(1, abs($1)) }
  }

  private func run(_ command: [String]) throws -> Run {
    let process = try MeasuredProcess(command + [path.path])
    let lines = process.output.split(separator: "\n").map { $0.split(separator: " ") }
    guard lines.count == 2, lines[0].first == "answer", lines[1].first == "seconds",
      let seconds = Double(lines[1][1])
    else { throw Command.Failure(description: "\(name) printed: \(process.output)") }
    return Run(
      answer: lines[0].dropFirst().compactMap { Double($0) }, seconds: seconds,
      peakMemory: process.peakMemory)
  }
}

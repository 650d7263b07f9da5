import Foundation

/// A script that runs here and under PyTorch and prints `answer …` and `seconds …`.
///
/// See `Scripts/stopwatch.py`. Its first lines say what it times and which ratio is asked for. A
/// script that `runs` an exported lesson stands for the time of the whole process.
struct TorchScript {
  /// What is compared: the time of one call, the greatest memory of the whole process, or its time.
  enum Measure { case seconds, memory, process }

  /// One run.
  struct Run {
    let answer: [Double]
    let seconds: Double
    let peakMemory: Double
  }

  let path: URL
  /// What is run: the script itself, or the cells of the lesson that it names.
  private let program: URL
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
    if let named = head.first(where: { $0.hasPrefix("runs ") }) {
      program = try LessonProgram(
        Self.package.appending(path: String(named.dropFirst("runs ".count)))
      ).url
      measure = .process
    } else {
      program = path
      measure = head.contains("memory") ? .memory : .seconds
    }
  }

  private static let package = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
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
    measure == .memory ? run.peakMemory : run.seconds
  }

  /// Sums in another order differ in their last digits.
  private static func agree(_ ours: [Double], _ peer: [Double]) -> Bool {
    ours.count == peer.count
      && zip(ours, peer).allSatisfy { abs($0 - $1) <= 1e-4 * max(1, abs($1)) }
  }

  /// What a program prints that is a number.
  private static func numbers(in text: String) -> [Double] {
    text.split { !("0123456789.eE+-".contains($0)) }.compactMap { Double($0) }
  }

  private func run(_ command: [String]) throws -> Run {
    let process = try MeasuredProcess(
      command + [program.path], in: program.deletingLastPathComponent())
    if measure == .process {
      return Run(
        answer: Self.numbers(in: process.output), seconds: process.seconds,
        peakMemory: process.peakMemory)
    }
    let lines = process.output.split(separator: "\n").map { $0.split(separator: " ") }
    guard lines.count == 2, lines[0].first == "answer", lines[1].first == "seconds",
      let seconds = Double(lines[1][1])
    else { throw Command.Failure(description: "\(name) printed: \(process.output)") }
    return Run(
      answer: lines[0].dropFirst().compactMap { Double($0) }, seconds: seconds,
      peakMemory: process.peakMemory)
  }
}

import Foundation

/// A script that prints `answer …` and `seconds …` (see `Python/stopwatch.py`).
struct BenchmarkScript {
  let path: URL

  var name: String { path.deletingPathExtension().lastPathComponent }

  /// What the first line of the script says that it times.
  var title: String {
    let source = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    let line = source.split(separator: "\n").first ?? ""
    return line.hasPrefix("# ") ? String(line.dropFirst(2)) : name
  }

  /// The scripts of a folder by name, without the stopwatch.
  static func all(in folder: URL) throws -> [BenchmarkScript] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "py" && $0.lastPathComponent != "stopwatch.py" }
      .sorted { $0.path < $1.path }.map(BenchmarkScript.init)
  }

  /// Runs of this script under two commands, in turn.
  func compare(_ ours: [String], with peer: [String], pairs: Int) throws -> Comparison {
    var comparison = Comparison()
    for _ in 0..<pairs {
      let (own, other) = (try run(ours), try run(peer))
      comparison.add(own.seconds, other.seconds)
      if own.answer != other.answer { comparison.agrees = false }
    }
    return comparison
  }

  private func run(_ command: [String]) throws -> (answer: String, seconds: Double) {
    let folder = path.deletingLastPathComponent()
    let output = try Command(command + [path.lastPathComponent], in: folder).run()
    let lines = output.split(separator: "\n").map(String.init)
    guard lines.count == 2, lines[0].hasPrefix("answer "), lines[1].hasPrefix("seconds "),
      let seconds = Double(lines[1].dropFirst("seconds ".count))
    else { throw Command.Failure(description: "\(name) printed: \(output)") }
    return (lines[0], seconds)
  }
}

import ArgumentParser
import Foundation

/// `Benchmarks speed`: every script of a folder under lossrepl and under its peer, in turn.
struct Speed: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times scripts under lossrepl and under Python, in turn, and prints a table.",
    discussion: "A run is the median of seven rounds inside one process; a ratio is the median "
      + "over pairs of runs. Both must print the same answer.")

  @Option(help: "How often each script runs under each program.")
  var pairs = 5

  @Option(help: "The peer: a Python 3.11.")
  var python = "python3"

  @Option(help: "The lossrepl to time; by default the one built beside this program.")
  var lossrepl: String?

  @Argument(help: "Only scripts whose names contain one of these.")
  var only: [String] = []

  func run() throws {
    let ours = [lossrepl ?? Speed.sibling("lossrepl"), "run"]
    let peer = try Speed.executable(of: python)
    let scripts = try BenchmarkScript.all(in: Speed.folder.appending(path: "Python")).filter(wants)
    var table = SpeedTable(peer: try Speed.version(of: python))
    for script in scripts {
      table.add(script.title, try script.compare(ours, with: [peer], pairs: pairs))
    }
    table.addStart(try Start.compare(ours, with: [peer], runs: 4 * pairs))
    print(table.text)
    if table.hasDifferences { throw ExitCode.failure }
  }

  private func wants(_ script: BenchmarkScript) -> Bool {
    only.isEmpty || only.contains { script.name.contains($0) }
  }

  /// The folder of this file, where the scripts lie.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// A program built into the same folder as this one.
  static func sibling(_ name: String) -> String {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return own.deletingLastPathComponent().appending(path: name).path
  }

  /// The program itself, where the name is a script that looks for it.
  private static func executable(of python: String) throws -> String {
    let output = try Command([python, "-c", "import sys; print(sys.executable)"]).run()
    return output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func version(of python: String) throws -> String {
    let code = "import platform; print(platform.python_implementation(), platform.python_version())"
    let output = try Command([python, "-c", code]).run()
    return output.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

import ArgumentParser
import Foundation

/// `Benchmarks torch`: every script of a folder under lossrepl and under PyTorch, in turn.
struct TorchSpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "torch",
    abstract: "Times tensor scripts under lossrepl and under PyTorch, in turn, and prints a table.",
    discussion: "A run is the median of seven rounds inside one process, after as many calls to "
      + "warm up; a ratio is the median over pairs of runs. Both use their default number of "
      + "threads and must give the same answers to four digits. Memory is the peak resident size "
      + "of the whole process, so what `import torch` takes counts.")

  @Option(help: "How often each script runs under each program.")
  var pairs = 5

  @Option(help: "The peer: a Python that has PyTorch.")
  var python = "python3"

  @Option(help: "The lossrepl to time; by default the one built beside this program.")
  var lossrepl: String?

  @Argument(help: "Only scripts whose names contain one of these.")
  var only: [String] = []

  func run() throws {
    let ours = [lossrepl ?? Speed.sibling("lossrepl"), "run"]
    var table = TorchTable(peer: try peerName())
    for script in try TorchScript.all(in: Self.folder).filter(wants) {
      table.add(script, try script.compare(ours, with: [python], pairs: pairs))
    }
    print(table.text)
    if table.hasDifferences { throw ExitCode.failure }
  }

  private func wants(_ script: TorchScript) -> Bool {
    only.isEmpty || only.contains { script.name.contains($0) }
  }

  private func peerName() throws -> String {
    let code = "import torch; print('PyTorch', torch.__version__.split('+')[0])"
    let output = try Command([python, "-c", code]).run()
    return output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scripts")
}

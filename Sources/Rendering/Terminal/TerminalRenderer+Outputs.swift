// What a cell printed, for a terminal.

package import Lessons

extension TerminalRenderer {
  /// An output as it comes: stdout exactly, errors with their traceback.
  package func output(_ output: Output) -> String {
    switch output {
    case .stream(let stream): stream.text
    case .executeResult(let bundle): result(bundle)
    case .displayData(let bundle): display(bundle)
    case .error(let error): self.error(error)
    }
  }

  private func result(_ bundle: MimeBundle) -> String {
    bundle.plain.map { $0 + "\n" } ?? ""
  }

  private func display(_ bundle: MimeBundle) -> String {
    if let explanation = Explanation(bundle) { return self.explanation(explanation) }
    return result(bundle)
  }

  /// A traceback whose last line stands out, or that line alone.
  package func error(_ error: ErrorOutput) -> String {
    let lines = error.traceback.flatMap { entry in
      entry.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    guard !lines.isEmpty else { return summary(error.summary, of: error) }
    var text = ""
    for line in lines where !(line.isEmpty && line == lines.last) {
      text += line.hasPrefix(error.name) ? summary(line, of: error) : line + "\n"
    }
    return text
  }

  private func summary(_ line: String, of error: ErrorOutput) -> String {
    guard line.hasPrefix(error.name) else { return line + "\n" }
    return palette.paint(error.name, .errorName) + line.dropFirst(error.name.count) + "\n"
  }
}

// What a cell printed, for a terminal.

package import Lessons
package import Plots

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
    if let figure = Figure(bundle) { return drawing(figure) }
    return bundle.plain.map { $0 + "\n" } ?? ""
  }

  private func display(_ bundle: MimeBundle) -> String {
    if let explanation = Explanation(bundle) { return self.explanation(explanation) }
    return result(bundle)
  }

  /// A figure in characters, with an empty line above and below.
  package func drawing(_ figure: Figure) -> String {
    let lines = figure.drawing(width: width - 2, usesUnicode: palette.usesUnicode).map { runs in
      StyledLine([StyledRun(" ")] + runs.map { StyledRun($0.text, TextRole($0.role)) })
    }
    return text([StyledLine()] + lines + [StyledLine()])
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

extension TextRole {
  fileprivate init(_ role: DrawingRole) {
    switch role {
    case .plain: self = .plain
    case .quiet: self = .dim
    case .strong: self = .strong
    case .series(let number): self = .series(number)
    }
  }
}

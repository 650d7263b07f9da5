// Lessons for a terminal: prose, cells, outputs, exercises.

package import Lessons

/// Turns parts of a lesson into text for a terminal; every text ends with a newline.
package struct TerminalRenderer: Sendable {
  package var width: Int
  package var palette: Palette

  /// Prose is set narrower than a wide terminal: long lines are hard to read.
  package static let widestProse = 88

  package init(width: Int = 80, palette: Palette) {
    self.width = max(24, width)
    self.palette = palette
  }

  private var proseWidth: Int { min(width, TerminalRenderer.widestProse) }

  var markdown: TerminalMarkdown { TerminalMarkdown(width: proseWidth, palette: palette) }

  func text(_ lines: [StyledLine]) -> String {
    lines.map { $0.trimmed.painted(by: palette) + "\n" }.joined()
  }

  package func prose(_ prose: Prose) -> String { self.markdown(prose.markdown) }

  package func markdown(_ text: String) -> String { self.text(self.markdown.lines(text)) }

  /// Highlighted source, indented so that it stands apart from prose.
  package func code(_ source: String) -> String {
    text(codeLines(source).map { StyledLine([StyledRun("    ")] + $0.runs) })
  }

  /// A cell with a line above that says which one it is.
  package func cell(_ cell: Cell, number: Int, of total: Int) -> String {
    rule(title: "Cell \(number) of \(total)", note: note(cell)) + code(cell.source)
  }

  private func note(_ cell: Cell) -> String {
    switch cell.role {
    case .starter: "to start from"
    case .check: "check"
    case .solution: "solution"
    case .ordinary: cell.mayRaise ? "fails on purpose" : ""
    }
  }

  /// A horizontal line with a title in it.
  package func rule(title: String, note: String = "") -> String {
    let label = note.isEmpty ? title : title + ", " + note
    let dashes = max(2, proseWidth - label.displayWidth - 4)
    return text([
      StyledLine([
        StyledRun(String(repeating: palette.horizontal, count: 2) + " ", .dim),
        StyledRun(label, .strong),
        StyledRun(" " + String(repeating: palette.horizontal, count: dashes), .dim),
      ])
    ])
  }

  /// An exercise's title, task and first code, without its hints and checks.
  package func exercise(_ exercise: Exercise, number: Int) -> String {
    let title =
      exercise.title.isEmpty ? "Exercise \(number)" : "Exercise \(number): \(exercise.title)"
    var parts = [rule(title: title)]
    parts += exercise.prompt.map { prose($0) }
    parts.append(code(exercise.starter.source))
    return parts.joined(separator: "\n")
  }

  package func hint(_ exercise: Exercise, _ index: Int) -> String {
    guard exercise.hints.indices.contains(index) else { return "There are no more hints.\n" }
    let title = "Hint \(index + 1) of \(exercise.hints.count)"
    return rule(title: title) + prose(exercise.hints[index])
  }

  package func solution(_ solution: Solution) -> String {
    let parts = solution.prose.map { prose($0) } + solution.cells.map { code($0.source) }
    return rule(title: "Solution") + parts.joined(separator: "\n")
  }

  /// A table of plain texts, as `:vars` and `:list` show.
  package func table(columns: [String], rows: [[String]]) -> String {
    let table = TerminalTable(
      alignments: [], header: columns.map { [StyledRun($0, .strong)] },
      rows: rows.map { row in row.map { TerminalRenderer.inlineRuns($0) } })
    return text(table.lines(width: width, palette: palette))
  }

  func codeLines(_ source: String) -> [StyledLine] {
    var lines = [StyledLine()]
    for span in CodeHighlighting.spans(of: source) {
      let parts = span.text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      for (index, part) in parts.enumerated() {
        if index > 0 { lines.append(StyledLine()) }
        lines[lines.count - 1].append(String(part), TextRole(span.kind))
      }
    }
    return lines
  }

  /// Text whose parts in backticks are code.
  static func inlineRuns(_ text: String, role: TextRole = .plain) -> [StyledRun] {
    InlineCode.parts(of: text).map { part in
      part.isCode ? StyledRun("`" + part.text + "`", .code) : StyledRun(part.text, role)
    }
  }
}

extension TextRole {
  init(_ kind: CodeKind) {
    switch kind {
    case .keyword: self = .keyword
    case .string: self = .string
    case .number: self = .number
    case .comment: self = .comment
    case .function: self = .function
    case .builtin: self = .builtin
    case .plain: self = .plain
    }
  }
}

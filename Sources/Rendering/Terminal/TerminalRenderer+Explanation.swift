// Explanations for a terminal.

package import Lessons

extension TerminalRenderer {
  /// An error explained, from its title to its last section.
  package func explanation(_ explanation: Explanation) -> String {
    var lines: [StyledLine] = []
    for section in explanation.sections {
      lines.append(StyledLine())
      if !section.heading.isEmpty { lines.append(StyledLine(section.heading, .heading)) }
      for (index, part) in section.parts.enumerated() {
        if index > 0 { lines.append(StyledLine()) }
        lines += self.lines(part)
      }
    }
    return rule(title: explanation.code + ": " + explanation.title) + text(lines)
  }

  private func lines(_ part: Explanation.Part) -> [StyledLine] {
    switch part {
    case .paragraph(let text): wrapped(text, indent: 2)
    case .code(let lines): annotated(lines)
    case .facts(let facts): self.facts(facts)
    case .table(let table): self.table(table)
    case .list(let items): items.flatMap { item(palette.bullet, $0) }
    }
  }

  func wrapped(_ text: String, indent: Int) -> [StyledLine] {
    let width = min(self.width, TerminalRenderer.widestProse) - indent
    return LineWrapping.lines(TerminalRenderer.inlineRuns(text), width: width).map { line in
      StyledLine([StyledRun(String(repeating: " ", count: indent))] + line.runs)
    }
  }

  private func item(_ mark: String, _ text: String) -> [StyledLine] {
    let indent = 2 + mark.displayWidth + 1
    var lines = wrapped(text, indent: indent)
    if let first = lines.first {
      lines[0] = StyledLine([StyledRun("  " + mark + " ")] + first.runs.dropFirst())
    }
    return lines
  }

  func facts(_ facts: [Fact]) -> [StyledLine] {
    let column = (facts.map(\.name.displayWidth).max() ?? 0) + 4
    guard column <= width / 2 else {
      return facts.flatMap { fact in
        [StyledLine([StyledRun("  " + fact.name, .strong)])] + wrapped(fact.value, indent: 4)
      }
    }
    return facts.flatMap { fact in
      var lines = wrapped(fact.value, indent: column)
      if let first = lines.first {
        let name = StyledRun(("  " + fact.name).padded(to: column), .strong)
        lines[0] = StyledLine([name] + first.runs.dropFirst())
      }
      return lines
    }
  }

  private func table(_ table: Explanation.Table) -> [StyledLine] {
    TerminalTable(
      alignments: [], header: table.columns.map { [StyledRun($0, .strong)] },
      rows: table.rows.map { row in row.map { TerminalRenderer.inlineRuns($0) } }
    ).lines(width: width - 2, palette: palette).map { StyledLine([StyledRun("  ")] + $0.runs) }
  }

  /// Source lines with carets below and a label for each.
  private func annotated(_ lines: [Explanation.AnnotatedLine]) -> [StyledLine] {
    let gutter = lines.compactMap { $0.number.map { String($0).count } }.max() ?? 0
    return lines.flatMap { line in
      let number = line.number.map(String.init) ?? ""
      let head = String(repeating: " ", count: gutter - number.count + 2) + number
      let bar = " " + palette.vertical + " "
      let empty = String(repeating: " ", count: gutter + 2) + bar
      var shown = StyledLine([StyledRun(head + bar, .dim)])
      shown.runs += codeLines(line.text).first?.runs ?? []
      let marks = CaretLayout(line, vertical: palette.vertical).rows.map { row in
        StyledLine([StyledRun(empty, .dim)] + row.runs)
      }
      return [shown] + marks
    }
  }
}

/// Places the carets of a line and, below them, their labels from right to left.
struct CaretLayout {
  private let line: Explanation.AnnotatedLine
  private let vertical: String

  init(_ line: Explanation.AnnotatedLine, vertical: String) {
    self.line = line
    self.vertical = vertical
  }

  var rows: [StyledLine] {
    let carets = line.carets.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    guard let last = carets.last else { return [] }
    var marks = ""
    for caret in carets {
      marks = marks.padded(to: column(caret.columns.lowerBound))
      marks += String(repeating: "^", count: max(1, width(caret.columns)))
    }
    var first = StyledLine(marks, .warning)
    if !last.label.isEmpty { first.runs.append(StyledRun(" " + last.label)) }
    return [first] + labels(carets.dropLast())
  }

  /// One row a label, with a line down from each caret that is still to come.
  private func labels(_ carets: ArraySlice<Explanation.Caret>) -> [StyledLine] {
    carets.indices.reversed().compactMap { index in
      guard !carets[index].label.isEmpty else { return nil }
      var text = ""
      for other in carets[..<index] where !other.label.isEmpty {
        text = text.padded(to: column(other.columns.lowerBound)) + vertical
      }
      text = text.padded(to: column(carets[index].columns.lowerBound))
      return StyledLine([StyledRun(text, .dim), StyledRun(carets[index].label)])
    }
  }

  /// Columns of the terminal before a character of the line.
  private func column(_ character: Int) -> Int {
    String(line.text.prefix(character)).displayWidth
  }

  private func width(_ columns: Range<Int>) -> Int {
    column(columns.upperBound) - column(columns.lowerBound)
  }
}

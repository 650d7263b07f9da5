// Tables for a terminal: columns fitted to the width, cells wrapped.

/// A table whose cells are runs.
struct TerminalTable {
  var alignments: [MarkdownTable.Alignment]
  var header: [[StyledRun]]
  var rows: [[[StyledRun]]]

  func lines(width: Int, palette: Palette) -> [StyledLine] {
    let widths = columnWidths(total: width)
    let bar = StyledRun(" " + palette.vertical + " ", .dim)
    let rule = widths.map { String(repeating: palette.horizontal, count: $0) }
    let joint = palette.horizontal + palette.cross + palette.horizontal
    var lines = row(header, widths: widths, bar: bar)
    lines.append(StyledLine(rule.joined(separator: joint), .dim))
    for cells in rows { lines += row(cells, widths: widths, bar: bar) }
    return lines
  }

  private func row(_ cells: [[StyledRun]], widths: [Int], bar: StyledRun) -> [StyledLine] {
    let wrapped = widths.indices.map { column in
      column < cells.count ? LineWrapping.lines(cells[column], width: widths[column]) : []
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { index in
      var line = StyledLine()
      for (column, lines) in wrapped.enumerated() {
        if column > 0 { line.runs.append(bar) }
        let part = index < lines.count ? lines[index] : StyledLine()
        line.runs += part.padded(to: widths[column], alignment(column)).runs
      }
      return line
    }
  }

  private func alignment(_ column: Int) -> MarkdownTable.Alignment {
    column < alignments.count ? alignments[column] : .leading
  }

  /// Natural widths, the widest narrowed until all fit.
  private func columnWidths(total: Int) -> [Int] {
    var widths = header.indices.map { column in
      ([header] + rows).map { row in
        column < row.count ? StyledLine(row[column]).displayWidth : 0
      }.max() ?? 0
    }
    let narrowest = 8
    var excess = widths.reduce(0, +) + 3 * max(0, widths.count - 1) - total
    while excess > 0, let widest = widths.max(), widest > narrowest,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
      excess -= 1
    }
    return widths
  }
}

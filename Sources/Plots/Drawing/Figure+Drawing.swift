// A figure in characters, for a terminal.

extension Figure {
  /// Below this width, plots that stand side by side are drawn one below the other.
  private static let narrowest = 30

  /// Lines of at most `width` columns.
  package func drawing(width: Int, usesUnicode: Bool) -> [[DrawingRun]] {
    let width = max(24, min(width, 100))
    let signs = DrawingSigns(usesUnicode: usesUnicode)
    var lines: [[DrawingRun]] = []
    if !title.isEmpty { lines.append(Figure.centred(signs.text(title), width)) }
    for band in bands(width) {
      if !lines.isEmpty { lines.append([]) }
      lines += Figure.beside(band, width, signs)
    }
    return lines
  }

  /// Plots that stand beside each other, from the top down.
  private func bands(_ width: Int) -> [[Plot]] {
    let rows = Set(plots.map { $0.place.firstRow }).sorted()
    var bands: [[Plot]] = []
    for row in rows {
      let band = plots.filter { $0.place.firstRow == row }
        .sorted { $0.place.firstColumn < $1.place.firstColumn }
      if width / max(1, band.count) >= Figure.narrowest {
        bands.append(band)
      } else {
        bands += band.map { [$0] }
      }
    }
    return bands
  }

  private static func beside(
    _ band: [Plot], _ width: Int, _ signs: DrawingSigns
  ) -> [[DrawingRun]] {
    let gap = 2
    let share = (width - gap * (band.count - 1)) / max(1, band.count)
    let blocks = band.map {
      PlotDrawing($0, width: share, signs: signs, isAlone: band.count == 1).lines
    }
    let height = blocks.map { $0.count }.max() ?? 0
    return (0..<height).map { row in
      var line: [DrawingRun] = []
      var used = 0
      for (column, block) in blocks.enumerated() {
        let start = column * (share + gap)
        guard row < block.count, !block[row].isEmpty else { continue }
        if start > used { line.append(DrawingRun(String(repeating: " ", count: start - used))) }
        line += block[row]
        used = max(start, used) + block[row].reduce(0) { $0 + $1.text.count }
      }
      return line
    }
  }

  static func centred(_ text: String, _ width: Int) -> [DrawingRun] {
    let text = String(text.prefix(width))
    let space = String(repeating: " ", count: max(0, (width - text.count) / 2))
    return [DrawingRun(space), DrawingRun(text, .strong)]
  }
}

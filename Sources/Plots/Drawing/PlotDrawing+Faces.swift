// Bars, images and the legend.

extension PlotDrawing {
  /// Where a number lies, with a place at the edge for what a logarithm has none for.
  private func edge(_ value: Double, _ axis: Axis) -> Double? {
    guard value.isFinite else { return nil }
    return max(-0.05, min(1.05, axis.share(value) ?? 0))
  }

  func bars(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    let role = role(mark, style)
    let fill = signs.fills[style.hatch % signs.fills.count]
    for index in mark.x.indices {
      guard let left = edge(mark.x[index], plot.x),
        let right = edge(mark.x[index] + mark.x2[index], plot.x),
        let foot = edge(mark.y[index], plot.y),
        let top = edge(mark.y[index] + mark.y2[index], plot.y)
      else { continue }
      let columns = cells(min(left, right), max(left, right), width)
      let (low, high) = (min(foot, top) * Double(height), max(foot, top) * Double(height))
      for row in 0..<height {
        let floor = Double(height - 1 - row)
        let eighths = Int(((min(high, floor + 1) - max(low, floor)) * 8).rounded())
        guard eighths > 0 else { continue }
        // Only an upright bar of the first series ends within a cell; others are hatched.
        let isEnd = eighths < 8 && style.hatch == 0 && top >= foot && low <= floor
        guard isEnd || eighths >= 4 else { continue }
        for column in columns {
          canvas.put(isEnd ? signs.rising[eighths] : fill, column, row, role)
        }
      }
    }
  }

  func lyingBars(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    let role = role(mark, style)
    let fill = signs.fills[style.hatch % signs.fills.count]
    for index in mark.x.indices {
      guard let foot = edge(mark.x[index], plot.x),
        let end = edge(mark.x[index] + mark.x2[index], plot.x),
        let lower = edge(mark.y[index], plot.y),
        let upper = edge(mark.y[index] + mark.y2[index], plot.y)
      else { continue }
      let rows = cells(1 - max(lower, upper), 1 - min(lower, upper), height)
      let (low, high) = (min(foot, end) * Double(width), max(foot, end) * Double(width))
      for column in 0..<width {
        let left = Double(column)
        let eighths = Int(((min(high, left + 1) - max(low, left)) * 8).rounded())
        guard eighths > 0 else { continue }
        let isEnd = eighths < 8 && style.hatch == 0 && end >= foot && low <= left
        guard isEnd || eighths >= 4 else { continue }
        for row in rows { canvas.put(isEnd ? signs.growing[eighths] : fill, column, row, role) }
      }
    }
  }

  /// The cells between two shares, one at least.
  private func cells(_ from: Double, _ to: Double, _ count: Int) -> Range<Int> {
    let first = Int((from * Double(count)).rounded())
    let last = Int((to * Double(count)).rounded())
    let start = max(0, min(count - 1, first))
    return start..<max(start + 1, min(count, last))
  }

  func image(_ mark: Mark, _ canvas: inout CellCanvas) {
    let channels = mark.channels == 3 ? 3 : 1
    guard mark.columns > 0, mark.values.count >= mark.columns * channels else { return }
    let size = mark.values.count / channels
    let rows = size / mark.columns
    let isTurned = mark.y.count > 1 && (mark.y[0] > mark.y[1]) != (plot.y.low > plot.y.high)
    for row in 0..<height {
      for column in 0..<width {
        let place = isTurned ? height - 1 - row : row
        let shade = brightness(
          mark, channels, size, Double(column) / Double(width) * Double(mark.columns),
          Double(place) / Double(height) * Double(rows))
        let level = Int((shade * Double(signs.shades.count - 1)).rounded())
        canvas.put(signs.shades[max(0, min(signs.shades.count - 1, level))], column, row, .plain)
      }
    }
  }

  /// How much of a cell is filled: the share of a pixel's value, or the brightness of its colour.
  private func brightness(
    _ mark: Mark, _ channels: Int, _ size: Int, _ column: Double, _ row: Double
  ) -> Double {
    let place = Int(row) * mark.columns + min(Int(column), mark.columns - 1)
    guard place < size else { return 0 }
    func value(_ index: Int) -> Double {
      let value = mark.values[index]
      return value.isFinite ? max(0, min(1, value)) : 0
    }
    guard channels == 3 else { return value(place) }
    let weights = [0.299, 0.587, 0.114]
    return (0..<3).reduce(0) { $0 + weights[$1] * value($1 * size + place) }
  }

  /// What each sign means, in as many lines as it takes.
  var legend: [[DrawingRun]] {
    var entries: [[DrawingRun]] = []
    if plot.legend != nil {
      for (mark, style) in zip(plot.marks, styles) where mark.isNamed {
        entries.append(entry(mark, style))
      }
    }
    if let bar = plot.colourBar { entries.append(scale(bar)) }
    var lines: [[DrawingRun]] = []
    var used = 0
    for entry in entries {
      let length = entry.reduce(0) { $0 + $1.text.count }
      if lines.isEmpty || used + 3 + length > total {
        lines.append([DrawingRun("  ")] + fitted(entry))
        used = 2 + length
      } else {
        lines[lines.count - 1] += [DrawingRun("   ")] + entry
        used += 3 + length
      }
    }
    return lines
  }

  /// An entry cut to the width of the plot.
  private func fitted(_ entry: [DrawingRun]) -> [DrawingRun] {
    var room = total - 2
    return entry.map { run in
      let text = String(run.text.prefix(max(0, room)))
      room -= text.count
      return DrawingRun(text, run.role)
    }
  }

  private func entry(_ mark: Mark, _ style: SeriesStyle) -> [DrawingRun] {
    [DrawingRun(sample(mark, style), role(mark, style)), DrawingRun(" " + signs.text(mark.label))]
  }

  private func sample(_ mark: Mark, _ style: SeriesStyle) -> String {
    let fill = String(signs.fills[style.hatch % signs.fills.count])
    let line = String(signs.lying(mark.kind == .line ? "-" : mark.dash))
    switch mark.kind {
    case .bars, .lyingBars: return fill + fill
    case .area, .horizontalBand, .verticalBand: return String([signs.area, signs.area])
    case .horizontal: return line + line
    case .vertical: return String(signs.upright(mark.dash))
    case .points: return String(sign(style))
    case .line where style.dash == "none": return String(sign(style))
    case .line where hasSeveral && signs.usesUnicode: return line + String(sign(style)) + line
    case .line where !signs.usesUnicode: return String(hasSeveral ? sign(style) : "*")
    default: return line + line
    }
  }

  private func scale(_ bar: ColourBar) -> [DrawingRun] {
    let name = bar.label.isEmpty ? "" : signs.text(bar.label) + ": "
    let (low, high) = (NumberText.short(bar.low), NumberText.short(bar.high))
    let isImage = plot.marks.contains { $0.kind == .image }
    let scale = String(isImage ? signs.shades : signs.levels)
    return [DrawingRun(name + low + " " + scale + " " + high)]
  }
}

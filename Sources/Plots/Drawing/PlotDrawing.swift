/// One plot in characters.
struct PlotDrawing {
  let plot: Plot
  let signs: DrawingSigns
  let styles: [SeriesStyle]
  /// Columns and rows between the axes.
  let width, height: Int
  let total: Int
  private let labelWidth: Int
  private let yTicks: [Tick]
  private let yNote: String
  /// Whether more than one series must be told apart.
  let hasSeveral: Bool

  init(_ plot: Plot, width total: Int, signs: DrawingSigns, isAlone: Bool) {
    self.plot = plot
    self.signs = signs
    self.total = total
    styles = SeriesStyle.styles(of: plot.marks)
    hasSeveral = plot.marks.count(where: { $0.isSeries && $0.kind != .area }) > 1
    let image = plot.marks.first { $0.kind == .image }
    let room = max(8, total - 9)
    let size = PlotDrawing.size(image, room, isAlone ? 16 : 12, isAlone ? 30 : 16)
    height = size.height
    let (ticks, note) = plot.y.shownTicks(limit: max(1, min(9, height / 2)))
    let shows = plot.isFramed && plot.y.showsLabels
    yTicks = plot.isFramed ? ticks : []
    yNote = shows ? note : ""
    let longest = max(6, total / 3)
    labelWidth = shows ? min(longest, ticks.map { signs.text($0.text).count }.max() ?? 0) : 0
    width = min(size.width, max(8, total - labelWidth - 2))
  }

  /// Two columns and a row for each pixel of an image, as far as they go.
  private static func size(
    _ image: Mark?, _ room: Int, _ ordinary: Int, _ tallest: Int
  ) -> (width: Int, height: Int) {
    guard let image, image.columns > 0 else { return (room + 9, ordinary) }
    let rows = image.values.count / max(1, image.channels) / image.columns
    guard rows > 0 else { return (room, ordinary) }
    let scale = min(1, Double(room) / Double(image.columns * 2), Double(tallest) / Double(rows))
    // Small images are drawn larger, in whole steps.
    let factor =
      scale < 1 ? scale : Double(max(1, min(room / (image.columns * 2), ordinary / rows)))
    return (
      max(2, Int(Double(image.columns * 2) * factor)), max(1, Int(Double(rows) * factor))
    )
  }

  var lines: [[DrawingRun]] {
    var lines: [[DrawingRun]] = []
    if !plot.title.isEmpty { lines.append(heading(signs.text(plot.title))) }
    let name = [signs.text(plot.y.label), yNote.isEmpty ? "" : "(" + signs.text(yNote) + ")"]
      .filter { !$0.isEmpty }.joined(separator: " ")
    if plot.isFramed, !name.isEmpty { lines.append([DrawingRun(String(name.prefix(total)))]) }
    lines += body
    if plot.isFramed { lines += floor }
    lines += legend
    return lines
  }

  private func heading(_ text: String) -> [DrawingRun] {
    let text = String(text.prefix(total))
    let middle = labelWidth + 2 + width / 2
    let space = max(0, min(middle - text.count / 2, total - text.count))
    return [DrawingRun(String(repeating: " ", count: space)), DrawingRun(text, .strong)]
  }

  private var body: [[DrawingRun]] {
    let canvas = drawn()
    return canvas.rows.enumerated().map { row, runs in
      guard plot.isFramed else { return runs }
      let tick = yTicks.first { !$0.isMinor && self.row(of: $0) == row }
      let text = plot.y.showsLabels ? tick.map { signs.text($0.text) } ?? "" : ""
      let shown = String(text.prefix(labelWidth))
      let space = String(repeating: " ", count: labelWidth - shown.count)
      let axis = tick == nil ? signs.uprightAxis : signs.uprightTick
      return [DrawingRun(space + shown), DrawingRun(" " + String(axis), .quiet)] + runs
    }
  }

  private func row(of tick: Tick) -> Int? { plot.y.share(tick.value).map { row(share: $0) } }

  /// The row of a share of the height, which is 1 at the top.
  func row(share: Double) -> Int {
    Int(max(0, min(Double(height - 1), ((1 - share) * Double(height)).rounded(.down))))
  }

  func column(share: Double) -> Int {
    Int(max(0, min(Double(width - 1), (share * Double(width)).rounded(.down))))
  }

  /// The lower axis, the numbers below it and its name.
  private var floor: [[DrawingRun]] {
    let (ticks, note) = plot.x.shownTicks(limit: max(1, min(9, width / 8)))
    var axis = CellCanvas(width: labelWidth + 2 + width, height: 1)
    var numbers = CellCanvas(width: total + 1, height: 1)
    axis.put(signs.corner, labelWidth + 1, 0, .quiet)
    for column in 0..<width { axis.put(signs.lyingAxis, labelWidth + 2 + column, 0, .quiet) }
    var free = 0
    for tick in ticks where !tick.isMinor || !tick.text.isEmpty {
      guard let share = plot.x.share(tick.value) else { continue }
      let column = labelWidth + 2 + self.column(share: share)
      axis.put(signs.lyingTick, column, 0, .quiet)
      let text = signs.text(tick.text)
      let start = max(0, min(column - text.count / 2, total - text.count))
      guard plot.x.showsLabels, start >= free else { continue }
      numbers.text(text, start, 0, .plain)
      free = start + text.count + 1
    }
    var lines = axis.rows + (plot.x.showsLabels ? numbers.rows : [])
    let shown = plot.x.showsLabels && !note.isEmpty ? "(" + signs.text(note) + ")" : ""
    let name = [signs.text(plot.x.label), shown].filter { !$0.isEmpty }.joined(separator: " ")
    if !name.isEmpty {
      let space = max(0, labelWidth + 2 + (width - name.count) / 2)
      lines.append([DrawingRun(String(repeating: " ", count: space) + String(name.prefix(total)))])
    }
    return lines
  }

  private func drawn() -> CellCanvas {
    var canvas = CellCanvas(width: width, height: height)
    if plot.isFramed { grid(&canvas) }
    for (mark, style) in zip(plot.marks, styles) { draw(mark, style, &canvas) }
    for (mark, style) in zip(plot.marks, styles) { overlay(mark, style, &canvas) }
    return canvas
  }

  private func grid(_ canvas: inout CellCanvas) {
    guard plot.y.hasGrid else { return }
    for tick in yTicks where !tick.isMinor {
      guard let row = row(of: tick) else { continue }
      for column in stride(from: 1, to: width, by: 4) {
        canvas.put(signs.gridPoint, column, row, .quiet)
      }
    }
  }
}

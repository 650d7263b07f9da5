// Where the plots of a figure stand.

/// A rectangle in pixels, from its upper left corner.
struct Frame: Equatable {
  var x, y, width, height: Double

  var right: Double { x + width }
  var bottom: Double { y + height }

  func contains(_ x: Double, _ y: Double) -> Bool {
    x >= self.x && x <= right && y >= self.y && y <= bottom
  }

  func union(_ other: Frame) -> Frame {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Frame(
      x: left, y: top, width: max(right, other.right) - left,
      height: max(bottom, other.bottom) - top)
  }
}

/// A plot in its place, with its ticks.
struct PlacedPlot {
  var plot: Plot
  var frame: Frame
  var xTicks: [Tick] = []
  var yTicks: [Tick] = []
  var xNote = ""
  var yNote = ""
  let styles: [SeriesStyle]

  init(_ plot: Plot, _ frame: Frame) {
    self.plot = plot
    styles = SeriesStyle.styles(of: plot.marks)
    self.frame = frame
    place(frame)
  }

  /// Moves the plot and looks for the ticks that fit.
  mutating func place(_ frame: Frame) {
    self.frame = frame
    // The room for ticks, as matplotlib counts it: labels of 10 points, three or two apart.
    let horizontal = Int(frame.width * 0.72 / 30)
    let vertical = Int(frame.height * 0.72 / 20)
    (xTicks, xNote) = plot.x.shownTicks(limit: max(1, min(9, horizontal)))
    (yTicks, yNote) = plot.y.shownTicks(limit: max(1, min(9, vertical)))
  }

  /// A point of the data in pixels; nil for what has no place.
  func point(_ x: Double, _ y: Double) -> (x: Double, y: Double)? {
    guard let across = plot.x.share(x), let up = plot.y.share(y) else { return nil }
    return (frame.x + across * frame.width, frame.bottom - up * frame.height)
  }
}

/// How much room the labels around a plot take.
struct Margins {
  var left = 6.0
  var right = 8.0
  var top = 6.0
  var bottom = 6.0

  init(_ placed: PlacedPlot) {
    let plot = placed.plot
    if plot.isFramed {
      if plot.y.showsLabels { left = Margins.widest(placed.yTicks) + 11 }
      if plot.x.showsLabels { bottom = Margins.height(placed) }
      if !plot.y.label.isEmpty { left += 6 + 17 * Double(TextMeasure.lines(plot.y.label)) }
      if !plot.x.label.isEmpty { bottom += 6 + 17 * Double(TextMeasure.lines(plot.x.label)) }
      if !placed.yNote.isEmpty { top += 16 }
    }
    if !plot.title.isEmpty { top += 6 + 20 * Double(TextMeasure.lines(plot.title)) }
    if plot.colourBar != nil { right += 66 }
    if let bar = plot.colourBar, !bar.label.isEmpty { right += 20 }
    if plot.legend?.place == "outside" { right += LegendBox.size(placed).width + 10 }
  }

  private static func widest(_ ticks: [Tick]) -> Double {
    ticks.map { TextMeasure.width($0.text) }.max() ?? 0
  }

  private static func height(_ placed: PlacedPlot) -> Double {
    let note = placed.xNote.isEmpty ? 0.0 : 17
    guard placed.plot.x.rotation != 0 else { return 25 + note }
    return 14 + widest(placed.xTicks) * 0.8 + note
  }

  func around(_ frame: Frame) -> Frame {
    Frame(
      x: frame.x - left, y: frame.y - top, width: frame.width + left + right,
      height: frame.height + top + bottom)
  }
}

/// How much room text takes, in a common sans-serif face.
enum TextMeasure {
  static func width(_ text: String, size: Double = 13.9) -> Double {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { width(line: String($0)) * size }.max() ?? 0
  }

  static func lines(_ text: String) -> Int { text.split(separator: "\n").count }

  private static func width(line: String) -> Double {
    MathText.runs(line).reduce(0) { total, run in
      total + Double(run.text.count) * 0.58 * (run.height == .line ? 1 : 0.7)
    }
  }
}

extension Figure {
  /// The plots in their places.
  func placedPlots() -> [PlacedPlot] {
    var placed = plots.map { PlacedPlot($0, defaultFrame($0.place)) }
    let isGrid = plots.contains { $0.place.rows * $0.place.columns > 1 }
    if isGrid { arrange(&placed) }
    for index in placed.indices { placed[index].keepAspect() }
    return placed
  }

  /// matplotlib's places: a margin of an eighth at the left, less at the other sides.
  private func defaultFrame(_ place: Place) -> Frame {
    let across = 0.775 * width
    let down = 0.77 * height
    let columns = Double(place.columns)
    let rows = Double(place.rows)
    let cell = across / (columns + 0.2 * (columns - 1))
    let row = down / (rows + 0.2 * (rows - 1))
    return Frame(
      x: 0.125 * width + Double(place.firstColumn) * cell * 1.2,
      y: 0.12 * height + Double(place.firstRow) * row * 1.2,
      width: cell * (1 + 1.2 * Double(place.lastColumn - place.firstColumn)),
      height: row * (1 + 1.2 * Double(place.lastRow - place.firstRow)))
  }

  /// Gives each plot the room that its labels leave, so that nothing overlaps.
  private func arrange(_ placed: inout [PlacedPlot]) {
    for _ in 0..<2 {
      let margins = placed.map { Margins($0) }
      for index in placed.indices {
        let place = placed[index].plot.place
        let column = GridRoom(count: place.columns, length: width)
        let row = GridRoom(count: place.rows, length: height)
        let across = column.span(
          place.firstColumn, place.lastColumn,
          before: share(placed, margins, index) { $0.left },
          after: share(placed, margins, index) { $0.right })
        let down = row.span(
          place.firstRow, place.lastRow, before: share(placed, margins, index) { $0.top },
          after: share(placed, margins, index) { $0.bottom })
        placed[index].place(
          Frame(x: across.start, y: down.start, width: across.length, height: down.length))
      }
    }
  }

  /// The largest margin of one side among the plots of the same grid.
  private func share(
    _ placed: [PlacedPlot], _ margins: [Margins], _ index: Int, _ side: (Margins) -> Double
  ) -> Double {
    let grid = placed[index].plot.place
    var largest = 0.0
    for (other, margin) in zip(placed, margins)
    where other.plot.place.rows == grid.rows && other.plot.place.columns == grid.columns {
      largest = max(largest, side(margin))
    }
    return largest
  }
}

/// One direction of a grid whose cells are alike.
private struct GridRoom {
  let count: Int
  let length: Double

  func span(
    _ first: Int, _ last: Int, before: Double, after: Double
  ) -> (start: Double, length: Double) {
    let gap = 10.0
    let cell = length / Double(count)
    let inner = max(20, cell - before - after - gap)
    return (Double(first) * cell + before, inner + Double(last - first) * cell)
  }
}

extension PlacedPlot {
  /// Makes room for a colour bar, and shrinks the frame until a unit is as long on both axes.
  fileprivate mutating func keepAspect() {
    var frame = frame
    if plot.colourBar != nil, plot.place.rows * plot.place.columns == 1 { frame.width *= 0.86 }
    let across = abs(plot.x.high - plot.x.low)
    let up = abs(plot.y.high - plot.y.low)
    if plot.keepsAspect, across > 0, up > 0, (across / up).isFinite {
      let scale = min(frame.width / across, frame.height / up)
      let width = max(1, across * scale)
      let height = max(1, up * scale)
      frame.x += (frame.width - width) / 2
      frame.y += (frame.height - height) / 2
      frame.width = width
      frame.height = height
    }
    if frame != self.frame { place(frame) }
  }
}

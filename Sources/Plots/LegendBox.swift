// Where a legend stands.

/// The box of a legend with its entries.
struct LegendBox {
  /// A mark with its place in the plot.
  typealias Entry = (mark: Mark, style: SeriesStyle)

  let entries: [Entry]
  let frame: Frame

  init?(_ placed: PlacedPlot) {
    guard let legend = placed.plot.legend else { return nil }
    entries = LegendBox.entries(placed)
    guard !entries.isEmpty else { return nil }
    let size = LegendBox.size(placed)
    frame = LegendBox.frame(legend.place, size, placed)
  }

  static func entries(_ placed: PlacedPlot) -> [Entry] {
    zip(placed.plot.marks, placed.styles).filter { $0.0.isNamed }.map { ($0.0, $0.1) }
  }

  static let rowHeight = 20.0

  static func size(_ placed: PlacedPlot) -> (width: Double, height: Double) {
    let title = placed.plot.legend?.title ?? ""
    let texts = entries(placed).map { $0.mark.label } + [title]
    let widest = texts.map { TextMeasure.width($0) }.max() ?? 0
    let rows = Double(entries(placed).count + (title.isEmpty ? 0 : 1))
    return (widest + 54, rows * rowHeight + 8)
  }

  private static let places: [(String, Double, Double)] = [
    ("upper right", 1, 0), ("upper left", 0, 0), ("lower left", 0, 1), ("lower right", 1, 1),
    ("right", 1, 0.5), ("center right", 1, 0.5), ("center left", 0, 0.5),
    ("lower center", 0.5, 1), ("upper center", 0.5, 0), ("center", 0.5, 0.5),
  ]

  private static func frame(
    _ name: String, _ size: (width: Double, height: Double), _ placed: PlacedPlot
  ) -> Frame {
    let outer = placed.frame
    if name == "outside" {
      return Frame(x: outer.right + 10, y: outer.y, width: size.width, height: size.height)
    }
    func frame(_ across: Double, _ down: Double) -> Frame {
      Frame(
        x: outer.x + 7 + across * max(0, outer.width - size.width - 14),
        y: outer.y + 7 + down * max(0, outer.height - size.height - 14), width: size.width,
        height: size.height)
    }
    if let place = places.first(where: { $0.0 == name }) { return frame(place.1, place.2) }
    return emptiest(places.map { frame($0.1, $0.2) }, placed)
  }

  /// The first of the frames that covers the least of the data.
  private static func emptiest(_ frames: [Frame], _ placed: PlacedPlot) -> Frame {
    let spots = spots(placed)
    var best = frames[0]
    var fewest = Int.max
    for frame in frames {
      let covered = spots.count { frame.contains($0.0, $0.1) }
      if covered < fewest {
        best = frame
        fewest = covered
      }
    }
    return best
  }

  /// Points that a legend should leave in sight.
  private static func spots(_ placed: PlacedPlot) -> [(Double, Double)] {
    var spots: [(Double, Double)] = []
    for mark in placed.plot.marks {
      switch mark.kind {
      case .line: spots += along(mark, placed)
      case .points: spots += points(mark.x, mark.y, placed)
      case .bars, .lyingBars: spots += grid(mark, placed)
      case .area: spots += points(mark.x, mark.y2, placed)
      default: break
      }
    }
    return spots
  }

  private static func points(
    _ xs: [Double], _ ys: [Double], _ placed: PlacedPlot
  ) -> [(Double, Double)] {
    zip(xs, ys).compactMap { x, y in placed.point(x, y).map { ($0.x, $0.y) } }
  }

  /// Points of a line and points between them.
  private static func along(_ mark: Mark, _ placed: PlacedPlot) -> [(Double, Double)] {
    let points = zip(mark.x, mark.y).compactMap { placed.point($0, $1) }
    guard mark.hasLine, points.count > 1, points.count < 400 else {
      return points.map { ($0.x, $0.y) }
    }
    var spots: [(Double, Double)] = []
    for (from, to) in zip(points, points.dropFirst()) {
      for step in 0..<8 {
        let share = Double(step) / 8
        spots.append((from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share))
      }
    }
    return spots
  }

  private static func grid(_ mark: Mark, _ placed: PlacedPlot) -> [(Double, Double)] {
    var spots: [(Double, Double)] = []
    for index in mark.x.indices {
      for across in [0.1, 0.5, 0.9] {
        for up in [0.1, 0.4, 0.7, 1] {
          let x = mark.x[index] + mark.x2[index] * across
          if let point = placed.point(x, mark.y[index] + mark.y2[index] * up) {
            spots.append((point.x, point.y))
          }
        }
      }
    }
    return spots
  }
}

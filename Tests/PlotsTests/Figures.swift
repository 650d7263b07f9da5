import Plots

/// Figures that show every kind of mark.
enum Figures {
  static func line(_ points: [(Double, Double)], _ label: String = "") -> Mark {
    var mark = Mark(.line)
    mark.x = points.map { $0.0 }
    mark.y = points.map { $0.1 }
    mark.label = label
    return mark
  }

  static func curve(_ label: String, _ colour: String, _ value: (Double) -> Double) -> Mark {
    var mark = line((0...20).map { (Double($0), value(Double($0))) }, label)
    mark.colour = colour
    return mark
  }

  /// Three lines, a guide, a grid and a legend.
  static var losses: Figure {
    var goal = Mark(.horizontal)
    goal.y = [0.1]
    goal.dash = "--"
    goal.colour = "black"
    goal.label = "goal"
    let marks = [
      curve("train", "C0") { 0.05 + 0.7 / (1 + $0 / 3) },
      curve("validation", "C1") { 0.2 + 0.5 / (1 + $0 / 2) },
      curve("<other> & more", "C2") { 0.8 - $0 * 0.03 }, goal,
    ]
    let plot = Plot(
      title: "Loss by epoch", x: Axis(label: "epoch", low: -1, high: 21, hasGrid: true),
      y: Axis(label: "loss", low: 0, high: 0.85, hasGrid: true), marks: marks, legend: Legend())
    return Figure(plots: [plot])
  }

  /// Points of two classes with a text, and bars of two series, side by side.
  static var classes: Figure {
    var no = Mark(.points)
    (no.x, no.y, no.label, no.colour) = ([1, 2, 3, 2.5], [1, 2, 1, 0.5], "no", "C0")
    var yes = no
    (yes.x, yes.label, yes.colour) = ([4, 5, 6, 5.5], "yes", "C1")
    var note = Mark(.text)
    (note.x, note.y, note.text, note.x2, note.y2) = ([2], [3], "boundary", [3.5], [1.5])
    let points = Plot(
      place: Place(columns: 2), x: Axis(label: "$x_1$", low: 0, high: 7),
      y: Axis(label: "$x^2$", low: 0, high: 4), marks: [no, yes, note], legend: Legend())
    let bars = Plot(
      place: Place(columns: 2, firstColumn: 1, lastColumn: 1), title: "Counts",
      x: Axis(low: -0.5, high: 2.5, ticks: [0, 1, 2], tickLabels: ["cat", "dog", "bird"]),
      y: Axis(low: 0, high: 6),
      marks: [series("a", 0, [3, 5, 2]), series("b", 0.4, [1, 4, 2.5])],
      legend: Legend(place: "upper left"))
    return Figure(width: 800, height: 350, title: "Two plots", plots: [points, bars])
  }

  private static func series(_ label: String, _ shift: Double, _ heights: [Double]) -> Mark {
    var mark = Mark(.bars)
    mark.x = heights.indices.map { Double($0) - 0.4 + shift }
    mark.y = heights.map { _ in 0 }
    mark.x2 = heights.map { _ in 0.4 }
    mark.y2 = heights
    mark.label = label
    mark.colour = shift == 0 ? "C0" : "C1"
    return mark
  }

  /// An image with its scale.
  static var image: Figure {
    var image = Mark(.image)
    image.columns = 4
    image.values = (0..<12).map { Double($0) / 11 }
    image.map = "gray"
    (image.x, image.y) = ([-0.5, 3.5], [2.5, -0.5])
    let plot = Plot(
      x: Axis(low: -0.5, high: 3.5), y: Axis(low: 2.5, high: -0.5), marks: [image],
      colourBar: ColourBar(map: "gray", low: 0, high: 11, label: "value"), keepsAspect: true)
    return Figure(plots: [plot])
  }

  /// A logarithmic axis, an area, bars that lie, pieces and a band.
  static var kinds: Figure {
    var area = Mark(.area)
    (area.x, area.y, area.y2, area.colour) = ([1, 10, 100], [2, 20, 30], [5, 60, 90], "C2")
    area.opacity = 0.3
    var pieces = Mark(.segments)
    (pieces.x, pieces.y, pieces.x2, pieces.y2) = ([3, 30], [2, 10], [3, 30], [8, 80])
    var band = Mark(.verticalBand)
    (band.x, band.colour) = ([20, 40], "C7")
    let powers = Plot(
      place: Place(rows: 2), x: Axis(scale: .log, low: 0.9, high: 110),
      y: Axis(scale: .log, low: 1, high: 100),
      marks: [band, area, pieces, line([(1, 3), (.nan, 3), (5, 9), (90, 70)])])
    var bars = Mark(.lyingBars)
    (bars.x, bars.y, bars.x2, bars.y2) = ([0, 0], [-0.4, 0.6], [3, 5], [0.8, 0.8])
    var upright = Mark(.vertical)
    (upright.x, upright.dash) = ([4], ":")
    let lying = Plot(
      place: Place(rows: 2, firstRow: 1, lastRow: 1), x: Axis(low: 0, high: 5.25),
      y: Axis(low: -0.6, high: 1.6, ticks: [0, 1], tickLabels: ["no", "yes"]),
      marks: [bars, upright])
    return Figure(plots: [powers, lying])
  }

  static let all: [(String, Figure)] = [
    ("losses", losses), ("classes", classes), ("image", image), ("kinds", kinds),
  ]
}

// Lines, points, bars, areas and guides.

extension SVGWriter {
  /// Points to a pixel of width.
  static let pixels = 100.0 / 72

  mutating func mark(_ mark: Mark, _ style: SeriesStyle, _ placed: PlacedPlot) {
    switch mark.kind {
    case .line: line(mark, style, placed)
    case .points: points(mark, style, placed)
    case .bars, .lyingBars: bars(mark, style, placed)
    case .area: area(mark, style, placed)
    case .segments: segments(mark, placed)
    case .horizontal, .vertical: guide(mark, placed)
    case .horizontalBand, .verticalBand: band(mark, placed)
    case .image: image(mark, placed)
    case .text: break
    }
  }

  private mutating func line(_ mark: Mark, _ style: SeriesStyle, _ placed: PlacedPlot) {
    let points = zip(mark.x, mark.y).map { placed.point($0, $1) }
    if style.dash != "none" {
      let path = SVGWriter.path(points)
      if !path.isEmpty {
        element("path", [("d", path), SVGWriter.clear] + stroke(mark, style.dash))
      }
    }
    guard !style.marker.isEmpty else { return }
    markers(points.compactMap { $0 }, mark, style.marker, mark.markerSize)
  }

  /// Straight pieces; a point without a place is a gap, and what no eye can see is left out.
  private static func path(_ points: [(x: Double, y: Double)?]) -> String {
    var path = ""
    var last: (x: Double, y: Double)?
    for point in points {
      guard let point else {
        last = nil
        continue
      }
      if let last, abs(point.x - last.x) < 0.05, abs(point.y - last.y) < 0.05 { continue }
      path += (last == nil ? "M" : "L") + coordinates(point)
      last = point
    }
    return path
  }

  private static func coordinates(_ point: (x: Double, y: Double)) -> String {
    NumberText.coordinate(point.x) + " " + NumberText.coordinate(point.y)
  }

  private func stroke(_ mark: Mark, _ dash: String, width: Double? = nil) -> [(String, String)] {
    let points = width ?? mark.width
    let colour = !mark.edge.isEmpty && !mark.isSeries ? mark.edge : mark.colour
    var attributes = [
      ("stroke", Colours.css(colour)),
      ("stroke-width", NumberText.coordinate(points * SVGWriter.pixels)),
      ("stroke-linejoin", "round"),
    ]
    let pattern = SeriesStyle.pattern(dash)
    if !pattern.isEmpty {
      let lengths = pattern.map { NumberText.coordinate($0 * max(points, 0.8) * SVGWriter.pixels) }
      attributes.append(("stroke-dasharray", lengths.joined(separator: " ")))
    }
    if mark.opacity < 1 {
      attributes.append(("stroke-opacity", NumberText.coordinate(mark.opacity)))
    }
    return attributes
  }

  private func fill(_ mark: Mark, _ colour: String) -> [(String, String)] {
    var attributes = [("fill", Colours.css(colour))]
    if mark.opacity < 1 { attributes.append(("fill-opacity", NumberText.coordinate(mark.opacity))) }
    return attributes
  }

  private mutating func markers(
    _ points: [(x: Double, y: Double)], _ mark: Mark, _ name: String, _ size: Double
  ) {
    let radius = size * SVGWriter.pixels / 2
    let path = points.map { MarkerShape.path(name, $0, radius) }.joined()
    guard !path.isEmpty else { return }
    element("path", [("d", path)] + markerLooks(mark, name))
  }

  /// Shapes that have no inside are drawn, the others filled.
  private func markerLooks(_ mark: Mark, _ name: String) -> [(String, String)] {
    if MarkerShape.isOpen(name) { return [SVGWriter.clear] + stroke(mark, "-") }
    if mark.markerFill == "none" { return [SVGWriter.clear] + stroke(mark, "-", width: 1) }
    let colour = mark.markerFill.isEmpty ? mark.colour : mark.markerFill
    guard !mark.edge.isEmpty else { return fill(mark, colour) }
    return fill(mark, colour) + [("stroke", Colours.css(mark.edge)), ("stroke-width", "1")]
  }

  private mutating func points(_ mark: Mark, _ style: SeriesStyle, _ placed: PlacedPlot) {
    let stops = mark.values.isEmpty ? nil : ColourMap.stops(mark.map)
    group([])
    var run: (path: String, colour: String) = ("", mark.colour)
    for index in mark.x.indices {
      guard let point = placed.point(mark.x[index], mark.y[index]) else { continue }
      let colour = self.colour(mark, index, stops)
      let area = mark.sizes.isEmpty ? 36 : mark.sizes[index % mark.sizes.count]
      let radius = max(area, 0).squareRoot() * SVGWriter.pixels / 2
      if colour != run.colour {
        flush(run, mark, style.marker)
        run = ("", colour)
      }
      run.path += MarkerShape.path(style.marker, point, radius)
    }
    flush(run, mark, style.marker)
    endGroup()
  }

  private mutating func flush(_ run: (path: String, colour: String), _ mark: Mark, _ name: String) {
    guard !run.path.isEmpty else { return }
    var single = mark
    single.colour = run.colour
    element("path", [("d", run.path)] + markerLooks(single, name))
  }

  private func colour(_ mark: Mark, _ index: Int, _ stops: [(UInt8, UInt8, UInt8)]?) -> String {
    if let stops, index < mark.values.count {
      return SVGWriter.hex(ColourMap.colour(mark.values[index], stops))
    }
    return mark.colours.isEmpty ? mark.colour : mark.colours[index % mark.colours.count]
  }

  private mutating func bars(_ mark: Mark, _ style: SeriesStyle, _ placed: PlacedPlot) {
    let frames = mark.x.indices.map { index -> Frame? in frame(mark, index, placed) }
    let edge =
      mark.edge.isEmpty ? [] : [("stroke", Colours.css(mark.edge)), ("stroke-width", "1.2")]
    var index = 0
    while index < frames.count {
      let colour = self.colour(mark, index, nil)
      var path = ""
      while index < frames.count, self.colour(mark, index, nil) == colour {
        if let frame = frames[index] { path += SVGWriter.outline(frame) }
        index += 1
      }
      if !path.isEmpty { element("path", [("d", path)] + fill(mark, colour) + edge) }
    }
    let lines = frames.compactMap { $0.map { Hatching.path(style.hatch, $0) } }.joined()
    if !lines.isEmpty { hatch(lines) }
  }

  private mutating func hatch(_ path: String) {
    element(
      "path",
      [
        ("d", path), SVGWriter.clear, ("stroke", "currentColor"), ("stroke-width", "1"),
        ("stroke-opacity", "0.55"),
      ])
  }

  /// Where a bar stands; a bar that begins where its scale has no place begins at the edge.
  private func frame(_ mark: Mark, _ index: Int, _ placed: PlacedPlot) -> Frame? {
    func edge(_ value: Double, _ axis: Axis) -> Double? {
      value.isFinite ? axis.share(value) ?? (value <= 0 ? 0 : nil) : nil
    }
    let plot = placed.plot
    guard let left = edge(mark.x[index], plot.x),
      let right = edge(mark.x[index] + mark.x2[index], plot.x),
      let lower = edge(mark.y[index], plot.y),
      let upper = edge(mark.y[index] + mark.y2[index], plot.y)
    else { return nil }
    func bounded(_ share: Double) -> Double { max(-0.05, min(1.05, share)) }
    let (from, to) = (bounded(min(left, right)), bounded(max(left, right)))
    let (down, up) = (bounded(min(lower, upper)), bounded(max(lower, upper)))
    let outer = placed.frame
    return Frame(
      x: outer.x + from * outer.width, y: outer.bottom - up * outer.height,
      width: (to - from) * outer.width, height: (up - down) * outer.height)
  }

  static func outline(_ frame: Frame) -> String {
    "M" + NumberText.coordinate(frame.x) + " " + NumberText.coordinate(frame.y) + "h"
      + NumberText.coordinate(frame.width) + "v" + NumberText.coordinate(frame.height) + "h"
      + NumberText.coordinate(-frame.width) + "z"
  }

  private mutating func area(_ mark: Mark, _ style: SeriesStyle, _ placed: PlacedPlot) {
    var run: [(Double, Double, Double)] = []
    var path = ""
    for index in mark.x.indices {
      if let lower = placed.point(mark.x[index], mark.y[index]),
        let upper = placed.point(mark.x[index], mark.y2[index])
      {
        run.append((lower.x, lower.y, upper.y))
      } else {
        path += SVGWriter.outline(run)
        run = []
      }
    }
    path += SVGWriter.outline(run)
    guard !path.isEmpty else { return }
    element("path", [("d", path)] + fill(mark, mark.colour))
  }

  private static func outline(_ run: [(Double, Double, Double)]) -> String {
    guard run.count > 1 else { return "" }
    let there = run.map { coordinates(($0.0, $0.2)) }
    let back = run.reversed().map { coordinates(($0.0, $0.1)) }
    return "M" + (there + back).joined(separator: "L") + "z"
  }

  private mutating func segments(_ mark: Mark, _ placed: PlacedPlot) {
    var path = ""
    for index in mark.x.indices {
      guard let from = placed.point(mark.x[index], mark.y[index]),
        let to = placed.point(mark.x2[index], mark.y2[index])
      else { continue }
      path += "M" + SVGWriter.coordinates(from) + "L" + SVGWriter.coordinates(to)
    }
    guard !path.isEmpty else { return }
    element("path", [("d", path), SVGWriter.clear] + stroke(mark, mark.dash))
  }

  /// A line across the plot, between the shares that `x2` or `y2` give.
  private mutating func guide(_ mark: Mark, _ placed: PlacedPlot) {
    let frame = placed.frame
    let isLying = mark.kind == .horizontal
    let axis = isLying ? placed.plot.y : placed.plot.x
    let ends = isLying ? mark.x2 : mark.y2
    let from = ends.first ?? 0
    let to = ends.count > 1 ? ends[1] : 1
    for value in isLying ? mark.y : mark.x {
      guard let share = axis.share(value) else { continue }
      let path: String
      if isLying {
        path =
          "M" + pair(frame.x + from * frame.width, frame.bottom - share * frame.height) + "h"
          + NumberText.coordinate((to - from) * frame.width)
      } else {
        path =
          "M" + pair(frame.x + share * frame.width, frame.bottom - from * frame.height) + "v"
          + NumberText.coordinate((from - to) * frame.height)
      }
      element("path", [("d", path)] + stroke(mark, mark.dash))
    }
  }

  private mutating func band(_ mark: Mark, _ placed: PlacedPlot) {
    let isLying = mark.kind == .horizontalBand
    let axis = isLying ? placed.plot.y : placed.plot.x
    let values = (isLying ? mark.y : mark.x).compactMap { axis.share($0) }
    guard values.count > 1 else { return }
    let (low, high) = (max(-0.1, min(values[0], values[1])), min(1.1, max(values[0], values[1])))
    var frame = placed.frame
    if isLying {
      frame.y = frame.bottom - high * frame.height
      frame.height = max(0, high - low) * placed.frame.height
    } else {
      frame.x += low * frame.width
      frame.width = max(0, high - low) * placed.frame.width
    }
    element("rect", rectangle(frame) + fill(mark, mark.colour))
  }

  /// What a legend shows of a mark, from `x` on.
  mutating func sample(_ mark: Mark, _ style: SeriesStyle, x: Double, y: Double) {
    switch mark.kind {
    case .bars, .lyingBars, .area, .horizontalBand, .verticalBand:
      let box = Frame(x: x, y: y - 5, width: 28, height: 10)
      let colour = mark.colours.first ?? mark.colour
      element("path", [("d", SVGWriter.outline(box))] + fill(mark, colour))
      let lines = Hatching.path(style.hatch, box)
      if !lines.isEmpty && mark.isBars { hatch(lines) }
    case .points: markers([(x + 14, y)], mark, style.marker, 6)
    default:
      let path = "M" + pair(x, y) + "h28"
      if style.dash != "none" { element("path", [("d", path)] + stroke(mark, style.dash)) }
      if !style.marker.isEmpty {
        markers([(x + 14, y)], mark, style.marker, min(mark.markerSize, 10))
      }
    }
  }

  /// A text in the plot, with its arrow.
  mutating func label(_ mark: Mark, _ placed: PlacedPlot) {
    guard let x = mark.x.first, let y = mark.y.first else { return }
    let frame = placed.frame
    let place =
      mark.isRelative
      ? (x: frame.x + x * frame.width, y: frame.bottom - y * frame.height) : placed.point(x, y)
    guard let place, frame.x - 60 < place.x, place.x < frame.right + 60, frame.y - 60 < place.y,
      place.y < frame.bottom + 60
    else { return }
    if let endX = mark.x2.first, let endY = mark.y2.first, let end = placed.point(endX, endY) {
      arrow(from: place, to: end)
    }
    let size = mark.fontSize * SVGWriter.pixels
    let rise = Double(max(0, TextMeasure.lines(mark.text) - 1)) * size * 1.2
    let shift: Double
    switch mark.verticalAlignment {
    case "top": shift = size * 0.8
    case "center": shift = size * 0.35 - rise / 2
    default: shift = -rise
    }
    let anchors = ["center": "middle", "right": "end"]
    text(
      mark.text, x: place.x, y: place.y + shift, size: size,
      anchor: anchors[mark.alignment] ?? "start", rotation: mark.rotation,
      colour: Colours.css(mark.colour))
  }

  private mutating func arrow(from: (x: Double, y: Double), to: (x: Double, y: Double)) {
    let (across, down) = (to.x - from.x, to.y - from.y)
    let length = (across * across + down * down).squareRoot()
    guard length > 4 else { return }
    let (ux, uy) = (across / length, down / length)
    let tip = (x: to.x - ux * 3, y: to.y - uy * 3)
    let left = (x: tip.x - ux * 8 - uy * 4, y: tip.y - uy * 8 + ux * 4)
    let right = (x: tip.x - ux * 8 + uy * 4, y: tip.y - uy * 8 - ux * 4)
    let path =
      "M" + pair(from.x, from.y) + "L" + pair(tip.x, tip.y) + "M" + pair(left.x, left.y) + "L"
      + pair(tip.x, tip.y) + "L" + pair(right.x, right.y)
    element("path", [("d", path), SVGWriter.clear, ("stroke", "currentColor")])
  }
}

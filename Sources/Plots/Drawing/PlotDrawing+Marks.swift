// Lines in dots, points in signs, bars in blocks.

extension PlotDrawing {
  func draw(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    switch mark.kind {
    case .line where style.dash != "none": line(mark, style, &canvas)
    case .line, .points: break
    case .bars: bars(mark, style, &canvas)
    case .lyingBars: lyingBars(mark, style, &canvas)
    case .area: area(mark, style, &canvas)
    case .segments: segments(mark, style, &canvas)
    case .horizontal, .vertical: guide(mark, &canvas)
    case .horizontalBand, .verticalBand: band(mark, &canvas)
    case .image: image(mark, &canvas)
    case .text: break
    }
  }

  /// What lies over the lines: signs of points, and texts.
  func overlay(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    switch mark.kind {
    case .points: points(mark, style, &canvas)
    case .line where style.dash == "none" || !mark.marker.isEmpty: points(mark, style, &canvas)
    case .line where hasSeveral: signposts(mark, style, &canvas)
    case .text: text(mark, &canvas)
    default: break
    }
  }

  func role(_ mark: Mark, _ style: SeriesStyle) -> DrawingRole {
    if mark.colour.hasPrefix("C"), let number = Int(mark.colour.dropFirst()) {
      return .series(number)
    }
    return mark.colour == "black" ? .plain : .series(style.number)
  }

  func sign(_ style: SeriesStyle) -> Character {
    signs.markers[style.number % signs.markers.count]
  }

  /// A point in dots from the upper left corner; nil for what lies outside or has no place.
  private func dot(_ x: Double, _ y: Double) -> (x: Double, y: Double)? {
    guard let across = plot.x.share(x), let up = plot.y.share(y) else { return nil }
    return (across * Double(width * 2 - 1), (1 - up) * Double(height * 4 - 1))
  }

  private func line(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    var last: (x: Double, y: Double)?
    for index in mark.x.indices {
      let point = dot(mark.x[index], mark.y[index])
      if let point { stroke(last ?? point, point, mark, style, &canvas) }
      last = point
    }
  }

  /// Dots, or signs where there are no dots, along a straight line within the plot.
  private func stroke(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ mark: Mark,
    _ style: SeriesStyle, _ canvas: inout CellCanvas
  ) {
    let box = Frame(x: -0.5, y: -0.5, width: Double(width * 2), height: Double(height * 4))
    guard let (from, to) = Clipping.line(from, to, box) else { return }
    let steps = max(1, CellCanvas.whole(max(abs(to.x - from.x), abs(to.y - from.y)).rounded(.up)))
    let role = role(mark, style)
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      let x = CellCanvas.whole((from.x + (to.x - from.x) * share).rounded())
      let y = CellCanvas.whole((from.y + (to.y - from.y) * share).rounded())
      if signs.usesUnicode {
        canvas.dot(x, y, role)
      } else {
        canvas.put(hasSeveral ? sign(style) : "*", x / 2, y / 4, role)
      }
    }
  }

  /// Signs along a line, so that lines differ by more than colour.
  private func signposts(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    guard signs.usesUnicode else { return }
    let gap = 10
    var next = 2 + style.number * 3 % gap
    let points = mark.x.indices.compactMap { dot(mark.x[$0], mark.y[$0]) }
    for (from, to) in zip(points, points.dropFirst()) {
      while next < width, Double(next * 2) <= to.x {
        if Double(next * 2) >= from.x, to.x > from.x {
          let share = (Double(next * 2) - from.x) / (to.x - from.x)
          let place = from.y + (to.y - from.y) * share
          if place >= 0, place < Double(height * 4) {
            canvas.put(sign(style), next, Int(place) / 4, role(mark, style))
          }
        }
        next += gap
      }
    }
  }

  private func points(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    let isCrowded =
      signs.usesUnicode && !hasSeveral && mark.values.isEmpty
      && mark.x.count > width * height / 6
    for index in mark.x.indices {
      guard let point = dot(mark.x[index], mark.y[index]), point.x > -0.5, point.y > -0.5,
        point.x < Double(width * 2), point.y < Double(height * 4)
      else { continue }
      let (x, y) = (Int(point.x.rounded()), Int(point.y.rounded()))
      if isCrowded {
        canvas.dot(x, y, role(mark, style))
      } else {
        canvas.put(sign(mark, style, index), x / 2, y / 4, role(mark, style))
      }
    }
  }

  /// The sign of a point; points that have colours of their own have signs of their own too.
  private func sign(_ mark: Mark, _ style: SeriesStyle, _ index: Int) -> Character {
    guard mark.kind == .points else { return sign(style) }
    if index < mark.values.count, mark.values[index].isFinite {
      let levels = signs.levels
      let place = Int(max(0, min(1, mark.values[index])) * Double(levels.count - 1) + 0.5)
      return levels[place]
    }
    guard !mark.colours.isEmpty else { return sign(style) }
    let colour = mark.colours[index % mark.colours.count]
    var kinds: [String] = []
    for known in mark.colours where !kinds.contains(known) {
      kinds.append(known)
      if known == colour { break }
    }
    return signs.markers[(style.number + max(0, kinds.count - 1)) % signs.markers.count]
  }

  private func segments(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    for index in mark.x.indices {
      if let from = dot(mark.x[index], mark.y[index]), let to = dot(mark.x2[index], mark.y2[index])
      {
        stroke(from, to, mark, style, &canvas)
      }
    }
  }

  private func area(_ mark: Mark, _ style: SeriesStyle, _ canvas: inout CellCanvas) {
    for column in 0..<width {
      let share = (Double(column) + 0.5) / Double(width)
      guard let lower = PlotDrawing.height(mark.y, mark.x, share, plot),
        let upper = PlotDrawing.height(mark.y2, mark.x, share, plot)
      else { continue }
      let (low, high) = (min(lower, upper), max(lower, upper))
      for row in 0..<height {
        let middle = 1 - (Double(row) + 0.5) / Double(height)
        if middle >= low, middle <= high { canvas.fill(signs.area, column, row, role(mark, style)) }
      }
    }
  }

  /// The height of a curve at a share of the width.
  private static func height(
    _ ys: [Double], _ xs: [Double], _ share: Double, _ plot: Plot
  ) -> Double? {
    for index in xs.indices.dropLast() {
      guard let from = plot.x.share(xs[index]), let to = plot.x.share(xs[index + 1]),
        let start = plot.y.share(ys[index]), let end = plot.y.share(ys[index + 1]),
        min(from, to) <= share, share <= max(from, to), from != to
      else { continue }
      return start + (end - start) * (share - from) / (to - from)
    }
    return nil
  }

  private func guide(_ mark: Mark, _ canvas: inout CellCanvas) {
    let role: DrawingRole =
      mark.colour.hasPrefix("C") ? .series(Int(mark.colour.dropFirst()) ?? 0) : .quiet
    if mark.kind == .horizontal {
      for value in mark.y where plot.y.contains(value) {
        guard let share = plot.y.share(value) else { continue }
        let row = row(share: share)
        for column in 0..<width { canvas.fill(signs.lying(mark.dash), column, row, role) }
      }
    } else {
      for value in mark.x where plot.x.contains(value) {
        guard let share = plot.x.share(value) else { continue }
        let column = column(share: share)
        for row in 0..<height { canvas.fill(signs.upright(mark.dash), column, row, role) }
      }
    }
  }

  private func band(_ mark: Mark, _ canvas: inout CellCanvas) {
    let isLying = mark.kind == .horizontalBand
    let axis = isLying ? plot.y : plot.x
    let shares = (isLying ? mark.y : mark.x).compactMap { axis.share($0) }
    guard let low = shares.min(), let high = shares.max() else { return }
    for row in 0..<height {
      for column in 0..<width {
        let place =
          isLying
          ? 1 - (Double(row) + 0.5) / Double(height) : (Double(column) + 0.5) / Double(width)
        if place >= low, place <= high { canvas.fill(signs.area, column, row, .quiet) }
      }
    }
  }

  private func text(_ mark: Mark, _ canvas: inout CellCanvas) {
    guard let x = mark.x.first, let y = mark.y.first else { return }
    let across = mark.isRelative ? x : plot.x.share(x)
    let up = mark.isRelative ? y : plot.y.share(y)
    guard let across, let up, across > -0.1, across < 1.1, up > -0.1, up < 1.1 else { return }
    let text = String(signs.text(mark.text).prefix(width))
    let shift = ["center": text.count / 2, "right": text.count][mark.alignment] ?? 0
    let start = max(0, min(width - text.count, column(share: max(0, min(1, across))) - shift))
    canvas.text(text, start, row(share: max(0, min(1, up))), .plain)
  }
}

/// The part of a line that lies within a rectangle.
enum Clipping {
  typealias Point = (x: Double, y: Double)

  static func line(_ from: Point, _ to: Point, _ box: Frame) -> (Point, Point)? {
    var start = 0.0
    var end = 1.0
    let (across, down) = (to.x - from.x, to.y - from.y)
    guard across.isFinite, down.isFinite else { return nil }
    for (slope, room) in [
      (-across, from.x - box.x), (across, box.right - from.x), (-down, from.y - box.y),
      (down, box.bottom - from.y),
    ] {
      if slope == 0 {
        if room < 0 { return nil }
        continue
      }
      if slope < 0 { start = max(start, room / slope) } else { end = min(end, room / slope) }
    }
    guard start <= end else { return nil }
    return (
      (from.x + across * start, from.y + down * start), (from.x + across * end, from.y + down * end)
    )
  }
}

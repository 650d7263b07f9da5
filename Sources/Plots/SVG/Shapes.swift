// The outlines of markers, and lines across faces.

/// matplotlib's markers as outlines.
enum MarkerShape {
  /// Whether a marker is lines only.
  static func isOpen(_ name: String) -> Bool {
    ["x", "+", "1", "2", "3", "4", "|", "_"].contains(name)
  }

  static func path(_ name: String, _ center: (x: Double, y: Double), _ radius: Double) -> String {
    switch name {
    case "": ""
    case ".": circle(center, radius / 2)
    case ",": polygon(center, 0.7, [(-1, -1), (1, -1), (1, 1), (-1, 1)])
    case "s": polygon(center, radius, [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)])
    case "^": polygon(center, radius, [(0, -1), (1, 0.9), (-1, 0.9)])
    case "v": polygon(center, radius, [(0, 1), (1, -0.9), (-1, -0.9)])
    case "<": polygon(center, radius, [(-1, 0), (0.9, -1), (0.9, 1)])
    case ">": polygon(center, radius, [(1, 0), (-0.9, -1), (-0.9, 1)])
    case "D": polygon(center, radius, [(0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)])
    case "d": polygon(center, radius, [(0, -1.2), (0.7, 0), (0, 1.2), (-0.7, 0)])
    case "P": polygon(center, radius, plus(1.1, 0.35))
    case "X": polygon(center, radius, turned(plus(1.25, 0.35)))
    case "*": polygon(center, radius * 1.15, star(5, 0.42))
    case "p": polygon(center, radius, star(5, 0.81))
    case "h", "H", "8": polygon(center, radius, star(4, 1))
    case "x": strokes(center, radius, [(-0.8, -0.8, 0.8, 0.8), (-0.8, 0.8, 0.8, -0.8)])
    case "+": strokes(center, radius, [(-1, 0, 1, 0), (0, -1, 0, 1)])
    case "|": strokes(center, radius, [(0, -1, 0, 1)])
    case "_": strokes(center, radius, [(-1, 0, 1, 0)])
    case "1": strokes(center, radius, [(0, 0, 0, 1), (0, 0, -0.8, -0.5), (0, 0, 0.8, -0.5)])
    case "2": strokes(center, radius, [(0, 0, 0, -1), (0, 0, -0.8, 0.5), (0, 0, 0.8, 0.5)])
    case "3": strokes(center, radius, [(0, 0, -1, 0), (0, 0, 0.5, -0.8), (0, 0, 0.5, 0.8)])
    case "4": strokes(center, radius, [(0, 0, 1, 0), (0, 0, -0.5, -0.8), (0, 0, -0.5, 0.8)])
    default: circle(center, radius)
    }
  }

  private static func circle(_ center: (x: Double, y: Double), _ radius: Double) -> String {
    let size = NumberText.coordinate(radius)
    let width = NumberText.coordinate(radius * 2)
    return "M" + NumberText.coordinate(center.x - radius) + " " + NumberText.coordinate(center.y)
      + "a" + size + " " + size + " 0 1 0 " + width + " 0a" + size + " " + size + " 0 1 0 -"
      + width + " 0z"
  }

  private static func polygon(
    _ center: (x: Double, y: Double), _ radius: Double, _ corners: [(Double, Double)]
  ) -> String {
    let points = corners.map { corner in
      NumberText.coordinate(center.x + corner.0 * radius) + " "
        + NumberText.coordinate(center.y + corner.1 * radius)
    }
    return "M" + points.joined(separator: "L") + "z"
  }

  private static func strokes(
    _ center: (x: Double, y: Double), _ radius: Double, _ lines: [(Double, Double, Double, Double)]
  ) -> String {
    lines.map { line in
      "M" + NumberText.coordinate(center.x + line.0 * radius) + " "
        + NumberText.coordinate(center.y + line.1 * radius) + "L"
        + NumberText.coordinate(center.x + line.2 * radius) + " "
        + NumberText.coordinate(center.y + line.3 * radius)
    }.joined()
  }

  private static func plus(_ long: Double, _ short: Double) -> [(Double, Double)] {
    [
      (-short, -long), (short, -long), (short, -short), (long, -short), (long, short),
      (short, short), (short, long), (-short, long), (-short, short), (-long, short),
      (-long, -short), (-short, -short),
    ]
  }

  private static func turned(_ corners: [(Double, Double)]) -> [(Double, Double)] {
    corners.map { (($0.0 - $0.1) * 0.7071, ($0.0 + $0.1) * 0.7071) }
  }

  /// Points on two circles in turn, the first at the top.
  private static func star(_ points: Int, _ inner: Double) -> [(Double, Double)] {
    var corners: [(Double, Double)] = []
    // Half a turn of one point, by its cosine and sine.
    let (cosine, sine) = points == 5 ? (0.80901699, 0.58778525) : (0.70710678, 0.70710678)
    var (x, y) = (0.0, -1.0)
    for index in 0..<(points * 2) {
      let radius = index % 2 == 0 ? 1 : inner
      corners.append((x * radius, y * radius))
      (x, y) = (x * cosine - y * sine, x * sine + y * cosine)
    }
    return corners
  }
}

/// Lines across a face, so that series differ by more than colour.
enum Hatching {
  private static let gap = 7.0

  static func path(_ number: Int, _ frame: Frame) -> String {
    guard number > 0, frame.width > 0.5, frame.height > 0.5, frame.width < 4000,
      frame.height < 4000
    else { return "" }
    switch (number - 1) % 4 {
    case 0: return diagonals(frame, rising: true)
    case 1: return diagonals(frame, rising: false)
    case 2: return straight(frame, lying: true)
    default: return diagonals(frame, rising: true) + diagonals(frame, rising: false)
    }
  }

  private static func straight(_ frame: Frame, lying: Bool) -> String {
    var path = ""
    var y = (frame.y / gap).rounded(.up) * gap
    while y < frame.bottom {
      path +=
        "M" + NumberText.coordinate(frame.x) + " " + NumberText.coordinate(y) + "h"
        + NumberText.coordinate(frame.width)
      y += gap
    }
    return path
  }

  /// Lines at 45 degrees, on one raster in the whole picture.
  private static func diagonals(_ frame: Frame, rising: Bool) -> String {
    // A line is where x + y, or x - y, has one value.
    func sum(_ x: Double, _ y: Double) -> Double { rising ? x + y : x - y }
    let corners = [
      sum(frame.x, frame.y), sum(frame.right, frame.y), sum(frame.x, frame.bottom),
      sum(frame.right, frame.bottom),
    ]
    guard let low = corners.min(), let high = corners.max() else { return "" }
    var path = ""
    var value = (low / gap).rounded(.up) * gap
    while value < high {
      // Along the line, x runs over what both sides allow.
      let (top, bottom) = (frame.y, frame.bottom)
      let from = max(frame.x, rising ? value - bottom : value + top)
      let to = min(frame.right, rising ? value - top : value + bottom)
      if to > from {
        let start = rising ? value - from : from - value
        let end = rising ? value - to : to - value
        path +=
          "M" + NumberText.coordinate(from) + " " + NumberText.coordinate(start) + "L"
          + NumberText.coordinate(to) + " " + NumberText.coordinate(end)
      }
      value += gap
    }
    return path
  }
}

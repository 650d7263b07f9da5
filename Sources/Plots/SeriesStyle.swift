/// How the series of a plot are told apart without colours.
struct SeriesStyle: Equatable {
  /// matplotlib's `-`, `--`, `-.`, `:`, our own `-..`, or `none`.
  var dash: String
  /// matplotlib's name of a marker; empty for none.
  var marker: String
  /// The number of a hatching; 0 for a plain face.
  var hatch: Int
  /// The number of the series among those that need telling apart, for where marks are characters.
  var number: Int

  private static let dashes = ["-", "--", "-.", ":", "-.."]
  private static let markers = ["o", "s", "^", "D", "X", "v", "P", "*"]

  /// One style for each mark: what the program chose, or else the next that is free.
  static func styles(of marks: [Mark]) -> [SeriesStyle] {
    let open = marks.filter { $0.kind == .line && $0.dash.isEmpty }
    let chosen = marks.filter { $0.kind == .line && !$0.dash.isEmpty && $0.dash != "none" }
    var lines = chosen.contains { $0.dash == "-" } && !open.isEmpty ? 1 : 0
    var points = 0
    var bars = 0
    var number = 0
    return marks.map { mark in
      var style = SeriesStyle(
        dash: mark.dash.isEmpty ? "-" : mark.dash, marker: mark.marker, hatch: 0, number: number)
      switch mark.kind {
      case .line where mark.dash.isEmpty:
        style.dash = dashes[lines % dashes.count]
        lines += 1
      case .points where mark.marker.isEmpty:
        style.marker = markers[points % markers.count]
        points += 1
      case .bars, .lyingBars, .area:
        style.hatch = bars
        bars += 1
      default: break
      }
      if mark.isSeries { number += 1 }
      return style
    }
  }

  /// The lengths of strokes and gaps, in widths of the line.
  static func pattern(_ dash: String) -> [Double] {
    switch dash {
    case "--": [3.7, 1.6]
    case "-.": [6.4, 1.6, 1, 1.6]
    case ":": [1, 1.65]
    case "-..": [8, 1.6, 1, 1.6, 1, 1.6]
    default: []
    }
  }
}

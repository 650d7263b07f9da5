// What stands between the axes of a plot.

/// A series of points, bars or pixels, or a single line or text, with its looks.
package struct Mark: Sendable, Equatable {
  /// What a mark is; it says which of the fields count.
  package enum Kind: String, Sendable {
    /// Points `x`, `y`, joined by a line.
    case line
    /// Points `x`, `y`, each with an area in `sizes` and perhaps a value in `values`.
    case points
    /// Upright rectangles: left `x`, lower edge `y`, width `x2`, height `y2`.
    case bars
    /// Lying rectangles, with the same fields.
    case lyingBars
    /// What lies between the curves `x`, `y` and `x`, `y2`.
    case area
    /// Straight pieces from `x`, `y` to `x2`, `y2`.
    case segments
    /// A line across the whole plot at `y`.
    case horizontal
    /// A line across the whole plot at `x`.
    case vertical
    /// What lies between two numbers of `y`, across the whole plot.
    case horizontalBand
    /// What lies between two numbers of `x`, across the whole plot.
    case verticalBand
    /// `columns` times some rows of `values` from 0 to 1, the first row at the top; `x` and `y` are
    /// its edges. Three channels lie one behind the other.
    case image
    /// `text` at `x`, `y`, with an arrow to `x2`, `y2` where there is one.
    case text
  }

  package var kind: Kind
  package var label = ""
  package var x: [Double] = []
  package var y: [Double] = []
  package var x2: [Double] = []
  package var y2: [Double] = []
  package var values: [Double] = []
  package var sizes: [Double] = []
  /// A CSS colour, or `C0` to `C9` for the colours of the cycle.
  package var colour = "C0"
  /// The colours of single points or bars, where they differ.
  package var colours: [String] = []
  package var edge = ""
  package var opacity = 1.0
  /// The width of lines in points.
  package var width = 1.5
  /// matplotlib's `-`, `--`, `-.`, `:`, or nothing; empty where the program left it open.
  package var dash = ""
  /// matplotlib's name of a marker, or nothing.
  package var marker = ""
  package var markerSize = 6.0
  /// The fill of markers where it is not the colour; `none` for hollow ones.
  package var markerFill = ""
  package var isStepped = false
  package var columns = 0
  package var channels = 1
  package var map = ""
  package var text = ""
  package var fontSize = 10.0
  package var alignment = "left"
  package var verticalAlignment = "baseline"
  package var rotation = 0.0
  /// Whether `x` and `y` are shares of the plot rather than data.
  package var isRelative = false
  /// How many points the program gave, where fewer are kept.
  package var count = 0

  package init(_ kind: Kind) { self.kind = kind }
}

extension Mark {
  /// Whether this is data that a legend names and a reader must tell apart.
  package var isSeries: Bool {
    switch kind {
    case .line, .points, .bars, .lyingBars, .area, .segments: true
    default: false
    }
  }

  /// Whether a legend lists it.
  package var isNamed: Bool { !label.isEmpty && !label.hasPrefix("_") }

  var isBars: Bool { kind == .bars || kind == .lyingBars }

  /// Whether a line is drawn.
  var hasLine: Bool { kind == .line && dash != "none" }
}

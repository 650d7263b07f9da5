// What a program drew, as values: the one source of the picture, the drawing in characters and the
// description.

/// A figure with its plots; sizes are in pixels, 100 to an inch.
package struct Figure: Sendable, Equatable {
  package var width: Double
  package var height: Double
  package var title: String
  package var plots: [Plot]

  package init(
    width: Double = 640, height: Double = 480, title: String = "", plots: [Plot] = []
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.plots = plots
  }
}

/// One pair of axes and what is drawn between them.
package struct Plot: Sendable, Equatable {
  package var place: Place
  package var title: String
  package var x: Axis
  package var y: Axis
  package var marks: [Mark]
  package var legend: Legend?
  package var colourBar: ColourBar?
  /// Whether axes, ticks and frame are shown.
  package var isFramed: Bool
  /// Whether a unit is as long on both axes.
  package var keepsAspect: Bool

  package init(
    place: Place = Place(), title: String = "", x: Axis = Axis(), y: Axis = Axis(),
    marks: [Mark] = [], legend: Legend? = nil, colourBar: ColourBar? = nil, isFramed: Bool = true,
    keepsAspect: Bool = false
  ) {
    self.place = place
    self.title = title
    self.x = x
    self.y = y
    self.marks = marks
    self.legend = legend
    self.colourBar = colourBar
    self.isFramed = isFramed
    self.keepsAspect = keepsAspect
  }
}

/// The cells of a figure's grid that a plot takes.
package struct Place: Sendable, Equatable {
  package var rows: Int
  package var columns: Int
  package var firstRow: Int
  package var lastRow: Int
  package var firstColumn: Int
  package var lastColumn: Int

  package init(
    rows: Int = 1, columns: Int = 1, firstRow: Int = 0, lastRow: Int = 0, firstColumn: Int = 0,
    lastColumn: Int = 0
  ) {
    self.rows = rows
    self.columns = columns
    self.firstRow = firstRow
    self.lastRow = lastRow
    self.firstColumn = firstColumn
    self.lastColumn = lastColumn
  }
}

/// One direction of a plot, with its ends.
///
/// `low` is at the left or at the bottom, and may be the larger number.
package struct Axis: Sendable, Equatable {
  package var label: String
  package var scale: Scale
  package var low: Double
  package var high: Double
  /// Where the program wants ticks; nil leaves it to the axis.
  package var ticks: [Double]?
  /// What stands at those ticks.
  package var tickLabels: [String]?
  package var hasGrid: Bool
  /// Whether numbers of ticks are shown, which only the outer plots of a shared axis do.
  package var showsLabels: Bool
  /// The angle of the ticks' labels in degrees, counterclockwise.
  package var rotation: Double

  package init(
    label: String = "", scale: Scale = .linear, low: Double = 0, high: Double = 1,
    ticks: [Double]? = nil, tickLabels: [String]? = nil, hasGrid: Bool = false,
    showsLabels: Bool = true, rotation: Double = 0
  ) {
    self.label = label
    self.scale = scale
    self.low = low
    self.high = high
    self.ticks = ticks
    self.tickLabels = tickLabels
    self.hasGrid = hasGrid
    self.showsLabels = showsLabels
    self.rotation = rotation
  }
}

/// Where a legend stands and what it is called.
package struct Legend: Sendable, Equatable {
  /// matplotlib's name of the place, such as `upper right`.
  package var place: String
  package var title: String

  package init(place: String = "best", title: String = "") {
    self.place = place
    self.title = title
  }
}

/// The scale of an image's colours.
package struct ColourBar: Sendable, Equatable {
  package var map: String
  package var low: Double
  package var high: Double
  package var label: String

  package init(map: String, low: Double, high: Double, label: String = "") {
    self.map = map
    self.low = low
    self.high = high
    self.label = label
  }
}

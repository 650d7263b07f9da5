// Figures as a display of their own kind: what a program hands over, and what a terminal draws.

package import Lessons

extension Figure {
  package static let mime = "application/vnd.lossrepl.figure+json"

  /// What Jupyter shows of a figure as text.
  package var summary: String {
    let bars = plots.count(where: { $0.colourBar != nil })
    let count = plots.count + bars
    return "<Figure size " + NumberText.fixed(width.rounded(.down), digits: 0) + "x"
      + NumberText.fixed(height.rounded(.down), digits: 0) + " with " + String(count) + " Axes>"
  }

  /// The figure as a picture, as text, and as what a terminal draws from.
  package var bundle: MimeBundle {
    MimeBundle([
      MimeBundle.Entry(MimeBundle.svg, svg),
      MimeBundle.Entry(Figure.mime, json.compact),
      MimeBundle.Entry(MimeBundle.plainText, summary),
    ])
  }

  package init?(_ bundle: MimeBundle) {
    guard let text = bundle[Figure.mime] else { return nil }
    do throws(JSONError) {
      self.init(try JSON(parsing: text))
    } catch {
      return nil
    }
  }

  package var json: JSON {
    .object([
      JSON.Member("width", .double(width)), JSON.Member("height", .double(height)),
      JSON.Member("title", .string(title)),
      JSON.Member("plots", .array(plots.map { $0.json })),
    ])
  }

  /// What is missing or of another kind has its ordinary value.
  package init(_ json: JSON) {
    self.init(
      width: json["width"]?.double ?? 640, height: json["height"]?.double ?? 480,
      title: json["title"]?.string ?? "", plots: (json["plots"]?.array ?? []).map { Plot($0) })
    width = max(20, min(10_000, width))
    height = max(20, min(10_000, height))
  }
}

extension Plot {
  fileprivate var json: JSON {
    var members = [
      JSON.Member("place", place.json), JSON.Member("title", .string(title)),
      JSON.Member("x", x.json), JSON.Member("y", y.json),
      JSON.Member("marks", .array(marks.map { $0.json })),
      JSON.Member("framed", .bool(isFramed)), JSON.Member("equal", .bool(keepsAspect)),
    ]
    if let legend {
      members.append(
        JSON.Member(
          "legend",
          .object([
            JSON.Member("place", .string(legend.place)),
            JSON.Member("title", .string(legend.title)),
          ])))
    }
    if let colourBar { members.append(JSON.Member("bar", colourBar.json)) }
    return .object(members)
  }

  fileprivate init(_ json: JSON) {
    self.init(
      place: Place(json["place"]), title: json["title"]?.string ?? "", x: Axis(json["x"]),
      y: Axis(json["y"]), marks: (json["marks"]?.array ?? []).compactMap { Mark($0) },
      legend: json["legend"].flatMap { Legend($0) },
      colourBar: json["bar"].flatMap { ColourBar($0) }, isFramed: json["framed"]?.bool ?? true,
      keepsAspect: json["equal"]?.bool ?? false)
  }
}

extension Legend {
  fileprivate init?(_ json: JSON) {
    guard json.object != nil else { return nil }
    self.init(place: json["place"]?.string ?? "best", title: json["title"]?.string ?? "")
  }
}

extension ColourBar {
  fileprivate var json: JSON {
    .object([
      JSON.Member("map", .string(map)), JSON.Member("low", .double(low)),
      JSON.Member("high", .double(high)), JSON.Member("label", .string(label)),
    ])
  }

  fileprivate init?(_ json: JSON) {
    guard json.object != nil else { return nil }
    self.init(
      map: json["map"]?.string ?? "", low: json["low"]?.double ?? 0,
      high: json["high"]?.double ?? 1, label: json["label"]?.string ?? "")
  }
}

extension Place {
  fileprivate var json: JSON {
    .array(
      [rows, columns, firstRow, lastRow, firstColumn, lastColumn].map { .integer($0) })
  }

  fileprivate init(_ json: JSON?) {
    let numbers = (json?.array ?? []).compactMap { $0.integer }
    guard numbers.count == 6, numbers.allSatisfy({ $0 >= 0 && $0 <= 100 }), numbers[0] > 0,
      numbers[1] > 0, numbers[2] <= numbers[3], numbers[3] < numbers[0],
      numbers[4] <= numbers[5], numbers[5] < numbers[1]
    else {
      self.init()
      return
    }
    self.init(
      rows: numbers[0], columns: numbers[1], firstRow: numbers[2], lastRow: numbers[3],
      firstColumn: numbers[4], lastColumn: numbers[5])
  }
}

extension Axis {
  fileprivate var json: JSON {
    var members = [
      JSON.Member("label", .string(label)), JSON.Member("scale", .string(scale.rawValue)),
      JSON.Member("low", .double(low)), JSON.Member("high", .double(high)),
      JSON.Member("grid", .bool(hasGrid)), JSON.Member("labelled", .bool(showsLabels)),
      JSON.Member("rotation", .double(rotation)),
    ]
    if let ticks { members.append(JSON.Member("ticks", .doubles(ticks))) }
    if let tickLabels { members.append(JSON.Member("names", .strings(tickLabels))) }
    return .object(members)
  }

  fileprivate init(_ json: JSON?) {
    self.init(
      label: json?["label"]?.string ?? "",
      scale: Scale(rawValue: json?["scale"]?.string ?? "") ?? .linear,
      low: json?["low"]?.double ?? 0, high: json?["high"]?.double ?? 1,
      ticks: json?["ticks"]?.doubles, tickLabels: json?["names"]?.texts,
      hasGrid: json?["grid"]?.bool ?? false, showsLabels: json?["labelled"]?.bool ?? true,
      rotation: json?["rotation"]?.double ?? 0)
  }
}

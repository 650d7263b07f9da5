// A figure as a picture that a page shows, a notebook shows, and a screen reader reads.

extension Figure {
  /// An SVG that names no fonts or ids and follows the colours of its page:
  /// `--plot-ink`, `--plot-paper` and `--plot-0` to `--plot-9`.
  package var svg: String {
    let placed = placedPlots()
    var box =
      placed.map { Margins($0).around($0.frame) }.reduce(nil) { (known: Frame?, new) in
        known.map { $0.union(new) } ?? new
      } ?? Frame(x: 0, y: 0, width: width, height: height)
    for plot in placed {
      if let legend = LegendBox(plot) { box = box.union(legend.frame) }
    }
    box = Frame(x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12)
    if !title.isEmpty {
      box.y -= 26
      box.height += 26
    }
    var writer = SVGWriter()
    writer.open(box, title: spokenTitle, description: spokenDescription)
    if !title.isEmpty {
      writer.text(
        title, x: box.x + box.width / 2, y: box.y + 24, size: 16.7, anchor: "middle")
    }
    for plot in placed { writer.plot(plot) }
    writer.close()
    return writer.svg
  }
}

/// Writes the elements of an SVG.
struct SVGWriter {
  private(set) var svg = ""

  static let clear = ("fill", "none")

  mutating func open(_ box: Frame, title: String, description: String) {
    let size = [box.width, box.height].map { NumberText.coordinate($0) }
    let view = [box.x, box.y, box.width, box.height].map { NumberText.coordinate($0) }
    svg +=
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + size[0]
      + "\" height=\"" + size[1] + "\" viewBox=\"" + view.joined(separator: " ")
      + "\" font-family=\"system-ui,'DejaVu Sans',Verdana,sans-serif\" style=\"max-width:100%;"
      + "height:auto;color:var(--plot-ink,#22252a);background:var(--plot-paper,#fff)\">\n<title>"
      + SVGWriter.escape(title) + "</title>\n<desc>" + SVGWriter.escape(description)
      + "</desc>\n"
  }

  mutating func close() { svg += "</svg>\n" }

  mutating func element(_ name: String, _ attributes: [(String, String)]) {
    svg += "<" + name
    for (name, value) in attributes { svg += " " + name + "=\"" + SVGWriter.escape(value) + "\"" }
    svg += "/>\n"
  }

  /// Begins a group of elements with attributes of theirs.
  mutating func group(_ attributes: [(String, String)]) {
    svg += "<g"
    for (name, value) in attributes { svg += " " + name + "=\"" + SVGWriter.escape(value) + "\"" }
    svg += ">\n"
  }

  mutating func endGroup() { svg += "</g>\n" }

  /// Begins a part in which nothing shows outside of `frame`.
  mutating func clip(_ frame: Frame) {
    let numbers = [frame.x, frame.y, frame.width, frame.height].map { NumberText.coordinate($0) }
    svg +=
      "<svg x=\"" + numbers[0] + "\" y=\"" + numbers[1] + "\" width=\"" + numbers[2]
      + "\" height=\"" + numbers[3] + "\" viewBox=\"" + numbers.joined(separator: " ") + "\">\n"
  }

  mutating func endClip() { svg += "</svg>\n" }

  /// Lines of text, the first at `y`.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 13.9, anchor: String = "start",
    rotation: Double = 0, colour: String = ""
  ) {
    var attributes = [
      ("x", NumberText.coordinate(x)), ("y", NumberText.coordinate(y)),
      ("font-size", NumberText.coordinate(size)),
      ("fill", colour.isEmpty ? "currentColor" : colour),
    ]
    if anchor != "start" { attributes.append(("text-anchor", anchor)) }
    if rotation != 0 {
      let place = NumberText.coordinate(x) + "," + NumberText.coordinate(y)
      attributes.append(
        ("transform", "rotate(" + NumberText.coordinate(-rotation) + "," + place + ")"))
    }
    svg += "<text"
    for (name, value) in attributes { svg += " " + name + "=\"" + SVGWriter.escape(value) + "\"" }
    svg += ">" + SVGWriter.spans(text, x: x, size: size) + "</text>\n"
  }

  private static func spans(_ text: String, x: Double, size: Double) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return spans(line: text, size: size) }
    var spans = ""
    for (index, line) in lines.enumerated() {
      let down = index == 0 ? "0" : NumberText.coordinate(size * 1.2)
      spans +=
        "<tspan x=\"" + NumberText.coordinate(x) + "\" dy=\"" + down + "\">"
        + self.spans(line: String(line), size: size) + "</tspan>"
    }
    return spans
  }

  private static func spans(line: String, size: Double) -> String {
    var spans = ""
    var down = 0.0
    for run in MathText.runs(line) {
      let wanted = run.height == .raised ? -0.38 * size : run.height == .lowered ? 0.22 * size : 0
      guard run.height != .line || down != 0 else {
        spans += escape(run.text)
        continue
      }
      spans += "<tspan dy=\"" + NumberText.coordinate(wanted - down) + "\""
      spans +=
        run.height == .line ? ">" : " font-size=\"" + NumberText.coordinate(size * 0.7) + "\">"
      spans += escape(run.text) + "</tspan>"
      down = wanted
    }
    return spans
  }

  /// Text without what XML has its own use for.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\u{0}"..<"\u{20}" where scalar != "\n" && scalar != "\t": escaped += "\u{FFFD}"
      case "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

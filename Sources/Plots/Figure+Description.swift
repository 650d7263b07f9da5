// A figure in words, from nothing but what is drawn.

extension Figure {
  /// What the picture is called.
  package var spokenTitle: String {
    let titles = ([title] + plots.map { $0.title }).filter { !$0.isEmpty }
    guard titles.isEmpty else {
      return titles.map { MathText.plain($0) }.joined(separator: "; ")
    }
    guard let first = plots.first else { return "Empty figure" }
    guard plots.count == 1 else { return "Figure with " + String(plots.count) + " plots" }
    let axes = [first.y.label, first.x.label].map { MathText.plain($0) }
    if axes.allSatisfy({ !$0.isEmpty }) { return axes[0] + " against " + axes[1] }
    return first.kindOfChart
  }

  /// What it shows: axes with their ranges, and each series with its points.
  package var spokenDescription: String {
    plots.enumerated().map { index, plot in
      let name = plots.count > 1 ? "Plot " + String(index + 1) + " of " + String(plots.count) : ""
      return plot.description(name)
    }.joined(separator: " ")
  }
}

extension Plot {
  fileprivate var kindOfChart: String {
    let kinds = marks.map { $0.kind }
    if kinds.contains(.image) { return "Image" }
    if kinds.contains(.bars) || kinds.contains(.lyingBars) { return "Bar chart" }
    if kinds.contains(.line) || kinds.contains(.area) { return "Line chart" }
    return kinds.contains(.points) ? "Scatter plot" : "Plot"
  }

  fileprivate func description(_ name: String) -> String {
    var sentences = [kindOfChart]
    if !name.isEmpty {
      sentences[0] = name + ": " + kindOfChart.prefix(1).lowercased() + kindOfChart.dropFirst()
    }
    if !name.isEmpty, !title.isEmpty { sentences[0] += ", “" + MathText.plain(title) + "”" }
    if isFramed {
      sentences.append(x.description("x axis"))
      sentences.append(y.description("y axis"))
    }
    let shown = marks.filter { $0.isSeries || $0.kind == .image }
    for (index, mark) in shown.prefix(12).enumerated() {
      sentences.append(
        mark.description(number: shown.count > 1 ? index + 1 : nil, names: x.tickLabels))
    }
    if shown.count > 12 { sentences.append(String(shown.count - 12) + " more series") }
    for mark in marks.prefix(30) {
      if let sentence = mark.guideDescription { sentences.append(sentence) }
    }
    return sentences.map { $0 + "." }.joined(separator: " ")
  }
}

extension Axis {
  fileprivate func description(_ name: String) -> String {
    let head = name + (label.isEmpty ? "" : ", " + MathText.plain(label))
    if let names = tickLabels, !names.isEmpty, names.count <= 12 {
      return head + ": " + names.map { MathText.plain($0) }.joined(separator: ", ")
    }
    let range =
      "from " + NumberText.short(low, digits: 3) + " to " + NumberText.short(high, digits: 3)
    return head + ": " + range + (scale == .log ? ", logarithmic" : "")
  }
}

extension Mark {
  fileprivate func description(number: Int?, names: [String]?) -> String {
    let noun: String
    switch kind {
    case .points: noun = "Points"
    case .bars, .lyingBars: noun = "Bars"
    case .area: noun = "Area"
    case .segments: noun = "Straight pieces"
    case .image: return imageDescription
    default: noun = hasLine ? "Line" : "Points"
    }
    let called =
      isNamed ? " “" + MathText.plain(label) + "”" : number.map { " " + String($0) } ?? ""
    return noun + called + ": " + facts(names)
  }

  private var imageDescription: String {
    let rows = columns > 0 ? values.count / max(1, channels) / columns : 0
    return "Image of " + String(columns) + " by " + String(rows) + " pixels"
      + (channels == 3 ? " in colour" : "")
  }

  private func facts(_ names: [String]?) -> String {
    if isBars { return bars(names) }
    let points = zip(x, y).filter { $0.0.isFinite && $0.1.isFinite }
    let count = max(self.count, points.count)
    let head = String(count) + (count == 1 ? " point" : " points")
    guard let first = points.first, let last = points.last else { return head }
    guard points.count > 1, kind == .line, hasLine else { return head + spread(points) }
    let lowest = points.min { $0.1 < $1.1 } ?? first
    let highest = points.max { $0.1 < $1.1 } ?? last
    func place(_ point: (Double, Double)) -> String {
      NumberText.short(point.1, digits: 3) + " at " + NumberText.short(point.0, digits: 3)
    }
    return head + ", from " + place(first) + " to " + place(last) + ", lowest " + place(lowest)
      + ", highest " + place(highest)
  }

  private func spread(_ points: [(Double, Double)]) -> String {
    func range(_ values: [Double]) -> String {
      NumberText.short(values.min() ?? 0, digits: 3) + " to "
        + NumberText.short(values.max() ?? 0, digits: 3)
    }
    return ", x " + range(points.map { $0.0 }) + ", y " + range(points.map { $0.1 })
  }

  private func bars(_ names: [String]?) -> String {
    let lengths = kind == .bars ? y2 : x2
    guard lengths.count <= 12 else {
      return String(lengths.count) + " bars, lengths from "
        + NumberText.short(lengths.min() ?? 0, digits: 3) + " to "
        + NumberText.short(lengths.max() ?? 0, digits: 3)
    }
    return lengths.map { NumberText.short($0, digits: 3) }.joined(separator: ", ")
  }

  fileprivate var guideDescription: String? {
    let called = isNamed ? " “" + MathText.plain(label) + "”" : ""
    switch kind {
    case .horizontal where y.count == 1:
      return "Line across" + called + " at y " + NumberText.short(y[0], digits: 3)
    case .vertical where x.count == 1:
      return "Line upright" + called + " at x " + NumberText.short(x[0], digits: 3)
    case .text where !text.isEmpty: return "Text: " + MathText.plain(text)
    default: return nil
    }
  }
}

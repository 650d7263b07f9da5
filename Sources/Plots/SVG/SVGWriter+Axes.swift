// Frames, ticks, grids, titles and legends.

extension SVGWriter {
  mutating func plot(_ placed: PlacedPlot) {
    let plot = placed.plot
    if plot.isFramed { grid(placed) }
    clip(placed.frame)
    for (mark, style) in zip(plot.marks, placed.styles) { self.mark(mark, style, placed) }
    endClip()
    for mark in plot.marks where mark.kind == .text { label(mark, placed) }
    if plot.isFramed {
      frame(placed)
      horizontalTicks(placed)
      verticalTicks(placed)
      names(placed)
    }
    title(placed)
    if let legend = LegendBox(placed) { self.legend(legend, plot.legend?.title ?? "") }
    if let bar = plot.colourBar { colourBar(bar, placed.frame) }
  }

  private mutating func grid(_ placed: PlacedPlot) {
    let frame = placed.frame
    var path = ""
    for tick in placed.xTicks where placed.plot.x.hasGrid && !tick.isMinor {
      guard let share = placed.plot.x.share(tick.value) else { continue }
      path +=
        "M" + pair(frame.x + share * frame.width, frame.y) + "v"
        + NumberText.coordinate(frame.height)
    }
    for tick in placed.yTicks where placed.plot.y.hasGrid && !tick.isMinor {
      guard let share = placed.plot.y.share(tick.value) else { continue }
      path +=
        "M" + pair(frame.x, frame.bottom - share * frame.height) + "h"
        + NumberText.coordinate(frame.width)
    }
    guard !path.isEmpty else { return }
    element(
      "path",
      [("d", path), ("stroke", "currentColor"), ("stroke-opacity", "0.18"), ("stroke-width", "1")])
  }

  private mutating func frame(_ placed: PlacedPlot) {
    element(
      "rect",
      rectangle(placed.frame) + [
        SVGWriter.clear, ("stroke", "currentColor"), ("stroke-width", "1.1"),
      ])
  }

  private mutating func horizontalTicks(_ placed: PlacedPlot) {
    let frame = placed.frame
    var path = ""
    for tick in placed.xTicks {
      guard let share = placed.plot.x.share(tick.value) else { continue }
      let x = frame.x + share * frame.width
      path += "M" + pair(x, frame.bottom) + "v" + (tick.isMinor ? "2.8" : "4.9")
      guard placed.plot.x.showsLabels, !tick.text.isEmpty else { continue }
      let rotation = placed.plot.x.rotation
      text(
        tick.text, x: x + (rotation == 0 ? 0 : 4), y: frame.bottom + 19,
        anchor: rotation == 0 ? "middle" : rotation > 0 ? "end" : "start", rotation: rotation)
    }
    if !path.isEmpty { element("path", [("d", path), ("stroke", "currentColor")]) }
    if placed.plot.x.showsLabels, !placed.xNote.isEmpty {
      text(placed.xNote, x: frame.right, y: frame.bottom + 36, anchor: "end")
    }
  }

  private mutating func verticalTicks(_ placed: PlacedPlot) {
    let frame = placed.frame
    var path = ""
    for tick in placed.yTicks {
      guard let share = placed.plot.y.share(tick.value) else { continue }
      let y = frame.bottom - share * frame.height
      path += "M" + pair(frame.x, y) + "h-" + (tick.isMinor ? "2.8" : "4.9")
      guard placed.plot.y.showsLabels, !tick.text.isEmpty else { continue }
      text(tick.text, x: frame.x - 9, y: y + 4.9, anchor: "end")
    }
    if !path.isEmpty { element("path", [("d", path), ("stroke", "currentColor")]) }
    if placed.plot.y.showsLabels, !placed.yNote.isEmpty {
      text(placed.yNote, x: frame.x, y: frame.y - 5)
    }
  }

  private mutating func names(_ placed: PlacedPlot) {
    let plot = placed.plot
    let frame = placed.frame
    let outer = Margins(placed).around(frame)
    if !plot.x.label.isEmpty {
      let lines = Double(TextMeasure.lines(plot.x.label) - 1)
      text(
        plot.x.label, x: frame.x + frame.width / 2, y: outer.bottom - 5 - lines * 16.7,
        anchor: "middle")
    }
    if !plot.y.label.isEmpty {
      text(
        plot.y.label, x: outer.x + 14, y: frame.y + frame.height / 2, anchor: "middle",
        rotation: 90)
    }
  }

  private mutating func title(_ placed: PlacedPlot) {
    guard !placed.plot.title.isEmpty else { return }
    let lines = Double(TextMeasure.lines(placed.plot.title) - 1)
    let above = 9 + lines * 20 + (placed.plot.isFramed && !placed.yNote.isEmpty ? 16 : 0)
    text(
      placed.plot.title, x: placed.frame.x + placed.frame.width / 2, y: placed.frame.y - above,
      size: 16.7, anchor: "middle")
  }

  private mutating func legend(_ box: LegendBox, _ title: String) {
    element(
      "rect",
      rectangle(box.frame) + [
        ("rx", "3"), ("fill", "var(--plot-paper,#fff)"), ("fill-opacity", "0.85"),
        ("stroke", "currentColor"), ("stroke-opacity", "0.3"),
      ])
    var y = box.frame.y + 4 + LegendBox.rowHeight / 2
    if !title.isEmpty {
      text(title, x: box.frame.x + box.frame.width / 2, y: y + 5, anchor: "middle")
      y += LegendBox.rowHeight
    }
    for (mark, style) in box.entries {
      sample(mark, style, x: box.frame.x + 8, y: y)
      text(mark.label, x: box.frame.x + 45, y: y + 5)
      y += LegendBox.rowHeight
    }
  }

  private mutating func colourBar(_ bar: ColourBar, _ frame: Frame) {
    let box = Frame(x: frame.right + 14, y: frame.y, width: 16, height: frame.height)
    var scale = Mark(.image)
    scale.columns = 1
    scale.values = (0..<128).map { 1 - (Double($0) + 0.5) / 128 }
    scale.map = bar.map
    if let pixels = PixelImage(scale) { image(pixels, box) }
    element("rect", rectangle(box) + [SVGWriter.clear, ("stroke", "currentColor")])
    let axis = Axis(low: bar.low, high: bar.high)
    let (ticks, note) = axis.shownTicks(limit: max(1, min(9, Int(box.height * 0.72 / 20))))
    for tick in ticks {
      guard let share = axis.share(tick.value) else { continue }
      let y = box.bottom - share * box.height
      element("path", [("d", "M" + pair(box.right, y) + "h4.9"), ("stroke", "currentColor")])
      text(tick.text, x: box.right + 8, y: y + 4.9)
    }
    if !note.isEmpty { text(note, x: box.x, y: box.y - 5) }
    if !bar.label.isEmpty {
      text(
        bar.label, x: box.right + 56, y: box.y + box.height / 2, anchor: "middle", rotation: 90)
    }
  }

  func pair(_ x: Double, _ y: Double) -> String {
    NumberText.coordinate(x) + " " + NumberText.coordinate(y)
  }

  func rectangle(_ frame: Frame) -> [(String, String)] {
    [
      ("x", NumberText.coordinate(frame.x)), ("y", NumberText.coordinate(frame.y)),
      ("width", NumberText.coordinate(frame.width)),
      ("height", NumberText.coordinate(frame.height)),
    ]
  }

  static func hex(_ colour: (UInt8, UInt8, UInt8)) -> String {
    "#" + Colours.hex(colour.0) + Colours.hex(colour.1) + Colours.hex(colour.2)
  }
}

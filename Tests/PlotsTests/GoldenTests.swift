// Pictures, drawings and descriptions, compared with files.
//
// `LOSSREPL_RECORD=1 swift test --filter PlotsTests` writes them, and fails so that nobody takes a
// recording for a pass.

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif
import Lessons
import Plots
import Testing

/// A golden file: a figure in one form.
struct Golden: CustomTestStringConvertible {
  var name: String
  var text: String

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Goldens")

  static let all: [Golden] = Figures.all.flatMap { name, figure in
    [
      Golden(name: name + ".svg", text: figure.svg),
      Golden(name: name + ".txt", text: drawn(figure, width: 78, usesUnicode: true)),
      Golden(name: name + ".ascii.txt", text: drawn(figure, width: 60, usesUnicode: false)),
    ]
  }

  static func drawn(_ figure: Figure, width: Int, usesUnicode: Bool) -> String {
    figure.drawing(width: width, usesUnicode: usesUnicode).map { line in
      line.map { $0.text }.joined() + "\n"
    }.joined()
  }
}

@Suite("Figures look as recorded")
struct GoldenTests {
  @Test("a figure is drawn as recorded", arguments: Golden.all)
  func goldens(_ golden: Golden) throws {
    let url = Golden.folder.appending(path: golden.name)
    if ProcessInfo.processInfo.environment["LOSSREPL_RECORD"] != nil {
      try golden.text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(golden.name)")
      return
    }
    #expect(golden.text == (try String(contentsOf: url, encoding: .utf8)))
  }

  @Test("every golden file is in use")
  func unused() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path())
    #expect(Set(files) == Set(Golden.all.map(\.name)))
  }
}

@Suite("Figures in every form")
struct FigureTests {
  @Test("a picture is well-formed XML", arguments: Figures.all.map(\.1))
  func wellFormed(_ figure: Figure) {
    let parser = XMLParser(data: Data(figure.svg.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test("a picture says what it shows")
  func description() {
    let svg = Figures.losses.svg
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title>Loss by epoch</title>"))
    #expect(svg.contains("Line “train”: 21 points, from 0.75 at 0 to 0.141 at 20"))
    #expect(svg.contains("x axis, epoch: from -1 to 21. y axis, loss: from 0 to 0.85."))
    #expect(svg.contains("Line across “goal” at y 0.1."))
  }

  @Test("series differ by more than their colours")
  func withoutColours() {
    let svg = Figures.losses.svg
    #expect(
      Set(
        svg.split(separator: "\n").compactMap { line in
          line.firstRange(of: /stroke-dasharray="[^"]*"/).map { String(line[$0]) }
        }
      ).count >= 2)
    let drawing = Golden.drawn(Figures.losses, width: 78, usesUnicode: true)
    for sign in ["─●─ train", "─▲─ validation", "─■─ <other> & more", "╌╌ goal"] {
      #expect(drawing.contains(sign))
    }
  }

  @Test("a figure comes back from its bundle", arguments: Figures.all.map(\.1))
  func roundTrip(_ figure: Figure) throws {
    let back = try #require(Figure(figure.bundle))
    #expect(back.svg == figure.svg)
    #expect(back.bundle == figure.bundle)
  }

  @Test(
    "an ASCII drawing is ASCII, and no line is wider than asked", arguments: Figures.all.map(\.1))
  func ascii(_ figure: Figure) {
    #expect(Golden.drawn(figure, width: 60, usesUnicode: false).utf8.allSatisfy { $0 < 0x80 })
    for width in [24, 30, 40, 60, 80, 100] {
      for line in figure.drawing(width: width, usesUnicode: true) {
        #expect(line.reduce(0) { $0 + $1.text.count } <= width)
      }
    }
  }

  @Test("figures of any form are drawn")
  func oddFigures() throws {
    let texts = [
      "{}", "[]", "null", "{\"plots\": [{}]}", "{\"width\": 1e300, \"plots\": [{\"x\": 3}]}",
      "{\"plots\": [{\"x\": {\"low\": 1e308, \"high\": -1e308}, \"marks\": [{\"kind\": \"line\", \"x\": [1, null, 3], \"y\": [1]}]}]}",
      "{\"plots\": [{\"place\": [1, 1, 5, 2, 0, 0], \"marks\": [{\"kind\": \"image\", \"columns\": 7, \"values\": [1, 2]}]}]}",
      "{\"plots\": [{\"y\": {\"scale\": \"log\", \"low\": -1, \"high\": 0}, \"marks\": [{\"kind\": \"bars\", \"x\": [0], \"y\": [0], \"x2\": [1], \"y2\": [5]}]}]}",
      "{\"plots\": [{\"marks\": [{\"kind\": \"points\", \"x\": [1], \"y\": [2], \"sizes\": [-4]}, {\"kind\": \"text\", \"x\": [0.5], \"y\": [0.5], \"text\": \"a\\u0000\\n\\nb\"}], \"legend\": {}}]}",
      "{\"plots\": [{\"x\": {\"low\": 0, \"high\": 0}, \"marks\": [{\"kind\": \"area\", \"x\": [0, 1], \"y\": [0, 1], \"y2\": [2, 3]}]}]}",
    ]
    for text in texts {
      let figure = Figure(try JSON(parsing: text))
      #expect(XMLParser(data: Data(figure.svg.utf8)).parse(), "\(text)")
      for width in [0, 24, 500] {
        _ = figure.drawing(width: width, usesUnicode: false)
        _ = figure.drawing(width: width, usesUnicode: true)
      }
    }
  }

  @Test("numbers of any size are drawn", arguments: 0..<200)
  func anyNumbers(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func pick(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let numbers: [Double] = [
      0, 1, -1, 1e308, -1e308, 1e-320, .nan, .infinity, -.infinity, 0.5, 1e16, 5, 1e-9, 12345.678,
    ]
    func some() -> [Double] { (0..<pick(6)).map { _ in numbers[pick(numbers.count)] } }
    let kinds = [
      "line", "points", "bars", "lyingBars", "area", "segments", "horizontal", "vertical",
      "horizontalBand", "verticalBand", "image", "text",
    ]
    var plot = Plot(legend: Legend())
    for _ in 0..<4 {
      guard let kind = Mark.Kind(rawValue: kinds[pick(kinds.count)]) else { continue }
      var mark = Mark(kind)
      (mark.x, mark.y, mark.x2, mark.y2, mark.values) = (some(), some(), some(), some(), some())
      (mark.columns, mark.label, mark.text, mark.map) = (pick(4), "m", "t", "viridis")
      plot.marks.append(mark)
    }
    let ends = (0..<4).map { _ in numbers[pick(numbers.count)] }
    plot.x = Axis(scale: pick(2) == 0 ? .log : .linear, low: ends[0], high: ends[1], hasGrid: true)
    plot.y = Axis(scale: pick(2) == 0 ? .log : .linear, low: ends[2], high: ends[3])
    plot.keepsAspect = pick(2) == 0
    let figure = Figure(Figure(plots: [plot]).json)
    #expect(XMLParser(data: Data(figure.svg.utf8)).parse())
    #expect(!figure.drawing(width: 20 + pick(90), usesUnicode: pick(2) == 0).isEmpty)
  }

  @Test("a million points make a small picture")
  func manyPoints() {
    let xs = (0..<1_000_000).map { Double($0) }
    let ys = xs.map { ($0 * 0.7548776662).truncatingRemainder(dividingBy: 1) }
    let axes = (Axis(low: 0, high: 1e6), Axis(low: 0, high: 1))
    let thinning = Thinning(x: axes.0, y: axes.1)
    let line = thinning.line(xs, ys)
    #expect(line.x.count < 20_000)
    #expect(abs((line.y.max() ?? 0) - (ys.max() ?? 1)) < 1e-12)
    #expect(line.x.first == 0 && line.x.last == 999_999)
    #expect(thinning.points(xs, ys).x.count <= 20_000)
  }

  @Test(
    "TeX between dollar signs is read as far as labels use it",
    arguments: [
      ("$x^2$", "x²"), ("$10^{-3}$", "10⁻³"), ("$\\alpha_1$ of $\\theta$", "α₁ of θ"), ("5$", "5$"),
      ("$y_{true}$", "y_true"), ("plain", "plain"), ("$\\frac{a}{b$", "fracab"), ("$^$", ""),
    ])
  func mathText(_ text: String, _ plain: String) { #expect(MathText.plain(text) == plain) }
}

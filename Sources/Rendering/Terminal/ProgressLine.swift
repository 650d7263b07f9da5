/// How far a loop has come, as a line for a terminal.
package struct ProgressLine {
  package var label = ""
  package var done = 0.0
  package var total: Double?
  package var unit = "it"
  /// What a thousand is where large numbers are told in thousands.
  package var scale: Double?
  package var seconds = 0.0
  package var rate: Double?
  package var details = ""
  package var curve: Sparkline?

  private static let widestBar = 40
  private static let narrowestBar = 6
  private static let widestCurve = 30

  package init() {}

  /// The line while the loop runs, at most `width` columns wide: what matters less goes first.
  package func running(width: Int, _ palette: Palette) -> String {
    guard let share else {
      return fitting(
        [head + count + bracket([elapsed, speed, details]), head + count + bracket([elapsed])],
        width)
    }
    let start = head + percent(share)
    let time = elapsed + "<" + left
    for end in [bracket([time, speed, details]), bracket([time, details])] {
      let room = width - start.displayWidth - (count + end).displayWidth - 3
      guard room >= ProgressLine.narrowestBar else { continue }
      return start + bar(share, min(room, ProgressLine.widestBar), palette) + " " + count + end
    }
    return fitting(
      [
        start + " " + count + bracket([time, details]),
        start + " " + count + bracket(["<" + left, details]),
        start + " " + count + bracket(["<" + left]), start + " " + count, percent(share),
      ], width)
  }

  /// The line that stays when the loop has ended, with the course of its number.
  package func ended(width: Int, _ palette: Palette) -> String {
    let start = head + (share.map { percent($0) + " " } ?? "") + count
    guard let curve else {
      return fitting(
        [start + bracket([elapsed, speed, details]), start + bracket([elapsed, details]), start],
        width)
    }
    let others = details.contains(", ") ? details : ""
    var lines: [String] = []
    for end in [bracket([elapsed, speed, others]), bracket([elapsed, speed]), bracket([elapsed])] {
      let room = width - (start + end).displayWidth - 2
      lines.append(
        start + end + "  " + curve.text(width: min(room, ProgressLine.widestCurve), palette))
    }
    for start in [start, head + count, count] {
      let room = width - start.displayWidth - 2
      lines.append(start + "  " + curve.text(width: min(room, ProgressLine.widestCurve), palette))
    }
    return fitting(lines + [start], width)
  }

  /// One quiet line for a loop that did not ask for a bar.
  package func status(width: Int, _ palette: Palette) -> String {
    let place = unit + " " + count.replacing("/", with: " of ")
    let time = share == nil ? ", \(elapsed) so far" : ", \(elapsed) so far, \(left) left"
    return fitting([place + time, place], width)
  }
}

// Its parts.
extension ProgressLine {
  private var share: Double? {
    guard let total, total > 0, done.isFinite else { return nil }
    return min(max(done / total, 0), 1)
  }

  private var head: String {
    var text = Substring(label)
    while text.hasSuffix(" ") || text.hasSuffix(":") { text = text.dropLast() }
    return text.isEmpty ? "" : text + ": "
  }

  private func percent(_ share: Double) -> String {
    let text = String(Int((share * 100).rounded(.down)))
    return String(repeating: " ", count: 3 - text.count) + text + "%"
  }

  private var count: String {
    total.map { number(done) + "/" + number($0) } ?? number(done) + (unit == "batch" ? "" : unit)
  }

  private var elapsed: String { ProgressLine.clock(seconds) }

  private var left: String {
    guard let rate, rate > 0, let total else { return "?" }
    return ProgressLine.clock(max(0, total - done) / rate)
  }

  private var speed: String {
    guard let rate, rate > 0 else { return "?" + unit + "/s" }
    if rate < 1, scale == nil { return NumberText.fixed(1 / rate, 2) + "s/" + unit }
    return (scale == nil ? NumberText.fixed(rate, 2) : number(rate)) + unit + "/s"
  }

  private func number(_ value: Double) -> String {
    if let scale { return NumberText.inThousands(value, scale) }
    return value == value.rounded() ? NumberText.fixed(value, 0) : NumberText.fixed(value, 2)
  }

  private func bracket(_ parts: [String]) -> String {
    let parts = parts.filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " [" + parts.joined(separator: ", ") + "]"
  }

  private func bar(_ share: Double, _ width: Int, _ palette: Palette) -> String {
    guard palette.usesUnicode else {
      let full = Int(share * Double(width))
      return "|" + String(repeating: "#", count: full)
        + String(repeating: "-", count: width - full) + "|"
    }
    let eighths = Int(share * Double(width * 8))
    let part = eighths % 8
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let bar = String(repeating: "█", count: eighths / 8) + parts[part]
    return "|" + bar.padded(to: width) + "|"
  }

  /// The first of `lines` that fits, or what fits of the last.
  private func fitting(_ lines: [String], _ width: Int) -> String {
    if let line = lines.first(where: { $0.displayWidth <= width }) { return line }
    var text = ""
    for character in lines.last ?? "" where text.displayWidth + character.displayWidth <= width {
      text.append(character)
    }
    return text
  }

  /// Seconds as minutes and seconds, with hours where there are some.
  static func clock(_ seconds: Double) -> String {
    guard seconds >= 0, seconds < 1e9 else { return "?" }
    let whole = Int(seconds)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let clock = two(whole / 60 % 60) + ":" + two(whole % 60)
    return whole < 3600 ? clock : String(whole / 3600) + ":" + clock
  }
}

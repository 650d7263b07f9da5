import Glibc
import PythonRuntime
import Rendering

/// Shows how far loops have come, below what is printed, on standard error as tqdm does.
///
/// A terminal has bars that move. One that cannot move its cursor gets a line now and then, and a file
/// or a pipe gets the last line alone: whoever reads it later wants the result, not the way there.
final class ProgressDisplay {
  private enum Style {
    case moving, lines, result
  }

  /// How often at most bars are drawn in a second, and after how many seconds a line is due.
  private static let drawsInSecond = 10
  private static let secondsOfLine = 10.0

  private let style: Style
  private let palette: Palette
  /// What runs and is shown, in the order in which it stands.
  private var loops: [LoopProgress] = []
  /// The widths of the lines that are on the screen now.
  private var drawn: [Int] = []
  private var isAtLineStart = true
  private var second = 0.0
  private var draws = 0
  private var lastLine: Double
  /// Whether nothing stays of a loop that ends.
  var isQuiet = false
  /// Keeps lines for the time when the terminal has gone: the latest of a loop that runs, and those
  /// of loops that have ended.
  var keep: (_ line: String, _ hasEnded: Bool) -> Void = { _, _ in }
  private var lastKept = 0.0

  init() {
    style = isatty(STDERR_FILENO) == 0 ? .result : Terminal.isDumb ? .lines : .moving
    let isPlain = style == .result || Terminal.isDumb
    palette = Palette(usesColor: false, usesUnicode: !isPlain && Terminal.knowsUnicode)
    lastLine = ProgressDisplay.now
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// Some room is left for the `^C` that a terminal writes behind the line.
  private var width: Int { style == .moving ? max(10, Terminal.errorWidth - 3) : 100 }

  /// Takes in how far a loop has come; false where that is not shown.
  func show(_ loop: LoopProgress) -> Bool {
    if loop.hasEnded {
      end(loop)
      return true
    }
    guard loop.isAskedFor || style == .moving else { return false }
    let isNew = put(loop)
    keepState(of: loop)
    switch style {
    case .moving: draw(isUrgent: isNew)
    case .lines: sayNowAndThen(loop)
    case .result: break
    }
    return true
  }

  /// True where the loop was not shown before.
  private func put(_ loop: LoopProgress) -> Bool {
    if let place = loops.firstIndex(where: { $0.id == loop.id }) {
      loops[place] = loop
      return false
    }
    let place = loop.position.map { min(max(Int(clamping: $0), 0), loops.count) } ?? loops.count
    loops.insert(loop, at: place)
    return true
  }

  /// A loop whose object outlived its cell has ended before.
  private func end(_ loop: LoopProgress) {
    guard let place = loops.firstIndex(where: { $0.id == loop.id }) else { return }
    loops.remove(at: place)
    hide()
    if loop.leaves, !isQuiet, loop.isAskedFor {
      let line = ProgressLine(loop).ended(width: width, palette)
      write(startOfLine + line + "\n")
      keep(line, true)
    }
    if style == .moving { draw(isUrgent: true) }
  }

  /// Ends what a program has left open.
  func endAll() {
    for var loop in loops {
      loop.hasEnded = true
      end(loop)
    }
    keep("", false)
  }

  private func keepState(of loop: LoopProgress) {
    let now = ProgressDisplay.now
    guard loop.isAskedFor, now - lastKept >= 1 else { return }
    lastKept = now
    keep(ProgressLine(loop).running(width: 78, .plain), false)
  }

  private func sayNowAndThen(_ loop: LoopProgress) {
    let now = ProgressDisplay.now
    guard now - lastLine >= ProgressDisplay.secondsOfLine else { return }
    lastLine = now
    write(startOfLine + ProgressLine(loop).running(width: 78, palette) + "\n")
  }

  private func write(_ text: String) {
    guard !text.isEmpty else { return }
    StandardOutput.writeError(text)
  }
}

// Drawing below what is printed.
extension ProgressDisplay {
  /// Lets `body` print; what it printed ends a line or not.
  func makeRoom<Result>(endsLine: Bool, _ body: () -> Result) -> Result {
    hide()
    let result = body()
    isAtLineStart = endsLine
    if endsLine, !loops.isEmpty, style == .moving { draw(isUrgent: false) }
    return result
  }

  /// Takes the bars off the screen, until they are drawn again.
  func hide() {
    guard !drawn.isEmpty else { return }
    write(backToFirstLine + "\u{1B}[J")
    drawn = []
  }

  private var startOfLine: String {
    defer { isAtLineStart = true }
    return isAtLineStart ? "" : "\n"
  }

  /// A window that has become narrower has broken the lines into more.
  private var backToFirstLine: String {
    let columns = max(1, Terminal.errorWidth)
    let rows = drawn.reduce(0) { $0 + max(1, ($1 + columns - 1) / columns) }
    return "\r" + (rows > 1 ? "\u{1B}[\(rows - 1)A" : "")
  }

  private func draw(isUrgent: Bool) {
    guard !loops.isEmpty, mayDraw || isUrgent else { return }
    let lines = loops.suffix(max(1, Terminal.errorHeight - 1)).map { loop in
      loop.isAskedFor
        ? ProgressLine(loop).running(width: width, palette)
        : ProgressLine(loop).status(width: width, palette)
    }
    let start = drawn.isEmpty ? startOfLine : backToFirstLine
    write(start + lines.joined(separator: "\u{1B}[K\n") + "\u{1B}[K\u{1B}[J")
    drawn = lines.map { $0.columns }
  }

  private var mayDraw: Bool {
    let now = ProgressDisplay.now
    if now - second >= 1 { (second, draws) = (now, 0) }
    draws += 1
    return draws <= ProgressDisplay.drawsInSecond
  }
}

extension ProgressLine {
  init(_ loop: LoopProgress) {
    self.init()
    label = loop.label.singleLine
    done = loop.done
    total = loop.total
    unit = loop.unit.singleLine
    scale = loop.scale
    seconds = loop.seconds
    rate = loop.rate
    details = loop.details.singleLine
    curve = loop.curve.map {
      Sparkline(name: $0.name.singleLine, values: $0.values, lowest: $0.lowest)
    }
  }
}

extension String {
  /// Without the signs that would move a terminal's cursor.
  fileprivate var singleLine: String {
    String(unicodeScalars.filter { $0.properties.generalCategory != .control })
  }
}

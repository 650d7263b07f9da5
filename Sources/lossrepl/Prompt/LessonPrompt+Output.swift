import Lessons
import Rendering

// What a cell had printed when the terminal went away.
extension LessonPrompt {
  private static let shownLines = 10

  /// What runs, in words.
  func name(of entry: Progress.Entry) -> String {
    switch entry {
    case .code(let code):
      let first = code.split(separator: "\n").first.map { String($0) } ?? code
      return "your code (" + first.trimmed.prefix(60) + ")"
    case .cell(let id):
      guard let walk, let place = walk.steps.firstIndex(where: { $0.has(cell: id) }) else {
        return "a cell"
      }
      return "cell \(place + 1) of \(walk.steps.count)"
    }
  }

  /// Keeps an event's text where the terminal cannot take it away.
  func keepOutput(_ event: Event) {
    guard let record, let output = event.output else { return }
    record.add(LessonPrompt.plainRenderer.output(output))
  }

  private static let plainRenderer = TerminalRenderer(width: 80, palette: .plain)

  func noteProblemOfRecord() {
    guard let problem = record?.problem, !hasWarnedOfRecord else { return }
    hasWarnedOfRecord = true
    screen.note("What cells print is not kept: \(problem)")
  }

  /// Says what ran when the terminal went away last time, and shows the end of what it printed.
  func tellOfCutOff() {
    if let path = record?.unreadable {
      screen.note("\(path) is not what a cell printed, as it should be; it is left out.\n")
    }
    guard let kept = record?.earlier else { return }
    let name = kept.name.prefix(1).uppercased() + kept.name.dropFirst()
    guard kept.isRunning else {
      screen.line(
        "The terminal went away after \(kept.name) had run. :output shows what it printed.")
      screen.line()
      return
    }
    screen.line("\(name) was running when the terminal went away.")
    if !kept.progress.isEmpty { screen.line("It had come to: \(kept.progress)") }
    tellLines(kept)
    screen.line()
  }

  private func tellLines(_ kept: KeptOutput) {
    let lines = kept.lines
    guard !lines.isEmpty else {
      screen.line("It had printed nothing yet.")
      return
    }
    let shown = lines.suffix(LessonPrompt.shownLines)
    screen.line(
      shown.count == lines.count
        ? "It had printed:"
        : "It had printed \(lines.count) lines; :output shows all. The last \(shown.count):")
    for line in shown { screen.line("  " + line) }
  }

  func showKeptOutput() {
    guard let kept = record?.earlier else {
      screen.line("No cell was cut off when this lesson was open last.")
      return
    }
    let state = kept.isRunning ? "was running" : "had run"
    screen.note("When the terminal went away, \(kept.name) \(state) and had printed:")
    for line in kept.lines { screen.line(String(line)) }
    if !kept.progress.isEmpty { screen.line(kept.progress) }
  }
}

extension LessonWalk.Step {
  /// Whether a cell belongs to the step.
  fileprivate func has(cell id: String) -> Bool {
    switch task {
    case .cell(let cell): cell.id == id
    case .exercise(let exercise, _):
      exercise.starter.id == id || exercise.checks.contains { $0.id == id }
    }
  }
}

import Lessons
import PythonRuntime
import Sessions

/// Runs the cells of a lesson from top to bottom and keeps what happened.
struct LessonRunner {
  /// A cell that did not do what its author declared.
  struct Surprise: Equatable {
    let cell: Cell
    let message: String
    let fix: String
    let error: ErrorOutput?
  }

  let session: Session
  /// Shows bars to the person who runs the lesson; recordings have none.
  let progress: ProgressDisplay?
  private(set) var transcript = Transcript()
  private(set) var surprises: [Surprise] = []

  private var stepsNext: Bool
  private let asks: Bool

  /// `folder` is where the lesson's own files lie, `data` what else it may read; `asks` is whether somebody can answer.
  ///
  /// `debugs` stops at the first line, and where an undeclared exception is raised.
  init(
    folder: String, data: [String: String] = [:], asks: Bool = false, debugs: Bool = false
  ) {
    let host = MachineHost(folder: folder, data: data)
    host.tells = asks
    if !asks { host.ask = { _ in .unavailable } }
    progress = asks ? ProgressDisplay() : nil
    host.progress = progress
    session = Session(host: host, limits: .ofMachine, history: 0)
    session.debuggerGoesOn = debugs
    if asks { session.lend(MachineDevices.open) }
    stepsNext = debugs
    self.asks = asks
  }

  /// Runs one cell; false when it failed without being declared to.
  @discardableResult
  mutating func run(_ cell: Cell, report: (Event) -> Void = { _ in }) -> Bool {
    var events: [Event] = []
    withoutActuallyEscaping(report) { report in
      _ = session.run(cell.source, stepping: stepsNext) { [progress] event in
        events.append(event)
        if let progress { progress.makeRoom(for: event) { report(event) } } else { report(event) }
      }
    }
    progress?.endAll()
    stepsNext = false
    for event in events { transcript.append(event, to: cell.id) }
    if session.wasQuit {
      if !asks { surprises.append(LessonRunner.stopped(cell)) }
      return false
    }
    guard let surprise = LessonRunner.surprise(cell, transcript.execution(of: cell.id)?.error)
    else { return true }
    surprises.append(surprise)
    return surprise.error == nil
  }

  /// Runs all cells, stopping at the first undeclared exception.
  mutating func run(_ lesson: Lesson, report: (Cell, Event) -> Void = { _, _ in }) {
    for cell in lesson.program() {
      guard run(cell, report: { report(cell, $0) }) else { return }
    }
  }

  /// How a cell's end differs from what its author declared.
  private static func surprise(_ cell: Cell, _ error: ErrorOutput?) -> Surprise? {
    guard let error else { return missing(cell) }
    if cell.role == .check || cell.role == .solution {
      return Surprise(
        cell: cell, message: "the solution fails: " + error.summary,
        fix: "make the solution pass its check", error: error)
    }
    guard cell.mayRaise else {
      return Surprise(
        cell: cell, message: "an exception that is not declared: " + error.summary,
        fix: "repair the cell, or declare it: :tags: [raises-exception]", error: error)
    }
    guard let expected = cell.options.expectedError, !expected.matches(error) else { return nil }
    return Surprise(
      cell: cell, message: "another exception than declared: " + error.summary,
      fix: "the cell declares: " + expected.text, error: error)
  }

  /// A debugger at which nobody can answer ends its cell.
  private static func stopped(_ cell: Cell) -> Surprise {
    Surprise(
      cell: cell, message: "the debugger stops here, and nobody can answer",
      fix: "take breakpoint() out of the cell; a learner can step through it with :debug",
      error: nil)
  }

  private static func missing(_ cell: Cell) -> Surprise? {
    guard cell.role == .ordinary, cell.mayRaise else { return nil }
    let declared = cell.options.expectedError?.text ?? "an exception"
    return Surprise(
      cell: cell, message: "a declared exception does not come: " + declared,
      fix: "take raises-exception and expect-error away, or repair the cell", error: nil)
  }
}

import Lessons
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
  private(set) var transcript = Transcript()
  private(set) var surprises: [Surprise] = []

  /// `folder` is where the lesson's own files lie.
  init(folder: String) {
    session = Session(
      host: MachineHost(folder: folder), limits: .ofMachine, history: 0)
  }

  /// Runs one cell; false when it failed without being declared to.
  @discardableResult
  mutating func run(_ cell: Cell, report: (Event) -> Void = { _ in }) -> Bool {
    var events: [Event] = []
    withoutActuallyEscaping(report) { report in
      _ = session.run(cell.source) { event in
        events.append(event)
        report(event)
      }
    }
    for event in events { transcript.append(event, to: cell.id) }
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

  private static func missing(_ cell: Cell) -> Surprise? {
    guard cell.role == .ordinary, cell.mayRaise else { return nil }
    let declared = cell.options.expectedError?.text ?? "an exception"
    return Surprise(
      cell: cell, message: "a declared exception does not come: " + declared,
      fix: "take raises-exception and expect-error away, or repair the cell", error: nil)
  }
}

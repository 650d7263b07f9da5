import Lessons
import PythonRuntime
import Rendering
import Sessions

// Running cells, loudly and quietly.
extension LessonPrompt {
  /// What a learner typed.
  func runOwn(_ source: String) { run(source, as: .code(source)) }

  /// Runs a source and shows what happens; false at an exception.
  @discardableResult
  func run(_ source: String, as entry: Progress.Entry) -> Bool {
    remember(entry)
    var wasInterrupted = false
    let stepping = stepsNext
    stepsNext = false
    record?.begin(name(of: entry))
    let succeeded = execute(source, stepping: stepping) { [screen, weak self] event in
      self?.keepOutput(event)
      if case .error(let error) = event, error.name == "KeyboardInterrupt" {
        wasInterrupted = true
        if Terminal.hasInput { screen.line() }
      }
      LessonPrompt.show(event, screen)
    }
    record?.end()
    noteProblemOfRecord()
    if wasInterrupted { progress.entries.removeLast() }
    if wasInterrupted, let stop = session.stop { screen.note(stop.place + " " + stop.state) }
    if session.canExplain { screen.note(hintAfterError) }
    return succeeded
  }

  private var hintAfterError: String {
    session.hasFixes
      ? "\n:why tells more, :fixes tries repairs on a copy of your session."
      : "\n:why tells more."
  }

  /// Runs a source without showing anything; the error that ended it, if any.
  @discardableResult
  func runQuietly(
    _ source: String, as entry: Progress.Entry, report: @escaping (Event) -> Void = { _ in }
  ) -> ErrorOutput? {
    remember(entry)
    var failure: ErrorOutput?
    isQuiet = true
    defer { isQuiet = false }
    execute(source) { event in
      if case .error(let error) = event { failure = error }
      report(event)
    }
    return failure
  }

  private func remember(_ entry: Progress.Entry) {
    past.append((walk, progress))
    progress.entries.append(entry)
    earlier = nil
  }

  /// A Ctrl-C from before the cell began does not belong to it.
  @discardableResult
  private func execute(
    _ source: String, stepping: Bool = false, _ report: @escaping (Event) -> Void
  ) -> Bool {
    _ = Interruption.ofProcess.take()
    host.progress?.isQuiet = isQuiet
    defer {
      host.flush()
      host.progress?.endAll()
    }
    return session.run(source, stepping: stepping) { [host, isQuiet] event in
      guard !isQuiet, let progress = host.progress else { return report(event) }
      progress.makeRoom(for: event) { report(event) }
    }
  }

  static func show(_ event: Event, _ screen: Screen) {
    guard let output = event.output else { return }
    if case .stream(let stream) = output, stream.name == .stderr {
      StandardOutput.writeError(stream.text)
      return
    }
    if case .displayData(let bundle) = output, Explanation(bundle) != nil { screen.line() }
    screen.show(screen.renderer.output(output))
  }

  /// The cells of a step as a run from the top would execute them.
  static func cells(of step: LessonWalk.Step) -> [Cell] {
    switch step.task {
    case .cell(let cell): [cell]
    case .exercise(let exercise, _): exercise.cells(.solutions)
    }
  }

  /// Runs the steps before `end` that have not run, quietly; false when something failed.
  func catchUp(to end: Int) -> Bool {
    guard let walk else { return true }
    let known = Set(session.variables().map(\.name))
    var ran: [Int] = []
    for (index, step) in walk.steps.enumerated() where index < end && !walk.done.contains(step.id) {
      for cell in LessonPrompt.cells(of: step) {
        guard let error = runQuietly(cell.source, as: .cell(cell.id)), !cell.mayRaise else {
          continue
        }
        screen.line("Cell \(index + 1) failed: \(error.summary)")
        self.walk?.position = index
        return false
      }
      self.walk?.done.insert(step.id)
      ran.append(index + 1)
    }
    tell(ran, newNames: session.variables().map(\.name).filter { !known.contains($0) })
    return true
  }

  private func tell(_ ran: [Int], newNames: [String]) {
    guard let first = ran.first, let last = ran.last else { return }
    var text = first == last ? "Cell \(first) ran quietly" : "Cells \(first) to \(last) ran quietly"
    if !newNames.isEmpty { text += "; new: " + newNames.joined(separator: ", ") }
    screen.note(text + ".")
  }
}

import Lessons
import Rendering
import Sessions

// Exercises: the start, checks by value, hints, solutions.
extension LessonPrompt {
  private var exercise: Exercise? {
    guard case .exercise(let exercise, _)? = walk?.current?.task else { return nil }
    return exercise
  }

  /// The first Enter runs the start as it is; later ones check what has become of it.
  func runStarterOrCheck(_ exercise: Exercise) {
    if progress.entries.contains(.cell(exercise.starter.id)) {
      check()
      return
    }
    run(exercise.starter.source, as: .cell(exercise.starter.id))
    keepProgress()
    screen.note("The start ran. Write your answer at >>>, then :check it.")
  }

  /// Runs the checks on what the learner defined; a failed check leaves nothing behind.
  func check() {
    guard let exercise else {
      screen.line("There is no exercise here.")
      return
    }
    for (index, cell) in exercise.checks.enumerated() {
      guard run(cell) else {
        for _ in 0...index {
          session.back()
          if let moment = past.popLast() { progress = moment.progress }
        }
        screen.note("Not yet. Try again at >>>, or :hint, :solution.")
        return
      }
    }
    walk?.markDone()
    keepProgress()
    screen.note("[Enter goes on]")
  }

  /// Of a failed check only what it says matters, not where it says it.
  private func run(_ cell: Cell) -> Bool {
    var events: [Event] = []
    let failure = runQuietly(cell.source, as: .cell(cell.id), report: { events.append($0) })
    for event in events {
      if case .displayData = event { continue }
      if case .error(let error) = event {
        screen.line(error.name == "AssertionError" ? error.value : error.summary)
      } else {
        LessonPrompt.show(event, screen)
      }
    }
    return failure == nil
  }

  func hint() {
    guard let exercise else {
      screen.line("There is no exercise here.")
      return
    }
    let index = hints[exercise.label] ?? 0
    screen.show(screen.renderer.hint(exercise, index))
    if index < exercise.hints.count { hints[exercise.label] = index + 1 }
  }

  func showSolution() {
    guard let exercise else {
      screen.line("There is no exercise here.")
      return
    }
    guard let solution = exercise.solution else {
      screen.line("This exercise comes without a solution.")
      return
    }
    screen.show(screen.renderer.solution(solution))
    screen.note(":next runs it and goes on.")
  }
}

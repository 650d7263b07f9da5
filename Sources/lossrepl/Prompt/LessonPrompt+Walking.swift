import Lessons
import Rendering
import Sessions

// Going through the lesson.
extension LessonPrompt {
  func greet() {
    guard let lesson, let walk else {
      screen.line("lossrepl: Python with PyTorch's tensors, layers and losses.")
      screen.note(":help lists the commands, Ctrl-D leaves.")
      return
    }
    screen.line(
      screen.paint(lesson.title, .strong) + ": \(walk.steps.count) cells and exercises.")
    screen.note(
      "Enter runs the cell that is shown, then goes on. Python typed at >>> runs in the same "
        + "session. :help lists the commands, Ctrl-D leaves.")
    screen.line()
    tellOfCutOff()
    if !offerToGoOn() { showStep() }
  }

  /// Offers what was kept from last time; true when it was taken up.
  private func offerToGoOn() -> Bool {
    guard let store, let walk else { return false }
    let kept = store.load()
    guard let step = kept.step ?? kept.done.last,
      let place = walk.steps.firstIndex(where: { $0.id == step }), place > 0
    else { return false }
    earlier = kept
    let words = "Last time you came to cell \(place + 1) of \(walk.steps.count)."
    guard Terminal.hasInput else {
      screen.line(words + " :resume goes on there.")
      screen.line()
      return false
    }
    screen.line(words)
    guard case .line(let answer) = editor.readLine(prompt: "Go on there? [Y/n] ", indentation: "")
    else { return false }
    guard answer.trimmed.isEmpty || answer.trimmed.lowercased().hasPrefix("y") else {
      screen.note("From the start, then. :resume still goes on there, until a cell has run.\n")
      return false
    }
    resume()
    return true
  }

  /// Runs again, quietly, what had been run, and shows the step that was shown.
  func resume() {
    guard let kept = earlier, var walk else {
      screen.line("There is nothing kept to go on from.")
      return
    }
    var ran = 0
    for entry in kept.entries {
      guard let source = source(of: entry) else { continue }
      let error = runQuietly(source, as: entry)
      ran += 1
      if error?.name == "KeyboardInterrupt" { break }
    }
    walk.done = Set(kept.done)
    walk.position =
      kept.step.flatMap { step in walk.steps.firstIndex { $0.id == step } } ?? walk.steps.count
    self.walk = walk
    screen.note("\(ran) cell\(ran == 1 ? "" : "s") ran again.\n")
    keepProgress()
    showStep()
  }

  private func source(of entry: Progress.Entry) -> String? {
    switch entry {
    case .cell(let id): lesson?.cell(id: id)?.source
    case .code(let code): code
    }
  }

  /// The prose up to the current step, and its cell.
  func showStep() {
    guard let walk else { return }
    guard let step = walk.current else {
      for prose in walk.ending { screen.show(screen.renderer.prose(prose) + "\n") }
      screen.note("That was the last cell. Your session goes on: try things out, or :quit.")
      return
    }
    for prose in step.prose { screen.show(screen.renderer.prose(prose) + "\n") }
    switch step.task {
    case .cell(let cell):
      screen.show(
        screen.renderer.cell(cell, number: walk.position + 1, of: walk.steps.count))
    case .exercise(let exercise, let number):
      screen.show(screen.renderer.exercise(exercise, number: number))
      screen.note("Write your answer at >>>, then :check it. :hint helps, :solution shows one.")
    }
  }

  /// Enter: runs what is shown, or goes on when it has run.
  func goOn() {
    guard let walk else { return }
    if walk.isAtEnd { return }
    walk.isCurrentDone ? next() : runCurrent()
  }

  /// Shows the next step; one that has not run is run quietly first.
  func next() {
    guard let walk, !walk.isAtEnd else {
      screen.line(lesson == nil ? "There is no lesson open." : "This is the end of the lesson.")
      return
    }
    guard catchUp(to: walk.position + 1) else {
      showStep()
      return
    }
    self.walk?.position += 1
    keepProgress()
    screen.line()
    showStep()
  }

  /// Runs the cell that is shown; at an exercise, its start and then the check.
  func runCurrent() {
    guard let step = walk?.current else {
      screen.line("There is no cell to run.")
      return
    }
    switch step.task {
    case .cell(let cell):
      run(cell.source, as: .cell(cell.id))
      walk?.markDone()
      keepProgress()
      noteAfterCell()
    case .exercise(let exercise, _):
      runStarterOrCheck(exercise)
    }
  }

  private func noteAfterCell() {
    guard let walk else { return }
    let isLast = walk.position + 1 == walk.steps.count
    if screen.usesColours || Terminal.hasInput {
      screen.note(isLast && walk.ending.isEmpty ? "" : "[Enter goes on]")
    }
  }

  func goTo(_ number: Int?, running: Bool = false) {
    guard let walk else {
      screen.line("There is no lesson open.")
      return
    }
    guard let number, (1...walk.steps.count).contains(number) else {
      screen.line("Name a cell from 1 to \(walk.steps.count), as in :goto 3; :list shows them.")
      return
    }
    if catchUp(to: number - 1) { self.walk?.position = number - 1 }
    keepProgress()
    if running {
      runCurrent()
    } else {
      screen.line()
      showStep()
    }
  }

  func back() {
    guard let source = session.back(), let moment = past.popLast() else {
      screen.line("There is no cell to take back.")
      return
    }
    walk = moment.walk
    progress = moment.progress
    keepProgress()
    let first = source.split(separator: "\n").first { !$0.trimmed.isEmpty } ?? ""
    screen.line("Taken back: \(first.trimmed)\(source.trimmed.contains("\n") ? " …" : "")")
    if let walk, !walk.isAtEnd, !walk.isCurrentDone {
      screen.note("You are at cell \(walk.position + 1) of \(walk.steps.count) again.")
    }
  }
}

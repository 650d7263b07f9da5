import Lessons
import Rendering
import Sessions

// The commands that begin with a colon.
extension LessonPrompt {
  /// Does what a command asks; false to leave.
  func obey(_ command: PromptCommand) -> Bool {
    switch command {
    case .quit: return false
    case .help: help()
    case .next: next()
    case .run(nil): runCurrent()
    case .run(let number): goTo(number, running: true)
    case .back: back()
    case .goto(let number): goTo(number)
    case .list: list()
    case .vars: vars()
    case .why: why()
    case .fixes: fixes()
    case .debug(let text): debug(text)
    case .check: check()
    case .hint: hint()
    case .solution: showSolution()
    case .explain(let text): explain(text)
    case .resume: resume()
    case .output: showKeptOutput()
    case .reset: reset()
    case .unknown(let name, let nearest): unknown(name, nearest)
    case .notANumber(let name, let text):
      screen.line(":\(name) takes the number of a cell, as in :\(name) 3, not \(text).")
    }
    return true
  }

  private func help() {
    let rows = PromptCommand.summaries.map { [":" + $0.name + $0.argument, $0.meaning] }
    let width = (rows.map { $0[0].count }.max() ?? 0) + 2
    screen.line("Enter         runs the cell that is shown, or goes on when it has run")
    for row in rows {
      screen.line(row[0] + String(repeating: " ", count: width - row[0].count) + row[1])
    }
    screen.line("Anything else is Python. Tab completes, Ctrl-C interrupts, arrow keys bring back.")
    screen.line("In a loop over batches, Ctrl-C waits for the end of the batch; twice does not.")
  }

  private func unknown(_ name: String, _ nearest: String?) {
    let question = nearest.map { " Did you mean :\($0)?" } ?? ""
    screen.line("There is no command :\(name).\(question) :help lists them.")
  }

  private func list() {
    guard let walk else {
      screen.line("There is no lesson open. lossrepl lessons/01-shapes opens one.")
      return
    }
    for (index, step) in walk.steps.enumerated() {
      let mark = index == walk.position ? ">" : " "
      let done = walk.done.contains(step.id) ? "done" : "    "
      let number = String(index + 1)
      let padding = String(repeating: " ", count: max(0, 3 - number.count))
      screen.line("\(mark)\(padding)\(number)  \(done)  \(LessonPrompt.title(of: step))")
    }
  }

  private static func title(of step: LessonWalk.Step) -> String {
    switch step.task {
    case .exercise(let exercise, let number): return "Exercise \(number): \(exercise.title)"
    case .cell(let cell):
      let note = cell.mayRaise ? "  (fails on purpose)" : ""
      return cell.id + note
    }
  }

  private func vars() {
    let variables = session.variables()
    guard !variables.isEmpty else {
      screen.line("There are no variables yet.")
      return
    }
    let rows = variables.map { variable in
      let tensor = variable.tensor
      return [
        variable.name, variable.kind, tensor.map { LessonPrompt.tuple($0.shape) } ?? "",
        tensor?.dtype ?? "", tensor?.device ?? "",
        tensor == nil || tensor?.shape.isEmpty == true ? variable.value : "",
      ]
    }
    screen.show(
      screen.renderer.table(
        columns: ["name", "kind", "shape", "dtype", "device", "value"], rows: rows))
  }

  private static func tuple(_ shape: [Int]) -> String {
    "(" + shape.map(String.init).joined(separator: ", ") + (shape.count == 1 ? ",)" : ")")
  }

  private func why() {
    guard let explanation = session.fullExplanationOfFailure else {
      screen.line(
        session.hasFailure
          ? "This error has no explanation here yet; its last line says what is known."
          : "There is no error to explain. :explain lists those that can be.")
      return
    }
    screen.show(ErrorExplainer.text(explanation, screen))
  }

  private func fixes() {
    guard let table = session.fixes() else {
      screen.line(
        session.hasFailure
          ? "No repairs are known for this error. :why explains it."
          : "There is no error to repair.")
      return
    }
    screen.show(screen.renderer.explanation(table))
  }

  private func explain(_ text: String) {
    do throws(Complaint) {
      _ = try ErrorExplainer(screen).explain(text)
    } catch {
      screen.line(error.message + ". :explain alone lists what can be explained.")
    }
  }

  private func reset() {
    if Terminal.hasInput {
      guard
        case .line(let answer) = editor.readLine(
          prompt: "Start over? Your variables will be gone. [y/N] ", indentation: ""),
        answer.trimmed.lowercased().hasPrefix("y")
      else { return }
    }
    session = Session(host: host, limits: .ofMachine)
    session.lend(MachineDevices.open)
    walk = lesson.map { LessonWalk($0) }
    progress = Progress()
    past = []
    hints = [:]
    earlier = nil
    keepProgress()
    screen.line("From the start.\n")
    showStep()
  }
}

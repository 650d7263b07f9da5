import Lessons
import PythonRuntime
import Rendering
import Sessions

/// The conversation with a learner: lines in, cells run, text out.
final class LessonPrompt {
  let screen = Screen()
  let lesson: Lesson?
  let editor: any LineEditor
  let host: MachineHost
  let store: ProgressStore?
  /// Keeps what the running cell prints; nil without a lesson or a place for it.
  let record: OutputRecord?
  var walk: LessonWalk?
  var session: Session
  var progress = Progress()
  /// The walk and the progress before each cell that can be taken back.
  var past: [(walk: LessonWalk?, progress: Progress)] = []
  var hints: [String: Int] = [:]
  /// What was kept from last time, until it is taken up or left.
  var earlier: Progress?
  /// Whether the next cell is stepped through.
  var stepsNext = false
  /// Whether cells run without being shown.
  var isQuiet = false
  private var hasWarned = false
  var hasWarnedOfRecord = false

  private init(_ lesson: Lesson?, data: [String: String]) {
    let state = StateDirectory()
    self.lesson = lesson
    walk = lesson.map { LessonWalk($0) }
    store = lesson.map { ProgressStore(lesson: $0.path, in: state) }
    record = lesson.flatMap { OutputRecord(lesson: $0.path, in: state) }
    host = MachineHost(folder: lesson.map { Files.parent(of: $0.path) } ?? ".", data: data)
    host.progress = LessonPrompt.display(record)
    session = Session(host: host, limits: .ofMachine)
    session.lend(MachineDevices.open)
    editor = LessonPrompt.editor(state)
    host.ask = { [weak self] prompt in self?.answer(prompt: prompt) ?? .endOfFile }
    editor.complete = { [weak self] before in self?.completion(before) ?? .none }
  }

  private static func display(_ record: OutputRecord?) -> ProgressDisplay {
    let display = ProgressDisplay()
    display.keep = { line, hasEnded in
      hasEnded ? record?.add(line + "\n") : record?.note(progress: line)
    }
    return display
  }

  private static func editor(_ state: StateDirectory) -> any LineEditor {
    if Terminal.canEdit,
      let editor = EditlineEditor(history: HistoryFile(in: state), interruption: .ofProcess)
    {
      return editor
    }
    return PlainEditor(showsPrompts: Terminal.hasInput, interruption: .ofProcess)
  }

  /// Opens the lesson at `path`, or a free prompt, with other folders to read; the exit status.
  static func open(_ path: String?, data: [String: String] = [:]) throws(Complaint) -> Int32 {
    var lesson: Lesson?
    if let path { lesson = try LessonFiles.lesson(path) }
    let prompt = LessonPrompt(lesson, data: data)
    prompt.converse()
    prompt.record?.remove()
    return 0
  }

  private func converse() {
    greet()
    while true {
      switch editor.readLine(prompt: ">>> ", indentation: "") {
      case .interrupted: continue
      case .end:
        if Terminal.hasInput { screen.line() }
        return
      case .line(let line):
        guard answer(line) else { return }
      }
    }
  }

  /// Does what a line asks; false to leave.
  private func answer(_ line: String) -> Bool {
    if line.trimmed.isEmpty {
      goOn()
      return true
    }
    editor.remember(line)
    if let command = PromptCommand(line) { return obey(command) }
    if ["exit", "quit", "exit()", "quit()"].contains(line.trimmed) { return false }
    if let source = readRest(of: line) { runOwn(source) }
    return true
  }

  /// Reads on until the input is a whole statement; nil when it was interrupted.
  func readRest(of first: String) -> String? {
    var source = first
    while case .incomplete(let indentation) = InputState(source) {
      let indent = editor.hasPendingInput ? "" : String(repeating: " ", count: indentation)
      switch editor.readLine(prompt: "... ", indentation: indent) {
      case .interrupted: return nil
      case .end: return source
      case .line(let line):
        if !line.trimmed.isEmpty { editor.remember(line) }
        if line.trimmed.isEmpty, !editor.goesOnBehindBlankLine, InputState.endsAtBlankLine(source) {
          return source
        }
        source += "\n" + line
      }
    }
    return source
  }

  private func completion(_ before: String) -> Completion {
    if before.hasPrefix(":"), !before.contains(" ") {
      let typed = before.dropFirst()
      let names = PromptCommand.summaries.map(\.name).filter { $0.hasPrefix(typed) }
      return Completion(replaced: typed.count, candidates: names)
    }
    if let found = session.debuggerCompletions(before: before) {
      return Completion(replaced: found.replaced, candidates: found.candidates)
    }
    let found = session.completions(before: before)
    return Completion(replaced: found.replaced, candidates: found.candidates)
  }

  /// Keeps what has been done; a place that cannot be written is named once.
  func keepProgress() {
    guard let store, earlier == nil else { return }
    progress.step = walk?.current?.id
    progress.done = walk.map { $0.done.sorted() } ?? []
    guard let problem = store.save(progress), !hasWarned else { return }
    hasWarned = true
    screen.note("Your progress is not kept: \(problem)")
  }
}

import PythonRuntime
import Sessions

// `:debug`, and what the debugger asks.
extension LessonPrompt {
  /// The prompt of Python's debugger, as its input is told from that of `input()`.
  static let debuggerPrompt = "(Pdb) "

  /// Looks at the last error; or steps through a cell, or through code that was typed.
  func debug(_ text: String) {
    if text.isEmpty { return lookBack() }
    stepsNext = true
    defer { stepsNext = false }
    if let number = Int(text) { return goTo(number, running: true) }
    if let source = readRest(of: text) { runOwn(source) }
  }

  private func lookBack() {
    guard session.canLookBack else {
      screen.line("There is no error to look at. :debug 3 steps through cell 3.")
      return
    }
    _ = Interruption.ofProcess.take()
    session.lookBack { [screen] event in LessonPrompt.show(event, screen) }
  }

  /// A line for `input()` or the debugger; while cells run quietly, the debugger goes on.
  func answer(prompt: String) -> InputLine {
    let isDebugger = prompt.hasSuffix(LessonPrompt.debuggerPrompt)
    if isDebugger, isQuiet { return .line("continue") }
    switch editor.readLine(prompt: prompt, indentation: "") {
    case .line(let line):
      if isDebugger, !line.trimmed.isEmpty { editor.remember(line) }
      return .line(line)
    case .interrupted: return .interrupted
    case .end: return .endOfFile
    }
  }
}

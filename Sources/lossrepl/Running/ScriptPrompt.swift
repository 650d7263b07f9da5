import PythonRuntime

/// Asks the person at the terminal for what a program wants: lines for `input()` and `(Pdb)`.
final class ScriptPrompt {
  private let interpreter: Interpreter
  /// Made at the first question, which most programs never ask.
  private lazy var editor: any LineEditor = makeEditor()

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  func ask(_ prompt: String) -> InputLine {
    switch editor.readLine(prompt: prompt, indentation: "") {
    case .line(let line):
      if prompt.hasSuffix(LessonPrompt.debuggerPrompt), !line.trimmed.isEmpty {
        editor.remember(line)
      }
      return .line(line)
    case .interrupted: return .interrupted
    case .end: return .endOfFile
    }
  }

  private func makeEditor() -> any LineEditor {
    let history = HistoryFile(in: StateDirectory())
    let editor: any LineEditor =
      EditlineEditor(history: history, interruption: .ofProcess)
      ?? PlainEditor(showsPrompts: true, interruption: .ofProcess)
    editor.complete = { [interpreter] before in
      guard let found = interpreter.pdbCompletions(before: before) else { return .none }
      return Completion(replaced: found.typed, candidates: found.candidates)
    }
    return editor
  }
}

package import Lessons
import PythonRuntime

extension Session {
  /// Whether an exception has ended a cell, so that there is a place to look at.
  package var canLookBack: Bool { interpreter.lastException?.traceback != nil }

  /// Opens a `(Pdb)` prompt where the last exception was raised; its variables are still there.
  package func lookBack(report: @escaping (Event) -> Void) {
    guard let exception = interpreter.lastException else { return }
    host.begin(report)
    defer {
      endDebugging()
      host.end()
    }
    do throws(PythonException) {
      try interpreter.postMortem(exception)
    } catch {
      report(.error(ErrorOutput(error.exception, in: interpreter)))
    }
  }

  /// Ends what a debugger began, and takes away the names that it leaves among the variables.
  func endDebugging() {
    interpreter.stopDebugging()
    for name in ["__return__", "__exception__"] { globals[interpreter.intern(name)] = nil }
  }

  /// Completes what is typed at a `(Pdb)` prompt; nil while none is open.
  package func debuggerCompletions(before: String) -> Completions? {
    guard let found = interpreter.pdbCompletions(before: before) else { return nil }
    return Completions(replaced: found.typed, candidates: found.candidates)
  }
}

import Lessons
import PythonRuntime
import PythonSyntax

/// A line that an exception passed through, outermost first.
struct FailurePlace {
  let file: String
  /// Lines from 1 and columns from 0, in UTF-8 bytes.
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int
  /// Nil where the place was found by looking, as for a warning.
  let frame: PyFrame?

  static func all(of exception: PyException) -> [FailurePlace] {
    var places: [FailurePlace] = []
    var level = exception.traceback
    while let traceback = level {
      let code = traceback.frame.code
      if code.positions.indices.contains(traceback.instruction) {
        let position = code.positions[traceback.instruction]
        places.append(
          FailurePlace(
            file: code.fileName, line: Int(position.line), column: Int(position.column),
            endLine: Int(position.endLine), endColumn: Int(position.endColumn),
            frame: traceback.frame))
      }
      level = traceback.next
    }
    return places
  }
}

extension FailurePlace {
  /// A node of a cell.
  init(_ cell: String, _ range: PythonSyntax.SourceRange) {
    self.init(
      file: cell, line: range.start.line, column: range.start.column, endLine: range.end.line,
      endColumn: range.end.column, frame: nil)
  }
}

extension ErrorOutput {
  /// The exception in Jupyter's terms, with the traceback as CPython prints it.
  // Optimised, this crashes Swift 6.3.1's compiler in the browser build.
  @_optimize(none)
  init(_ exception: PyException, in interpreter: Interpreter) {
    self.init(
      name: exception.exceptionType.name, value: interpreter.message(of: exception),
      traceback: interpreter.tracebackLines(of: exception))
  }
}

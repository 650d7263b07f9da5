import Lessons
package import PythonRuntime

extension Problem {
  /// One line of advice for who reads the traceback of a program; nil for an unknown error.
  package static func advice(for exception: PyException, in interpreter: Interpreter) -> String? {
    let words = interpreter.summaryLines(of: exception).joined(separator: "\n")
    guard let problem = Problem(exception, words: words),
      case .list(let remedies)? = problem.remedies(nil).first, let first = remedies.first
    else { return nil }
    var text = first
    if case .missingModule(let name) = problem {
      text = replacement(forModule: name) + " " + first
    }
    return "\(text) (lossrepl explain \(problem.code))"
  }
}

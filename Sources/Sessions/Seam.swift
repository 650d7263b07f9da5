package import PythonRuntime

// What the machine does not offer yet.

extension Interpreter {
  func message(of exception: PyException) -> String {
    exception.arguments.first?.asText ?? ""
  }
  package func tracebackText(of exception: PyException) -> String {
    tracebackLines(of: exception).joined(separator: "\n") + "\n"
  }
  func tracebackLines(of exception: PyException) -> [String] { TracebackText(self).lines(of: exception) }
}

extension PyFrame {
  func local(_ name: PyString) -> Value? { nil }
  var locals: [(PyString, Value)] { [] }
}

struct SeamPosition {
  var line: Int32 = 0; var column: Int32 = 0; var endLine: Int32 = 0; var endColumn: Int32 = 0
}
extension PyCode {
  var isFunction: Bool { false }
  var positions: [SeamPosition] { [] }
}

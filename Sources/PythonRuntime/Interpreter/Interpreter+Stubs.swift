import PythonSyntax

extension Interpreter {
  func installObjectProtocol() {}

  func guardingDepth<T>(
    _ body: () throws(PythonException) -> T
  ) throws(PythonException) -> T {
    try body()
  }

  func syntaxError(_ error: SyntaxError, name: String) -> PythonException {
    self.error(.syntaxError, error.message)
  }
}

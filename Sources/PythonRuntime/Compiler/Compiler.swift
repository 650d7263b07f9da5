import PythonSyntax

/// Turns trees into code.
enum Compiler {
  static func compile(
    _ source: String, name: String, mode: RunMode, interpreter: Interpreter
  ) throws(SyntaxError) -> PyCode {
    throw SyntaxError(message: "the compiler is not written yet")
  }
}

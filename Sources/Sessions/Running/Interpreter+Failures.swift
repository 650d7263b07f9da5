import PythonRuntime

// What an exception says.
extension Interpreter {
  /// `str(exception)`; empty where even that fails.
  func message(of exception: PyException) -> String {
    do throws(PythonException) {
      return try str(.object(exception))
    } catch {
      return ""
    }
  }
}

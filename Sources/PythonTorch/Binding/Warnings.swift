package import PythonRuntime

extension Interpreter {
  /// Shows a warning as Python's default filter does: once for each text, on standard error.
  package func warn(_ message: String, category: ExceptionKind) throws(PythonException) {
    let torch = Torch.of(self)
    guard torch.shownWarnings.insert(message).inserted else { return }
    try write("\(category.name): \(message)\n", to: .stderr)
  }
}

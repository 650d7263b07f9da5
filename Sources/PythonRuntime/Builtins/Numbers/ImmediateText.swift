extension Interpreter {
  /// `repr` of a value that is not an object.
  func immediateText(_ value: Value) -> String {
    switch value {
    case .none, .unbound: "None"
    case .bool(let value): value ? "True" : "False"
    case .int(let value): "\(value)"
    case .float(let value): String(decoding: FloatText.repr(value), as: UTF8.self)
    case .object: ""
    }
  }

  /// An exception that formatting or parsing asks for.
  func exception(_ error: FormatError) -> PythonException {
    switch error {
    case .value(let message): valueError(message)
    case .overflow(let message): overflowError(message)
    case .memory(let message): self.error(.memoryError, message)
    }
  }
}

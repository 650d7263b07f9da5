import PythonRuntime

/// A function that PyTorch writes in Python, so that Python words the errors about its arguments.
struct PythonForm {
  typealias Body = (Torch, Arguments) throws(PythonException) -> Value

  let name: String
  let signature: String
  let about: About
  /// The signature of the method of tensors, where there is one.
  let method: String?
  private let body: Body

  init(
    _ name: String, _ signature: String, about: About, method: String? = nil, _ body: @escaping Body
  ) {
    self.name = name
    self.signature = signature
    self.about = about
    self.method = method
    self.body = body
  }

  /// Adds the function to a module.
  func define(in builder: ModuleBuilder) {
    builder.function(name, signature, about: about.summary) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try body(Torch.of(interpreter), arguments)
    }
  }

  /// Adds the method to a class.
  func define(in builder: TypeBuilder) {
    guard let method else { return }
    builder.method(name, method, about: about.summary) {
      (interpreter: Interpreter, arguments: Arguments) throws(PythonException) -> Value in
      try body(Torch.of(interpreter), arguments)
    }
  }
}

extension TypeBuilder {
  /// Gives the class its line of documentation.
  func describe(_ summary: String) { constant("__doc__", .string(summary)) }
}

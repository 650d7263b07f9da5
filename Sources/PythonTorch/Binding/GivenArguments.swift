import PythonRuntime

/// The arguments of a call as PyTorch's parser sees them: without the receiver.
struct GivenArguments {
  private let arguments: Arguments
  private let skipped: Int
  let keywords: ContiguousArray<(name: PyString, value: Value)>

  init(_ arguments: Arguments, skipping skipped: Int) {
    self.arguments = arguments
    self.skipped = skipped
    keywords = arguments.keywordNames == nil ? [] : arguments.keywords
  }

  /// How many are positional.
  var count: Int { arguments.count - skipped }

  subscript(_ position: Int) -> Value { arguments[position + skipped] }

  var positional: ContiguousArray<Value> { arguments.positional(from: skipped) }

  /// The keyword argument that a parameter is given by.
  func keyword(for parameter: Parameter) -> Value? {
    for keyword in keywords where parameter.isCalled(keyword.name.value) { return keyword.value }
    return nil
  }
}

/// Why arguments do not fit a signature.
enum Mismatch {
  case tooMany(given: Int)
  case missing(parameter: Int)
  case wrongType(parameter: Int, position: Int?, value: Value)
  case wrongElement(parameter: Int, position: Int, value: Value, index: Int)
  case unexpectedKeyword(String)
  case duplicate(String)
}

/// The outcome of trying a signature.
enum Match {
  /// A value for each parameter, `unbound` where a default holds.
  case bound(ContiguousArray<Value>)
  case failed(Mismatch)
}

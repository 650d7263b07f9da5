import PythonRuntime

/// Names that PyTorch has and lossrepl refuses in one clear line, by what they belong to.
struct Refusals {
  /// The import path of a module or class.
  let path: String
  private let subjects: [String: String]

  /// The groups say what lossrepl does not have and which names it would take.
  init(_ path: String, _ groups: [(subject: String, names: String)]) {
    self.path = path
    var subjects: [String: String] = [:]
    for (subject, names) in groups {
      for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        subjects[String(name)] = subject
      }
    }
    self.subjects = subjects
  }

  /// The refused names in order.
  var names: [String] { subjects.keys.sorted() }

  /// What is said of a name, without the path.
  func words(_ name: String) -> String? {
    subjects[name].map { "\(path).\(name): lossrepl has no \($0)" }
  }

  /// A module's answer to a name that it does not have.
  func answer(
    _ interpreter: Interpreter, _ name: PyString
  ) throws(PythonException) -> Value? {
    guard let words = words(name.value) else { return nil }
    throw interpreter.notImplementedError(words)
  }

  /// Adds functions that refuse when they are called, so that `hasattr` answers as PyTorch's.
  func define(in builder: TypeBuilder) {
    for name in names {
      builder.method(name, nil, about: "Refused: not part of lossrepl.") {
        (interpreter: Interpreter, _: Arguments) throws(PythonException) -> Value in
        throw interpreter.notImplementedError(words(name) ?? name)
      }
    }
  }
}

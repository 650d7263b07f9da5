/// What is wrong with a file, as the operating system would say it.
enum FileProblem {
  case missing, refused, isFolder, notFolder, exists, notEmpty

  var kind: ExceptionKind {
    switch self {
    case .missing: .fileNotFoundError
    case .refused: .permissionError
    case .isFolder: .isADirectoryError
    case .notFolder: .notADirectoryError
    case .exists: .fileExistsError
    case .notEmpty: .osError
    }
  }

  var number: Int64 {
    switch self {
    case .missing: 2
    case .refused: 13
    case .exists: 17
    case .notFolder: 20
    case .isFolder: 21
    case .notEmpty: 39
    }
  }

  var words: String {
    switch self {
    case .missing: "No such file or directory"
    case .refused: "Permission denied (lessons reach only their own folder)"
    case .exists: "File exists"
    case .notFolder: "Not a directory"
    case .isFolder: "Is a directory"
    case .notEmpty: "Directory not empty"
    }
  }
}

extension Interpreter {
  /// The exception about the file that a program named `name`.
  func fileError(_ problem: FileProblem, _ name: Value) -> PythonException {
    let error = self.error(
      problem.kind, arguments: [.int(problem.number), .string(problem.words)])
    let attributes = error.exception.attributeDictionary
    attributes?[intern("errno")] = .int(problem.number)
    attributes?[intern("strerror")] = .string(problem.words)
    attributes?[intern("filename")] = name.asText == nil ? pathValue(name) : name
    return error
  }

  /// The name of a path object, for messages.
  private func pathValue(_ value: Value) -> Value {
    do throws(PythonException) { return .string(try path(value)) } catch { return value }
  }

  /// The text of a path: a string, bytes, or what `__fspath__` gives.
  func path(_ value: Value) throws(PythonException) -> String {
    var value = value
    if value.asText == nil, value.asBytes == nil,
      let method = try attributeIfPresent(value, intern("__fspath__"))
    {
      value = try call(method)
    }
    if let text = value.asText {
      if text.utf8.contains(0) { throw valueError("embedded null byte") }
      return text
    }
    if let bytes = value.asBytes { return String(decoding: bytes.bytes, as: UTF8.self) }
    throw typeError("expected str, bytes or os.PathLike object, not \(type(of: value).name)")
  }
}

// `open`.
extension Interpreter {
  func addOpen(_ builder: ModuleBuilder) {
    builder.function(
      "open",
      "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None"
    ) { (interpreter, arguments) throws(PythonException) in
      try interpreter.open(arguments)
    }
  }

  private func open(_ arguments: Arguments) throws(PythonException) -> Value {
    if arguments[0].asInt != nil {
      throw error(.osError, arguments: [.int(9), .string("Bad file descriptor")])
    }
    let mode = try str(arguments[1])
    let letters = Set(mode.utf8)
    try checkMode(mode, letters, arguments)
    let name = arguments[0]
    let start = try content(of: name, letters)
    let module = Value.object(try loadModule("io"))
    let isBinary = letters.contains(UInt8(ascii: "b"))
    let make = try getAttribute(module, isBinary ? "_open_binary" : "_open_text")
    return try call(
      make,
      with: CallArguments([
        name, .string(mode), start, arguments[3], arguments[4], arguments[5],
      ]))
  }

  private func checkMode(
    _ mode: String, _ letters: Set<UInt8>, _ arguments: Arguments
  ) throws(PythonException) {
    if letters.count != mode.utf8.count || !letters.isSubset(of: Array("rwxabt+".utf8)) {
      throw valueError("invalid mode: '\(mode)'")
    }
    let isBinary = letters.contains(UInt8(ascii: "b"))
    if isBinary && letters.contains(UInt8(ascii: "t")) {
      throw valueError("can't have text and binary mode at once")
    }
    guard letters.intersection(Array("rwxa".utf8)).count == 1 else {
      throw valueError(
        mode.isEmpty
          ? "Must have exactly one of create/read/write/append mode and at most one plus"
          : "must have exactly one of create/read/write/append mode")
    }
    for (place, word) in [(3, "encoding"), (4, "errors"), (5, "newline")]
    where isBinary && !arguments[place].isNone {
      throw valueError(
        "binary mode doesn't take \(word == "newline" ? "a" : "an") \(word) argument")
    }
  }

  /// What a file holds when it is opened.
  private func content(of name: Value, _ letters: Set<UInt8>) throws(PythonException) -> Value {
    _ = try loadModule("_files")
    try flushFiles()
    if letters.contains(UInt8(ascii: "r")) { return .object(try readFile(name)) }
    let store = FileStore(self)
    let kind = store.kind(FileName(try path(name)))
    if letters.contains(UInt8(ascii: "x")), kind != .missing, kind != .refused {
      throw fileError(.exists, name)
    }
    if letters.contains(UInt8(ascii: "a")), case .file = kind {
      return .object(try readFile(name))
    }
    store.keep(.object(PyBytes([])), as: try writablePath(name))
    return .object(PyBytes([]))
  }
}

// `_files`, on which `open`, `os` and `pathlib` stand, and `open` itself.
extension Interpreter {
  func installFiles() {
    modules.register("_files") { (builder) throws(PythonException) in
      builder.constant("written", .object(PyDict()))
      builder.constant("root", .string(FileName.root))
      builder.interpreter.addFileQuestions(builder)
      builder.interpreter.addFileChanges(builder)
      try builder.source(IOSource.flushing)
    }
    modules.register("os") { (builder) throws(PythonException) in
      try builder.source(PathSource.os)
      builder.refuseProcesses()
    }
  }

  private func addFileQuestions(_ builder: ModuleBuilder) {
    builder.function("kind", "name") { (interpreter, arguments) throws(PythonException) in
      try interpreter.flushFiles()
      return switch FileStore(interpreter).kind(FileName(try interpreter.path(arguments[0]))) {
      case .file: .string("file")
      case .folder: .string("folder")
      case .missing: .string("")
      case .refused: .string("refused")
      }
    }
    builder.function("size", "name") { (interpreter, arguments) throws(PythonException) in
      let path = try interpreter.path(arguments[0])
      try interpreter.flushFiles()
      switch FileStore(interpreter).kind(FileName(path)) {
      case .file(let size): return .int(size)
      case .folder: return .int(4096)
      case .missing: throw interpreter.fileError(.missing, arguments[0])
      case .refused: throw interpreter.fileError(.refused, arguments[0])
      }
    }
    builder.function("read", "name") { (interpreter, arguments) throws(PythonException) in
      try interpreter.flushFiles()
      return .object(try interpreter.readFile(arguments[0]))
    }
    builder.function("names", "name") { (interpreter, arguments) throws(PythonException) in
      let name = FileName(try interpreter.path(arguments[0]))
      let store = FileStore(interpreter)
      try interpreter.flushFiles()
      switch store.kind(name) {
      case .folder: return .list(ContiguousArray(store.names(in: name).map { .string($0) }))
      case .file: throw interpreter.fileError(.notFolder, arguments[0])
      case .missing: throw interpreter.fileError(.missing, arguments[0])
      case .refused: throw interpreter.fileError(.refused, arguments[0])
      }
    }
    builder.function("path", "name") { (interpreter, arguments) throws(PythonException) in
      .string(try interpreter.path(arguments[0]))
    }
  }

  private func addFileChanges(_ builder: ModuleBuilder) {
    builder.function("write", "name, data") { (interpreter, arguments) throws(PythonException) in
      let name = try interpreter.writablePath(arguments[0])
      let bytes = interpreter.byteContents(arguments[1]) ?? []
      FileStore(interpreter).keep(.object(PyBytes(bytes)), as: name)
      return .none
    }
    builder.function("make_folder", "name") { (interpreter, arguments) throws(PythonException) in
      let kind = FileStore(interpreter).kind(FileName(try interpreter.path(arguments[0])))
      if kind != .missing && kind != .refused {
        throw interpreter.fileError(.exists, arguments[0])
      }
      FileStore(interpreter).keep(.none, as: try interpreter.writablePath(arguments[0]))
      return .none
    }
    builder.function("remove", "name, folder=False") {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.removeFile(arguments[0], folder: try interpreter.truth(arguments[1]))
      return .none
    }
  }

  /// Keeps what was written to files that are still open.
  func flushFiles() throws(PythonException) {
    guard let module = modules.loaded["_files"],
      let opened = module.attributes[intern("opened")]?.asList, !opened.items.isEmpty,
      let flush = module.attributes[intern("flush")]
    else { return }
    _ = try call(flush)
  }

  private func removeFile(_ value: Value, folder: Bool) throws(PythonException) {
    let path = FileName(try path(value))
    let store = FileStore(self)
    try flushFiles()
    switch store.kind(path) {
    case .missing: throw fileError(.missing, value)
    case .refused: throw fileError(.refused, value)
    case .folder where !folder: throw fileError(.isFolder, value)
    case .folder where !store.names(in: path).isEmpty: throw fileError(.notEmpty, value)
    case .file where folder: throw fileError(.notFolder, value)
    default: store.keep(.bool(false), as: path.inside ?? "")
    }
  }

  /// The bytes of the file called `value`, or the exception of `open`.
  func readFile(_ value: Value) throws(PythonException) -> PyBytes {
    let name = FileName(try path(value))
    let store = FileStore(self)
    switch store.kind(name) {
    case .folder: throw fileError(.isFolder, value)
    case .refused: throw fileError(.refused, value)
    case .missing: throw fileError(store.problem(name), value)
    case .file: break
    }
    guard let bytes = try store.read(name) else { throw fileError(.missing, value) }
    return bytes
  }

  /// The name under which a file may be kept: its folder exists and is the lesson's.
  func writablePath(_ value: Value) throws(PythonException) -> String {
    let name = FileName(try path(value))
    let store = FileStore(self)
    switch store.kind(name) {
    case .refused: throw fileError(.refused, value)
    case .folder: throw fileError(.isFolder, value)
    case .file, .missing: break
    }
    let inside = name.inside ?? ""
    guard let slash = inside.lastIndex(of: "/") else { return inside }
    guard store.kind(FileName(String(inside[..<slash]))) == .folder else {
      throw fileError(store.problem(name), value)
    }
    return inside
  }
}

extension ModuleBuilder {
  /// What starts or steers processes is refused by name.
  fileprivate func refuseProcesses() {
    let names = [
      "system", "popen", "fork", "kill", "execv", "execvp", "spawnl", "getpid", "chdir", "chmod",
      "chown", "link", "symlink", "urandom", "fdopen", "pipe", "stat", "environb", "startfile",
    ]
    module.lateAttribute = {
      (interpreter: Interpreter, name: PyString) throws(PythonException) -> Value? in
      guard names.contains(name.value) else { return nil }
      throw interpreter.notImplementedError(
        "os.\(name.value): lessons reach their own folder, and no processes or other parts of the system"
      )
    }
  }
}

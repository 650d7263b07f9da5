/// The files of one session: those that the host lends, and over them what programs wrote.
///
/// What was written is a dict in the module `_files`, so that time travel takes it back.
package struct FileStore {
  private let interpreter: Interpreter

  package init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// What was written, by name; `None` marks a folder, `False` what was removed.
  private var written: PyDict? {
    interpreter.modules.loaded["_files"]?.attributes[interpreter.intern("written")]?.asDict
  }

  private func change(_ name: String) -> Value? { written?[interpreter.intern(name)] }

  func kind(_ name: FileName) -> AssetKind {
    if name.isEmpty { return .missing }
    guard let name = name.inside else { return .refused }
    switch change(name) {
    case .none?: return .folder
    case .bool?: return .missing
    case .some(let value): return .file(size: Int64(value.asBytes?.bytes.count ?? 0))
    case nil: return name.isEmpty ? .folder : interpreter.host.assetKind(name)
    }
  }

  /// Why there is no such file: one of the folders on the way may be a file.
  func problem(_ name: FileName) -> FileProblem {
    var path = (name.inside ?? "")[...]
    while let slash = path.lastIndex(of: "/") {
      path = path[..<slash]
      if case .file = kind(FileName(String(path))) { return .notFolder }
    }
    return .missing
  }

  /// The bytes of a file; the memory for it is asked for first.
  func read(_ name: FileName) throws(PythonException) -> PyBytes? {
    guard let inside = name.inside else { return nil }
    if let value = change(inside) { return value.asBytes }
    if case .file(let size) = kind(name) { try interpreter.checkSize(size) }
    return interpreter.host.asset(inside).map { PyBytes($0) }
  }

  func names(in folder: FileName) -> [String] {
    guard let folder = folder.inside else { return [] }
    var names = Set(interpreter.host.assetNames(in: folder) ?? [])
    let prefix = folder.isEmpty ? "" : folder + "/"
    for (key, value) in written?.pairs ?? [] {
      guard let path = key.asText, path.hasPrefix(prefix), path != folder else { continue }
      let rest = path.dropFirst(prefix.count)
      guard !rest.utf8.contains(UInt8(ascii: "/")) else { continue }
      if case .bool = value { names.remove(String(rest)) } else { names.insert(String(rest)) }
    }
    return names.sorted()
  }

  /// Keeps `value` under a name and says once that nothing reaches the disk.
  func keep(_ value: Value, as name: String) {
    guard let module = interpreter.modules.loaded["_files"] else { return }
    let told = interpreter.intern("told")
    if module.attributes[told] == nil {
      module.attributes[told] = .bool(true)
      interpreter.host.note(
        "'\(name)' stays in the memory of this session; nothing is written to disk")
    }
    written?[interpreter.intern(name)] = value
  }

  /// The files that programs wrote, in order; files still open are written first.
  package func writtenFiles() throws(PythonException) -> [(name: String, bytes: [UInt8])] {
    try interpreter.flushFiles()
    return (written?.pairs ?? []).compactMap { key, value in
      guard let name = key.asText, let bytes = value.asBytes?.bytes else { return nil }
      return (name, bytes)
    }
  }
}

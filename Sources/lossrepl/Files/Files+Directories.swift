import Glibc

extension Files {
  /// The names in a folder, sorted.
  static func names(in path: String) throws(FileError) -> [String] {
    guard let directory = opendir(path) else { throw failure("read", path) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder and the folders above it.
  static func makeDirectory(_ path: String) throws(FileError) {
    if kind(path) == .directory { return }
    let above = parent(of: path)
    if above != path, kind(above) == .missing { try makeDirectory(above) }
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
      throw failure("make the folder", path)
    }
  }

  static func rename(_ old: String, to new: String) throws(FileError) {
    guard Glibc.rename(old, new) == 0 else { throw failure("write", new) }
  }

  /// Removes a file, or a folder with all that is in it; links are removed, not followed.
  static func remove(_ path: String) throws(FileError) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return }
    if facts.st_mode & S_IFMT == S_IFDIR {
      for name in try names(in: path) { try remove(path + "/" + name) }
      guard rmdir(path) == 0 else { throw failure("remove", path) }
    } else if unlink(path) != 0 {
      throw failure("remove", path)
    }
  }

  /// The path from the root, with links followed; the path itself where there is no such file.
  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func parent(of path: String) -> String {
    guard let slash = trimmed(path).lastIndex(of: "/") else { return "." }
    let above = trimmed(path)[..<slash]
    return above.isEmpty ? "/" : String(above)
  }

  static func name(of path: String) -> String {
    let whole = trimmed(path)
    guard let slash = whole.lastIndex(of: "/") else { return String(whole) }
    return String(whole[whole.index(after: slash)...])
  }

  /// The path without links and dots; the path as it is where there is nothing yet.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func trimmed(_ path: String) -> Substring {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

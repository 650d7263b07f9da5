import Glibc

/// The file system, as far as the programs need it; every failure names its file.
enum Files {
  /// What a path leads to.
  enum Kind {
    case missing, file, directory, unreachable
  }

  static func kind(_ path: String) -> Kind {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return errno == ENOENT ? .missing : .unreachable }
    return facts.st_mode & S_IFMT == S_IFDIR ? .directory : .file
  }

  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure("read", path) }
    defer { close(descriptor) }
    return try read(descriptor, path)
  }

  static func readStandardInput() throws(FileError) -> [UInt8] {
    try read(STDIN_FILENO, "standard input")
  }

  private static func read(_ descriptor: Int32, _ path: String) throws(FileError) -> [UInt8] {
    var facts = stat()
    let known = fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(known)
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count > 0 { bytes += chunk[..<count] }
      if count == 0 { return bytes }
      if count < 0, errno != EINTR { throw failure("read", path) }
    }
  }

  /// Writes next to `path` and renames, so that a reader sees the old file or the new one.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = path + ".new-\(getpid())"
    do throws(FileError) {
      try write(bytes, to: temporary, O_CREAT | O_TRUNC | O_WRONLY)
    } catch {
      unlink(temporary)
      throw FileError(action: "write", path: path, code: error.code)
    }
    guard Glibc.rename(temporary, path) == 0 else {
      let error = failure("write", path)
      unlink(temporary)
      throw error
    }
  }

  static func append(_ text: String, to path: String) throws(FileError) {
    try write(Array(text.utf8), to: path, O_CREAT | O_APPEND | O_WRONLY)
  }

  static func write(_ bytes: [UInt8], to path: String, _ flags: Int32) throws(FileError) {
    let descriptor = open(path, flags | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure("write", path) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw failure("write", path) }
  }

  /// Whether all bytes went out; `errno` says why not.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  static func failure(_ action: String, _ path: String) -> FileError {
    FileError(action: action, path: path, code: errno)
  }
}

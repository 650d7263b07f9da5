import Glibc

/// What went wrong with a file: what was tried, where, and the system's reason.
struct FileError: Error, Equatable {
  let action: String
  let path: String
  let code: Int32

  var reason: String { String(cString: strerror(code)) }

  /// One line: `cannot read lessons/x.md: Permission denied`.
  var message: String { "cannot " + action + " " + path + ": " + reason }
}

import Glibc

/// Standard output and standard error, written at once; a reader who left ends the program quietly.
enum StandardOutput {
  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

  /// A broken pipe ends the program as the shell expects of a filter; SIGPIPE is ignored.
  static func write(_ text: String, to descriptor: Int32) {
    guard !text.isEmpty, !Files.writeAll(Array(text.utf8), to: descriptor) else { return }
    if errno == EPIPE { _exit(141) }
  }
}

import Glibc

/// Standard output and standard error, written at once; a reader who left ends the program quietly.
enum StandardOutput {
  static func write(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }

  static func writeError(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

  /// A broken pipe ends the program as the shell expects of a filter; SIGPIPE is ignored.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    guard !bytes.isEmpty, !Files.writeAll(bytes, to: descriptor) else { return }
    if errno == EPIPE { _exit(141) }
  }
}

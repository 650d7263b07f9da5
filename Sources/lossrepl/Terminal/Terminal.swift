import Glibc

/// What is known of the terminal, if there is one.
enum Terminal {
  static var hasInput: Bool { isatty(STDIN_FILENO) == 1 }
  static var hasOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  static var isDumb: Bool {
    guard let kind = variable("TERM") else { return true }
    return kind == "dumb" || kind.isEmpty
  }

  /// Colours are for a terminal that knows them and a reader who did not decline them.
  static var wantsColours: Bool {
    hasOutput && !isDumb && (variable("NO_COLOR") ?? "").isEmpty
  }

  /// Whether it shows signs beyond ASCII: not where its locale names another encoding than UTF-8.
  static var knowsUnicode: Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variable($0) }.first { !$0.isEmpty }
    guard let locale else { return true }
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// Whether lines can be edited in place.
  static var canEdit: Bool { hasInput && hasOutput && !isDumb }

  static var width: Int { width(of: STDOUT_FILENO) }

  /// The columns and lines of the terminal that standard error goes to.
  static var errorWidth: Int { width(of: STDERR_FILENO) }
  static var errorHeight: Int { size(of: STDERR_FILENO).map { Int($0.ws_row) } ?? 24 }

  private static func width(of descriptor: Int32) -> Int {
    if let size = size(of: descriptor), size.ws_col > 0 { return Int(size.ws_col) }
    return variable("COLUMNS").flatMap { Int($0) }.map { max(20, $0) } ?? 80
  }

  private static func size(of descriptor: Int32) -> winsize? {
    var size = winsize()
    return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

extension SyntaxError {
  /// The name of the exception class.
  package var exceptionName: String {
    switch kind {
    case .syntaxError: "SyntaxError"
    case .indentationError: "IndentationError"
    case .tabError: "TabError"
    case .recursionError: "RecursionError"
    case .memoryError: "MemoryError"
    }
  }

  /// The source line and the carets under it, as CPython indents them; empty without a source line.
  package var excerptLines: [String] {
    guard let text else { return [] }
    let line = text.unicodeScalars
    let content = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{C}" }
    let stripped = line.count - content.count
    var lines = ["    " + String(String.UnicodeScalarView(content))]
    let start = column - 1 - stripped
    if column > 0, start >= 0, !isAtEndOfFile {
      let end = caretEnd(lineLength: line.count) - stripped
      lines.append(
        "    " + String(repeating: " ", count: start)
          + String(repeating: "^", count: max(1, end - start)))
    }
    return lines
  }

  /// CPython knows no column for a block that the end of the file cuts off.
  private var isAtEndOfFile: Bool { endColumn == -1 && message.hasPrefix("expected") }

  /// The end of the carets, counted from zero: a range of several lines is marked in its first.
  private func caretEnd(lineLength: Int) -> Int {
    if endLine > line { return lineLength }
    return endColumn > column ? endColumn - 1 : column
  }

  /// The last lines that CPython prints: the excerpt and `SyntaxError: …`.
  package var displayLines: [String] {
    excerptLines + [message.isEmpty ? exceptionName : exceptionName + ": " + message]
  }
}

// Where a syntax error is: CPython's interpreter and its module `traceback` show it by different rules.
extension Interpreter {
  /// The file, line and caret of a syntax error; `isUncaught` where the interpreter itself shows it.
  func syntaxPlace(_ exception: PyException, isUncaught: Bool) -> [String] {
    guard exception.exceptionType.isSubclass(of: types.exception(.syntaxError)),
      exception.arguments.count > 1, let place = exception.arguments[1].asTuple?.items,
      place.count >= 4, let line = place[1].asInt
    else { return [] }
    let file = place[0].asText ?? "<string>"
    let heading =
      file.hasPrefix("Cell In[") ? "  \(file), line \(line)" : "  File \"\(file)\", line \(line)"
    guard let text = place[3].asText else { return [heading] }
    let excerpt = SyntaxExcerpt(
      text: text, column: place[2].asInt ?? 0, line: line,
      endLine: place.count > 4 ? place[4].asInt ?? line : line,
      endColumn: place.count > 5 ? place[5].asInt ?? 0 : 0)
    guard isUncaught else { return [heading] + excerpt.linesOfTraceback }
    if isCutOff(exception, excerpt) { return [heading, excerpt.uncaughtText] }
    let isPlain = exception.exceptionType === types.exception(.syntaxError)
    return [heading] + excerpt.linesOfInterpreter(marksRange: isPlain)
  }

  /// Whether the end of a file cuts a block off, for which CPython knows no column.
  private func isCutOff(_ exception: PyException, _ excerpt: SyntaxExcerpt) -> Bool {
    excerpt.endColumn == -1 && exception.arguments[0].asText?.hasPrefix("expected") == true
  }
}

/// The line of a syntax error with its columns, which are counted from one in characters.
struct SyntaxExcerpt {
  let text: String
  let column: Int64
  let line: Int64
  let endLine: Int64
  let endColumn: Int64

  /// The line as the interpreter shows it.
  var uncaughtText: String { "    " + shown { $0 == " " || $0 == "\t" || $0 == "\u{C}" }.text }

  /// The line and the carets of an uncaught error; only plain syntax errors mark a range.
  func linesOfInterpreter(marksRange: Bool) -> [String] {
    let (line, margin) = shown { $0 == " " || $0 == "\t" || $0 == "\u{C}" }
    let start = min(column - 1 - margin, Int64(line.unicodeScalars.count))
    guard start >= 0 else { return ["    " + line] }
    let bytes = Int64(text.utf8.count)
    let end = endLine > self.line ? bytes : min(endColumn, bytes + 1)
    let width = marksRange && end > column ? end - column : 1
    return ["    " + line, "    " + spaces(start) + carets(width)]
  }

  /// The line and the carets as the module `traceback` shows them.
  var linesOfTraceback: [String] {
    let (line, margin) = shown { $0 == " " || $0 == "\n" || $0 == "\u{C}" }
    let start = column - 1 - margin
    guard column > 0, start >= 0 else { return ["    " + line] }
    let isPoint = endColumn == 0 || endColumn == column || endColumn == -1
    let margins = line.unicodeScalars.prefix(Int(start)).map { scalar -> Unicode.Scalar in
      scalar.properties.isWhitespace ? scalar : " "
    }
    return [
      "    " + line,
      "    " + String(String.UnicodeScalarView(margins)) + carets(isPoint ? 1 : endColumn - column),
    ]
  }

  /// The line without its end and without what it begins with, and how many characters these are.
  private func shown(
    without isMargin: (Unicode.Scalar) -> Bool
  ) -> (text: String, margin: Int64) {
    var line = text.unicodeScalars[...]
    while line.last == "\n" { line.removeLast() }
    let content = line.drop(while: isMargin)
    let margin = Int64(line.count - content.count)
    return (String(String.UnicodeScalarView(content)), margin)
  }

  private func spaces(_ count: Int64) -> String { String(repeating: " ", count: Int(count)) }

  private func carets(_ count: Int64) -> String {
    String(repeating: "^", count: Int(max(0, count)))
  }
}

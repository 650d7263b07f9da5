// Tracebacks as CPython 3.11 prints them.
extension Interpreter {
  /// What Python prints for an uncaught exception, chained ones first.
  package func tracebackText(of exception: PyException) -> String {
    var text = ""
    for line in tracebackLines(of: exception) { text += line + "\n" }
    return text
  }

  /// The lines of `tracebackText`.
  package func tracebackLines(of exception: PyException) -> [String] {
    var writer = TracebackWriter(self)
    writer.write(exception)
    return writer.lines
  }

  /// The lines of an exception without those that it is chained to.
  func ownLines(of exception: PyException) -> [String] {
    var lines: [String] = []
    if let traceback = exception.traceback {
      lines.append("Traceback (most recent call last):")
      lines += entries(traceback)
    }
    return lines + summaryLines(of: exception)
  }

  // MARK: Entries

  func entries(_ traceback: PyTraceback) -> [String] {
    var lines: [String] = []
    var entry: PyTraceback? = traceback
    var previous = ""
    var repeats = 0
    var pendingRepeats = 0
    while let current = entry {
      entry = current.next
      if isLibrary(current.frame.code) { continue }
      let line = Int(current.position.line)
      let key = "\(current.frame.code.fileName):\(line):\(current.frame.code.name)"
      repeats = key == previous ? repeats + 1 : 0
      if key != previous { lines += repeated(&pendingRepeats) }
      previous = key
      if repeats < 3 { lines += self.lines(of: current) } else { pendingRepeats = repeats - 2 }
    }
    return lines + repeated(&pendingRepeats)
  }

  private func repeated(_ count: inout Int) -> [String] {
    defer { count = 0 }
    if count == 0 { return [] }
    return ["  [Previous line repeated \(count) more time\(count == 1 ? "" : "s")]"]
  }

  /// Whether code belongs to a module of this program: its lines mean nothing to a reader.
  func isLibrary(_ code: PyCode) -> Bool {
    code.fileName.hasPrefix("<frozen ")
  }

  /// A line of a running function, as `traceback.print_stack` shows it.
  func lines(of code: PyCode, line: Int) -> [String] {
    guard let source = sourceLine(code.fileName, line) else { return [heading(code, line)] }
    return [heading(code, line), "    " + trimmed(source)]
  }

  func lines(of entry: PyTraceback) -> [String] {
    let position = entry.position
    let code = entry.frame.code
    let line = position.line == 0 ? entry.frame.code.firstLine : Int(position.line)
    var lines = [heading(code, line)]
    guard let source = sourceLine(code.fileName, line) else { return lines }
    lines.append("    " + trimmed(source))
    if position.line > 0, let carets = CaretLine.text(source, position) {
      lines.append("    " + carets)
    }
    return lines
  }

  private func heading(_ code: PyCode, _ line: Int) -> String {
    if code.fileName.hasPrefix("Cell In[") {
      let place = "  \(code.fileName), line \(line)"
      return code.name == "<module>" ? place : place + ", in \(code.name)"
    }
    return "  File \"\(code.fileName)\", line \(line), in \(code.name)"
  }

  func trimmed(_ line: String) -> String {
    var bytes = Substring(line)
    while let first = bytes.unicodeScalars.first, first.properties.isWhitespace {
      bytes.unicodeScalars.removeFirst()
    }
    while let last = bytes.unicodeScalars.last, last.properties.isWhitespace {
      bytes.unicodeScalars.removeLast()
    }
    return String(bytes)
  }

  /// A line of a source that has run; `nil` when it is empty or unknown.
  package func sourceLine(_ name: String, _ number: Int) -> String? {
    guard name != "<string>", let source = sources[name], number > 0, number <= source.lines.count
    else { return nil }
    let line = source.lines[number - 1]
    return trimmed(line).isEmpty ? nil : line
  }

  // MARK: The last lines

  /// `ValueError: message`, the place of a syntax error, suggestions and notes.
  ///
  /// Suggestions are the interpreter's own: the module `traceback` of CPython 3.11 has none.
  package func summaryLines(of exception: PyException, suggests: Bool = true) -> [String] {
    summaryParts(of: exception, suggests: suggests).map { $0.text }
  }

  /// The lines of `summaryLines`; what goes on with a line stands without the margin of a group's box.
  func summaryParts(
    of exception: PyException, suggests: Bool = true
  ) -> [(text: String, goesOn: Bool)] {
    var parts: [(text: String, goesOn: Bool)] = []
    for (place, line) in syntaxPlace(exception, isUncaught: suggests).enumerated() {
      parts.append((line, place > 0))
    }
    let heading = summary(of: exception, suggests: suggests).linesKeepingEmpty
    for (place, line) in heading.enumerated() { parts.append((line, place > 0)) }
    for note in notes(of: exception) {
      let lines = note.linesKeepingEmpty
      for (place, line) in lines.enumerated() {
        parts.append((line, line.isEmpty && place == lines.count - 1))
      }
    }
    return parts
  }

  private func summary(of exception: PyException, suggests: Bool) -> String {
    let type = exception.exceptionType
    let hidden = type.module == "builtins" || type.module == "__main__"
    let name = hidden ? type.qualifiedName : "\(type.module).\(type.qualifiedName)"
    var text = message(of: exception)
    if suggests, let suggestion = suggestion(for: exception) {
      text += ". Did you mean: '\(suggestion)'?"
    }
    return text.isEmpty ? name : "\(name): \(text)"
  }

  /// `str(exception)`, also when making it fails.
  package func message(of exception: PyException) -> String {
    if exception.exceptionType.isSubclass(of: types.exception(.syntaxError)),
      let message = exception.arguments.first?.asText
    {
      return message
    }
    return textOrNil(.object(exception)) ?? "<exception str() failed>"
  }

  /// `str(value)`, or `nil` when making it raises.
  @inline(never)
  private func textOrNil(_ value: Value) -> String? {
    var text: String?
    do throws(PythonException) { text = try str(value) } catch { lastFailure = error.exception }
    return text
  }

  private func notes(of exception: PyException) -> [String] {
    guard let notes = exception.attributes?[special.notes]?.asList else { return [] }
    return notes.items.compactMap { $0.asText }
  }
}

extension String {
  fileprivate var linesKeepingEmpty: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}

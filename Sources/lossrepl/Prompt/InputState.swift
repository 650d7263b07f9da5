import PythonSyntax

/// Whether typed lines are a whole statement.
enum InputState: Equatable {
  case complete
  /// More must come; the next line begins with that many spaces.
  case incomplete(indentation: Int)

  init(_ source: String) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    let indentation = InputState.indentation(after: lines.last ?? "")
    if lines.last?.hasSuffix("\\") == true {
      self = .incomplete(indentation: indentation)
      return
    }
    do throws(SyntaxError) {
      let module = try parseModule(source + "\n")
      let isOpen = module.body.last.map { InputState.mayGoOn($0) } ?? false
      self = isOpen ? .incomplete(indentation: indentation) : .complete
    } catch {
      let isUnfinished = InputState.isUnfinished(error, lines: lines.count)
      self = isUnfinished ? .incomplete(indentation: indentation) : .complete
    }
  }

  /// Whether a blank line ends the input, as after the body of a loop; not inside brackets.
  static func endsAtBlankLine(_ source: String) -> Bool {
    do throws(SyntaxError) {
      _ = try parseModule(source + "\n")
      return true
    } catch {
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      return !isOpenText(error) && !(lines.last?.hasSuffix("\\") ?? false)
    }
  }

  /// A statement with a body ends at a blank line, not before.
  private static func mayGoOn(_ statement: Statement) -> Bool {
    switch statement {
    case .functionDef, .classDef, .for, .while, .if, .with, .match, .try: true
    default: false
    }
  }

  private static func isUnfinished(_ error: SyntaxError, lines: Int) -> Bool {
    isOpenText(error) || error.message.hasPrefix("expected an indented block")
      || (error.message.hasPrefix("expected 'except' or 'finally'") && error.line >= lines)
      || error.message.hasPrefix("unexpected EOF")
      || (error.line > lines && error.message == "invalid syntax")
  }

  private static func isOpenText(_ error: SyntaxError) -> Bool {
    error.message.hasSuffix("was never closed")
      || error.message.hasPrefix("unterminated triple-quoted")
  }

  private static func indentation(after line: Substring) -> Int {
    let own = line.prefix { $0 == " " }.count
    let code = line.trimmed
    if code.hasSuffix(":") || code.hasSuffix("(") || code.hasSuffix("[") || code.hasSuffix("{") {
      return own + 4
    }
    let isLast = ["return", "break", "continue", "pass", "raise"].contains { word in
      code == word || code.hasPrefix(word + " ")
    }
    return isLast ? max(0, own - 4) : own
  }
}

import PythonRuntime
import PythonSyntax

/// Puts an exception into the lines that CPython 3.11 prints.
struct TracebackText {
  private static let causeLine =
    "The above exception was the direct cause of the following exception:"
  private static let contextLine =
    "During handling of the above exception, another exception occurred:"
  private static let repetitionsShown = 3

  private let interpreter: Interpreter

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  /// The lines of `exception` and of those that led to it.
  func lines(of exception: PyException) -> [String] {
    var seen: Set<ObjectIdentifier> = []
    return chain(exception, &seen)
  }

  private func chain(_ exception: PyException, _ seen: inout Set<ObjectIdentifier>) -> [String] {
    seen.insert(ObjectIdentifier(exception))
    var lines: [String] = []
    if let cause = exception.cause {
      if !seen.contains(ObjectIdentifier(cause)) {
        lines = chain(cause, &seen) + ["", TracebackText.causeLine, ""]
      }
    } else if let context = exception.context, !exception.suppressesContext,
      !seen.contains(ObjectIdentifier(context))
    {
      lines = chain(context, &seen) + ["", TracebackText.contextLine, ""]
    }
    let frames = self.frames(FailurePlace.all(of: exception))
    if !frames.isEmpty { lines += ["Traceback (most recent call last):"] + frames }
    return lines + finalLines(of: exception)
  }

  private func frames(_ places: [FailurePlace]) -> [String] {
    var lines: [String] = []
    var last = ""
    var repetitions = 0
    for place in places {
      let head =
        "  File \"" + place.file + "\", line " + String(place.line) + ", in "
        + place.frame.code.name
      repetitions = head == last ? repetitions + 1 : 0
      if repetitions < TracebackText.repetitionsShown {
        lines += [head] + sourceLines(place)
      } else if repetitions == TracebackText.repetitionsShown {
        lines.append("")
      }
      if repetitions >= TracebackText.repetitionsShown {
        let count = repetitions - TracebackText.repetitionsShown + 1
        lines[lines.count - 1] =
          "  [Previous line repeated " + String(count) + " more time" + (count == 1 ? "]" : "s]")
      }
      last = head
    }
    return lines
  }

  /// The line of source with carets under the part that failed, unless that is all of it.
  private func sourceLines(_ place: FailurePlace) -> [String] {
    guard let source = interpreter.sources[place.file],
      source.lines.indices.contains(place.line - 1)
    else { return [] }
    let bytes = Array(source.lines[place.line - 1].utf8)
    let indentation = bytes.prefix { $0 == 32 || $0 == 9 || $0 == 12 }.count
    let end = bytes.lastIndex { $0 != 32 && $0 != 9 && $0 != 13 }.map { $0 + 1 } ?? 0
    guard indentation < end else { return [] }
    let text = String(decoding: bytes[indentation..<end], as: UTF8.self)
    let first = max(place.column, indentation)
    let last = place.endLine == place.line ? min(place.endColumn, end) : end
    var lines = ["    " + text]
    if first < last, !(first == indentation && last == end) {
      let before = String(decoding: bytes[indentation..<first], as: UTF8.self).count
      let part = String(decoding: bytes[first..<last], as: UTF8.self)
      lines.append("    " + String(repeating: " ", count: before) + Anchors(part).marks)
    }
    return lines
  }

  private func finalLines(of exception: PyException) -> [String] {
    let type = exception.exceptionType
    let name = type.qualifiedNameWithModule
    let shown = name.hasPrefix("__main__.") ? String(name.dropFirst(9)) : name
    let message = interpreter.message(of: exception)
    let last = message.isEmpty ? shown : shown + ": " + message
    let lines = last.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    return lines
  }
}

/// Marks the operator or the brackets of a failing expression with `^` and the rest with `~`.
private struct Anchors {
  let marks: String

  init(_ text: String) {
    let count = text.count
    guard let inner = Anchors.inner(of: text) else {
      marks = String(repeating: "^", count: count)
      return
    }
    marks =
      String(repeating: "~", count: inner.lowerBound)
      + String(repeating: "^", count: inner.count)
      + String(repeating: "~", count: count - inner.upperBound)
  }

  private static func inner(of text: String) -> Range<Int>? {
    let bytes = Array(text.utf8)
    do throws(SyntaxError) {
      switch try parseExpression(text) {
      case .binOp(let node):
        return operatorPlace(bytes, node.left.range.end.offset, node.right.range.start.offset)
      case .subscript(let node):
        let open = node.value.range.end.offset
        return characters(bytes, open)..<characters(bytes, bytes.count)
      default: return nil
      }
    } catch {
      return nil
    }
  }

  /// One or two characters between the operands, blanks and brackets aside.
  private static func operatorPlace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int>? {
    let blanks: [UInt8] = [32, 9, 41, 92]
    guard var place = (start..<max(start, end)).first(where: { !blanks.contains(bytes[$0]) })
    else { return nil }
    let from = characters(bytes, place)
    place += 1
    let isDouble = place < end && !blanks.contains(bytes[place]) && bytes[place] != 40
    return from..<(from + (isDouble ? 2 : 1))
  }

  private static func characters(_ bytes: [UInt8], _ offset: Int) -> Int {
    String(decoding: bytes[..<min(offset, bytes.count)], as: UTF8.self).count
  }
}

// Python source to spans with a kind, shared by terminal and page.

internal import PythonSyntax

/// What a stretch of source is, as far as a reader's eye cares.
enum CodeKind: Equatable {
  case keyword
  case string
  case number
  case comment
  case builtin
  case function
  case plain
}

/// A stretch of source of one kind.
struct CodeSpan: Equatable {
  var kind: CodeKind
  var text: String
}

/// Finds the spans of a source; joined, their texts are the source.
enum CodeHighlighting {
  static func spans(of source: String) -> [CodeSpan] {
    // The lexer reads "\r\n" as one byte, so its offsets would not be the source's.
    guard !source.utf8.contains(0x0D) else { return [CodeSpan(kind: .plain, text: source)] }
    let bytes = Array(source.utf8)
    var spans: [CodeSpan] = []
    var done = 0
    for span in Highlighting.spans(of: source)
    where span.offsets.lowerBound >= done && span.offsets.upperBound <= bytes.count {
      guard let kind = CodeKind(span.kind) else { continue }
      spans += plain(bytes, done..<span.offsets.lowerBound)
      spans.append(CodeSpan(kind: kind, text: text(bytes, span.offsets)))
      done = span.offsets.upperBound
    }
    return spans + plain(bytes, done..<bytes.count)
  }

  private static func plain(_ bytes: [UInt8], _ range: Range<Int>) -> [CodeSpan] {
    range.isEmpty ? [] : [CodeSpan(kind: .plain, text: text(bytes, range))]
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension CodeKind {
  /// Names and operators are most of a source: setting them apart would set nothing apart.
  fileprivate init?(_ kind: Highlighting.Kind) {
    switch kind {
    case .keyword: self = .keyword
    case .string: self = .string
    case .number: self = .number
    case .comment: self = .comment
    case .builtin: self = .builtin
    case .functionName, .className, .decorator: self = .function
    case .name, .operator, .error: return nil
    }
  }
}

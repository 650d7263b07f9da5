// Python source to spans with a kind, shared by terminal and page.

/// What a stretch of source is, as far as a reader's eye cares.
enum CodeKind: String, Equatable {
  case keyword
  case string
  case number
  case comment
  case name
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
    [CodeSpan(kind: .plain, text: source)]
  }
}

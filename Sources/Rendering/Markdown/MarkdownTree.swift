// Markdown as values: what a renderer walks.

/// A block of Markdown.
indirect enum MarkdownBlock: Equatable {
  case heading(level: Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  case code(language: String, text: String)
  case quote([MarkdownBlock])
  case list(MarkdownList)
  case table(MarkdownTable)
  case rule
  /// A MyST directive such as `{note}`, with what stands behind its name.
  case admonition(kind: String, title: String, [MarkdownBlock])
}

/// A run of text by its form.
indirect enum MarkdownInline: Equatable {
  case text(String)
  case code(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case struck([MarkdownInline])
  case link(url: String, [MarkdownInline])
  case image(url: String, description: String)
  case softBreak
  case lineBreak
}

/// The items of a list.
struct MarkdownList: Equatable {
  /// The first number of a numbered list.
  var start: Int?
  var isTight: Bool
  var items: [[MarkdownBlock]]
}

/// A table of GitHub's Markdown.
struct MarkdownTable: Equatable {
  /// Where a column's text stands.
  enum Alignment: Equatable {
    case leading
    case center
    case trailing
  }

  var alignments: [Alignment]
  var header: [[MarkdownInline]]
  var rows: [[[MarkdownInline]]]
}

extension [MarkdownInline] {
  /// The text without its markup.
  var plainText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .text(let part), .code(let part), .image(_, let part): text += part
      case .emphasis(let parts), .strong(let parts), .struck(let parts), .link(_, let parts):
        text += parts.plainText
      case .softBreak, .lineBreak: text += " "
      }
    }
    return text
  }
}

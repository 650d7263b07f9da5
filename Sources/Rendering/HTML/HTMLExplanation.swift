// Explanations as HTML, folded in below the error they explain.

internal import Lessons

/// Writes an explanation as a disclosure that opens without script.
enum HTMLExplanation {
  static func html(_ explanation: Explanation) -> String {
    let summary = "Why? " + explanation.code + ": " + explanation.title
    let sections = explanation.sections.map { html($0) }
    return "<details class=\"explanation\">\n<summary>" + HTML.escape(summary) + "</summary>\n"
      + sections.joined(separator: "\n") + "\n</details>"
  }

  private static func html(_ section: Explanation.Section) -> String {
    let heading = section.heading.isEmpty ? [] : ["<h3>" + HTML.escape(section.heading) + "</h3>"]
    return (heading + section.parts.map { html($0) }).joined(separator: "\n")
  }

  private static func html(_ part: Explanation.Part) -> String {
    switch part {
    case .paragraph(let text): "<p>" + HTML.inlineCode(text) + "</p>"
    case .code(let lines): code(lines)
    case .facts(let facts): definitions(facts.map { ($0.name, $0.value) })
    case .table(let table): html(table)
    case .list(let items):
      "<ul>\n" + items.map { "<li>" + HTML.inlineCode($0) + "</li>\n" }.joined() + "</ul>"
    }
  }

  private static func definitions(_ items: [(name: String, value: String)]) -> String {
    let lines = items.map { item in
      "<dt>" + HTML.inlineCode(item.name) + "</dt>\n<dd>" + HTML.inlineCode(item.value) + "</dd>\n"
    }
    return "<dl>\n" + lines.joined() + "</dl>"
  }

  /// Lines with their marked parts, and below them what each mark is.
  private static func code(_ lines: [Explanation.AnnotatedLine]) -> String {
    let gutter = lines.compactMap { $0.number.map { String($0).count } }.max()
    let shown = lines.map { line in
      guard let gutter else { return marked(line) }
      let number = line.number.map { String($0) } ?? ""
      let space = String(repeating: " ", count: gutter - number.count)
      return "<span class=\"line\">" + space + number + "  </span>" + marked(line)
    }
    let labels = lines.flatMap { line in
      line.carets.filter { !$0.label.isEmpty }.map { caret in
        (name: "`" + part(line.text, caret.columns) + "`", value: caret.label)
      }
    }
    return "<pre class=\"source\" tabindex=\"0\"><code>" + shown.joined(separator: "\n")
      + "</code></pre>" + (labels.isEmpty ? "" : "\n" + definitions(labels))
  }

  private static func part(_ text: String, _ columns: Range<Int>) -> String {
    String(text.prefix(columns.upperBound).dropFirst(columns.lowerBound))
  }

  private static func marked(_ line: Explanation.AnnotatedLine) -> String {
    var html = ""
    var done = 0
    for caret in line.carets.sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound }) {
      guard caret.columns.lowerBound >= done else { continue }
      html += HTML.escape(part(line.text, done..<caret.columns.lowerBound))
      html += HTML.element("mark", [], HTML.escape(part(line.text, caret.columns)))
      done = caret.columns.upperBound
    }
    return html + HTML.escape(String(line.text.dropFirst(done)))
  }

  private static func html(_ table: Explanation.Table) -> String {
    // A table whose corner is empty names its rows in the first column.
    let namesRows = table.columns.first?.isEmpty == true
    let head = table.columns.map { name in
      name.isEmpty ? "<td></td>" : "<th scope=\"col\">" + HTML.inlineCode(name) + "</th>"
    }
    let rows = table.rows.map { row in
      let cells = row.enumerated().map { column, text in
        namesRows && column == 0
          ? "<th scope=\"row\">" + HTML.inlineCode(text) + "</th>"
          : "<td>" + HTML.inlineCode(text) + "</td>"
      }
      return "<tr>" + cells.joined() + "</tr>\n"
    }
    return "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>\n"
      + "<thead><tr>" + head.joined() + "</tr></thead>\n<tbody>\n" + rows.joined()
      + "</tbody>\n</table>\n</div>"
  }
}

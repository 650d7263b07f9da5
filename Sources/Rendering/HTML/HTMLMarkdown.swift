// Markdown to HTML.

/// A heading of a page, for its table of contents.
struct PageHeading: Equatable {
  var level: Int
  var text: String
  var anchor: String
}

/// Writes Markdown as HTML and remembers its headings.
struct HTMLMarkdown {
  var anchors: Anchors
  private(set) var headings: [PageHeading] = []

  init(anchors: Anchors = Anchors()) { self.anchors = anchors }

  mutating func html(_ markdown: String) -> String { html(MarkdownParsing.blocks(markdown)) }

  mutating func html(_ blocks: [MarkdownBlock]) -> String {
    var lines: [String] = []
    for block in blocks { lines.append(html(block)) }
    return lines.joined(separator: "\n")
  }

  private mutating func html(_ block: MarkdownBlock) -> String {
    switch block {
    case .heading(let level, let inlines): heading(level, inlines)
    case .paragraph(let inlines): "<p>" + HTMLMarkdown.html(inlines) + "</p>"
    case .code(let language, let text): HTMLMarkdown.code(language, text)
    case .quote(let blocks): "<blockquote>\n" + html(blocks) + "\n</blockquote>"
    case .list(let list): self.list(list)
    case .table(let table): HTMLMarkdown.table(table)
    case .rule: "<hr>"
    case .admonition(let kind, let title, let blocks): admonition(kind, title, blocks)
    }
  }

  private mutating func heading(_ level: Int, _ inlines: [MarkdownInline]) -> String {
    let text = inlines.plainText
    let anchor = anchors.anchor(for: text)
    headings.append(PageHeading(level: level, text: text, anchor: anchor))
    let link = HTML.element(
      "a", [("class", "anchor"), ("href", "#" + anchor), ("aria-label", "Link to this section")],
      "#")
    return HTML.element("h\(level)", [("id", anchor)], HTMLMarkdown.html(inlines) + link)
  }

  private static func code(_ language: String, _ text: String) -> String {
    let body = language == "python" ? HTML.code(text) : HTML.escape(text)
    return "<pre class=\"plain\" tabindex=\"0\"><code>" + body + "</code></pre>"
  }

  private mutating func list(_ list: MarkdownList) -> String {
    var items: [String] = []
    for item in list.items {
      items.append("<li>" + self.item(item, isTight: list.isTight) + "</li>")
    }
    let body = "\n" + items.joined(separator: "\n") + "\n"
    guard let start = list.start else { return "<ul>" + body + "</ul>" }
    return HTML.element("ol", start == 1 ? [] : [("start", String(start))], body)
  }

  private mutating func item(_ blocks: [MarkdownBlock], isTight: Bool) -> String {
    var parts: [String] = []
    for block in blocks {
      if isTight, case .paragraph(let inlines) = block {
        parts.append(HTMLMarkdown.html(inlines))
      } else {
        parts.append(html(block))
      }
    }
    return parts.joined(separator: "\n")
  }

  private mutating func admonition(
    _ kind: String, _ title: String, _ blocks: [MarkdownBlock]
  ) -> String {
    let name = kind.prefix(1).uppercased() + kind.dropFirst()
    let head = HTML.escape(title.isEmpty ? name : name + ": " + title)
    return "<aside class=\"admonition\">\n<p class=\"kind\">" + head + "</p>\n" + html(blocks)
      + "\n</aside>"
  }

  private static func table(_ table: MarkdownTable) -> String {
    let head = cells(table.header, "th", table.alignments, extra: [("scope", "col")])
    let rows = table.rows.map { row in
      guard let first = row.first, table.header.first?.isEmpty == true else {
        return "<tr>" + cells(row, "td", table.alignments) + "</tr>"
      }
      // A table whose corner is empty names its rows in the first column.
      let name = cells([first], "th", table.alignments, extra: [("scope", "row")])
      let rest = cells(
        Array(row.dropFirst()), "td", Array(table.alignments.dropFirst()))
      return "<tr>" + name + rest + "</tr>"
    }
    return "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>\n"
      + "<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows.joined(separator: "\n")
      + "\n</tbody>\n</table>\n</div>"
  }

  private static func cells(
    _ cells: [[MarkdownInline]], _ name: String, _ alignments: [MarkdownTable.Alignment],
    extra: [(String, String)] = []
  ) -> String {
    cells.enumerated().map { column, inlines in
      if inlines.isEmpty && name == "th" { return "<td></td>" }
      var attributes = extra
      switch column < alignments.count ? alignments[column] : .leading {
      case .leading: break
      case .center: attributes.append(("class", "center"))
      case .trailing: attributes.append(("class", "trailing"))
      }
      return HTML.element(name, attributes, html(inlines))
    }.joined()
  }

  static func html(_ inlines: [MarkdownInline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): HTML.escape(text)
      case .code(let text): HTML.inlineCode(of: text)
      case .emphasis(let parts): HTML.element("em", [], html(parts))
      case .strong(let parts): HTML.element("strong", [], html(parts))
      case .struck(let parts): HTML.element("del", [], html(parts))
      case .link(let url, let parts): HTML.element("a", [("href", safe(url))], html(parts))
      // A page asks for nothing from elsewhere, so a picture from elsewhere stays a link.
      case .image(let url, let description):
        url.contains("://")
          ? HTML.element("a", [("href", safe(url))], HTML.escape(description))
          : "<img src=\"" + HTML.escape(safe(url)) + "\" alt=\"" + HTML.escape(description) + "\">"
      case .softBreak: "\n"
      case .lineBreak: "<br>\n"
      }
    }.joined()
  }

  /// An address that runs nothing.
  private static func safe(_ url: String) -> String {
    let scheme = url.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
    guard scheme.count < url.count, url[scheme.endIndex] == ":" else { return url }
    return ["http", "https", "mailto"].contains(scheme.lowercased()) ? url : "#"
  }
}

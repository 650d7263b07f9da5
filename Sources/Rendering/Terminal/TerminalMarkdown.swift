// Markdown for a terminal.

/// Lays Markdown out in lines of a width.
struct TerminalMarkdown {
  let width: Int
  let palette: Palette

  func lines(_ markdown: String) -> [StyledLine] {
    lines(MarkdownParsing.blocks(markdown), width: width)
  }

  /// Blocks with an empty line between them.
  func lines(_ blocks: [MarkdownBlock], width: Int, isTight: Bool = false) -> [StyledLine] {
    var lines: [StyledLine] = []
    for block in blocks {
      if !lines.isEmpty && !isTight { lines.append(StyledLine()) }
      lines += self.lines(block, width: width)
    }
    return lines
  }

  private func lines(_ block: MarkdownBlock, width: Int) -> [StyledLine] {
    switch block {
    case .heading(let level, let inlines): heading(level, inlines, width: width)
    case .paragraph(let inlines): LineWrapping.lines(runs(inlines), width: width)
    case .code(_, let text): code(text)
    case .quote(let blocks):
      prefixed(palette.vertical + " ", lines(blocks, width: width - 2))
    case .list(let items): list(items, width: width)
    case .table(let table): self.table(table, width: width)
    case .rule: [StyledLine(String(repeating: palette.horizontal, count: width), .dim)]
    case .admonition(let kind, let title, let blocks):
      admonition(kind, title, blocks, width: width)
    }
  }

  private func heading(_ level: Int, _ inlines: [MarkdownInline], width: Int) -> [StyledLine] {
    let lines = LineWrapping.lines(runs(inlines, role: .heading), width: width)
    guard level <= 2 else { return lines }
    let longest = lines.map(\.displayWidth).max() ?? 0
    let sign = level == 1 ? palette.doubleHorizontal : palette.horizontal
    return lines + [StyledLine(String(repeating: sign, count: longest), .dim)]
  }

  private func code(_ text: String) -> [StyledLine] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines.map { StyledLine([StyledRun("    "), StyledRun($0, .code)]) }
  }

  private func list(_ list: MarkdownList, width: Int) -> [StyledLine] {
    var lines: [StyledLine] = []
    let last = (list.start ?? 0) + list.items.count - 1
    let indent = list.start == nil ? 2 : String(last).count + 2
    for (index, item) in list.items.enumerated() {
      if !lines.isEmpty && !list.isTight { lines.append(StyledLine()) }
      let mark = list.start.map { String($0 + index) + "." } ?? palette.bullet
      let inner = self.lines(item, width: width - indent, isTight: list.isTight)
      for (row, line) in inner.enumerated() {
        let prefix = row == 0 ? mark.padded(to: indent) : String(repeating: " ", count: indent)
        lines.append(StyledLine([StyledRun(prefix)] + line.runs))
      }
    }
    return lines
  }

  private func table(_ table: MarkdownTable, width: Int) -> [StyledLine] {
    TerminalTable(
      alignments: table.alignments, header: table.header.map { runs($0, role: .strong) },
      rows: table.rows.map { row in row.map { runs($0) } }
    ).lines(width: width, palette: palette)
  }

  private func admonition(
    _ kind: String, _ title: String, _ blocks: [MarkdownBlock], width: Int
  ) -> [StyledLine] {
    let name = kind.prefix(1).uppercased() + kind.dropFirst()
    let head = title.isEmpty ? name : name + ": " + title
    return prefixed(
      palette.vertical + " ", [StyledLine(head, .strong)] + lines(blocks, width: width - 2))
  }

  private func prefixed(_ prefix: String, _ lines: [StyledLine]) -> [StyledLine] {
    lines.map { StyledLine([StyledRun(prefix, .dim)] + $0.runs) }
  }

  /// Runs for a paragraph.
  ///
  /// Without control sequences the signs of Markdown stay: they carry the emphasis.
  func runs(_ inlines: [MarkdownInline], role: TextRole = .plain) -> [StyledRun] {
    inlines.flatMap { inline in
      switch inline {
      case .text(let text): [StyledRun(text, role)]
      case .code(let text): [StyledRun("`" + text + "`", .code)]
      case .emphasis(let parts): marked("*", parts, role == .plain ? .emphasis : role)
      case .strong(let parts): marked("**", parts, .strong)
      case .struck(let parts): [StyledRun("~")] + runs(parts, role: role) + [StyledRun("~")]
      case .link(let url, let parts): link(url, parts)
      case .image(_, let description): [StyledRun("[picture: " + description + "]", role)]
      case .softBreak: [StyledRun(" ", role)]
      case .lineBreak: [StyledRun("\n", role)]
      }
    }
  }

  private func marked(_ mark: String, _ parts: [MarkdownInline], _ role: TextRole) -> [StyledRun] {
    let inner = runs(parts, role: role)
    return palette.usesColor ? inner : [StyledRun(mark)] + inner + [StyledRun(mark)]
  }

  private func link(_ url: String, _ parts: [MarkdownInline]) -> [StyledRun] {
    let text = runs(parts, role: .link)
    return parts.plainText == url ? text : text + [StyledRun(" <" + url + ">", .dim)]
  }
}

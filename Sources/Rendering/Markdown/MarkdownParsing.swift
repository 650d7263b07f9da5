// Markdown text to values, by cmark-gfm.

internal import CMarkdown
internal import Synchronization

/// Parses CommonMark with GitHub's tables, strikethrough and plain links.
enum MarkdownParsing {
  /// cmark-gfm keeps its extensions in a table of the process, which must be filled once.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "autolink"]
  }()

  /// While it parses inlines, cmark-gfm marks its extensions' characters in a table of the
  /// process: one parse at a time.
  private static let turn = Mutex(())

  static func blocks(_ markdown: String, depth: Int = 0) -> [MarkdownBlock] {
    guard let root = turn.withLock({ _ in parse(markdown) }) else { return [] }
    defer { cmark_node_free(root) }
    return blocks(in: root, depth: depth)
  }

  private static func parse(_ markdown: String) -> sending OpaquePointer? {
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
    defer { cmark_parser_free(parser) }
    for name in extensions {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    markdown.withCString { cmark_parser_feed(parser, $0, markdown.utf8.count) }
    return cmark_parser_finish(parser)
  }

  /// Nobody nests deeper; a broken file may, and must not exhaust the stack.
  private static let deepest = 50

  private static func blocks(in node: OpaquePointer, depth: Int) -> [MarkdownBlock] {
    guard depth < deepest else { return [.paragraph([.text("…")])] }
    return children(of: node).compactMap { block($0, depth: depth + 1) }
  }

  private static func children(of node: OpaquePointer) -> [OpaquePointer] {
    var children: [OpaquePointer] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(child)
      next = cmark_node_next(child)
    }
    return children
  }

  private static func kind(_ node: OpaquePointer) -> String {
    String(cString: cmark_node_get_type_string(node))
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private static func block(_ node: OpaquePointer, depth: Int) -> MarkdownBlock? {
    switch kind(node) {
    case "heading":
      .heading(level: Int(cmark_node_get_heading_level(node)), inlines(in: node, depth: 0))
    case "paragraph": .paragraph(inlines(in: node, depth: 0))
    case "code_block": code(node, depth: depth)
    case "block_quote": .quote(blocks(in: node, depth: depth))
    case "list": .list(list(node, depth: depth))
    case "table": .table(table(node))
    case "thematic_break": .rule
    // HTML is shown as it is written: lessons are plain documents in every viewer.
    case "html_block": comment(node) ? nil : .code(language: "", text: literal(node))
    default: nil
    }
  }

  private static func literal(_ node: OpaquePointer) -> String {
    string(cmark_node_get_literal(node))
  }

  private static func comment(_ node: OpaquePointer) -> Bool { literal(node).hasPrefix("<!--") }

  private static func code(_ node: OpaquePointer, depth: Int) -> MarkdownBlock {
    let info = string(cmark_node_get_fence_info(node))
    guard info.hasPrefix("{"), let end = info.firstIndex(of: "}") else {
      return .code(language: String(info.prefix { $0 != " " }), text: literal(node))
    }
    let name = String(info[info.index(after: info.startIndex)..<end])
    let title = info[info.index(after: end)...].drop { $0 == " " }
    guard name != "code-block", name != "code", name != "math" else {
      return .code(language: String(title), text: directiveBody(node))
    }
    return .admonition(kind: name, title: String(title), blocks(directiveBody(node), depth: depth))
  }

  /// A directive's text without its options.
  private static func directiveBody(_ node: OpaquePointer) -> String {
    literal(node).split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix(":") }.joined(separator: "\n")
  }

  private static func list(_ node: OpaquePointer, depth: Int) -> MarkdownList {
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return MarkdownList(
      start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil,
      isTight: cmark_node_get_list_tight(node) != 0,
      items: children(of: node).map { blocks(in: $0, depth: depth + 1) })
  }

  private static func table(_ node: OpaquePointer) -> MarkdownTable {
    var rows = children(of: node).map { row in children(of: row).map { inlines(in: $0, depth: 0) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return MarkdownTable(
      alignments: alignments(of: node, count: header.count), header: header, rows: rows)
  }

  private static func alignments(
    of node: OpaquePointer, count: Int
  ) -> [MarkdownTable.Alignment] {
    let columns = Int(cmark_gfm_extensions_get_table_columns(node))
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else {
      return Array(repeating: .leading, count: count)
    }
    return (0..<columns).map { index in
      switch letters[index] {
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .trailing
      default: .leading
      }
    }
  }

  private static func inlines(in node: OpaquePointer, depth: Int) -> [MarkdownInline] {
    guard depth < deepest else { return [.text("…")] }
    return children(of: node).map { inline($0, depth: depth + 1) }
  }

  private static func inline(_ node: OpaquePointer, depth: Int) -> MarkdownInline {
    switch kind(node) {
    case "code": .code(literal(node))
    case "emph": .emphasis(inlines(in: node, depth: depth))
    case "strong": .strong(inlines(in: node, depth: depth))
    case "strikethrough": .struck(inlines(in: node, depth: depth))
    case "link": .link(url: string(cmark_node_get_url(node)), inlines(in: node, depth: depth))
    case "image":
      .image(
        url: string(cmark_node_get_url(node)),
        description: inlines(in: node, depth: depth).plainText)
    case "softbreak": .softBreak
    case "linebreak": .lineBreak
    default: .text(literal(node))
    }
  }
}

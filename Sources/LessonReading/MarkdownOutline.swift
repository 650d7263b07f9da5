// The blocks of a Markdown text with their lines, by cmark-gfm.

internal import CMarkdown

/// A block of a Markdown document, as much of it as lesson reading needs.
struct OutlineBlock {
  /// CommonMark's name, such as `heading` or `code_block`.
  var kind: String
  var lines: SourceLines
  /// What stands after an opening fence.
  var info: String
  /// The text of a heading, without markup.
  var heading: String
  var level: Int
  var isAtRoot: Bool
}

/// Line numbers from 1, the last one included.
struct SourceLines {
  var first: Int
  var last: Int
}

/// Reads the block structure of Markdown.
enum MarkdownOutline {
  /// The blocks of `text` that stand at its root or are code, in order.
  static func blocks(of text: String) -> [OutlineBlock] {
    let root = text.withCString { cmark_parse_document($0, text.utf8.count, CMARK_OPT_DEFAULT) }
    guard let root else { return [] }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    var blocks: [OutlineBlock] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return blocks }
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      if let block = block(node, root: root) { blocks.append(block) }
    }
  }

  private static func block(_ node: OpaquePointer, root: OpaquePointer) -> OutlineBlock? {
    let kind = String(cString: cmark_node_get_type_string(node))
    let isAtRoot = cmark_node_parent(node) == root
    guard isAtRoot || kind == "code_block" else { return nil }
    return OutlineBlock(
      kind: kind,
      lines: SourceLines(
        first: Int(cmark_node_get_start_line(node)), last: Int(cmark_node_get_end_line(node))),
      info: kind == "code_block" ? string(cmark_node_get_fence_info(node)) : "",
      heading: kind == "heading" ? plainText(of: node) : "",
      level: kind == "heading" ? Int(cmark_node_get_heading_level(node)) : 0,
      isAtRoot: isAtRoot)
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  /// The text of a node without its markup.
  static func plainText(of node: OpaquePointer) -> String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return text }
      guard event == CMARK_EVENT_ENTER, let part = cmark_iter_get_node(iterator) else { continue }
      text += string(cmark_node_get_literal(part))
    }
  }
}

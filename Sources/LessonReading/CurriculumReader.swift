// `lessons/README.md` to a curriculum.

internal import CMarkdown
package import Lessons

/// Reads the page that lists a course's lessons in order.
package enum CurriculumReader {
  /// Reads the text of the page; the first list with links to lessons is the course.
  package static func read(text: String, path: String) throws(LessonError) -> Curriculum {
    let root = text.withCString { cmark_parse_document($0, text.utf8.count, CMARK_OPT_DEFAULT) }
    guard let root else { throw LessonError(path: path, line: 1, problem: .noLessons) }
    defer { cmark_node_free(root) }
    var title = "Lessons"
    var block = cmark_node_first_child(root)
    while let node = block {
      switch String(cString: cmark_node_get_type_string(node)) {
      case "heading" where cmark_node_get_heading_level(node) == 1:
        title = MarkdownOutline.plainText(of: node)
      case "list":
        let entries = entries(of: node)
        guard entries.isEmpty else {
          let introduction = introduction(text, before: Int(cmark_node_get_start_line(node)))
          return Curriculum(title: title, introduction: introduction, entries: entries)
        }
      default: break
      }
      block = cmark_node_next(node)
    }
    throw LessonError(path: path, line: 1, problem: .noLessons)
  }

  /// What stands between the title and the list.
  private static func introduction(_ text: String, before line: Int) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(line - 1)
    return lines.drop { $0.hasPrefix("# ") || $0.isEmpty }.joined(separator: "\n").trimmed
  }

  private static func entries(of list: OpaquePointer) -> [Curriculum.Entry] {
    var entries: [Curriculum.Entry] = []
    var item = cmark_node_first_child(list)
    while let node = item {
      if let entry = entry(node) { entries.append(entry) }
      item = cmark_node_next(node)
    }
    return entries
  }

  /// An item that begins with a link to a lesson; what follows the link is its summary.
  private static func entry(_ item: OpaquePointer) -> Curriculum.Entry? {
    guard let paragraph = cmark_node_first_child(item),
      let link = cmark_node_first_child(paragraph),
      String(cString: cmark_node_get_type_string(link)) == "link",
      let url = cmark_node_get_url(link)
    else { return nil }
    let target = String(cString: url)
    guard !target.contains("://") else { return nil }
    var summary = ""
    var next = cmark_node_next(link)
    while let node = next {
      let isBreak = String(cString: cmark_node_get_type_string(node)).hasSuffix("break")
      summary += isBreak ? " " : MarkdownOutline.plainText(of: node)
      next = cmark_node_next(node)
    }
    return Curriculum.Entry(
      slug: LessonReader.slug(of: target), title: MarkdownOutline.plainText(of: link),
      summary: String(summary.drop { $0 == ":" || $0 == " " }).trimmed)
  }
}

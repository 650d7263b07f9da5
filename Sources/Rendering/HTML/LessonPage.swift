// A lesson with its outputs as a page.

internal import Lessons

/// The parts of a lesson's page that its template puts in place.
struct LessonPage {
  private(set) var heading: String
  private(set) var body = ""
  private var markdown = HTMLMarkdown(
    anchors: Anchors(taken: ["lesson", "contents-title", "take-it-with-you"]))
  private let cells: HTMLCells
  private var exercises = 0

  init(_ lesson: Lesson, _ transcript: Transcript) {
    heading = HTML.escape(lesson.title)
    cells = HTMLCells(transcript: transcript)
    var parts: [String] = []
    for (index, block) in lesson.blocks.enumerated() {
      parts.append(html(block, isFirst: index == 0))
    }
    body = parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The headings that a table of contents lists.
  var contents: [PageHeading] { markdown.headings.filter { $0.level == 2 } }

  private mutating func html(_ block: Block, isFirst: Bool) -> String {
    switch block {
    case .prose(let prose): return html(prose, isFirst: isFirst)
    case .cell(let cell): return cells.html(cell)
    case .exercise(let exercise):
      exercises += 1
      return cells.html(exercise, number: exercises, &markdown)
    }
  }

  /// The heading with which a lesson begins is the page's own.
  private mutating func html(_ prose: Prose, isFirst: Bool) -> String {
    var blocks = MarkdownParsing.blocks(prose.markdown)
    if isFirst, case .heading(level: 1, let inlines)? = blocks.first {
      heading = HTMLMarkdown.html(inlines)
      blocks.removeFirst()
    }
    return markdown.html(blocks)
  }
}

// A lesson with every form in it, and a run of it.

import Foundation
import LessonReading
import Lessons
import Rendering

enum Sample {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  static func lesson() throws -> Lesson {
    let url = folder.appending(path: "Fixtures/lesson.md")
    let text = try String(contentsOf: url, encoding: .utf8)
    return try LessonReader.read(text: text, path: "lessons/01-sample/lesson.md")
  }

  static func transcript(_ lesson: Lesson) -> Transcript {
    var transcript = Transcript()
    for (index, cell) in lesson.program().enumerated() {
      let count = index + 1
      transcript.append(.status(.busy), to: cell.id)
      transcript.append(.executeInput(code: cell.source, executionCount: count), to: cell.id)
      for event in events(cell, count) { transcript.append(event, to: cell.id) }
      transcript.append(.status(.idle), to: cell.id)
    }
    return transcript
  }

  private static func events(_ cell: Cell, _ count: Int) -> [Event] {
    if cell.source.hasPrefix("print") {
      return [.stdout("a < b\n"), .executeResult(MimeBundle(text: "2"), executionCount: count)]
    }
    if cell.source.hasPrefix("raise") {
      let traceback = [
        "Traceback (most recent call last):", "  Cell In[2], line 1",
        "    raise ValueError(\"no\")",
        "ValueError: no",
      ]
      let error = ErrorOutput(name: "ValueError", value: "no", traceback: traceback)
      return [.error(error), .explanation(explanation)]
    }
    if cell.source == "warn()" { return [.stderr("UserWarning: <mind>\n")] }
    return cell.role == .check ? [.stdout("Correct\n")] : []
  }

  static let explanation = Explanation(
    code: "L0000", title: "A value that is not wanted", message: "ValueError: no",
    sections: [
      .init(
        "",
        [
          .code([
            .init(number: 1, text: "def f():"),
            .init(
              number: 12, text: "  return g(one, 二, three)",
              carets: [.init(11..<14, "the first"), .init(16..<17, "wide"), .init(19..<24, "last")]),
          ])
        ]),
      .init("What is wanted", [.paragraph("Not `one`."), .facts([Fact("f", "takes `a < b`")])]),
      .init(
        "Repairs",
        [
          .table(
            .init(columns: ["repair", "runs?"], rows: [["`g(1)`", "yes"], ["`g()`", "no"]])),
          .table(.init(columns: ["", "f"], rows: [["takes", "one"]])),
          .list(["Nothing was changed."]),
        ]),
    ])

  static let curriculum = Curriculum(
    title: "Samples & more", introduction: "All of *it*.\n\n## How\n\nRead.",
    entries: [
      .init(slug: "01-sample", title: "A sample of everything", summary: "it has `all`."),
      .init(slug: "02-other", title: "Another"),
    ])

  static let other = Lesson(
    title: "Another", slug: "02-other", path: "lessons/02-other/lesson.md",
    blocks: [.cell(Cell(id: "only", source: "1"))])

  static func pages() throws -> [Page] {
    let lesson = try lesson()
    return try Site.pages(curriculum, [(other, Transcript()), (lesson, transcript(lesson))])
  }

  static func page(_ path: String) throws -> String {
    try pages().first { $0.path == path }?.text ?? ""
  }

  /// Every part of the sample as a terminal shows it.
  static func terminal(_ renderer: TerminalRenderer) throws -> String {
    let lesson = try lesson()
    let transcript = transcript(lesson)
    var text = ""
    for (index, block) in lesson.blocks.enumerated() {
      switch block {
      case .prose(let prose): text += renderer.prose(prose)
      case .cell(let cell):
        text += renderer.cell(cell, number: index + 1, of: lesson.blocks.count)
        for output in transcript.outputs(of: cell.id) { text += renderer.output(output) }
      case .exercise(let exercise):
        text += renderer.exercise(exercise, number: 1) + renderer.hint(exercise, 0)
        text += exercise.solution.map { renderer.solution($0) } ?? ""
      }
      text += "\n"
    }
    return text
  }
}

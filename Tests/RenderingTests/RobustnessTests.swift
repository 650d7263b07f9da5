// Files that nobody writes on purpose.

import LessonReading
import Lessons
import Rendering
import Testing

@Suite("Hostile files")
struct RobustnessTests {
  static let cell = "\n\n```{code-cell}\nx\n```\n"

  @Test(
    "deep nesting is read and shown without exhausting the stack",
    arguments: [
      String(repeating: ">", count: 20_000), String(repeating: "- ", count: 20_000),
      "# " + String(repeating: "*a **b ", count: 5_000)
        + String(repeating: "c** d* ", count: 5_000),
      (3..<200).reversed().map { String(repeating: "`", count: $0) + "{note}\n" }.joined()
        + (3..<200).map { String(repeating: "`", count: $0) + "\n" }.joined(),
    ])
  func deep(text: String) throws {
    let lesson = try LessonReader.read(text: text + Self.cell, path: "l.md")
    _ = Lint.findings(text: text + Self.cell, path: "l.md")
    let renderer = TerminalRenderer(width: 40, palette: .ansi)
    for case .prose(let prose) in lesson.blocks { _ = renderer.prose(prose) }
    let curriculum = Curriculum(title: "", entries: [.init(slug: "l", title: "")])
    #expect(try Site.pages(curriculum, [(lesson, Transcript())]).count == 5)
  }

  @Test("deep YAML is refused, not followed")
  func yaml() {
    let text = "---\na: " + String(repeating: "[", count: 50_000) + "\n---\n" + Self.cell
    #expect(throws: LessonError.self) { try LessonReader.read(text: text, path: "l.md") }
  }

  @Test("prose cannot smuggle markup or scripts into a page")
  func markup() throws {
    let text = "<script>alert(1)</script>\n\n[a](javascript:alert(1)) ![b](https://x.org/b.png)\n"
    let lesson = try LessonReader.read(text: text + Self.cell, path: "l.md")
    let curriculum = Curriculum(title: "", entries: [.init(slug: "l", title: "")])
    let page = try Site.pages(curriculum, [(lesson, Transcript())])[2].text
    for sign in ["<script", "javascript:", "<img"] { #expect(!page.contains(sign)) }
  }
}

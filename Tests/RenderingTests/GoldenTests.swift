// What renderers write, compared with files.
//
// `LOSSREPL_RECORD=1 swift test --filter RenderingTests` writes them, and fails so that nobody
// takes a recording for a pass.

import Foundation
import Lessons
import Rendering
import Testing

/// The golden files; the name of a case is the name of its file.
enum Golden: String, CaseIterable {
  case lessonPage = "lesson.main.html"
  case indexPage = "index.main.html"
  case notebook = "lesson.ipynb"
  case script = "lesson.py.txt"
  case plainTerminal = "terminal.plain.txt"
  case narrowTerminal = "terminal.narrow.txt"
  case colorTerminal = "terminal.ansi.txt"

  static let folder = Sample.folder.appending(path: "Goldens")

  func text() throws -> String {
    switch self {
    case .lessonPage: try main(Sample.page("01-sample/index.html"))
    case .indexPage: try main(Sample.page("index.html"))
    case .notebook: try Sample.page("01-sample/01-sample.ipynb")
    case .script: try Sample.page("01-sample/01-sample.py")
    case .plainTerminal: try Sample.terminal(TerminalRenderer(width: 72, palette: .plain))
    case .narrowTerminal:
      try Sample.terminal(
        TerminalRenderer(width: 30, palette: Palette(usesColor: false, usesUnicode: false)))
    case .colorTerminal: try Sample.terminal(TerminalRenderer(width: 72, palette: .ansi))
    }
  }

  /// Pages change around their content more often than in it.
  private func main(_ page: String) -> String {
    guard let start = page.range(of: "<main>"), let end = page.range(of: "</main>") else {
      return "no <main>"
    }
    return page[start.lowerBound..<end.upperBound] + "\n"
  }
}

@Suite("Goldens")
struct GoldenTests {
  @Test("renderers write what is recorded", arguments: Golden.allCases)
  func goldens(golden: Golden) throws {
    let url = Golden.folder.appending(path: golden.rawValue)
    let text = try golden.text()
    let isRecording = ProcessInfo.processInfo.environment["LOSSREPL_RECORD"] != nil
    if isRecording {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(golden.rawValue)")
      return
    }
    let recorded = try String(contentsOf: url, encoding: .utf8)
    #expect(text == recorded)
  }

  @Test("every golden file is in use")
  func unused() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path())
    #expect(Set(files) == Set(Golden.allCases.map(\.rawValue)))
  }
}

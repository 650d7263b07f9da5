// What must hold for text in a terminal.

import Lessons
import Rendering
import Testing

@Suite("Terminal")
struct TerminalTests {
  @Test("nothing but code and output is wider than the terminal", arguments: [24, 40, 72, 120])
  func widths(width: Int) throws {
    let renderer = TerminalRenderer(width: width, palette: .plain)
    let text =
      "# A long heading of many words for a line\n\nWords and words and `some code` again.\n"
    for line in renderer.markdown(text).split(separator: "\n") { #expect(line.count <= width) }
  }

  @Test("without color no control sequence is written, and nothing is lost")
  func plain() throws {
    let plain = try Sample.terminal(TerminalRenderer(width: 60, palette: .plain))
    #expect(!plain.contains("\u{1B}"))
    for sign in ["*stressed*", "**strong**", "`code`", "fails on purpose", "ValueError: no"] {
      #expect(plain.contains(sign), "\(sign)")
    }
  }

  @Test("wide characters count as two columns")
  func wide() {
    let renderer = TerminalRenderer(width: 24, palette: .plain)
    let lines = renderer.markdown("二二二二二 二二二二二 二二二二二").split(separator: "\n")
    #expect(lines.map(String.init) == ["二二二二二 二二二二二", "二二二二二"])
  }

  @Test("a table gives its width to the columns that need it")
  func table() {
    let renderer = TerminalRenderer(width: 40, palette: .plain)
    let text = renderer.table(
      columns: ["name", "shape"], rows: [["output", "[64, 2]"], ["a", "`x`"]])
    #expect(
      text == """
        name   │ shape
        ───────┼────────
        output │ [64, 2]
        a      │ `x`

        """)
  }

  @Test(
    "highlighting changes no character, whatever the source",
    arguments: [
      "x = 'never closed\ny", "def f(:\n  '''three\n", "a\u{0}b ?? $ `",
      "名 = f\"{x!r:>{w}}\" # ünï🙂", "if x:\n\ty\n  z\n", "0x_ 1__2 1.e 08 'a' \\\nb", "}])",
      "\"\"\"", "a\r\nb", "\\", "", String(repeating: "(", count: 5_000),
    ])
  func code(source: String) {
    let renderer = TerminalRenderer(width: 80, palette: .plain)
    let lines = source.split(omittingEmptySubsequences: false) { $0.isNewline }
    let shown = renderer.code(source).split(omittingEmptySubsequences: false) { $0.isNewline }
    #expect(shown.count == lines.count + 1)
    for (line, found) in zip(lines, shown) {
      #expect(found.trimmedEnd == (line.isEmpty ? "" : "    " + line).trimmedEnd)
    }
  }

  @Test("an error without a traceback is its last line")
  func error() {
    let renderer = TerminalRenderer(width: 80, palette: .plain)
    #expect(renderer.error(ErrorOutput(name: "KeyError", value: "'a'")) == "KeyError: 'a'\n")
    #expect(renderer.error(ErrorOutput(name: "StopIteration", value: "")) == "StopIteration\n")
  }
}

extension StringProtocol {
  fileprivate var trimmedEnd: String {
    var text = String(self)
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}

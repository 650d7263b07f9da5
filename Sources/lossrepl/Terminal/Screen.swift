import Lessons
import Rendering

/// Standard output with the renderer that suits it.
struct Screen {
  private let palette: Palette

  init() {
    palette = Palette(usesColor: Terminal.wantsColours, usesUnicode: Terminal.knowsUnicode)
  }

  /// For the width of now: a window can change between two outputs.
  var renderer: TerminalRenderer { TerminalRenderer(width: Terminal.width, palette: palette) }

  func show(_ text: String) { StandardOutput.write(text) }

  func line(_ text: String = "") { StandardOutput.write(text + "\n") }

  /// Less important words, broken into lines that fit.
  func note(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for part in Screen.wrapped(line, width: min(Terminal.width, TerminalRenderer.widestProse)) {
        show(palette.paint(part, .dim) + "\n")
      }
    }
  }

  private static func wrapped(_ text: Substring, width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if !last.isEmpty, last.count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += (last.isEmpty ? "" : " ") + word
      }
    }
    return lines
  }

  func paint(_ text: String, _ role: TextRole) -> String { palette.paint(text, role) }

  var usesColours: Bool { palette.usesColor }
}

import Lessons
import Rendering

/// Standard output with the renderer that suits it.
struct Screen {
  private let palette: Palette

  init() {
    palette = Terminal.wantsColours ? .ansi : .plain
  }

  /// For the width of now: a window can change between two outputs.
  var renderer: TerminalRenderer { TerminalRenderer(width: Terminal.width, palette: palette) }

  func show(_ text: String) { StandardOutput.write(text) }

  func line(_ text: String = "") { StandardOutput.write(text + "\n") }

  /// Less important words.
  func note(_ text: String) { show(palette.paint(text, .dim) + "\n") }

  func paint(_ text: String, _ role: TextRole) -> String { palette.paint(text, role) }

  var usesColours: Bool { palette.usesColor }
}

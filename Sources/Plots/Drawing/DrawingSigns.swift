/// The characters that drawings are made of.
struct DrawingSigns {
  let usesUnicode: Bool

  var markers: [Character] { usesUnicode ? Array("●▲■◆×+○△") : Array("*o+x#@%&") }
  var fills: [Character] { usesUnicode ? Array("█▒░▓") : Array("#=:%") }
  var shades: [Character] { usesUnicode ? Array(" ░▒▓█") : Array(" .:-=+*#%@") }
  /// Points by their value, from the lowest to the highest.
  var levels: [Character] { usesUnicode ? Array("○◔◑◕●") : Array(".:+*#") }
  /// Blocks that fill a part of a cell from below, in eighths.
  var rising: [Character] { usesUnicode ? Array(" ▁▂▃▄▅▆▇█") : Array(" ___-=##") + ["#"] }
  /// Blocks that fill a part of a cell from the left, in eighths.
  var growing: [Character] { usesUnicode ? Array(" ▏▎▍▌▋▊▉█") : Array("    ####") + ["#"] }
  var area: Character { usesUnicode ? "░" : ":" }
  var corner: Character { usesUnicode ? "└" : "+" }
  var lyingAxis: Character { usesUnicode ? "─" : "-" }
  var lyingTick: Character { usesUnicode ? "┬" : "+" }
  var uprightAxis: Character { usesUnicode ? "│" : "|" }
  var uprightTick: Character { usesUnicode ? "┤" : "+" }
  var gridPoint: Character { usesUnicode ? "·" : "." }

  /// A line across, by matplotlib's name of its strokes.
  func lying(_ dash: String) -> Character {
    guard usesUnicode else { return dash == ":" ? "." : "-" }
    return dash == "--" || dash == "-." ? "╌" : dash == ":" ? "┈" : "─"
  }

  func upright(_ dash: String) -> Character {
    guard usesUnicode else { return dash == ":" ? ":" : "|" }
    return dash == "--" || dash == "-." ? "╎" : dash == ":" ? "┊" : "│"
  }

  /// A label in characters that the terminal has.
  func text(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " ")
    guard !usesUnicode else { return MathText.plain(line) }
    var plain = ""
    for run in MathText.runs(line) {
      plain +=
        run.height == .raised ? "^" + run.text : run.height == .lowered ? "_" + run.text : run.text
    }
    return String(plain.map { $0 == "\u{2212}" ? "-" : $0 == "×" ? "x" : $0 })
  }
}

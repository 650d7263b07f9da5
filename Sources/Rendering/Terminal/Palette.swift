// How a terminal shows emphasis: by control sequences, or not at all.

/// What a piece of text is for; a palette decides how it looks.
package enum TextRole: Sendable, Hashable {
  case plain
  case heading
  case strong
  case emphasis
  case code
  case link
  case dim
  case errorName
  case warning
  case success
  case keyword
  case string
  case number
  case comment
  case function
  case builtin
  /// A series of a drawing by the number of its colour.
  case series(Int)
}

/// A terminal's means of emphasis.
///
/// Meaning never rests on it: words and signs carry it alone.
package struct Palette: Sendable, Equatable {
  /// Whether control sequences may be written.
  package var usesColor: Bool
  /// Whether signs outside ASCII may be written.
  package var usesUnicode: Bool

  package init(usesColor: Bool, usesUnicode: Bool = true) {
    self.usesColor = usesColor
    self.usesUnicode = usesUnicode
  }

  /// No control sequences: for pipes, `NO_COLOR` and dumb terminals.
  package static let plain = Palette(usesColor: false)

  /// Control sequences of 16-color terminals, which follow the user's own theme.
  package static let ansi = Palette(usesColor: true)

  /// `text` as it is written for `role`.
  package func paint(_ text: String, _ role: TextRole) -> String {
    guard usesColor, !text.isEmpty, let code = Palette.code(role) else { return text }
    return "\u{1B}[" + code + "m" + text + "\u{1B}[0m"
  }

  private static func code(_ role: TextRole) -> String? {
    switch role {
    case .plain: nil
    case .heading, .strong: "1"
    case .emphasis: "3"
    case .code, .function: "36"
    case .link: "4"
    case .dim, .comment: "2"
    case .errorName: "1;31"
    case .warning: "1;33"
    case .success: "1;32"
    case .keyword: "35"
    case .string: "32"
    case .number: "33"
    case .builtin: "34"
    case .series(let number): seriesCodes[abs(number % seriesCodes.count)]
    }
  }

  /// matplotlib's colours of series, as near as 16 colours come.
  private static let seriesCodes = ["34", "33", "32", "31", "35", "36", "95", "90", "93", "96"]

  var horizontal: String { usesUnicode ? "─" : "-" }
  var doubleHorizontal: String { usesUnicode ? "━" : "=" }
  var vertical: String { usesUnicode ? "│" : "|" }
  var cross: String { usesUnicode ? "┼" : "+" }
  var bullet: String { usesUnicode ? "•" : "*" }
}

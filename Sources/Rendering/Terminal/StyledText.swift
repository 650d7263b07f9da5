// Text with roles, wrapped to a width and painted by a palette.

/// A piece of text with one role.
struct StyledRun: Equatable {
  var text: String
  var role: TextRole

  init(_ text: String, _ role: TextRole = .plain) {
    self.text = text
    self.role = role
  }
}

/// A line of runs.
struct StyledLine: Equatable {
  var runs: [StyledRun] = []

  init(_ runs: [StyledRun] = []) { self.runs = runs }

  init(_ text: String, _ role: TextRole = .plain) { runs = [StyledRun(text, role)] }

  var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }

  mutating func append(_ text: String, _ role: TextRole) {
    if let last = runs.indices.last, runs[last].role == role {
      runs[last].text += text
    } else if !text.isEmpty {
      runs.append(StyledRun(text, role))
    }
  }

  func painted(by palette: Palette) -> String {
    runs.map { palette.paint($0.text, $0.role) }.joined()
  }

  /// This line without the spaces at its end.
  var trimmed: StyledLine {
    var line = self
    while let last = line.runs.last, last.text.allSatisfy({ $0 == " " }) { line.runs.removeLast() }
    guard let last = line.runs.indices.last, line.runs[last].text.hasSuffix(" ") else {
      return line
    }
    while line.runs[last].text.hasSuffix(" ") { line.runs[last].text.removeLast() }
    return line
  }

  func padded(to width: Int, _ alignment: MarkdownTable.Alignment) -> StyledLine {
    let space = max(0, width - displayWidth)
    let before: Int
    switch alignment {
    case .leading: before = 0
    case .center: before = space / 2
    case .trailing: before = space
    }
    var line = StyledLine()
    line.append(String(repeating: " ", count: before), .plain)
    line.runs += runs
    line.append(String(repeating: " ", count: space - before), .plain)
    return line
  }
}

/// Breaks runs into lines at spaces.
struct LineWrapping {
  private let width: Int
  private var lines: [StyledLine] = []
  private var line = StyledLine()
  private var word: [StyledRun] = []
  private var spaceRole: TextRole?

  private init(width: Int) { self.width = max(8, width) }

  /// `runs` in lines of at most `width` columns; a line break in a text is kept.
  static func lines(_ runs: [StyledRun], width: Int) -> [StyledLine] {
    var wrapping = LineWrapping(width: width)
    for run in runs { wrapping.add(run) }
    wrapping.endWord()
    wrapping.lines.append(wrapping.line)
    return wrapping.lines
  }

  private mutating func add(_ run: StyledRun) {
    if run.role == .code && run.text.displayWidth <= width {
      // Code is read as a whole: it moves to the next line before it is broken.
      word.append(run)
      return
    }
    var text = ""
    for character in run.text {
      guard character == " " || character == "\n" else {
        text.append(character)
        continue
      }
      if !text.isEmpty { word.append(StyledRun(text, run.role)) }
      text = ""
      endWord()
      if character == "\n" {
        breakLine()
      } else {
        spaceRole = run.role
      }
    }
    if !text.isEmpty { word.append(StyledRun(text, run.role)) }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let wordWidth = StyledLine(word).displayWidth
    let space = spaceRole != nil && !line.runs.isEmpty ? 1 : 0
    if !line.runs.isEmpty && line.displayWidth + space + wordWidth > width {
      breakLine()
    } else if space == 1, let role = spaceRole {
      // A space between two runs of one role belongs to neither's emphasis unless both have it.
      line.append(" ", line.runs.last?.role == role && word.first?.role == role ? role : .plain)
    }
    for run in word { appendSplitting(run) }
    word = []
    spaceRole = nil
  }

  /// Adds a run and breaks inside it where it is wider than a line.
  private mutating func appendSplitting(_ run: StyledRun) {
    var text = ""
    var used = line.displayWidth
    for character in run.text {
      if used + character.displayWidth > width && used > 0 {
        line.append(text, run.role)
        text = ""
        used = 0
        breakLine()
      }
      text.append(character)
      used += character.displayWidth
    }
    line.append(text, run.role)
  }

  private mutating func breakLine() {
    lines.append(line)
    line = StyledLine()
    spaceRole = nil
  }
}

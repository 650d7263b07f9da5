// The lines of a lesson file, its front matter and its pieces, before they mean anything.

/// A fence with braces at the root of the file: a cell or a directive.
struct Directive {
  /// What stands in the braces, such as `code-cell`.
  var name: String
  /// What stands behind them.
  var argument: String
  var body: [String]
  var lines: SourceLines
}

/// A part of a file by its form.
enum Piece {
  case prose(SourceLines)
  case directive(Directive)
  case heading(String)
}

/// The text of a lesson, split into lines and pieces.
struct LessonText {
  var path: String
  var lines: [String]
  /// The lines between the two `---`, when the file begins with one.
  var frontMatter: SourceLines?
  var outline: [OutlineBlock]

  static let directives: Set<String> = [
    "code-cell", "raw-cell", "exercise-start", "exercise-end", "solution-start", "solution-end",
    "hint",
  ]

  init(_ text: String, path: String) throws(LessonError) {
    self.path = path
    lines = LessonText.split(text)
    var markdown = lines
    if lines.first == "---" {
      guard let end = lines.dropFirst().firstIndex(where: { $0 == "---" || $0 == "..." }) else {
        throw LessonError(path: path, line: 1, problem: .unclosedFrontMatter)
      }
      frontMatter = SourceLines(first: 2, last: end)
      for index in 0...end { markdown[index] = "" }
    }
    outline = MarkdownOutline.blocks(of: markdown.joined(separator: "\n"))
  }

  /// Lines however they end, without a byte order mark.
  private static func split(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var wasReturn = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if offset == 0 && scalar == "\u{FEFF}" { continue }
      if scalar == "\n" && wasReturn {
        wasReturn = false
        continue
      }
      wasReturn = scalar == "\r"
      if scalar == "\n" || scalar == "\r" {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      } else {
        line.append(scalar)
      }
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  func text(_ range: SourceLines) -> [String] {
    guard range.first <= range.last else { return [] }
    return Array(lines[(range.first - 1)..<min(range.last, lines.count)])
  }

  /// The file after its front matter, in order.
  func pieces() throws(LessonError) -> [Piece] {
    var pieces: [Piece] = []
    var next = (frontMatter?.last).map { $0 + 2 } ?? 1
    for block in outline where block.isAtRoot {
      if block.kind == "heading" { pieces.append(.heading(block.heading)) }
      guard block.kind == "code_block", let fence = Fence(lines[block.lines.first - 1]) else {
        continue
      }
      try checkClosed(fence, block)
      guard let directive = directive(fence, block) else { continue }
      pieces += prose(from: next, before: block.lines.first)
      pieces.append(.directive(directive))
      next = block.lines.last + 1
    }
    return pieces + prose(from: next, before: lines.count + 1)
  }

  private func checkClosed(_ fence: Fence, _ block: OutlineBlock) throws(LessonError) {
    let last = block.lines.last
    guard last > block.lines.first, last <= lines.count, fence.isClosed(by: lines[last - 1]) else {
      throw LessonError(
        path: path, line: block.lines.first, problem: .unclosedFence(fence.describedName))
    }
  }

  private func directive(_ fence: Fence, _ block: OutlineBlock) -> Directive? {
    guard let name = fence.directiveName, LessonText.directives.contains(name) else { return nil }
    let inner = SourceLines(first: block.lines.first + 1, last: block.lines.last - 1)
    return Directive(
      name: name, argument: fence.argument,
      body: text(inner).map { Fence.removingIndent(fence.indent, from: $0) }, lines: block.lines)
  }

  /// The prose between two lines, cut where `+++` begins a new cell.
  private func prose(from first: Int, before end: Int) -> [Piece] {
    var pieces: [Piece] = []
    var start = first
    for line in stride(from: first, to: end, by: 1) where isBlockBreak(line) {
      pieces += trimmed(SourceLines(first: start, last: line - 1))
      start = line + 1
    }
    return pieces + trimmed(SourceLines(first: start, last: end - 1))
  }

  private func isBlockBreak(_ line: Int) -> Bool {
    let text = lines[line - 1]
    guard text == "+++" || text.hasPrefix("+++ ") else { return false }
    return !outline.contains { block in
      block.kind == "code_block" && (block.lines.first...block.lines.last).contains(line)
    }
  }

  private func trimmed(_ range: SourceLines) -> [Piece] {
    var range = range
    while range.first <= range.last, lines[range.first - 1].isBlank { range.first += 1 }
    while range.first <= range.last, lines[range.last - 1].isBlank { range.last -= 1 }
    return range.first <= range.last ? [.prose(range)] : []
  }
}

extension String {
  var isBlank: Bool { allSatisfy { $0 == " " || $0 == "\t" } }

  /// This text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}

// An opening fence of CommonMark, read from its line.

/// A line that opens a block of code: its indent, its marks and what follows them.
struct Fence {
  var indent: Int
  var mark: Character
  var length: Int
  /// Everything after the marks, as written.
  var info: String

  init?(_ line: String) {
    let text = line.drop { $0 == " " }
    indent = line.count - text.count
    guard let mark = text.first, mark == "`" || mark == "~" else { return nil }
    self.mark = mark
    let rest = text.drop { $0 == mark }
    length = text.count - rest.count
    info = String(rest)
    guard length >= 3 else { return nil }
  }

  /// The name in braces that follow the marks at once, as in `` ```{code-cell} ``.
  var directiveName: String? {
    guard info.hasPrefix("{"), let end = info.firstIndex(of: "}") else { return nil }
    return String(info[info.index(after: info.startIndex)..<end])
  }

  /// What follows the braces.
  var argument: String {
    guard let end = info.firstIndex(of: "}") else { return "" }
    return String(info[info.index(after: end)...]).trimmed
  }

  /// How a message calls the block.
  var describedName: String {
    switch directiveName {
    case "code-cell": "code cell"
    case let name?: "{\(name)}"
    case nil: "block of code"
    }
  }

  func isClosed(by line: String) -> Bool {
    let text = line.trimmed
    return text.count >= length && text.allSatisfy { $0 == mark }
  }

  static func removingIndent(_ indent: Int, from line: String) -> String {
    let spaces = line.prefix { $0 == " " }.count
    return String(line.dropFirst(min(indent, spaces)))
  }
}

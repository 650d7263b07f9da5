// Texts in which backticks mark code and nothing else is markup.

/// A part of such a text.
struct InlineCode: Equatable {
  var text: String
  var isCode: Bool

  /// The parts of `text`; a backtick without a partner is a backtick.
  static func parts(of text: String) -> [InlineCode] {
    let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard pieces.count > 2 else { return [InlineCode(text: text, isCode: false)] }
    var parts: [InlineCode] = []
    for (index, piece) in pieces.enumerated() {
      let isLonely = index == pieces.count - 1 && pieces.count.isMultiple(of: 2)
      if isLonely {
        parts.append(InlineCode(text: "`" + piece, isCode: false))
      } else if !piece.isEmpty {
        parts.append(InlineCode(text: piece, isCode: !index.isMultiple(of: 2)))
      }
    }
    return parts
  }
}

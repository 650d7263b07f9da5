/// A format string whose fields are only `{}` and `{:specification}`, cut into its pieces.
final class SimpleTemplate {
  /// A piece of text, or the specification of the next argument.
  enum Piece {
    case text(String)
    case field(PyString)
  }

  private(set) var pieces: [Piece] = []

  /// Reads `text`; nil where it has names, conversions, nested fields, escapes or mistakes.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var (start, i) = (0, 0)
    while i < bytes.count {
      guard bytes[i] != 125 else { return nil }
      guard bytes[i] == 123 else {
        i += 1
        continue
      }
      addText(bytes[start..<i])
      guard let end = SimpleTemplate.endOfField(bytes, i) else { return nil }
      pieces.append(.field(PyString(String(decoding: bytes[min(i + 2, end)..<end], as: UTF8.self))))
      i = end + 1
      start = i
    }
    addText(bytes[start...])
  }

  private func addText(_ bytes: ArraySlice<UInt8>) {
    if !bytes.isEmpty { pieces.append(.text(String(decoding: bytes, as: UTF8.self))) }
  }

  /// Where the field that opens at `start` closes.
  private static func endOfField(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start + 1] == 125 { return start + 1 }
    guard bytes[start + 1] == 58 else { return nil }
    var i = start + 2
    while i < bytes.count, bytes[i] != 125 {
      if bytes[i] == 123 { return nil }
      i += 1
    }
    return i < bytes.count ? i : nil
  }
}

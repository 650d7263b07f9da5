import PythonSyntax

/// The line of carets under a source line, by CPython 3.11's rules.
enum CaretLine {
  /// The carets for the stripped `line`; `nil` when they would cover all of it.
  static func text(_ line: String, _ position: InstructionPosition) -> String? {
    let bytes = Array(line.utf8)
    let start = characters(bytes, Int(position.column))
    let leading = leadingCount(line)
    let strippedCount = strippedCharacters(line)
    var end = characters(bytes, Int(position.endColumn))
    var anchors: (left: Int, right: Int)?
    if position.line == position.endLine {
      let upper = min(bytes.count, Int(position.endColumn))
      let lower = min(upper, Int(position.column))
      anchors = self.anchors(String(decoding: bytes[lower..<upper], as: UTF8.self))
    } else {
      end = lastShown(line)
    }
    guard end > start, start >= leading else { return nil }
    guard end - start < strippedCount || anchors.map({ $0.right > $0.left }) ?? false else {
      return nil
    }
    let before = width(line, end: start) - leading
    let inside = width(line, end: end) - width(line, end: start)
    return String(repeating: " ", count: max(0, before)) + marks(inside, anchors)
  }

  /// Where an expression of several lines ends on its first: CPython begins at the number of the
  /// line's characters, and looks at bytes for one that is not blank.
  private static func lastShown(_ line: String) -> Int {
    let bytes = Array(line.utf8)
    var end = line.unicodeScalars.count
    while end > 0, bytes[end - 1] == 32 || bytes[end - 1] == 9 || bytes[end - 1] == 12 { end -= 1 }
    return end
  }

  /// The columns that the first `end` characters take in a terminal.
  private static func width(_ line: String, end: Int) -> Int {
    guard !line.utf8.allSatisfy({ $0 < 128 }) else { return end }
    return line.unicodeScalars.prefix(end).reduce(0) { $0 + ($1.isWide ? 2 : 1) }
  }

  private static func marks(_ width: Int, _ anchors: (left: Int, right: Int)?) -> String {
    guard let anchors else { return String(repeating: "^", count: width) }
    return String(repeating: "~", count: anchors.left)
      + String(repeating: "^", count: anchors.right - anchors.left)
      + String(repeating: "~", count: max(0, width - anchors.right))
  }

  /// Where the operator or the subscript of an expression lies, in columns.
  private static func anchors(_ segment: String) -> (left: Int, right: Int)? {
    let parsed: Expression
    do throws(SyntaxError) { parsed = try parseExpression(segment) } catch { return nil }
    let bytes = Array(segment.utf8)
    switch parsed {
    case .binOp(let node): return anchors(node, bytes)
    case .subscript(let node): return anchors(node, bytes)
    default: return nil
    }
  }

  private static func anchors(
    _ node: Expression.BinOp, _ bytes: [UInt8]
  ) -> (left: Int, right: Int)? {
    let start = node.left.range.end.column
    let end = node.right.range.start.column
    guard start < end, end <= bytes.count else { return nil }
    var left = start
    while left < end, isBlank(bytes[left]) || bytes[left] == 41 || bytes[left] == 35 { left += 1 }
    guard left < end else { return nil }
    var right = left + 1
    if right < end, !isBlank(bytes[right]) { right += 1 }
    return (columns(bytes, left), columns(bytes, right))
  }

  /// From the bracket that opens to the one that closes.
  private static func anchors(
    _ node: Expression.Subscript, _ bytes: [UInt8]
  ) -> (left: Int, right: Int) {
    var left = node.value.range.end.column
    var right = node.slice.range.end.column + 1
    while left < bytes.count, bytes[left] != 91 { left += 1 }
    while right < bytes.count, bytes[right] != 93 { right += 1 }
    if right < bytes.count { right += 1 }
    return (columns(bytes, left), columns(bytes, right))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte >= 9 && byte <= 13 }

  /// The columns that the first `count` bytes take in a terminal.
  private static func columns(_ bytes: [UInt8], _ count: Int) -> Int {
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return text.unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) }
  }

  private static func characters(_ bytes: [UInt8], _ count: Int) -> Int {
    var characters = 0
    for byte in bytes.prefix(max(0, count)) where byte & 0xC0 != 0x80 { characters += 1 }
    return characters
  }

  private static func leadingCount(_ line: String) -> Int {
    var count = 0
    for scalar in line.unicodeScalars {
      guard scalar.properties.isWhitespace else { break }
      count += 1
    }
    return count
  }

  private static func strippedCharacters(_ line: String) -> Int {
    var count = 0
    var last = 0
    for scalar in line.unicodeScalars {
      count += 1
      if !scalar.properties.isWhitespace { last = count }
    }
    return max(0, last - leadingCount(line))
  }
}

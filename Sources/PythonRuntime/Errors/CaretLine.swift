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
      end = leading + strippedCount
    }
    guard end > start, start >= leading else { return nil }
    guard end - start < strippedCount || anchors.map({ $0.right > $0.left }) ?? false else {
      return nil
    }
    let before = width(line, end: start) - leading
    let inside = width(line, end: end) - width(line, end: start)
    return String(repeating: " ", count: max(0, before)) + marks(inside, anchors)
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
    case .subscript(let node):
      let left = columns(bytes, node.value.range.end.column)
      return (left, columns(bytes, node.slice.range.end.column + 1))
    default: return nil
    }
  }

  private static func anchors(
    _ node: Expression.BinOp, _ bytes: [UInt8]
  ) -> (left: Int, right: Int)? {
    let start = node.left.range.end.column
    let end = node.right.range.start.column
    guard start < end, end <= bytes.count else { return nil }
    var place = start
    while place < end, bytes[place] == 32 || bytes[place] == 9 || bytes[place] == 41 { place += 1 }
    guard place < end else { return nil }
    var right = place + 1
    if right < end, bytes[right] != 32, bytes[right] != 40, bytes[right] != 9 { right += 1 }
    return (columns(bytes, place), columns(bytes, right))
  }

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

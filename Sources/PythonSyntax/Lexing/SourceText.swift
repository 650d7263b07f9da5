/// A source made ready for reading: line ends are `\n`, the last line has one, and a zero byte ends it.
package struct SourceText: Sendable {
  /// The UTF-8 bytes; the zero after the last one lets the lexer look ahead without asking for the end.
  let bytes: [UInt8]
  private let lineStarts: [Int32]

  init(_ source: String) {
    var source = source
    self.init(unchecked: source.withUTF8 { [UInt8]($0) })
  }

  /// The number of bytes before the closing zero.
  var count: Int { bytes.count - 1 }
  var lineCount: Int { lineStarts.count }

  /// The offset where a 1-based line begins.
  func start(ofLine line: Int) -> Int {
    line <= lineStarts.count ? Int(lineStarts[max(line, 1) - 1]) : count
  }

  /// The 1-based line that holds an offset.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The text of a 1-based line, without its newline.
  package func text(ofLine line: Int) -> String {
    let start = start(ofLine: line)
    var end = start
    while end < count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return text(start..<end)
  }

  /// The text between two byte offsets.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The position of an offset on a known line.
  func position(at offset: Int, line: Int) -> SourcePosition {
    SourcePosition(line: line, column: offset - start(ofLine: line), offset: offset)
  }

  /// The number of characters on a line before a byte column: what carets and `SyntaxError.offset` count.
  package func characters(beforeColumn column: Int, line: Int) -> Int {
    let start = start(ofLine: line)
    var characters = 0
    for offset in start..<max(start, min(start + column, count)) where bytes[offset] & 0xC0 != 0x80
    {
      characters += 1
    }
    return characters
  }
}

extension SourceText {
  /// Checks bytes from outside, which need not be UTF-8.
  init(bytes: [UInt8]) throws(SyntaxError) {
    if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
      throw UTF8Check.error(in: bytes, at: offset)
    }
    self.init(unchecked: bytes)
  }

  init(unchecked bytes: [UInt8]) {
    let normalized = Self.normalize(bytes)
    var starts: [Int32] = [0]
    for offset in 0..<(normalized.count - 2)
    where normalized[offset] == UInt8(ascii: "\n") {
      starts.append(Int32(truncatingIfNeeded: offset + 1))
    }
    self.bytes = normalized
    lineStarts = starts
  }

  private static func normalize(_ bytes: [UInt8]) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 2)
    if bytes.contains(UInt8(ascii: "\r")) {
      appendWithoutReturns(bytes[(hasMark ? 3 : 0)...], to: &result)
    } else {
      result.append(contentsOf: bytes[(hasMark ? 3 : 0)...])
    }
    if result.last != UInt8(ascii: "\n") { result.append(UInt8(ascii: "\n")) }
    result.append(0)
    return result
  }

  private static func appendWithoutReturns(_ bytes: ArraySlice<UInt8>, to result: inout [UInt8]) {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        result.append(byte)
      }
      previous = byte
    }
  }
}

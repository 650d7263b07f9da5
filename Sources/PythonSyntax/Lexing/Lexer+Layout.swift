extension Lexer {
  /// Reads the white space that begins a line; true when the line holds nothing.
  mutating func readIndentation() throws(SyntaxError) -> Bool {
    var measure = Indentation.Measure()
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\") {
        return try readContinuedIndentation(measure)
      }
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0C else { break }
      measure.advance(over: byte)
      offset += 1
    }
    return try settle(measure)
  }

  /// A backslash inside the indentation joins lines; the first line's indentation counts.
  private mutating func readContinuedIndentation(
    _ measure: Indentation.Measure
  ) throws(SyntaxError) -> Bool {
    var rest = Indentation.Measure()
    while byte == UInt8(ascii: "\\") {
      try readContinuation()
      while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        rest.advance(over: byte)
        offset += 1
      }
    }
    return try settle(measure.columns == 0 ? rest : measure)
  }

  private mutating func settle(_ measure: Indentation.Measure) throws(SyntaxError) -> Bool {
    guard offset < end else { return true }
    if byte == UInt8(ascii: "#") { skipComment() }
    if byte == UInt8(ascii: "\n") {
      offset += 1
      line += 1
      return true
    }
    if offset < end { try apply(indentation.move(to: measure)) }
    return false
  }

  private mutating func apply(_ change: Indentation.Change) throws(SyntaxError) {
    switch change {
    case .same: break
    case .indent: append(.indent, from: offset)
    case .dedent(let count): for _ in 0..<count { append(.dedent, from: offset) }
    case .inconsistentTabs:
      throw deferred(
        "inconsistent use of tabs and spaces in indentation", kind: .tabError, column: 1,
        endColumn: 0)
    case .unmatchedDedent:
      offset = lineEnd()
      throw deferred(
        "unindent does not match any outer indentation level", kind: .indentationError,
        endColumn: -1)
    case .tooDeep:
      throw deferred(
        "too many levels of indentation", kind: .indentationError, column: 1, endColumn: 0)
    }
  }

  /// The offset after the line's newline, where CPython has read to when it judges indentation.
  private func lineEnd() -> Int {
    var place = offset
    while place < end, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    return place + 1
  }
}

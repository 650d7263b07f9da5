/// A point in a source: 1-based line, 0-based column and offset, both in UTF-8 bytes.
package struct SourcePosition: Sendable, Equatable {
  private let storedLine: Int32
  private let storedColumn: Int32
  private let storedOffset: Int32

  package init(line: Int, column: Int, offset: Int) {
    storedLine = Int32(truncatingIfNeeded: line)
    storedColumn = Int32(truncatingIfNeeded: column)
    storedOffset = Int32(truncatingIfNeeded: offset)
  }

  /// CPython's `lineno`.
  package var line: Int { Int(storedLine) }
  /// CPython's `col_offset`.
  package var column: Int { Int(storedColumn) }
  /// The distance from the start of the source.
  package var offset: Int { Int(storedOffset) }
}

/// The half-open stretch of source that a node or token covers.
package struct SourceRange: Sendable, Equatable {
  package let start: SourcePosition
  package let end: SourcePosition

  package init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// The byte offsets of the range, for slicing the source.
  package var offsets: Range<Int> { start.offset..<max(start.offset, end.offset) }
}

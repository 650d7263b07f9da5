// Where a piece of a lesson stands in its file.

/// The lines of a lesson file that a block takes, counted from 1, the last one included.
package struct SourceRange: Sendable, Hashable {
  package var firstLine: Int
  package var lastLine: Int

  package init(firstLine: Int, lastLine: Int) {
    self.firstLine = firstLine
    self.lastLine = lastLine
  }
}

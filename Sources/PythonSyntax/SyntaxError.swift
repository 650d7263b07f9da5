/// What is wrong with a source, as CPython 3.11 reports it.
package struct SyntaxError: Error, Sendable {
  /// The exception that Python raises.
  package enum Kind: Sendable {
    case syntaxError, indentationError, tabError, recursionError, memoryError
  }

  package let kind: Kind
  package let message: String
  /// 1-based lines and 1-based columns in characters, as `SyntaxError.offset` counts; 0 when there is no place.
  package let line: Int
  package let column: Int
  package let endLine: Int
  package let endColumn: Int
  /// The text of `line`, without its newline.
  package let text: String?

  package init(
    kind: Kind = .syntaxError, message: String, line: Int = 0, column: Int = 0, endLine: Int = 0,
    endColumn: Int = 0, text: String? = nil
  ) {
    self.kind = kind
    self.message = message
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.text = text
  }
}

/// The errors that CPython reports after parsing: those of its symbol table, then its compiler's.
package struct SymbolChecks {
  /// What is wrong, before it is given a line's text.
  struct Fault: Error {
    let message: String
    let range: SourceRange
  }

  /// Throws the first error of a parsed module; the source is what it was parsed from.
  package static func check(_ module: Module, source: String) throws(SyntaxError) {
    do throws(Fault) {
      try FutureChecks.check(module)
      try ScopeChecks.check(module)
      try PlacementChecks.check(module)
    } catch {
      throw SymbolChecks.error(error, SourceText(source))
    }
  }

  private static func error(_ fault: Fault, _ source: SourceText) -> SyntaxError {
    let start = fault.range.start
    let end = fault.range.end
    // Unlike its parser CPython counts bytes here.
    return SyntaxError(
      message: fault.message, line: start.line, column: start.column + 1,
      endLine: end.line, endColumn: end.column + 1,
      text: source.text(ofLine: start.line))
  }
}

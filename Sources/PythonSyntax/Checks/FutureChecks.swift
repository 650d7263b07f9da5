/// `from __future__` imports: known features only, and at the beginning.
enum FutureChecks {
  private static let features = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement",
    "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  static func check(_ module: Module) throws(SymbolChecks.Fault) {
    var isAtBeginning = true
    for (place, statement) in module.body.enumerated() {
      if case .importFrom(let node) = statement, node.module == "__future__", node.level == 0 {
        guard isAtBeginning else {
          throw SymbolChecks.Fault(
            message: "from __future__ imports must occur at the beginning of the file",
            range: node.range)
        }
        try checkFeatures(node)
      } else if place > 0 || !isDocstring(statement) {
        isAtBeginning = false
      }
    }
  }

  private static func checkFeatures(
    _ node: Statement.ImportFrom
  ) throws(SymbolChecks.Fault) {
    for alias in node.names where !features.contains(alias.name) {
      let message =
        alias.name == "braces" ? "not a chance" : "future feature \(alias.name) is not defined"
      // CPython knows only where the statement begins.
      let start = node.range.start
      throw SymbolChecks.Fault(message: message, range: SourceRange(start: start, end: start))
    }
  }

  private static func isDocstring(_ statement: Statement) -> Bool {
    guard case .expr(let node) = statement, case .constant(let constant) = node.value,
      case .string = constant.value
    else { return false }
    return true
  }
}

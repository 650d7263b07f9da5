/// Parses a module: what a file or a lesson's cell holds.
package func parseModule(_ source: String) throws(SyntaxError) -> Module {
  throw SyntaxError(message: "the parser is not written yet")
}

/// Parses one expression, as `eval` reads it.
package func parseExpression(_ source: String) throws(SyntaxError) -> Expression {
  throw SyntaxError(message: "the parser is not written yet")
}

/// Parses one interactive statement, as the prompt reads it.
package func parseInteractive(_ source: String) throws(SyntaxError) -> Module {
  throw SyntaxError(message: "the parser is not written yet")
}

/// Parses a module: what a file or a lesson's cell holds.
package func parseModule(
  _ source: String, limits: ParserLimits = .standard
) throws(SyntaxError) -> Module {
  try parse(SourceText(source), .file, limits)
}

/// Parses a module from bytes that need not be UTF-8.
package func parseModule(
  bytes: [UInt8], limits: ParserLimits = .standard
) throws(SyntaxError) -> Module {
  try parse(SourceText(bytes: bytes), .file, limits)
}

/// Parses one expression, as `eval` reads it; blanks before it do not matter.
package func parseExpression(
  _ source: String, limits: ParserLimits = .standard
) throws(SyntaxError) -> Expression {
  let trimmed = source.drop { $0 == " " || $0 == "\t" }
  let module = try parseExpressionModule(String(trimmed), limits)
  guard case .expr(let statement)? = module.body.first else {
    throw SyntaxError(message: "invalid syntax")
  }
  return statement.value
}

/// Parses one interactive statement, as the prompt reads it.
package func parseInteractive(
  _ source: String, limits: ParserLimits = .standard
) throws(SyntaxError) -> Module {
  try parse(SourceText(source), .interactive, limits)
}

/// CPython knows no column where an expression's text ends too early.
private func parseExpressionModule(
  _ text: String, _ limits: ParserLimits
) throws(SyntaxError) -> Module {
  let failure: SyntaxError
  do throws(SyntaxError) {
    return try parse(SourceText(text), .expression, limits)
  } catch {
    failure = error
  }
  guard let line = failure.text, !text.utf8.contains(UInt8(ascii: "\n")),
    failure.column > line.unicodeScalars.count
  else { throw failure }
  throw SyntaxError(
    kind: failure.kind, message: failure.message, line: failure.line, column: 0,
    endLine: failure.endLine, endColumn: 0, text: failure.text)
}

private func parse(
  _ source: SourceText, _ entry: Parser.Entry, _ limits: ParserLimits
) throws(SyntaxError) -> Module {
  if source.bytes.dropLast().contains(0) {
    throw SyntaxError(message: "source code string cannot contain null bytes")
  }
  return try Parser(Lexer.tokenize(source), limits: limits).parse(entry)
}

// The expressions inside f-strings, which are parsed as if they stood in parentheses.
extension Parser {
  /// The value of the text of a field's expression.
  func fStringValue(_ range: Range<Int>) throws(ParseFailure) -> Expression {
    guard range.contains(where: { !isBlank(source.bytes[$0]) }) else {
      let mark = source.bytes[range.upperBound]
      if mark == UInt8(ascii: "}") {
        throw raiseAtLast("f-string: empty expression not allowed")
      }
      let text = String(Character(Unicode.Scalar(mark)))
      throw raiseAtLast("f-string: expression required before '\(text)'")
    }
    var lexer = Lexer(source: source, range: range, isTolerant: false)
    lexer.readExpression()
    let inner = Parser(lexer, limits: limits, isInsideFString: true)
    inner.depth = depth
    do throws(ParseFailure) {
      let value = try inner.fieldExpression()
      height = max(height, inner.height)
      return value
    } catch {
      if case .raised(let raised) = error, raised.error.kind == .recursionError { throw error }
      throw .raised(RaisedError(fieldError(range)))
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13)
  }

  /// What may stand in parentheses: a value, a tuple, a generator expression or a yield.
  private func fieldExpression() throws(ParseFailure) -> Expression {
    let value: Expression
    if kind == .yield {
      value = try yieldExpression()
    } else {
      value = try fieldElements()
    }
    guard kind == .endMarker else { throw mismatch() }
    return value
  }

  private func fieldElements() throws(ParseFailure) -> Expression {
    let start = index
    let first = try starNamedExpression()
    if isAtComprehension, !isStarred(first) {
      let generators = try comprehensionClauses()
      return .generatorExp(
        Expression.GeneratorExp(elt: first, generators: generators, range: range(from: start)))
    }
    guard kind == .comma else {
      if isStarred(first) { throw mismatch() }
      return first
    }
    var elements = [first]
    while accept(.comma), kind != .endMarker { elements.append(try starNamedExpression()) }
    return .tuple(Expression.Tuple(elts: elements, ctx: .load, range: range(from: start)))
  }

  /// Reads the expression again as CPython does, `(expression)` by itself, to word its error.
  private func fieldError(_ range: Range<Int>) -> SyntaxError {
    let text = "(" + source.text(range) + ")"
    let inner = Parser(Lexer.tokenize(SourceText(text)), limits: limits, isInsideFString: true)
    do throws(SyntaxError) {
      _ = try inner.parse(.expression)
      return SyntaxError(message: "f-string: invalid syntax")
    } catch {
      return error.moved(byLines: source.line(at: range.lowerBound - 1) - 1)
    }
  }
}

extension SyntaxError {
  fileprivate func moved(byLines lines: Int) -> SyntaxError {
    SyntaxError(
      kind: kind, message: message, line: line + lines, column: column, endLine: endLine + lines,
      endColumn: endColumn, text: text)
  }
}

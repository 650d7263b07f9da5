/// Whether what was typed at a prompt can run, needs more lines, or is wrong.
package enum Completeness: Sendable {
  case complete, incomplete, invalid

  /// Judges lines joined by newlines, as `codeop` does: a block needs an empty line to end.
  package static func of(_ source: String, limits: ParserLimits = .standard) -> Completeness {
    let text = SourceText(source)
    let lexer = Lexer.tokenize(text)
    let parser = Parser(lexer, limits: limits)
    do throws(SyntaxError) {
      let module = try parser.parse(.file)
      guard let last = module.body.last, last.isCompound else { return .complete }
      return endsWithEmptyLine(source) ? .complete : .incomplete
    } catch {
      return parser.stoppedAtEnd ? .incomplete : .invalid
    }
  }

  private static func endsWithEmptyLine(_ source: String) -> Bool {
    let last = source.utf8.reversed().prefix { $0 != UInt8(ascii: "\n") }
    return source.utf8.contains(UInt8(ascii: "\n"))
      && last.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

extension Parser {
  /// Whether the first pass failed only because the source ends.
  var stoppedAtEnd: Bool {
    let last = tokens[firstFailure]
    switch last.kind {
    case .unclosed, .endMarker: return true
    case .dedent: return last.start >= source.count
    case .error: return isLexerErrorAtEnd
    default: return false
    }
  }
}

extension Statement {
  /// Whether the statement holds blocks.
  package var isCompound: Bool {
    switch self {
    case .functionDef, .classDef, .for, .while, .if, .with, .match, .try: true
    default: false
    }
  }
}

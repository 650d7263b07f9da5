/// The parts of a source that a viewer colours, found without parsing: a broken source is coloured too.
package struct Highlighting {
  /// What a stretch of source is.
  package enum Kind: Sendable {
    case keyword, name, builtin, string, number, comment, `operator`, decorator
    case functionName, className
    /// A character that begins no token.
    case error
  }

  /// A coloured stretch: byte offsets into the source, and what is there.
  package struct Span: Sendable {
    package let offsets: Range<Int>
    package let kind: Kind
  }

  private let source: SourceText
  /// Where the source ends; the lexer reads one that lacks its last line feed as if it had it.
  private let end: Int
  private let tokens: [Token]
  private var spans: [Span] = []
  private var depth = 0
  private var index = 0

  /// The spans of a source whose lines end with `\n`, in order and without overlap.
  package static func spans(of source: String) -> [Span] {
    let text = SourceText(source)
    var lexer = Lexer(source: text, range: 0..<text.count, isTolerant: true)
    lexer.readLines()
    let tokens = lexer.tokens.filter { $0.end > $0.start && $0.kind != .newline }
    var highlighting = Highlighting(source: text, end: source.utf8.count, tokens: tokens)
    return highlighting.read()
  }

  private init(source: SourceText, end: Int, tokens: [Token]) {
    self.source = source
    self.end = end
    self.tokens = tokens
  }

  private mutating func read() -> [Span] {
    while index < tokens.count {
      readToken(tokens[index])
      index += 1
    }
    return spans
  }

  private mutating func add(_ token: Token, _ kind: Kind) {
    let offsets = token.offsets.clamped(to: (spans.last?.offsets.upperBound ?? 0)..<end)
    if !offsets.isEmpty { spans.append(Span(offsets: offsets, kind: kind)) }
  }

  private mutating func readToken(_ token: Token) {
    switch token.kind {
    case .name: add(token, kind(ofName: token))
    case .number: add(token, .number)
    case .string: add(token, .string)
    case .comment: add(token, .comment)
    case .error, .unknown: add(token, .error)
    case .at where isFirstOfLine: addDecorator()
    default: add(token, token.kind.isKeyword ? .keyword : .operator)
    }
  }

  private var isFirstOfLine: Bool {
    index == 0 || tokens[index - 1].line != tokens[index].line
  }

  /// `@`, the dotted name after it, and no more.
  private mutating func addDecorator() {
    add(tokens[index], .decorator)
    while index + 1 < tokens.count, tokens[index + 1].line == tokens[index].line,
      tokens[index + 1].kind == .name || tokens[index + 1].kind == .dot
    {
      index += 1
      add(tokens[index], .decorator)
    }
  }

  private func kind(ofName token: Token) -> Kind {
    let text = source.text(token.offsets)
    switch index > 0 ? tokens[index - 1].kind : .newline {
    case .def: return .functionName
    case .class: return .className
    case .dot: return .name
    default: break
    }
    if isSoftKeyword(text) { return .keyword }
    return Builtins.names.contains(text) ? .builtin : .name
  }

  /// `match` and `case` are keywords where a line begins with them and ends with a colon.
  private func isSoftKeyword(_ text: String) -> Bool {
    guard text == "match" || text == "case", isFirstOfLine, index + 1 < tokens.count,
      tokens[index + 1].line == tokens[index].line
    else { return false }
    switch tokens[index + 1].kind {
    case .name, .number, .string, .leftBracket, .leftBrace, .leftParenthesis, .minus, .star,
      .keywordNone, .keywordTrue, .keywordFalse, .not:
      break
    default: return false
    }
    var last = index
    while last + 1 < tokens.count, tokens[last + 1].line == tokens[index].line,
      tokens[last + 1].kind != .comment
    {
      last += 1
    }
    return tokens[last].kind == .colon || text == "case"
  }
}

/// The names that CPython's `builtins` module holds.
enum Builtins {
  static let names: Set<String> = [
    "abs", "all", "any", "ascii", "bin", "bool", "breakpoint", "bytearray", "bytes", "callable",
    "chr", "classmethod", "compile", "complex", "delattr", "dict", "dir", "divmod", "enumerate",
    "eval", "exec", "filter", "float", "format", "frozenset", "getattr", "globals", "hasattr",
    "hash", "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "list",
    "locals", "map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow",
    "print", "property", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted",
    "staticmethod", "str", "sum", "super", "tuple", "type", "vars", "zip", "__import__",
    "NotImplemented", "BaseException", "Exception", "ArithmeticError", "AssertionError",
    "AttributeError", "EOFError", "FileNotFoundError", "FloatingPointError", "GeneratorExit",
    "ImportError", "IndentationError", "IndexError", "KeyError", "KeyboardInterrupt",
    "LookupError", "MemoryError", "ModuleNotFoundError", "NameError", "NotImplementedError",
    "OSError", "OverflowError", "RecursionError", "RuntimeError", "RuntimeWarning",
    "StopIteration", "SyntaxError", "SystemExit", "TabError", "TimeoutError", "TypeError",
    "UnboundLocalError", "UnicodeError", "UserWarning", "ValueError", "Warning",
    "ZeroDivisionError",
  ]
}

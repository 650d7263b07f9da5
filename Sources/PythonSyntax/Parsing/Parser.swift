/// Reads tokens into a tree: a hand-written recursive descent over the grammar of Python 3.11.
///
/// The constitution:
/// - One method for each rule of the grammar, with CPython's name for the rule; one file for each
///   chapter of the grammar.
/// - A rule that fits consumes its tokens and returns a node; one that does not throws `.noMatch`.
///   Who wants to go on after a failure says so with `attempt`.
/// - Two passes, as in CPython. The first only reads, and is fast. When it fails, the second reads
///   the failing statement again with `isReporting` set: now rules look for the mistakes people
///   make (files `Parser+Mistakes…`) and throw `.raised` with CPython's words. When no rule finds
///   one, the error is `invalid syntax` at the furthest token that the first pass looked at.
/// - The second pass remembers what it has read (`memo`), so that looking twice stays cheap.
/// - Depth is counted, not found out: brackets by the lexer, every other nesting and the height of
///   the tree by `enter` and `grow`, so that no input can exhaust the stack of this parser or of
///   whoever walks its trees.
final class Parser {
  let source: SourceText
  let tokens: [Token]
  let lexerError: SyntaxError?
  let isLexerErrorDeferred: Bool
  let isLexerErrorAtEnd: Bool
  let limits: ParserLimits
  /// What CPython puts around an f-string's expression: messages begin with `f-string: `.
  let isInsideFString: Bool
  var index = 0
  /// The furthest token that a rule has looked at.
  var furthest = 0
  /// Where the first pass failed, when it did.
  var firstFailure = 0
  var isReporting = false
  /// Set while a mistake's second half is read, where further mistakes are not looked for.
  var isQuiet = false
  var depth = 0
  var height = 0
  /// Where the top-level statement that is being read begins.
  var statementStart = 0
  /// The first line that reads like the head of a match statement and is none.
  var matchStart: Int?
  var memo: [MemoKey: MemoEntry] = [:]
  /// What is read as the first pass would, apart from what the second remembers.
  var firstPassMemo: [MemoKey: MemoEntry] = [:]

  init(_ lexer: Lexer, limits: ParserLimits = .standard, isInsideFString: Bool = false) {
    source = lexer.source
    tokens = lexer.tokens
    lexerError = lexer.error
    isLexerErrorDeferred = lexer.isErrorDeferred
    isLexerErrorAtEnd = lexer.isErrorAtEnd
    self.limits = limits
    self.isInsideFString = isInsideFString
  }
}

// MARK: - Tokens

extension Parser {
  var kind: Token.Kind { tokens[index].kind }
  var token: Token { tokens[index] }

  /// The kind of the token after the present one.
  var nextKind: Token.Kind { index + 1 < tokens.count ? tokens[index + 1].kind : .endMarker }

  func advance() {
    if index + 1 < tokens.count { index += 1 }
    if index > furthest { furthest = index }
  }

  func accept(_ kind: Token.Kind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  func expect(_ kind: Token.Kind) throws(ParseFailure) {
    guard self.kind == kind else { throw mismatch() }
    advance()
  }

  /// Expects a token that the grammar commits to: its absence is an error of its own.
  func expectForced(_ kind: Token.Kind, _ text: String) throws(ParseFailure) {
    guard self.kind == kind else {
      if let failure = lexerFailure() { throw failure }
      throw raise("expected '\(text)'", at: token)
    }
    advance()
  }

  func mismatch() -> ParseFailure { lexerFailure() ?? .noMatch }

  /// The failure to throw when the reading place is where the lexer stopped.
  func lexerFailure() -> ParseFailure? {
    kind == .error || kind == .unclosed ? .raised(RaisedError(lexicalError())) : nil
  }

  func text(_ token: Token) -> String { source.text(token.offsets) }

  /// Whether the present token is a name spelled so: how soft keywords are found.
  func isAt(word: StaticString) -> Bool {
    let token = token
    guard token.kind == .name, token.end - token.start == word.utf8CodeUnitCount else {
      return false
    }
    for offset in 0..<word.utf8CodeUnitCount
    where source.bytes[token.start + offset] != word.utf8Start[offset] { return false }
    return true
  }

  func name() throws(ParseFailure) -> String {
    guard kind == .name else { throw mismatch() }
    let name = text(token)
    advance()
    return name
  }
}

// MARK: - Going back

extension Parser {
  /// Tries a rule; when it does not fit, goes back and gives nothing.
  func attempt<Node>(
    _ rule: () throws(ParseFailure) -> Node
  ) throws(ParseFailure) -> Node? {
    let mark = index
    let depth = depth
    do throws(ParseFailure) {
      return try rule()
    } catch {
      if case .raised = error { throw error }
      index = mark
      self.depth = depth
      return nil
    }
  }

  /// Tries the repeated or optional end of a rule.
  ///
  /// The first pass need not go back: what follows would fail at an earlier token.
  func tail<Node>(_ rule: () throws(ParseFailure) -> Node) throws(ParseFailure) -> Node? {
    isReporting ? try attempt(rule) : try rule()
  }

  /// Reads a rule that the second pass may read many times.
  ///
  /// As in CPython what was read quietly is remembered for everyone.
  func memoized(
    _ rule: MemoKey.Rule, _ body: () throws(ParseFailure) -> Expression
  ) throws(ParseFailure) -> Expression {
    guard isReporting else { return try body() }
    let key = MemoKey(rule: rule, index: index)
    if let entry = memo[key] {
      guard let node = entry.node else { throw .noMatch }
      index = entry.end
      return node
    }
    let node = try attempt(body)
    memo[key] = MemoEntry(node: node, end: index)
    guard let node else { throw .noMatch }
    return node
  }

  /// What was read, and where.
  struct MemoKey: Hashable {
    enum Rule: UInt8 {
      case expression, disjunction, bitwiseOr, primary, brackets, quietBrackets
    }

    let rule: Rule
    let index: Int
  }

  /// What reading gave: a node and the place after it, or nothing.
  struct MemoEntry {
    let node: Expression?
    let end: Int
  }
}

// MARK: - Depth

extension Parser {
  /// Begins a rule that can hold itself; gives the height to hand to `leave`.
  func enter() throws(ParseFailure) -> Int {
    depth += 1
    guard depth <= limits.depth else { throw tooDeep() }
    let saved = height
    height = 0
    return saved
  }

  func leave(_ saved: Int) {
    depth -= 1
    height = max(saved, height + 1)
  }

  /// Counts a node that holds what was read so far in the present rule.
  func grow() throws(ParseFailure) {
    height += 1
    guard height <= limits.height else { throw tooDeep() }
  }

  private func tooDeep() -> ParseFailure {
    .raised(
      RaisedError(
        SyntaxError(
          kind: .recursionError, message: "maximum recursion depth exceeded during compilation")))
  }
}

// MARK: - Places

extension Parser {
  func start(of token: Token) -> SourcePosition {
    source.position(at: token.start, line: token.line)
  }

  func end(of token: Token) -> SourcePosition {
    let line = token.kind == .string ? source.line(at: token.end - 1) : token.line
    return source.position(at: token.end, line: line)
  }

  /// The range from a token to the last one consumed.
  func range(from start: Int) -> SourceRange {
    SourceRange(start: self.start(of: tokens[start]), end: end(of: tokens[index - 1]))
  }

  func range(_ first: Expression, _ last: Expression) -> SourceRange {
    SourceRange(start: first.range.start, end: last.range.end)
  }

  func range(_ token: Token) -> SourceRange {
    SourceRange(start: start(of: token), end: end(of: token))
  }
}

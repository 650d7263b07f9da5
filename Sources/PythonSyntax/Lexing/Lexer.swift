/// Turns a source into tokens, in one pass over its bytes.
///
/// The lexer stops at the first thing that is no token: the error is kept, an `.error` token marks
/// the place, and the parser decides whether that error or one of its own is the one to show. In
/// tolerant mode, for highlighting, it goes on after the error and keeps comments.
struct Lexer {
  let source: SourceText
  let bytes: [UInt8]
  let end: Int
  let isTolerant: Bool
  var tokens: [Token] = []
  var error: SyntaxError?
  /// Whether the error gives way to one that the parser finds earlier: layout errors do.
  var isErrorDeferred = false
  /// Whether more text could mend the error: an open triple-quoted string or a last backslash.
  var isErrorAtEnd = false
  var offset: Int
  var line: Int
  var indentation = Indentation()
  var brackets: [Bracket] = []

  /// An open bracket: its kind and its place.
  struct Bracket {
    let byte: UInt8
    let line: Int
    let offset: Int
  }

  /// The tokens of a whole source.
  static func tokenize(_ source: SourceText) -> Lexer {
    var lexer = Lexer(source: source, range: 0..<source.count, isTolerant: false)
    lexer.readLines()
    return lexer
  }

  init(source: SourceText, range: Range<Int>, isTolerant: Bool) {
    self.source = source
    bytes = source.bytes
    offset = range.lowerBound
    end = range.upperBound
    self.isTolerant = isTolerant
    line = range.lowerBound == 0 ? 1 : source.line(at: range.lowerBound)
    tokens.reserveCapacity(range.count / 4 + 8)
  }

  /// The byte at the reading place, zero at the end.
  var byte: UInt8 { offset < end ? bytes[offset] : 0 }

  func byte(ahead distance: Int) -> UInt8 {
    offset + distance < end ? bytes[offset + distance] : 0
  }

  mutating func readLines() {
    while offset < end, error == nil || isTolerant {
      attempt { (lexer) throws(SyntaxError) in try lexer.readLine() }
    }
    if error == nil || isTolerant { finish() }
  }

  /// Reads on where brackets are already open: the inside of an f-string's braces.
  mutating func readExpression() {
    brackets.append(Bracket(byte: UInt8(ascii: "("), line: line, offset: offset))
    while offset < end, error == nil {
      attempt { (lexer) throws(SyntaxError) in try lexer.readTokens() }
    }
    if error == nil { append(.endMarker, from: offset) }
  }

  private mutating func attempt(_ body: (inout Lexer) throws(SyntaxError) -> Void) {
    do {
      try body(&self)
    } catch {
      if self.error == nil { self.error = error }
      let isEndInBrackets = offset >= end && !brackets.isEmpty && isErrorDeferred
      append(isEndInBrackets ? .unclosed : .error, from: min(offset, end))
      if isTolerant, offset < end { skipCharacter() }
    }
  }

  /// Goes on behind a whole character: its later bytes begin nothing.
  private mutating func skipCharacter() {
    offset += 1
    while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
  }

  private mutating func readLine() throws(SyntaxError) {
    if brackets.isEmpty, tokens.last?.kind != .error, try readIndentation() { return }
    try readTokens()
  }

  /// Reads tokens up to the end of the logical line.
  private mutating func readTokens() throws(SyntaxError) {
    // CPython's NEWLINE token begins at the comment that ends the line.
    var comment: Int?
    while offset < end {
      skipSpaces()
      guard offset < end else { return }
      switch bytes[offset] {
      case UInt8(ascii: "\n"):
        if brackets.isEmpty { return endLine(from: comment ?? offset) }
        offset += 1
        line += 1
      case UInt8(ascii: "#"):
        comment = offset
        skipComment()
      case UInt8(ascii: "\\"): try readContinuation()
      default: try readToken()
      }
    }
  }

  private mutating func endLine(from start: Int) {
    append(.newline, from: start, to: offset)
    offset += 1
    line += 1
  }

  private mutating func skipSpaces() {
    while offset < end {
      let byte = bytes[offset]
      guard byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == 0x0C else { return }
      offset += 1
    }
  }

  mutating func skipComment() {
    let start = offset
    while offset < end, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    if isTolerant { append(.comment, from: start) }
  }

  mutating func readContinuation() throws(SyntaxError) {
    offset += 1
    guard byte == UInt8(ascii: "\n"), offset < end else {
      if offset < end { offset += 1 }
      throw deferred("unexpected character after line continuation character", endColumn: 0)
    }
    offset += 1
    line += 1
    if offset >= end { throw unexpectedEnd() }
  }

  /// The error of a backslash that ends the source.
  private mutating func unexpectedEnd() -> SyntaxError {
    line -= 1
    isErrorAtEnd = true
    return deferred("unexpected EOF while parsing", endColumn: -1)
  }

  private mutating func readToken() throws(SyntaxError) {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"), 0x80...:
      try readName()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try readNumber()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try readString(from: offset)
    case UInt8(ascii: ".") where isDigit(self.byte(ahead: 1)): try readNumber()
    default: try readOperator()
    }
  }

  mutating func append(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind, line: line, start: start, end: offset))
  }

  mutating func append(_ kind: Token.Kind, from start: Int, to end: Int) {
    tokens.append(Token(kind, line: line, start: start, end: end))
  }

  private mutating func finish() {
    if !brackets.isEmpty, !isTolerant { return append(.unclosed, from: end) }
    line = source.lineCount + 1
    for _ in 0..<indentation.depth { append(.dedent, from: end) }
    append(.endMarker, from: end)
  }
}

extension Lexer {
  func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// An error at the reading place, counted as CPython's tokenizer does: characters read so far.
  func failure(_ message: String, kind: SyntaxError.Kind = .syntaxError) -> SyntaxError {
    failure(message, kind: kind, at: offset)
  }

  /// An error that CPython's tokenizer leaves to the parser to word.
  mutating func deferred(
    _ message: String, kind: SyntaxError.Kind = .syntaxError, column: Int? = nil, endColumn: Int
  ) -> SyntaxError {
    isErrorDeferred = true
    let placed = failure(message, kind: kind)
    return SyntaxError(
      kind: kind, message: message, line: line, column: column ?? placed.column, endLine: line,
      endColumn: endColumn, text: placed.text)
  }

  func failure(
    _ message: String, kind: SyntaxError.Kind = .syntaxError, at place: Int, line: Int? = nil,
    to last: Int? = nil
  ) -> SyntaxError {
    // Placing an error reads its line; only the first is ever shown.
    if error != nil { return SyntaxError(kind: kind, message: message) }
    let line = line ?? self.line
    let start = source.start(ofLine: line)
    let column = source.characters(beforeColumn: place - start, line: line)
    let endColumn = last.map { source.characters(beforeColumn: $0 - start, line: line) }
    return SyntaxError(
      kind: kind, message: message, line: line, column: column, endLine: line,
      endColumn: endColumn ?? column, text: source.text(ofLine: line))
  }
}

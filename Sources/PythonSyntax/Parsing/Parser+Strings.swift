// String literals: neighbours are one string; any of them may be an f-string.
extension Parser {
  /// What a run of neighbouring string tokens has given so far.
  struct StringParts {
    let range: SourceRange
    let isUnicodePrefixed: Bool
    var values: [Expression] = []
    var literal: [UInt8] = []
    var isFormatted = false

    /// Turns the text read so far into a constant among the values.
    mutating func flush() {
      guard !literal.isEmpty else { return }
      values.append(constant(String(decoding: literal, as: UTF8.self)))
      literal = []
    }

    func constant(_ text: String) -> Expression {
      .constant(
        Expression.Constant(
          value: .string(text), isUnicodePrefixed: isUnicodePrefixed, range: range))
    }
  }

  func strings() throws(ParseFailure) -> Expression {
    let start = index
    while kind == .string { advance() }
    let range = range(from: start)
    let first = StringLiteral(tokens[start], source.bytes)
    if first.isBytes || index - start > 1, try areBytes(start..<index) {
      return try bytesLiteral(start..<index, range)
    }
    var parts = StringParts(range: range, isUnicodePrefixed: first.isUnicodePrefixed)
    for place in start..<index { try read(tokens[place], into: &parts) }
    guard parts.isFormatted else {
      return parts.constant(String(decoding: parts.literal, as: UTF8.self))
    }
    parts.flush()
    return .joinedStr(Expression.JoinedStr(values: parts.values, range: range))
  }

  private func areBytes(_ places: Range<Int>) throws(ParseFailure) -> Bool {
    var count = 0
    for place in places where StringLiteral(tokens[place], source.bytes).isBytes { count += 1 }
    guard count == 0 || count == places.count else { throw try mixedLiterals(places) }
    return count > 0
  }

  /// Texts beside bytes: what is wrong in the texts before the first bytes is told first.
  private func mixedLiterals(_ places: Range<Int>) throws(ParseFailure) -> ParseFailure {
    var parts = StringParts(range: range(tokens[places.lowerBound]), isUnicodePrefixed: false)
    for place in places {
      if StringLiteral(tokens[place], source.bytes).isBytes { break }
      try read(tokens[place], into: &parts)
    }
    return raiseAtLast("cannot mix bytes and nonbytes literals")
  }

  private func bytesLiteral(
    _ places: Range<Int>, _ range: SourceRange
  ) throws(ParseFailure) -> Expression {
    var value: [UInt8] = []
    for place in places {
      let literal = StringLiteral(tokens[place], source.bytes)
      let body = source.bytes[literal.body]
      if body.contains(where: { $0 >= 0x80 }) {
        throw raise("bytes can only contain ASCII literal characters", at: tokens[place])
      }
      value.append(contentsOf: try decode(body, isRaw: literal.isRaw, isBytes: true))
    }
    return .constant(
      Expression.Constant(value: .bytes(value), isUnicodePrefixed: false, range: range))
  }

  private func read(_ token: Token, into parts: inout StringParts) throws(ParseFailure) {
    let literal = StringLiteral(token, source.bytes)
    guard literal.isFormatted else {
      let text = try decode(source.bytes[literal.body], isRaw: literal.isRaw, isBytes: false)
      return parts.literal.append(contentsOf: text)
    }
    parts.isFormatted = true
    var reader = FStringReader(parser: self, body: literal.body, isRaw: literal.isRaw)
    try reader.read(into: &parts, level: 0)
  }

  func decode(
    _ body: ArraySlice<UInt8>, isRaw: Bool, isBytes: Bool
  ) throws(ParseFailure) -> [UInt8] {
    if isRaw { return [UInt8](body) }
    do throws(EscapeSequences.Failure) {
      return try EscapeSequences.decode(body, isBytes: isBytes)
    } catch {
      throw raiseAtLast(error.message)
    }
  }
}

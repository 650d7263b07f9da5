/// Reads the inside of one f-string: literal text, and expressions in braces.
///
/// As in CPython 3.11 the end of an expression is found by its characters first, and only then is
/// the expression parsed; an error inside it is reported in the text `(expression)`.
struct FStringReader {
  let parser: Parser
  let isRaw: Bool
  private let bytes: [UInt8]
  private let end: Int
  private var offset: Int

  init(parser: Parser, body: Range<Int>, isRaw: Bool) {
    self.parser = parser
    self.isRaw = isRaw
    bytes = parser.source.bytes
    offset = body.lowerBound
    end = body.upperBound
  }

  /// Reads up to the end, or in a format specification up to its closing brace.
  mutating func read(
    into parts: inout Parser.StringParts, level: Int
  ) throws(ParseFailure) {
    while true {
      try readLiteral(into: &parts, level: level)
      guard offset < end else { break }
      if bytes[offset] == UInt8(ascii: "}") { break }
      try readField(into: &parts, level: level)
    }
    if level == 0, offset < end { throw fail("f-string: single '}' is not allowed") }
  }

  private func fail(_ message: String) -> ParseFailure { parser.raiseAtLast(message) }

  private func byte(at place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  /// Reads text up to a brace that is not doubled.
  private mutating func readLiteral(
    into parts: inout Parser.StringParts, level: Int
  ) throws(ParseFailure) {
    var start = offset
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\"), !isRaw {
        skipEscape()
        continue
      }
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
        offset += 1
        continue
      }
      guard level == 0 else { break }
      guard self.byte(at: offset + 1) == byte else {
        if byte == UInt8(ascii: "}") { throw fail("f-string: single '}' is not allowed") }
        break
      }
      try append(start..<(offset + 1), to: &parts)
      offset += 2
      start = offset
    }
    try append(start..<offset, to: &parts)
  }

  /// Steps over a backslash and what it escapes; `\N{…}` holds braces that begin no expression.
  private mutating func skipEscape() {
    if byte(at: offset + 1) == UInt8(ascii: "N"), byte(at: offset + 2) == UInt8(ascii: "{") {
      while offset < end, bytes[offset] != UInt8(ascii: "}") { offset += 1 }
      offset = min(offset + 1, end)
      return
    }
    let escaped = byte(at: offset + 1)
    let isBrace = escaped == UInt8(ascii: "{") || escaped == UInt8(ascii: "}")
    offset = min(offset + (isBrace ? 1 : 2), end)
  }

  private func append(
    _ range: Range<Int>, to parts: inout Parser.StringParts
  ) throws(ParseFailure) {
    guard !range.isEmpty else { return }
    parts.literal.append(
      contentsOf: try parser.decode(bytes[range], isRaw: isRaw, isBytes: false))
  }

  private mutating func readField(
    into parts: inout Parser.StringParts, level: Int
  ) throws(ParseFailure) {
    guard level < 2 else { throw fail("f-string: expressions nested too deeply") }
    offset += 1
    let start = offset
    try FStringFieldScanner(parser: parser, end: end).scan(&offset)
    let value = try parser.fStringValue(start..<offset)
    let isSelfDocumenting = byte(at: offset) == UInt8(ascii: "=")
    if isSelfDocumenting {
      offset += 1
      while isSpace(byte(at: offset)) { offset += 1 }
      parts.literal.append(contentsOf: bytes[start..<offset])
    }
    let explicit = try readConversion()
    let spec = try readSpecification(parts, level: level)
    guard byte(at: offset) == UInt8(ascii: "}") else { throw fail("f-string: expecting '}'") }
    offset += 1
    parts.flush()
    let conversion =
      explicit ?? (isSelfDocumenting && spec == nil ? Conversion.repr : Conversion.none)
    parts.values.append(
      .formattedValue(
        Expression.FormattedValue(
          value: value, conversion: conversion, formatSpec: spec, range: parts.range)))
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte >= 9 && byte <= 13)
  }

  private mutating func readConversion() throws(ParseFailure) -> Conversion? {
    guard byte(at: offset) == UInt8(ascii: "!") else { return nil }
    offset += 1
    guard offset < end else { throw fail("f-string: expecting '}'") }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "s"): return .str
    case UInt8(ascii: "r"): return .repr
    case UInt8(ascii: "a"): return .ascii
    default:
      throw fail("f-string: invalid conversion character: expected 's', 'r', or 'a'")
    }
  }

  private mutating func readSpecification(
    _ parts: Parser.StringParts, level: Int
  ) throws(ParseFailure) -> Expression? {
    guard byte(at: offset) == UInt8(ascii: ":") else { return nil }
    offset += 1
    guard offset < end else { throw fail("f-string: expecting '}'") }
    var spec = Parser.StringParts(
      range: parts.range, isUnicodePrefixed: parts.isUnicodePrefixed)
    try read(into: &spec, level: level + 1)
    spec.flush()
    return .joinedStr(Expression.JoinedStr(values: spec.values, range: parts.range))
  }
}

/// Finds where the expression of a field ends, as CPython 3.11 does: by its characters.
struct FStringFieldScanner {
  let parser: Parser
  let end: Int
  private let bytes: [UInt8]
  private var openings: [UInt8] = []

  init(parser: Parser, end: Int) {
    self.parser = parser
    self.end = end
    bytes = parser.source.bytes
  }

  private func fail(_ message: String) -> ParseFailure { parser.raiseAtLast(message) }

  private func byte(at place: Int) -> UInt8 { place < end ? bytes[place] : 0 }

  /// Moves past the expression.
  func scan(_ offset: inout Int) throws(ParseFailure) {
    var scanner = self
    try scanner.run(&offset)
  }

  private mutating func run(_ offset: inout Int) throws(ParseFailure) {
    while offset < end {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\\"):
        throw fail("f-string expression part cannot include a backslash")
      case UInt8(ascii: "#"): throw fail("f-string expression part cannot include '#'")
      case UInt8(ascii: "'"), UInt8(ascii: "\""): try skipString(byte, &offset)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
        guard openings.count < Lexer.maximumBrackets else {
          throw fail("f-string: too many nested parenthesis")
        }
        openings.append(byte)
      case UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "<"),
        UInt8(ascii: ">"), UInt8(ascii: "}"):
        if openings.isEmpty {
          if isEndOfExpression(byte, &offset) { return }
        } else if byte == UInt8(ascii: "}") {
          try close(byte)
        }
      case UInt8(ascii: ")"), UInt8(ascii: "]"): try close(byte)
      default: break
      }
      offset += 1
    }
    if let opening = openings.last { throw fail("f-string: unmatched '\(text(opening))'") }
    throw fail("f-string: expecting '}'")
  }

  /// Comparison operators go on; a lone `!`, `:`, `=` or `}` ends the expression.
  private func isEndOfExpression(_ byte: UInt8, _ offset: inout Int) -> Bool {
    let takesEqual = byte != UInt8(ascii: ":") && byte != UInt8(ascii: "}")
    if takesEqual, self.byte(at: offset + 1) == UInt8(ascii: "=") {
      offset += 1
      return false
    }
    return byte != UInt8(ascii: "<") && byte != UInt8(ascii: ">")
  }

  private func skipString(_ quote: UInt8, _ offset: inout Int) throws(ParseFailure) {
    let isTriple = byte(at: offset + 1) == quote && byte(at: offset + 2) == quote
    offset += isTriple ? 3 : 1
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\") {
        throw fail("f-string expression part cannot include a backslash")
      }
      if byte == quote {
        if !isTriple { return }
        if self.byte(at: offset + 1) == quote, self.byte(at: offset + 2) == quote {
          offset += 2
          return
        }
      }
      offset += 1
    }
    throw fail("f-string: unterminated string")
  }

  private mutating func close(_ byte: UInt8) throws(ParseFailure) {
    guard let opening = openings.popLast() else {
      throw fail("f-string: unmatched '\(text(byte))'")
    }
    let closing: UInt8 =
      opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : opening + 2
    guard closing == byte else {
      throw fail(
        "f-string: closing parenthesis '\(text(byte))' does not match opening parenthesis "
          + "'\(text(opening))'")
    }
  }

  private func text(_ byte: UInt8) -> String { String(Character(Unicode.Scalar(byte))) }
}

import Foundation
import PythonSyntax
import Testing

/// One row of `errors.txt`: a source and what CPython says about it.
struct ErrorCase: Sendable, CustomTestStringConvertible {
  let source: String
  let expected: String

  var testDescription: String { source.debugDescription }

  static func all() throws -> [ErrorCase] {
    try Fixtures.lines("errors.txt").map { line in
      let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any] ?? []
      let source = row.first as? String ?? ""
      let facts = row.dropFirst().map { "\($0)" }
      return ErrorCase(
        source: source, expected: facts.isEmpty ? "accepted" : facts.joined(separator: " | "))
    }
  }

  static func describe(_ source: String) -> String {
    do {
      try SymbolChecks.check(parseModule(source), source: source)
      return "accepted"
    } catch {
      return [
        error.exceptionName, error.message, "\(error.line)", "\(error.column)",
        "\(error.endLine)", "\(error.endColumn)",
      ].joined(separator: " | ")
    }
  }
}

@Suite("Errors")
struct ErrorTests {
  @Test("messages and positions are CPython's")
  func table() throws {
    for row in try ErrorCase.all() {
      let found = ErrorCase.describe(row.source)
      #expect(found == row.expected, "\(row.testDescription)")
    }
  }

  @Test("the table is what CPython says today")
  func tableIsCurrent() throws {
    let status = try Fixtures.check("record_errors.py")
    #expect(status == nil || status == 0)
  }

  @Test("an error is shown with its line and carets")
  func display() {
    let error = #expect(throws: SyntaxError.self) { try parseModule("if x:\n\tfoo(\taa bb)\n") }
    #expect(
      error?.displayLines == [
        "    foo(\taa bb)", "         ^^^^^",
        "SyntaxError: invalid syntax. Perhaps you forgot a comma?",
      ])
  }

  @Test("carets count characters, not bytes")
  func caretsCountCharacters() {
    let error = #expect(throws: SyntaxError.self) { try parseModule("f('é' x)") }
    #expect(error?.excerptLines == ["    f('é' x)", "      ^^^^^"])
  }

  @Test("bytes that are not UTF-8 are a syntax error")
  func notUTF8() {
    let error = #expect(throws: SyntaxError.self) { try parseModule(bytes: [0x78, 0xFF]) }
    #expect(
      error?.message
        == "(unicode error) 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte")
  }
}

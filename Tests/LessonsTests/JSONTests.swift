// JSON in and out, recorded outputs and explanations.

import Lessons
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(
    "what is written reads back as the same value",
    arguments: [
      JSON.null, .bool(true), .integer(-3), .number("1.5e3"), .string("a\"\\\n\t\u{1}é🙂"),
      .array([]), .object([]),
      .object([JSON.Member("b", .array([.integer(1), .string("x")])), JSON.Member("a", .null)]),
    ])
  func roundTrip(value: JSON) throws {
    #expect(try JSON(parsing: value.indented) == value)
    #expect(try JSON(parsing: value.compact) == value)
  }

  @Test("surrogate pairs and other escapes are read")
  func escapes() throws {
    #expect(try JSON(parsing: #""\ud83d\ude42\u00e9\/\b""#) == .string("🙂é/\u{8}"))
  }

  @Test(
    "broken text is refused with its line",
    arguments: [
      ("", 1), ("{\"a\": 1,\n}", 2), ("[1\n\n2]", 3), ("\"a", 1), ("nul", 1), ("[1] x", 1),
      (#""\ud83d""#, 1), (String(repeating: "[", count: 100_000), 1),
    ])
  func broken(text: String, line: Int) {
    #expect {
      _ = try JSON(parsing: text)
    } throws: { error in
      (error as? JSONError)?.line == line
    }
  }
}

@Suite("Recorded outputs")
struct RecordedOutputsTests {
  static let cell = Cell(id: "a", source: "f()")
  static let lesson = Lesson(title: "T", slug: "t", path: "t.md", blocks: [.cell(cell)])

  static func transcript(_ events: [Event]) -> Transcript {
    var transcript = Transcript()
    transcript.append(.executeInput(code: cell.source, executionCount: 1), to: cell.id)
    for event in events { transcript.append(event, to: cell.id) }
    return transcript
  }

  @Test("a record leaves out what varies and joins what was interrupted")
  func comparable() {
    let explanation = Explanation(code: "L0", title: "t", message: "m", sections: [])
    let error = ErrorOutput(name: "E", value: "v", traceback: ["Traceback"])
    let transcript = Self.transcript([
      .stdout("a"), .stderr("warning"), .stdout("b\n"), .error(error), .explanation(explanation),
    ])
    #expect(
      RecordedOutputs(Self.lesson, transcript).outputs(of: "a") == [
        .stream(StreamOutput(.stdout, "ab\n")), .error(ErrorOutput(name: "E", value: "v")),
      ])
  }

  @Test("a record survives its file")
  func file() throws {
    let record = RecordedOutputs([
      RecordedOutputs.Record(
        id: "a",
        outputs: [
          .stream(StreamOutput(.stdout, "1\n2")), .executeResult(MimeBundle(text: "x\ny\n")),
          .displayData(MimeBundle(text: "z")), .error(ErrorOutput(name: "E", value: "v")),
        ]), RecordedOutputs.Record(id: "b", outputs: []),
    ])
    #expect(try RecordedOutputs(parsing: record.text) == record)
  }

  @Test("differences name the cells that changed, came and went")
  func differences() {
    let old = RecordedOutputs([.init(id: "gone", outputs: []), .init(id: "same", outputs: [])])
    let new = RecordedOutputs([.init(id: "same", outputs: []), .init(id: "new", outputs: [])])
    #expect(old.differences(from: new).map(\.cell) == ["new", "gone"])
    #expect(old.differences(from: old).isEmpty)
  }
}

@Suite("Explanations")
struct ExplanationTests {
  @Test("an explanation travels in a display and comes back whole")
  func bundle() {
    let explanation = Explanation(
      code: "L0001", title: "Shapes differ", message: "ValueError: Target size",
      sections: [
        .init("", [.paragraph("`bce` wants equal shapes."), .list(["one", "two"])]),
        .init(
          "The call",
          [
            .code([.init(number: 2, text: "bce(a, b)", carets: [.init(4..<5, "input")])]),
            .facts([Fact("a", "[64, 2]")]),
            .table(.init(columns: ["fix", "runs"], rows: [["float", "yes"]])),
          ]),
      ])
    #expect(Explanation(explanation.bundle) == explanation)
    #expect(explanation.bundle.plain == "Shapes differ (L0001)\nValueError: Target size")
  }
}

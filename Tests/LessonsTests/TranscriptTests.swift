// Folding events into outputs.

import Lessons
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  @Test("writing goes on in the last output of the same stream")
  func mergesStreams() {
    var transcript = Transcript()
    transcript.append(.executeInput(code: "f()", executionCount: 1), to: "a")
    for event: Event in [.stdout("1"), .stdout("2\n"), .stderr("w"), .stdout("3")] {
      transcript.append(event, to: "a")
    }
    #expect(
      transcript.outputs(of: "a") == [
        .stream(StreamOutput(.stdout, "12\n")), .stream(StreamOutput(.stderr, "w")),
        .stream(StreamOutput(.stdout, "3")),
      ])
  }

  @Test("a second execution of a cell replaces the outputs of the first and keeps its events")
  func replaces() {
    var transcript = Transcript()
    transcript.append(.executeInput(code: "1", executionCount: 1), to: "a")
    transcript.append(.executeResult(MimeBundle(text: "1"), executionCount: 1), to: "a")
    transcript.append(.executeInput(code: "2", executionCount: 2), to: "a")
    transcript.append(.error(ErrorOutput(name: "ValueError", value: "no")), to: "a")
    #expect(transcript.entries.count == 4)
    #expect(transcript.execution(of: "a")?.count == 2)
    #expect(transcript.execution(of: "a")?.error?.summary == "ValueError: no")
    #expect(transcript.outputs(of: "a").count == 1)
  }

  @Test("a transcript can be cut back to what was known earlier")
  func cuts() {
    var transcript = Transcript()
    transcript.append(.executeInput(code: "1", executionCount: 1), to: "a")
    transcript.append(.stdout("x"), to: "a")
    transcript.append(.executeInput(code: "2", executionCount: 2), to: "b")
    #expect(transcript.prefix(2).outputs(of: "a") == transcript.outputs(of: "a"))
    #expect(transcript.prefix(2).execution(of: "b") == nil)
  }
}

@Suite("Announced exceptions")
struct ExpectedErrorTests {
  @Test(
    "an announced exception matches by name and text",
    arguments: [
      ("ValueError", "ValueError", "anything", true),
      ("ValueError: exact", "ValueError", "exact", true),
      ("ValueError: exact", "ValueError", "exact and more", false),
      ("ValueError: exact…", "ValueError", "exact and more", true),
      ("ValueError: exact...", "ValueError", "exact and more", true),
      ("ValueError", "TypeError", "anything", false),
      ("KeyError: 'a: b'", "KeyError", "'a: b'", true),
    ])
  func matches(text: String, name: String, value: String, expected: Bool) {
    let error = ErrorOutput(name: name, value: value)
    #expect(ExpectedError(text).matches(error) == expected)
  }
}

import Lessons
import Sessions
import Testing

@Suite("Explanations without a session")
struct ExplanationTests {
  @Test("every code explains itself", arguments: Explanation.codes.map(\.name))
  func everyCode(_ code: String) throws {
    let explanation = try #require(Explanation(code: code.lowercased()))
    #expect(explanation.code == code)
    #expect(!explanation.message.isEmpty)
    #expect(explanation.sections.contains { $0.heading == "What to do" })
  }

  @Test(
    "the message of each example is recognised as that error",
    arguments: Explanation.codes.map(\.name).filter { $0 != "L0029" })
  func everyMessage(_ code: String) throws {
    let message = try #require(Explanation(code: code)).message
    #expect(Explanation(message: message)?.code == code)
  }

  @Test("a pasted traceback is explained by its last line")
  func pastedTraceback() throws {
    let pasted = """
      Traceback (most recent call last):
        File "train.py", line 12, in <module>
          loss = criterion(output, target)
      ValueError: Target size (torch.Size([64])) must be the same as input size (torch.Size([64, 2]))
      """
    let explanation = try #require(Explanation(message: pasted))
    #expect(explanation.code == "L0001")
    #expect(explanation.message.hasPrefix("ValueError: Target size"))
    #expect(facts(of: explanation).contains(Fact("input", "[batch 64, class 2]")))
  }

  @Test("a column against a row is told from a missing class axis")
  func column() {
    let message =
      "Target size (torch.Size([8])) must be the same as input size (torch.Size([8, 1]))"
    #expect(Explanation(message: message)?.code == "L0003")
  }

  @Test("the forum's old argument is explained with its new name")
  func asyncArgument() {
    let pasted = "    target = target.cuda(async=True)\nSyntaxError: invalid syntax"
    #expect(Explanation(message: pasted)?.code == "L0029")
  }

  @Test("words that are no known error have no explanation", arguments: ["", "hello", "L9999"])
  func unknown(_ text: String) {
    #expect(Explanation(message: text) == nil)
    #expect(Explanation(code: text) == nil)
  }

  private func facts(of explanation: Explanation) -> [Fact] {
    var found: [Fact] = []
    for section in explanation.sections {
      for case .facts(let facts) in section.parts { found += facts }
    }
    return found
  }
}

import Foundation
import Testing

@Suite("The prompt, line by line")
struct PromptTests {
  @Test("the free prompt runs Python and keeps its names")
  func freePrompt() throws {
    let result = try Program.run(
      [], input: "x = 20\nx + 1\nfor i in range(2):\n    print(i)\n\nx\n")
    #expect(result.output.hasSuffix("21\n0\n1\n20\n"), "\(result.output)")
    #expect(result.status == 0)
  }

  @Test("no control codes reach a file")
  func noControlCodes() throws {
    let result = try Program.run(["lessons/01-shapes"], input: "\n\n\n\n\n:fixes\n:list\n:vars\n")
    #expect(!result.output.utf8.contains(0x1B))
    #expect(result.status == 0)
  }

  @Test("Enter runs the cell that is shown, then goes on")
  func enter() throws {
    let result = try Program.run(["lessons/01-shapes"], input: "\n\n\n")
    #expect(result.output.contains("output torch.Size([64, 2]) torch.float32"))
    #expect(result.output.contains("our network:                  0.7899"))
    #expect(!result.output.contains("Cell 3 of"))
  }

  @Test("the failing cell is explained, and repairs are tried")
  func failing() throws {
    let result = try Program.run(["lessons/01-shapes"], input: ":run 3\n:fixes\n:why\n")
    let message =
      "ValueError: Target size (torch.Size([64])) must be the same as input size "
      + "(torch.Size([64, 2]))"
    #expect(result.output.contains(message))
    #expect(result.output.contains("[batch 64, class 2]"))
    #expect(result.output.contains("same model"))
    #expect(result.output.contains("0.7404"))
    #expect(result.output.contains("0.7591"))
    #expect(result.output.contains("Background"))
  }

  @Test("back takes back the last cell")
  func back() throws {
    let result = try Program.run([], input: "a = [1]\na.append(2)\n:back\na\n:back\n:back\n:back\n")
    #expect(result.output.contains("Taken back: a.append(2)\n[1]\n"))
    #expect(result.output.contains("There is no cell to take back."))
  }

  @Test(
    "a mistyped command is answered with the nearest one",
    arguments: [(":nxt", ":next"), (":bakc", ":back"), (":fixs", ":fixes"), (":hlep", ":help")])
  func mistyped(_ typed: String, _ meant: String) throws {
    let result = try Program.run([], input: typed + "\n")
    #expect(result.output.contains("Did you mean \(meant)?"))
  }

  @Test("progress is kept, and :resume goes on with what had run")
  func resume() throws {
    let scratch = try Scratch()
    _ = try Program.run(
      ["lessons/01-shapes"], input: "\nmine = 5\n\n\n\n", state: scratch.folder)
    let result = try Program.run(
      ["lessons/01-shapes"], input: ":resume\nmine\nprint(cross_entropy)\n", state: scratch.folder)
    #expect(result.output.contains("Last time you came to cell 3"))
    #expect(result.output.contains("Cell 3 of"))
    #expect(result.output.hasSuffix("5\nCrossEntropyLoss()\n"), "\(result.output)")
  }

  @Test("progress that cannot be kept is a warning, not a failure")
  func unwritableState() throws {
    let result = try Program.run(
      ["lessons/01-shapes"], input: "\n", state: URL(filePath: "/proc/nowhere"))
    #expect(result.output.contains("Your progress is not kept"))
    #expect(result.status == 0)
  }

  @Test("an exercise is checked by value, and a failed check leaves nothing behind")
  func exercise() throws {
    let result = try Program.run(
      ["lessons/01-shapes"],
      input: """
        :goto 7
        :check
        :hint
        def same_shape(logits, labels):
            return logits.squeeze(1)

        :check
        :solution

        """)
    #expect(result.output.contains("Not yet."))
    #expect(result.output.contains("Hint 1 of"))
    #expect(result.output.contains("Correct. The loss of the column is 0.7899."))
  }
}

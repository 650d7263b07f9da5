import Foundation
import Testing

@Suite("Bad input")
struct BadInputTests {
  private static let cell = "```{code-cell} python\n1\n```\n"

  /// A file as a lesson, with words that the complaint must hold.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let words: [String]

    init(_ name: String, _ text: String, _ words: String...) {
      self.name = name
      bytes = Array(text.utf8)
      self.words = words
    }

    var testDescription: String { name }
  }

  @Test(
    "a broken lesson is named with its line and a repair",
    arguments: [
      Case("unclosed front matter", "---\ntitle: x\n", "lesson.md:1:", "---"),
      Case("broken front matter", "---\ntitle: [x\n---\n" + cell, "lesson.md:", "YAML"),
      Case("unclosed fence", "# A\n\n```{code-cell} python\n1\n", "lesson.md:3:", "closing"),
      Case("no cell", "# Only prose\n", "lesson.md:", "no code cell"),
    ])
  func brokenLesson(_ broken: Case) throws {
    let scratch = try Scratch()
    try scratch.write("lesson.md", Data(broken.bytes))
    for command in [["lesson.md"], ["run", "lesson.md"], ["check", "lesson.md"]] {
      let result = try Program.run(command, in: scratch.folder)
      #expect(result.status != 0)
      let said = result.error + result.output
      for word in broken.words { #expect(said.contains(word), "\(command): \(said)") }
      #expect(!said.contains("Fatal"))
    }
  }

  @Test("bytes that are no UTF-8 are refused with their place")
  func notUnicode() throws {
    let scratch = try Scratch()
    try scratch.write("lesson.md", Data(Array("# A\n\ncaf".utf8) + [0xE9, 0x0A]))
    let result = try Program.run(["lesson.md"], in: scratch.folder)
    #expect(result.error.contains("lesson.md:3: this is not UTF-8 text"))
    #expect(result.status == 1)
  }

  @Test("a folder without a lesson, and a path to nothing")
  func nothingThere() throws {
    let scratch = try Scratch()
    let empty = try Program.run(["."], in: scratch.folder)
    #expect(empty.error.contains("the folder . holds no lesson.md"))
    #expect(empty.status == 1)
    let missing = try Program.run(["nowhere"], in: scratch.folder)
    #expect(missing.error.contains("there is no lesson at nowhere"))
    #expect(missing.status == 1)
  }

  @Test("a folder that cannot be written is named, and an old site stays")
  func unwritable() throws {
    let scratch = try Scratch()
    try scratch.write("file", "not a folder")
    let result = try Program.run(
      ["site", Program.root.appending(path: "lessons").path, "--output", "file/site"],
      in: scratch.folder)
    #expect(result.status == 1)
    #expect(result.error.contains("file/site"))
  }

  @Test("a folder of other things is not replaced by a site")
  func foreignFolder() throws {
    let scratch = try Scratch()
    try scratch.write("mine/thesis.txt", "years of work")
    let result = try Program.run(
      ["site", Program.root.appending(path: "lessons").path, "--output", "mine"],
      in: scratch.folder)
    #expect(result.status == 1)
    #expect(result.error.contains("mine holds other things than a site"))
    #expect(try scratch.read("mine/thesis.txt") == "years of work")
  }

  @Test("an unsupported feature is named with its line")
  func unsupported() throws {
    let result = try Program.run(["run", "-"], input: "x = 1\nasync def f():\n    pass\n")
    #expect(result.status == 1)
    #expect(result.error.contains("line 2"))
  }
}

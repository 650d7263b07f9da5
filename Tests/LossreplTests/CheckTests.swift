import Foundation
import Testing

@Suite("lossrepl check and site")
struct CheckTests {
  /// What notebook tools want to see before they call a file a notebook.
  private static let front = """
    ---
    title: One
    description: A lesson of one cell.
    kernelspec:
      name: python3
      display_name: Python 3
    ---

    # One


    """

  private func course(_ cells: String) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("lessons/README.md", "# Course\n\n1. [One](one/lesson.md): first.\n")
    try scratch.write("lessons/one/lesson.md", CheckTests.front + cells)
    return scratch
  }

  private func cell(_ code: String, _ options: String = "") -> String {
    "```{code-cell} python\n:id: only\n" + options + "\n" + code + "\n```\n"
  }

  @Test("recorded outputs are compared")
  func compares() throws {
    let scratch = try course(cell("print(1)"))
    let recorded = try Program.run(["check", "--record", "lessons"], in: scratch.folder)
    #expect(recorded.status == 0, "\(recorded.output)")
    #expect(try Program.run(["check"], in: scratch.folder).status == 0)
    try scratch.write("lessons/one/lesson.md", CheckTests.front + cell("print(2)"))
    let changed = try Program.run(["check"], in: scratch.folder)
    #expect(changed.status == 1)
    #expect(changed.output.contains("- 1\n    + 2"), "\(changed.output)")
    #expect(changed.output.contains("lessons/one/lesson.md:"))
  }

  @Test(
    "exceptions must be declared, and declared ones must come",
    arguments: [
      ("1 / 0", "", "an exception that is not declared: ZeroDivisionError: division by zero"),
      ("1", ":tags: [raises-exception]\n", "a declared exception does not come"),
      (
        "1 / 0", ":tags: [raises-exception]\n:expect-error: \"ValueError: no\"\n",
        "another exception than declared: ZeroDivisionError: division by zero"
      ),
    ])
  func exceptions(_ code: String, _ options: String, _ words: String) throws {
    let scratch = try course(cell(code, options))
    let result = try Program.run(["check", "lessons/one"], in: scratch.folder)
    #expect(result.status == 1)
    #expect(result.output.contains(words), "\(result.output)")
  }

  @Test("a site is made, found up to date, and found stale after a change")
  func site() throws {
    let scratch = try course(cell("print(1)"))
    _ = try Program.run(["check", "--record"], in: scratch.folder)
    let made = try Program.run(["site"], in: scratch.folder)
    #expect(made.status == 0, "\(made.error)")
    #expect(try scratch.read("site/one/index.html").contains("One"))
    #expect(try Program.run(["check"], in: scratch.folder).output.contains("site: up to date"))
    try scratch.write("site/extra.html", "stale")
    let stale = try Program.run(["check"], in: scratch.folder)
    #expect(stale.output.contains("site: out of date: extra.html"))
    #expect(stale.status == 1)
  }

  @Test("a file beside a lesson can be imported, and goes into the site with it")
  func companion() throws {
    let scratch = try course(cell("import shapes\nshapes.SIDES"))
    try scratch.write("lessons/one/shapes.py", "SIDES = 3\n")
    try scratch.write("lessons/one/.hidden", "not for readers")
    #expect(try Program.run(["check", "--record"], in: scratch.folder).status == 0)
    #expect(try Program.run(["site"], in: scratch.folder).status == 0)
    #expect(try scratch.read("site/one/shapes.py") == "SIDES = 3\n")
    #expect(
      try FileManager.default.contentsOfDirectory(
        atPath: scratch.folder.appending(path: "site/one").path
      ).sorted() == ["index.html", "one.ipynb", "one.py", "shapes.py"])
    try scratch.write("lessons/one/shapes.py", "SIDES = 1 + 2\n")
    let stale = try Program.run(["check"], in: scratch.folder)
    #expect(stale.output.contains("site: out of date: one/shapes.py"), "\(stale.output)")
  }

  @Test("a lesson that fails leaves the old site as it is")
  func failingSite() throws {
    let scratch = try course(cell("print(1)"))
    _ = try Program.run(["site"], in: scratch.folder)
    let old = try scratch.read("site/one/index.html")
    try scratch.write("lessons/one/lesson.md", CheckTests.front + cell("1 / 0"))
    let result = try Program.run(["site"], in: scratch.folder)
    #expect(result.status == 1)
    #expect(result.error.contains("not declared: ZeroDivisionError"))
    #expect(try scratch.read("site/one/index.html") == old)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
        == ["lessons", "site"])
  }

  @Test("the lessons of this repository check")
  func ours() throws {
    let result = try Program.run(["check", "lessons/01-shapes"])
    #expect(result.status == 0, "\(result.output)\(result.error)")
  }
}

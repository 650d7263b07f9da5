import PythonSyntax
import Testing

@Suite("Trees")
struct TreeTests {
  @Test("a script's tree is the one that CPython's ast.dump prints", arguments: Fixtures.trees)
  func tree(name: String) throws {
    let module = try parseModule(Fixtures.text("trees/\(name).py"))
    let golden = try Fixtures.lines("trees/\(name).ast")
    let lines = module.body.map(TreeDump.statement)
    for (line, expected) in zip(lines, golden) { #expect(line == expected) }
    #expect(lines.count == golden.count)
  }

  @Test("the goldens are what CPython prints today")
  func goldensAreCurrent() throws {
    let status = try Fixtures.check("record_trees.py")
    #expect(status == nil || status == 0)
  }

  @Test("positions count lines from one, columns and offsets in bytes, and include parentheses")
  func positions() throws {
    let source = "é = 1\ny = (a) + b"
    let module = try parseModule(source)
    guard case .assign(let second) = module.body[1] else {
      Issue.record("not an assignment")
      return
    }
    #expect(second.range.start == SourcePosition(line: 2, column: 0, offset: 7))
    #expect(second.value.range.start == SourcePosition(line: 2, column: 4, offset: 11))
    #expect(second.value.range.end == SourcePosition(line: 2, column: 11, offset: 18))
  }

  @Test(
    "expressions outside the language are refused by name",
    arguments: [
      ("async def f(): pass", "async def"), ("async with a: pass", "async with"),
      ("[x async for x in y]", "async for"), ("await x", "await"),
    ])
  func refusals(source: String, name: String) {
    let error = #expect(throws: SyntaxError.self) { try parseModule(source) }
    #expect(error?.message == "\(name) is not supported by lossrepl")
  }

  @Test("deep nesting is an exception, not a crash")
  func depth() {
    let sources = [
      String(repeating: "[", count: 100_000), String(repeating: "-", count: 100_000) + "1",
      String(repeating: "not ", count: 100_000) + "x",
      String(repeating: "a.", count: 100_000) + "b",
      String(repeating: "1+", count: 100_000) + "1", String(repeating: "lambda:", count: 50_000),
      "x = " + String(repeating: "a if b else ", count: 50_000) + "c",
      String(repeating: "(", count: 201) + String(repeating: ")", count: 201),
    ]
    for source in sources { #expect(throws: SyntaxError.self) { try parseModule(source) } }
  }
}

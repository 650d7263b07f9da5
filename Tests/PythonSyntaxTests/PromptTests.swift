import PythonSyntax
import Testing

@Suite("Prompt and colours")
struct PromptTests {
  @Test(
    "input is complete when it can run",
    arguments: [
      "", "x = 1", "f(a,\nb)", "if x:\n  y\n", "# note", "x = '''a\nb'''", "@d\ndef f(): pass\n",
    ])
  func complete(source: String) {
    #expect(Completeness.of(source) == .complete)
  }

  @Test(
    "input is incomplete while something is open",
    arguments: [
      "f(", "if x:", "if x:\n  y", "x = '''", "@d", "x = [1,\n", "def f():\n  x = 1", "try:\n  x\n",
      "x = \\", "for i in x: print(i)", "{'a': (1,",
    ])
  func incomplete(source: String) {
    #expect(Completeness.of(source) == .incomplete)
  }

  @Test(
    "input is invalid when no more lines can mend it", arguments: ["x = ", "f(]", "a b", "'abc"])
  func invalid(source: String) {
    #expect(Completeness.of(source) == .invalid)
  }

  @Test("names, literals and comments are told apart")
  func highlighting() {
    let source = "@d\ndef f(x):  # n\n  return len('a') + 1.5\n"
    let kinds = Highlighting.spans(of: source).map(\.kind)
    #expect(
      kinds == [
        .decorator, .decorator, .keyword, .functionName, .operator, .name, .operator, .operator,
        .comment, .keyword, .builtin, .operator, .string, .operator, .operator, .number,
      ])
  }

  @Test(
    "a broken source is coloured to its end",
    arguments: ["x = 'abc\ny = 1", "(]\ny = 1", "1a\ny = 1", "\u{1}?\ny = 1"])
  func brokenSource(source: String) {
    #expect(Highlighting.spans(of: source).last?.kind == .number)
  }
}

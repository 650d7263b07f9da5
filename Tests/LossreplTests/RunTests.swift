import Foundation
import Testing

@Suite("lossrepl run")
struct RunTests {
  @Test("a program prints to standard output and ends with 0")
  func prints() throws {
    let result = try Program.run(["run", "-"], input: "print(6 * 7)\n")
    #expect(result.output == "42\n")
    #expect(result.error == "")
    #expect(result.status == 0)
  }

  @Test("an uncaught exception prints its traceback to standard error and ends with 1")
  func uncaught() throws {
    let scratch = try Scratch()
    try scratch.write("program.py", "def f(x):\n    return 1 / x\n\nprint('before')\nf(0)\n")
    let result = try Program.run(["run", "program.py"], in: scratch.folder)
    #expect(result.output == "before\n")
    #expect(
      result.error == """
        Traceback (most recent call last):
          File "program.py", line 5, in <module>
            f(0)
          File "program.py", line 2, in f
            return 1 / x
                   ~~^~~
        ZeroDivisionError: division by zero

        """)
    #expect(result.status == 1)
  }

  @Test(
    "sys.exit sets the status",
    arguments: [
      ("sys.exit()", 0, ""), ("sys.exit(3)", 3, ""), ("sys.exit('bad luck')", 1, "bad luck\n"),
      ("raise SystemExit(0)", 0, ""),
    ] as [(String, Int32, String)])
  func exits(_ call: String, _ status: Int32, _ error: String) throws {
    let result = try Program.run(["run", "-"], input: "import sys\n\(call)\nprint('no')\n")
    #expect(result.status == status)
    #expect(result.error == error)
    #expect(result.output == "")
  }

  @Test("a syntax error points at its place")
  func syntaxError() throws {
    let result = try Program.run(["run", "-"], input: "x = (1,\n")
    #expect(result.error.contains("line 1"))
    #expect(result.error.contains("SyntaxError: '(' was never closed"))
    #expect(result.status == 1)
  }

  @Test("input() reads standard input")
  func input() throws {
    let scratch = try Scratch()
    try scratch.write("ask.py", "name = input('who? ')\nprint('hello', name)\n")
    let result = try Program.run(["run", "ask.py"], input: "Ada\n", in: scratch.folder)
    #expect(result.output == "who? hello Ada\n")
  }

  @Test("a program imports a file that lies beside it")
  func importsNeighbour() throws {
    let scratch = try Scratch()
    try scratch.write("helper.py", "answer = 42\n")
    try scratch.write("main.py", "import helper\nprint(helper.answer)\n")
    let result = try Program.run(["run", "main.py"], in: scratch.folder)
    #expect(result.output == "42\n")
  }

  @Test("a missing program is named")
  func missing() throws {
    let result = try Program.run(["run", "no-such.py"])
    #expect(result.error == "lossrepl: cannot read no-such.py: No such file or directory\n")
    #expect(result.status == 1)
  }

  @Test("the lesson runs to its end, with its errors and both fixes")
  func lesson() throws {
    let result = try Program.run(["run", "lessons/01-shapes"])
    #expect(result.status == 0, "\(result.error)")
    #expect(
      result.output.contains(
        "ValueError: Target size (torch.Size([64])) must be the same as input size "
          + "(torch.Size([64, 2]))"))
    #expect(result.output.contains("tensor(0.7899)"))
    #expect(result.output.contains("cross-entropy: 0.7899"))
  }
}

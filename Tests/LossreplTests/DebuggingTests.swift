import Foundation
import Testing

@Suite("The debugger from the command line and at the prompt")
struct DebuggingTests {
  private static let program = """
    import torch
    from torch import nn

    def step(output, target):
        criterion = nn.BCEWithLogitsLoss()
        return criterion(output, target)

    step(torch.zeros(64, 2), torch.ones(64))

    """

  @Test("run --pdb stops at the first line, and where an exception was not caught")
  func postMortemOfProgram() throws {
    let scratch = try Scratch()
    try scratch.write("train.py", Self.program)
    let commands = """
      c
      w
      p output.shape, target.shape
      !target = torch.ones(64, 2)
      p criterion(output, target)
      u
      q
      q

      """
    let result = try Program.run(
      ["run", "--pdb", "train.py"], input: commands, in: scratch.folder)
    let output = result.output.replacing("\(scratch.folder.path)/", with: "")
    #expect(output.hasPrefix("> train.py(1)<module>()\n-> import torch\n(Pdb) "), "\(output)")
    #expect(output.contains("Uncaught exception. Entering post mortem debugging\n"))
    #expect(
      output.contains(
        """
        (Pdb)   train.py(8)<module>()
        -> step(torch.zeros(64, 2), torch.ones(64))
        > train.py(6)step()
        -> return criterion(output, target)
        (Pdb) (torch.Size([64, 2]), torch.Size([64]))
        (Pdb) (Pdb) tensor(0.6931)
        (Pdb) > train.py(8)<module>()
        """), "\(output)")
    #expect(
      result.error.hasSuffix(
        "ValueError: Target size (torch.Size([64])) must be the same as input size "
          + "(torch.Size([64, 2]))\n"))
    #expect(!result.error.contains("pdb"), "\(result.error)")
    #expect(result.status == 0)
  }

  @Test("breakpoint() without anybody to answer ends the program with a line that says so")
  func nobodyAnswers() throws {
    let scratch = try Scratch()
    try scratch.write("stop.py", "x = 1\nbreakpoint()\nprint('on')\n")
    let result = try Program.run(["run", "stop.py"], in: scratch.folder)
    #expect(result.output == "> stop.py(3)<module>()\n-> print('on')\n(Pdb) \n")
    #expect(result.error == "")
    #expect(result.status == 1)
  }

  @Test("check names a breakpoint() that was left in a lesson")
  func checkFindsBreakpoint() throws {
    let scratch = try Scratch()
    try scratch.write(
      "lesson.md",
      """
      ---
      kernelspec:
        name: python3
      ---
      # Stop

      ```{code-cell} python3
      breakpoint()
      x = 1
      ```

      """)
    let result = try Program.run(["check", "lesson.md"], in: scratch.folder)
    #expect(result.output.contains("the debugger stops here, and nobody can answer"))
    #expect(result.status != 0)
  }

  @Test("a cell can be stepped through, and the session goes on after quit")
  func stepping() throws {
    let result = try Program.run(
      [], input: "def f(x):\n    y = x + 1\n    return y\n\n:debug f(2)\ns\ns\nn\np y\nc\nf(5)\n")
    #expect(
      result.output.hasSuffix(
        """
        > Cell In[2](1)<module>()
        -> f(2)
        --Call--
        > Cell In[1](1)f()
        -> def f(x):
        > Cell In[1](2)f()
        -> y = x + 1
        > Cell In[1](3)f()
        -> return y
        3
        3
        6

        """), "\(result.output)")
    let quitted = try Program.run([], input: "a = 1\n:debug a = 2\nq\na\n:vars\n")
    #expect(quitted.output.contains("-> a = 2\n1\n"), "\(quitted.output)")
    #expect(!quitted.output.contains("BdbQuit"))
    #expect(!quitted.output.contains("__return__"))
  }

  @Test(":debug looks at the last error")
  func lookBack() throws {
    let result = try Program.run(
      [], input: ":debug\ndef f(n):\n    return 1 / n\n\nf(0)\n:debug\np n\nu\nl\nq\n1 + 1\n")
    #expect(result.output.contains("There is no error to look at."))
    #expect(
      result.output.hasSuffix(
        """
        > Cell In[1](2)f()
        -> return 1 / n
        0
        > Cell In[2](1)<module>()
        -> f(0)
          1  ->\tf(0)
        [EOF]
        2

        """), "\(result.output)")
  }

  @Test("a lesson's cell is stepped through by its number, and quiet runs do not stop")
  func lessonCell() throws {
    let result = try Program.run(
      ["lessons/01-shapes"], input: ":debug 3\nc\n:debug\np output.shape\nq\n")
    #expect(result.output.contains("> Cell In[3](1)<module>()\n"), "\(result.output)")
    #expect(result.output.contains("torch.Size([64, 2])\n"))
  }
}

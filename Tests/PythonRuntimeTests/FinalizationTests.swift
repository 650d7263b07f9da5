import PythonRuntime
import Testing

@Suite("Objects are told of their end")
struct FinalizationTests {
  private static let noisy = """
    class Noisy:
      def __init__(self, name):
        self.name = name
      def __del__(self):
        print("gone:", self.name)

    """

  private func output(
    of source: String, afterwards: (Interpreter, PyDict) -> Void = { _, _ in }
  ) throws -> String {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    let globals = interpreter.makeMainNamespace()
    _ = try interpreter.run(
      FinalizationTests.noisy + source, name: "test", mode: .exec, globals: globals)
    afterwards(interpreter, globals)
    return host.output
  }

  @Test("what a program leaves is told at its end, and only then")
  func endOfProgram() throws {
    #expect(try output(of: "a = Noisy('a')") == "")
    #expect(try output(of: "a = Noisy('a')") { program, _ in program.endProgram() } == "gone: a\n")
    #expect(
      try output(of: "a = Noisy('a')") { program, _ in
        program.endProgram()
        program.endProgram()
      } == "gone: a\n")
  }

  @Test("what time travel leaves behind goes without a word")
  func timeTravel() throws {
    let printed = try output(of: "a = Noisy('before')") { program, globals in
      let snapshot = Snapshot(of: program, roots: [globals])
      let isRun = run("b = Noisy('undone'); del a", in: program, globals)
      #expect(isRun)
      snapshot.restore(in: program)
      #expect(run("print(a.name); del a", in: program, globals))
    }
    // The snapshot still holds the object.
    #expect(printed == "before\n")
  }

  @Test("an interpreter that is taken apart calls nothing any more")
  func tearDown() throws {
    let printed = try output(of: "a = Noisy('a')\na.me = a\nb = Noisy('b')") { program, _ in
      program.tearDown()
    }
    #expect(printed == "")
  }

  @Test("exceptions of `__del__` go to standard error")
  func ignoredExceptions() throws {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    let source = """
      class Bad:
        def __del__(self):
          raise ValueError("in del")
      bad = Bad()
      del bad
      print("goes on")
      """
    #expect(run(source, in: interpreter, interpreter.makeMainNamespace()))
    #expect(host.output == "goes on\n")
    let lines = host.errorOutput.split(separator: "\n")
    #expect(lines.first?.hasPrefix("Exception ignored in: <function Bad.__del__ at 0x") == true)
    #expect(
      lines.dropFirst() == [
        "Traceback (most recent call last):", "  File \"test\", line 3, in __del__",
        "    raise ValueError(\"in del\")", "ValueError: in del",
      ])
  }

  @Test("a `__del__` that never ends meets the limit, and so does what goes on after it")
  func endless() {
    let limited = Limited { $0.steps = 100_000 }
    let source = """
      class Endless:
        def __del__(self):
          while True: pass
      items = [Endless() for _ in range(50)]
      items = None
      while True: pass
      """
    #expect(
      limited.failure(of: source)
        == "RuntimeError: this ran for more than 100000 steps, the limit of this session")
    #expect(limited.goesOn)
  }

  private func run(_ source: String, in interpreter: Interpreter, _ globals: PyDict) -> Bool {
    do throws(PythonException) {
      _ = try interpreter.run(source, name: "test", mode: .exec, globals: globals)
      return true
    } catch {
      return false
    }
  }
}

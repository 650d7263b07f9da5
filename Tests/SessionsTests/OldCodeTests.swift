import Lessons
import PythonRuntime
import Sessions
import Testing

/// Code of other times and places, with the code of its explanation and what that must say.
struct OldCode: CustomTestStringConvertible, Sendable {
  let source: String
  let code: String
  let today: String
  var testDescription: String { source }

  init(_ source: String, _ code: String, _ today: String) {
    (self.source, self.code, self.today) = (source, code, today)
  }

  static let all = [
    OldCode("target = target.cuda(async=True)", "L0029", "non_blocking=True"),
    OldCode("print \"loss\", 1", "L0032", "print(x, y)"),
    OldCode("exec \"x = 1\"", "L0032", "exec("),
    OldCode("try:\n    pass\nexcept ValueError, e:\n    pass", "L0032", "as e"),
    OldCode("raise ValueError, \"bad\"", "L0032", "raise ValueError("),
    OldCode("x = `5`", "L0032", "repr(x)"),
    OldCode("if 1 <> 2: pass", "L0032", "!="),
    OldCode("x = 0777", "L0032", "0o"),
    OldCode("x = 10L", "L0032", "any size"),
    OldCode("x = ur\"abc\"", "L0032", "Unicode"),
    OldCode("for i in xrange(3): pass", "L0032", "range"),
    OldCode("raw_input('name')", "L0032", "input()"),
    OldCode("unicode('x')", "L0032", "str"),
    OldCode("reduce(max, [1])", "L0032", "functools"),
    OldCode("{}.has_key(1)", "L0032", "in d"),
    OldCode("{}.iteritems()", "L0032", "items()"),
    OldCode("iter([1]).next()", "L0032", "next(it)"),
    OldCode("import torch\ntorch.tensor(1.5).data[0]", "L0033", "item()"),
    OldCode("from torch import nn\nnn.MSELoss(size_average=False)", "L0033", "reduction="),
    OldCode(
      "import torch\ntorch.autograd.Variable(torch.ones(2), volatile=True)", "L0033",
      "torch.no_grad()"),
    OldCode("import pandas as pd", "L0031", "torch"),
    OldCode("import zipfile", "L0031", "import"),
    OldCode("from sklearn.model_selection import train_test_split", "L0031", "statistics"),
    OldCode("import nothing_of_that_name", "L0031", "math"),
  ]
}

@Suite("Code of other times and places")
struct OldCodeTests {
  @Test("is explained with what is written today", arguments: OldCode.all)
  func explained(_ old: OldCode) throws {
    let recorder = Recorder()
    recorder.run(old.source)
    let explanation = try #require(recorder.explanation)
    #expect(explanation.code == old.code)
    let advice = explanation.sections.first { $0.heading == "What to do" }?.parts ?? []
    guard case .list(let lines)? = advice.first else {
      Issue.record("no advice")
      return
    }
    #expect(lines.contains { $0.contains(old.today) }, "\(lines)")
  }

  @Test("the exception's own words stay Python's")
  func words() {
    let recorder = Recorder()
    recorder.run("import gzip.x")
    #expect(recorder.text == "ModuleNotFoundError: No module named 'gzip'\n")
    recorder.run("print \"a\"")
    #expect(
      recorder.text
        == "SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?\n")
  }

  @Test("the list of what lessons can import is the list of what is there")
  func importable() {
    let interpreter = Session.makeInterpreter(host: SilentHost())
    #expect(interpreter.modules.names.filter { !$0.hasPrefix("_") } == Problem.importable)
  }

  @Test("every module of the list can be imported", arguments: Problem.importable)
  func imports(_ name: String) {
    let recorder = Recorder()
    #expect(recorder.run("import \(name)"), "\(recorder.text)")
  }

  @Test("a program's traceback is followed by one line of advice")
  func advice() {
    let host = RecordingHost()
    let interpreter = Session.makeInterpreter(host: host)
    let status = interpreter.runScript(Array("import pandas\n".utf8), name: "train.py")
    #expect(status == 1)
    let lines = host.errorOutput.split(separator: "\n")
    #expect(lines.dropLast().last == "ModuleNotFoundError: No module named 'pandas'")
    #expect(lines.last?.hasPrefix("lossrepl: `pandas` is not here") ?? false)
    #expect(lines.last?.contains("Lessons can import PIL, abc, argparse") ?? false)
  }

  @Test(
    "a program ends with the status of its exit",
    arguments: [
      ("pass", 0), ("raise SystemExit", 0), ("import sys; sys.exit(3)", 3), ("exit(4)", 4),
      ("import sys; sys.exit('bye')", 1), ("1/0", 1), ("raise KeyboardInterrupt", 130),
    ] as [(String, Int32)])
  func status(_ source: String, _ status: Int32) {
    let interpreter = Session.makeInterpreter(host: RecordingHost())
    #expect(interpreter.runScript(Array(source.utf8), name: "train.py") == status)
  }
}

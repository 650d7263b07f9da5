import Lessons
import PythonRuntime
import Sessions
import Testing

/// Runs cells and keeps what they show.
final class Recorder {
  let session = Session()
  private(set) var outputs: [Output] = []

  @discardableResult
  func run(_ source: String) -> Bool {
    outputs = []
    return session.run(source) { event in
      if let output = event.output { self.outputs.append(output) }
    }
  }

  var text: String {
    outputs.map { output in
      switch output {
      case .stream(let stream): stream.text
      case .executeResult(let bundle): (bundle.plain ?? "") + "\n"
      case .displayData: ""
      case .error(let error): error.summary + "\n"
      }
    }.joined()
  }

  var explanation: Explanation? {
    for case .displayData(let bundle) in outputs {
      if let explanation = Explanation(bundle) { return explanation }
    }
    return nil
  }
}

@Suite("Running cells")
struct SessionTests {
  @Test("the last expression is shown, and None is not")
  func displayHook() {
    let recorder = Recorder()
    recorder.run("x = 2\nx + 1")
    #expect(recorder.text == "3\n")
    recorder.run("None")
    #expect(recorder.text == "")
    recorder.run("print('a')\n'b'")
    #expect(recorder.text == "a\n'b'\n")
  }

  @Test("events carry Jupyter's names in Jupyter's order")
  func eventOrder() {
    let session = Session()
    var events: [Event] = []
    session.run("1") { events.append($0) }
    #expect(
      events == [
        .status(.busy), .executeInput(code: "1", executionCount: 1),
        .executeResult(MimeBundle(text: "1"), executionCount: 1), .status(.idle),
      ])
  }

  @Test("a traceback names the cell and the line")
  func traceback() {
    let recorder = Recorder()
    recorder.run("pass")
    #expect(!recorder.run("y = 1\ny / 0"))
    guard case .error(let error)? = recorder.outputs.first else {
      Issue.record("no error")
      return
    }
    #expect(error.name == "ZeroDivisionError")
    #expect(error.traceback.contains { $0.contains("Cell In[2]") && $0.contains("line 2") })
  }

  @Test("back restores names, lists, objects and classes")
  func back() {
    let recorder = Recorder()
    recorder.run("a = [1]\nclass C:\n    n = 1\nc = C()\nc.x = 1")
    recorder.run("a.append(2); C.n = 2; c.x = 2; b = 3")
    #expect(recorder.session.back() != nil)
    recorder.run("(a, C.n, c.x, 'b' in globals())")
    #expect(recorder.text == "([1], 1, 1, False)\n")
  }

  @Test("back restores tensors in place, gradients and random numbers")
  func backTensors() {
    let recorder = Recorder()
    recorder.run(
      "import torch\ntorch.manual_seed(1)\nw = torch.zeros(2, requires_grad=True)\nv = w.detach()")
    recorder.run("first = torch.rand(1).item()")
    let once = recorder.session.variables().first { $0.name == "first" }?.value
    recorder.session.back()
    recorder.run("first = torch.rand(1).item()")
    #expect(recorder.session.variables().first { $0.name == "first" }?.value == once)
    recorder.run("v.add_(5)\n(w * 3).sum().backward()")
    recorder.session.back()
    recorder.run("(w.tolist(), v.tolist(), w.grad)")
    #expect(recorder.text == "([0.0, 0.0], [0.0, 0.0], None)\n")
  }

  @Test("an interrupt ends the cell and keeps the session")
  func interrupt() {
    let host = InterruptingHost()
    let session = Session(host: host)
    var summary = ""
    session.run("x = 1\nwhile True: pass") { event in
      if case .error(let error) = event { summary = error.summary }
    }
    #expect(summary == "KeyboardInterrupt")
    #expect(session.variables().map(\.name) == ["x"])
  }

  @Test("variables tell kind, shape, dtype and device")
  func variables() {
    let recorder = Recorder()
    recorder.run("import torch\nt = torch.zeros(2, 3)\nn = 5\ndef f(): pass")
    let variables = recorder.session.variables()
    #expect(variables.map(\.name) == ["t", "n", "f"])
    #expect(variables.map(\.kind) == ["Tensor", "int", "function"])
    #expect(variables[0].tensor == TensorFacts(shape: [2, 3], dtype: "float32", device: "cpu"))
  }

  @Test("names, attributes and keywords complete")
  func completions() {
    let recorder = Recorder()
    recorder.run("import torch\nlabels = [1]\nlabelled = 2")
    #expect(recorder.session.completions(before: "x = lab").candidates == ["labelled", "labels"])
    #expect(recorder.session.completions(before: "labels.ap").candidates == ["append"])
    #expect(
      recorder.session.completions(before: "torch.nn.functional.one_").candidates == ["one_hot"])
    #expect(recorder.session.completions(before: "whi").candidates == ["while"])
    #expect(recorder.session.completions(before: "nothing.x").candidates == [])
  }
}

/// Asks to stop as soon as it is asked.
final class InterruptingHost: Host {
  func takeInterrupt() -> Bool { true }
}

import Lessons
import Sessions
import Testing

@Suite("Errors explained in a session")
struct DiagnosisTests {
  private static let data = """
    import torch
    from torch import nn
    output = torch.tensor([[0.5, -0.5], [0.25, 0.75], [-1.0, 1.0]])
    target = torch.tensor([0, 1, 1])
    """

  private func parts(_ explanation: Explanation, _ heading: String) -> [Explanation.Part] {
    explanation.sections.first { $0.heading == heading }?.parts ?? []
  }

  @Test("two logits against one answer: carets, axes, origin and change")
  func lossSizes() throws {
    let recorder = Recorder()
    recorder.run(DiagnosisTests.data)
    recorder.run("ce = nn.CrossEntropyLoss()\nce(output, target)")
    recorder.run("bce = nn.BCEWithLogitsLoss()\nbce(output, target)")
    let explanation = try #require(recorder.explanation)
    #expect(explanation.code == "L0001")
    let lead = parts(explanation, "")
    #expect(
      lead.contains(
        .code([
          Explanation.AnnotatedLine(
            number: 2, text: "bce(output, target)",
            carets: [
              Explanation.Caret(4..<10, "input [batch 3, class 2]"),
              Explanation.Caret(12..<18, "target [batch 3]"),
            ])
        ])))
    #expect(
      lead.contains(
        .facts([
          Fact("`output` (input)", "[batch 3, class 2] float32"),
          Fact("target", "[batch 3] int64"),
        ])))
    guard case .list(let origins)? = parts(explanation, "Where it comes from").first else {
      Issue.record("no origins")
      return
    }
    #expect(origins.contains { $0.contains("`In[1]`, line 3") })
    #expect(origins.contains { $0.contains("Each row of that literal holds 2 numbers") })
    guard case .paragraph(let change)? = parts(explanation, "What changed").first else {
      Issue.record("no change")
      return
    }
    #expect(change.contains("`In[2]`"))
    #expect(change.contains("`CrossEntropyLoss` became `BCEWithLogitsLoss`"))
  }

  @Test("an axis that a layer made is traced to that layer")
  func layerOrigin() throws {
    let recorder = Recorder()
    recorder.run("import torch\nfrom torch import nn\nmodel = nn.Linear(4, 2)")
    recorder.run("x = torch.zeros(3, 4)\nscores = model(x)\nlabels = torch.ones(3)")
    recorder.run("nn.BCEWithLogitsLoss()(scores, labels)")
    let explanation = try #require(recorder.explanation)
    guard case .list(let origins)? = parts(explanation, "Where it comes from").first else {
      Issue.record("no origins")
      return
    }
    #expect(origins.contains { $0.contains("`nn.Linear(4, 2)` (`In[1]`, line 3)") })
  }

  @Test("repairs are tried, and only the sound ones are called the same model")
  func fixes() throws {
    let recorder = Recorder()
    recorder.run(DiagnosisTests.data)
    recorder.run("bce = nn.BCEWithLogitsLoss()\nbce(output, target)")
    let fixes = try #require(recorder.session.fixes())
    guard case .table(let table)? = fixes.sections.first?.parts.first else {
      Issue.record("no table")
      return
    }
    let verdicts = Dictionary(uniqueKeysWithValues: table.rows.map { ($0[0], $0[3]) })
    #expect(verdicts["one logit: the difference"] == "same model")
    #expect(verdicts["keep both logits, change the loss"] == "same model")
    #expect(verdicts["one-hot targets"] == "runs, but another objective")
    #expect(verdicts["one column of 2"] == "runs, but another objective")
    #expect(verdicts["the winning class"] == "runs, but cannot learn")
    #expect(verdicts["flattened"] == "fails")
  }

  @Test("trying repairs changes nothing")
  func fixesLeaveNoTrace() {
    let recorder = Recorder()
    recorder.run(DiagnosisTests.data)
    recorder.run("nn.BCEWithLogitsLoss()(output, target)")
    let before = recorder.session.variables()
    _ = recorder.session.fixes()
    #expect(recorder.session.variables() == before)
    recorder.run("output.grad")
    #expect(recorder.text == "")
  }

  @Test("whole-number targets are explained and repaired")
  func integerTarget() throws {
    let recorder = Recorder()
    recorder.run(DiagnosisTests.data)
    recorder.run("logit = output[:, 1] - output[:, 0]\nnn.BCEWithLogitsLoss()(logit, target)")
    #expect(recorder.explanation?.code == "L0002")
    let fixes = try #require(recorder.session.fixes())
    guard case .table(let table)? = fixes.sections.first?.parts.first else { return }
    #expect(table.rows.first?[3] == "same model")
  }

  @Test("a broadcasting loss only warns, and is explained all the same")
  func broadcast() {
    let recorder = Recorder()
    recorder.run(DiagnosisTests.data)
    recorder.run("nn.MSELoss()(output[:, :1], target.float())")
    #expect(recorder.explanation?.code == "L0004")
  }

  @Test(
    "common errors have their codes",
    arguments: [
      ("torch.zeros(2, 3) + torch.zeros(4)", "L0005"),
      ("nn.Linear(4, 2)(torch.zeros(3, 5))", "L0006"),
      ("nn.CrossEntropyLoss()(output, torch.tensor([0, 1, 2]))", "L0007"),
      ("torch.zeros(12).view(3, 5)", "L0008"),
      ("nn.CrossEntropyLoss()(output, target.float())", "L0010"),
      ("output.sum().backward()", "L0015"),
      ("if output > 0: pass", "L0023"),
      ("target.mean()", "L0024"),
    ])
  func codes(_ source: String, _ code: String) {
    let recorder = Recorder()
    recorder.run(DiagnosisTests.data)
    recorder.run(source)
    #expect(recorder.explanation?.code == code)
  }

  /// The commonest mistakes, each in a cell, with the code of its explanation.
  static let mistakes: [(cell: String, code: String)] = [
    ("torch.ones(2, 3) + torch.ones(2, 4)", "L0005"),
    ("torch.ones(2, 3) @ torch.ones(2, 3)", "L0006"),
    ("nn.Linear(4, 2)(torch.ones(3, 5))", "L0006"),
    ("nn.Conv2d(3, 8, 3)(torch.ones(1, 1, 8, 8))", "L0013"),
    ("torch.ones(12).view(5, 3)", "L0008"),
    ("torch.ones(3, 4).T.view(12)", "L0009"),
    ("nn.CrossEntropyLoss()(output, target.float())", "L0010"),
    ("nn.CrossEntropyLoss()(output, target + 5)", "L0007"),
    ("nn.CrossEntropyLoss()(output, target[:2])", "L0012"),
    ("nn.BCEWithLogitsLoss()(output[:, :1], target.float())", "L0003"),
    ("nn.BCEWithLogitsLoss()(output, target.float())", "L0001"),
    ("l = w.sum() ** 2\nl.backward()\nl.backward()", "L0014"),
    ("torch.ones(2).sum().backward()", "L0015"),
    ("(w * 2).backward()", "L0016"),
    ("w.add_(1)", "L0017"),
    ("e = w.exp()\ne.mul_(2)\ne.sum().backward()", "L0018"),
    ("nn.Linear(2, 2)(torch.ones(1, 2).double())", "L0019"),
    ("nn.Linear(2, 2).load_state_dict({'weight': torch.ones(2, 2)})", "L0021"),
    ("torch.ones(2).item()", "L0022"),
    ("torch.ones(2).sum(5)", "L0027"),
    ("torch.ones(2)[7]", "L0028"),
    ("torch.zeros(3).grad.zero_()", "L0025"),
    ("torch.arange(3).add_(0.5)", "L0002"),
  ]

  @Test("a common mistake is explained under its code", arguments: mistakes)
  func mistake(_ cell: String, _ code: String) throws {
    let recorder = Recorder()
    recorder.run(DiagnosisTests.data + "\nw = torch.ones(2, requires_grad=True)")
    recorder.run(cell)
    #expect(try #require(recorder.explanation).code == code)
  }

  @Test("the record of an error is read before its words, and words where there is no record")
  func recordFirst() throws {
    let recorder = Recorder()
    recorder.run("import torch")
    recorder.run("raise RuntimeError('shape \\'[5, 3]\\' is invalid for input of size 12')")
    #expect(try #require(recorder.explanation).code == "L0008")
    recorder.run("torch.ones(12).view(4, 4)")
    #expect(try #require(recorder.explanation).message.contains("'[4, 4]'"))
  }
}

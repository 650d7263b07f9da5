package import Lessons

// A problem and what is known of it, arranged for reading.

extension Explanation {
  /// The explanation with a stable code such as `L0001`, on the numbers of a small example.
  package init?(code: String) {
    guard let problem = Problem.example(code: code) else { return nil }
    self.init(problem, message: problem.exampleMessage, evidence: nil)
  }

  /// The explanation of an error message, as pasted from anywhere; nil when it is not a known one.
  package init?(message text: String) {
    guard let problem = MessageReader(text).problem else { return nil }
    self.init(problem, message: MessageReader.messageLine(of: text), evidence: nil)
  }

  /// Every code with its title, in order.
  package static var codes: [Fact] { Problem.examples.map { Fact($0.code, $0.title) } }

  init(_ problem: Problem, message: String, evidence: Evidence?) {
    self.init(code: problem.code, title: problem.title, message: message, sections: [])
    sections.append(Section("", problem.lead(evidence)))
    let origins = evidence?.origins ?? []
    if !origins.isEmpty { sections.append(Section("Where it comes from", [.list(origins)])) }
    sections += problem.teaching
    if let changed = evidence?.change { sections.append(Section("What changed", changed)) }
    sections.append(Section("What to do", problem.remedies(evidence)))
  }
}

extension Session {
  /// The explanation of the latest cell's error or warning; nil when there is none to give.
  package var explanationOfFailure: Explanation? {
    guard let failure, let problem = failure.problem else { return nil }
    return Explanation(problem, message: failure.error.summary, evidence: evidence())
  }

  /// The same with what lies behind the rule.
  package var fullExplanationOfFailure: Explanation? {
    guard let failure, let problem = failure.problem, var explanation = explanationOfFailure
    else { return nil }
    if let background = problem.background {
      explanation.sections.append(
        Explanation.Section("Background", background.map { .paragraph($0) }))
    }
    return explanation
  }
}

extension Explanation {
  /// The same explanation with what lies behind the rule.
  package var withBackground: Explanation {
    guard let background = Problem.example(code: code)?.background else { return self }
    var full = self
    full.sections.append(Section("Background", background.map { .paragraph($0) }))
    return full
  }
}

extension Problem {
  /// The failing line with carets, the operands, and what is wrong in one or two sentences.
  func lead(_ evidence: Evidence?) -> [Explanation.Part] {
    var parts: [Explanation.Part] = []
    let operands = self.operands(evidence)
    if let evidence {
      parts.append(.code([annotated(evidence, operands)]))
    }
    if !operands.isEmpty {
      parts.append(
        .facts(
          operands.map { operand in
            let name =
              operand.text == operand.role
              ? operand.text
              : "`" + operand.text + "` (" + operand.role + ")"
            return Fact(name, operand.description(axes: axes(of: operand)))
          }))
    }
    parts += statement(operands).map { .paragraph($0) }
    return parts
  }

  private func annotated(
    _ evidence: Evidence, _ operands: [Operand]
  ) -> Explanation.AnnotatedLine {
    let indentation = evidence.line.prefix { $0 == " " }.count
    var carets: [Explanation.Caret] = []
    for operand in operands {
      guard let columns = operand.columns, let facts = operand.facts else { continue }
      let shifted = columns.lowerBound - indentation..<columns.upperBound - indentation
      carets.append(
        Explanation.Caret(
          shifted, operand.role + " " + Shape(facts.shape).named(axes(of: operand))))
    }
    return Explanation.AnnotatedLine(
      number: evidence.lineNumber, text: String(evidence.line.dropFirst(indentation)),
      carets: carets)
  }

  /// The operands that matter, with the shapes of the message where the session knows none.
  func operands(_ evidence: Evidence?) -> [Operand] {
    switch self {
    case .lossSizes(let target, let input), .columnAgainstRow(let target, let input),
      .broadcastLoss(let target, let input):
      return [
        operand("input", input, evidence), operand("target", target, evidence),
      ]
    case .matrixProduct(let left, let right) where evidence?.operands.isEmpty != false:
      return [Operand(role: "left", shape: left), Operand(role: "right", shape: right)]
    default:
      return (evidence?.operands ?? []).filter { $0.facts != nil }
    }
  }

  private func operand(_ role: String, _ shape: [Int], _ evidence: Evidence?) -> Operand {
    guard var operand = evidence?.operand(role) else { return Operand(role: role, shape: shape) }
    if operand.facts == nil {
      operand.facts = TensorFacts(shape: shape, dtype: "", device: "")
    }
    return operand
  }

  private func axes(of operand: Operand) -> [String] {
    switch self {
    case .lossSizes, .columnAgainstRow, .broadcastLoss, .integerTarget, .classTargetDType,
      .classOutOfRange, .batchSizes, .probabilityRange:
      Shape.lossAxes(operand.facts?.shape ?? [])
    default: []
    }
  }
}

extension Evidence {
  /// What is known of all operands, each sentence once.
  var origins: [String] {
    var sentences: [String] = []
    for operand in operands {
      for sentence in operand.origins where !sentences.contains(sentence) {
        sentences.append(sentence)
      }
    }
    return sentences
  }

  /// What is different since the same arguments worked.
  var change: [Explanation.Part]? {
    guard let earlier else { return nil }
    var text =
      "The same arguments worked in `In[" + String(earlier.cell) + "]`: `"
      + earlier.text + "`. What changed is the "
    if let old = earlier.kind, let new = calleeKind {
      text += "loss: `" + old + "` became `" + new + "`."
    } else {
      text += "function: `" + earlier.callee + "` became `" + callee + "`."
    }
    return [.paragraph(text)]
  }
}

extension MessageReader {
  /// The line of a pasted traceback that holds the error: the last one that names a known problem.
  static func messageLine(of text: String) -> String {
    var found = ""
    for part in text.split(separator: "\n") where MessageReader(String(part)).problem != nil {
      found = String(part)
    }
    if found.isEmpty { found = text }
    return String(found.drop { $0 == " " })
  }
}

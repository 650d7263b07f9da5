import PythonSyntax

/// One of the values that an operation was given, as the source and the session know it.
struct Operand {
  /// What the operation calls it: `input`, `target`, `left`, `right`.
  var role: String
  /// As written; the role where there is no source.
  var text: String
  /// Where it stands in its line, in characters; nil without source.
  var columns: Range<Int>?
  /// Nil where nothing can be known without running the code again.
  var facts: TensorFacts?
  /// Sentences that say where its value and its axes come from.
  var origins: [String] = []

  /// The same operand of a message that came without a session.
  init(role: String, shape: [Int]) {
    self.role = role
    text = role
    facts = TensorFacts(shape: shape, dtype: "", device: "")
  }

  init(role: String, text: String, columns: Range<Int>?, facts: TensorFacts?) {
    self.role = role
    self.text = text
    self.columns = columns
    self.facts = facts
  }

  /// `[batch 64, class 2] float32 on cpu`.
  func description(axes: [String]) -> String {
    guard let facts else { return "unknown" }
    var text = Shape(facts.shape).named(axes)
    if !facts.dtype.isEmpty { text += " " + facts.dtype }
    if !facts.device.isEmpty, facts.device != "cpu" { text += " on " + facts.device }
    if facts.requiresGrad { text += ", records gradients" }
    return text
  }
}

import Lessons

// The rule behind an error.

extension Problem {
  /// Sections that explain what was expected.
  var teaching: [Explanation.Section] {
    switch self {
    case .lossSizes, .columnAgainstRow, .integerTarget, .classTargetDType:
      [Explanation.Section("What each loss expects", [.table(Problem.contracts)])]
    default: []
    }
  }

  private static let contracts = Explanation.Table(
    columns: ["", "CrossEntropyLoss", "BCEWithLogitsLoss"],
    rows: [
      ["asks", "which class is it?", "how sure of yes?"],
      ["input", "C logits per example: (N, C)", "one logit per answer: (N,)"],
      ["target", "the class number: (N,)", "0.0 or 1.0, the input's shape"],
      ["target dtype", "int64", "float"],
    ])

  /// Why things are as they are; shown when somebody asks for more.
  var background: [String]? {
    switch self {
    case .lossSizes, .columnAgainstRow:
      [
        "Until 2017 this loss accepted two shapes that broadcast, such as (64, 1) and (64,), and "
          + "quietly returned the mean over all 64 × 64 pairs. A model trained that way ends at "
          + "0.6931, the loss of knowing nothing, and stays there. The error is there so that "
          + "nobody has to find that out again.",
        "Two outputs with CrossEntropyLoss and one output with BCEWithLogitsLoss are the same "
          + "model: the one logit is the difference of the two.",
      ]
    case .integerTarget:
      [
        "Learners meet this error right after the one about sizes: labels come as class numbers "
          + "(int64), because that is what CrossEntropyLoss wants. Inside, the loss computes "
          + "(1 - target) times the logits and keeps the product where (1 - target) was."
      ]
    case .broadcastLoss:
      [
        "The best constant answer to all targets at once is their mean, so a model trained on "
          + "such a loss learns to answer the mean to everything. PyTorch only warns, because "
          + "broadcasting is sometimes meant."
      ]
    case .classOutOfRange:
      ["On a GPU the same mistake appears as `device-side assert triggered`, often far from here."]
    case .freedGraph:
      [
        "The record is freed to save memory: in a training loop it is made anew by every forward "
          + "pass."
      ]
    default: nil
    }
  }
}

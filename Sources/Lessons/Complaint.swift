// Whether a cell ended as its author announced.

/// How a cell's end departs from what its author announced.
package enum Complaint: Sendable, Equatable {
  case undeclared(ErrorOutput)
  case missing(ExpectedError?)
  case different(expected: ExpectedError, found: ErrorOutput)
  case solutionFails(ErrorOutput)
  case starterPasses

  /// In words, to stand behind the cell's place in its file.
  package var text: String {
    switch self {
    case .undeclared(let error): "the cell raises " + error.summary + ", which is not announced"
    case .missing(let expected):
      "the cell announces " + (expected?.text ?? "an exception") + ", but raises nothing"
    case .different(let expected, let found):
      "the cell announces " + expected.text + ", but raises " + found.summary
    case .solutionFails(let error): "the solution fails this check: " + error.summary
    case .starterPasses: "the code to start from passes this check"
    }
  }

  package var fix: String {
    switch self {
    case .undeclared(let error):
      "mend the cell, or announce it: ':tags: [raises-exception]' and ':expect-error: \""
        + error.summary + "\"'"
    case .missing: "remove ':expect-error:' and the tag 'raises-exception', or mend the cell"
    case .different(_, let found): "write ':expect-error: \"" + found.summary + "\"'"
    case .solutionFails: "mend the solution or the check"
    case .starterPasses: "take the answer out of the starter, or make the check stricter"
    }
  }
}

extension Cell {
  /// What is wrong with this cell's end, given the code that stood in for the learner's.
  package func complaint(about error: ErrorOutput?, with choice: ExerciseChoice) -> Complaint? {
    if role == .check { return checkComplaint(about: error, with: choice) }
    guard let error else { return mayRaise ? .missing(options.expectedError) : nil }
    guard let expected = options.expectedError else { return mayRaise ? nil : .undeclared(error) }
    return expected.matches(error) ? nil : .different(expected: expected, found: error)
  }

  /// A check passes with the solution and must fail with the starter.
  private func checkComplaint(
    about error: ErrorOutput?, with choice: ExerciseChoice
  ) -> Complaint? {
    switch choice {
    case .solutions: error.map { .solutionFails($0) }
    case .starters: error == nil ? .starterPasses : nil
    }
  }
}

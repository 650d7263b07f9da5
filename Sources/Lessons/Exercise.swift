// An exercise: a task, code to start from, checks of what the learner wrote, hints and a solution.

/// A task whose answer is checked by value: the learner replaces `starter`, then `checks` run.
package struct Exercise: Sendable, Equatable {
  package var label: String
  package var title: String
  package var prompt: [Prose]
  /// Code that runs but does not yet pass the checks.
  package var starter: Cell
  /// From the gentlest to the plainest.
  package var hints: [Prose]
  /// Assertions on the values that the learner's code left behind, with messages that teach.
  package var checks: [Cell]
  package var solution: Solution?
  package var range: SourceRange

  package init(
    label: String, title: String, prompt: [Prose], starter: Cell, hints: [Prose] = [],
    checks: [Cell], solution: Solution? = nil, range: SourceRange
  ) {
    self.label = label
    self.title = title
    self.prompt = prompt
    self.starter = starter
    self.hints = hints
    self.checks = checks
    self.solution = solution
    self.range = range
  }

  /// The cells to run in order, with the learner's part as chosen.
  package func cells(_ choice: ExerciseChoice) -> [Cell] {
    switch choice {
    case .starters: [starter] + checks
    case .solutions: (solution?.cells ?? [starter]) + checks
    }
  }
}

/// One way to solve an exercise, explained.
package struct Solution: Sendable, Equatable {
  package var label: String
  package var prose: [Prose]
  package var cells: [Cell]
  package var range: SourceRange

  package init(label: String, prose: [Prose] = [], cells: [Cell], range: SourceRange) {
    self.label = label
    self.prose = prose
    self.cells = cells
    self.range = range
  }
}

/// Which code stands in for the learner's when a lesson runs by itself.
package enum ExerciseChoice: Sendable, Equatable {
  case starters
  case solutions
}

import Lessons

/// The way through a lesson, step by step: where one is and what has been done.
struct LessonWalk {
  /// A cell or an exercise, with the prose that leads to it.
  struct Step {
    enum Task {
      case cell(Cell)
      case exercise(Exercise, number: Int)
    }

    let prose: [Prose]
    let task: Task

    /// A name that stays when the lesson changes elsewhere.
    var id: String {
      switch task {
      case .cell(let cell): cell.id
      case .exercise(let exercise, _): exercise.label
      }
    }
  }

  let steps: [Step]
  /// The prose after the last step.
  let ending: [Prose]
  /// The step that is shown; the number of steps after the end.
  var position = 0
  /// The steps that have run, or whose exercise is solved.
  var done: Set<String> = []

  init(_ lesson: Lesson) {
    var steps: [Step] = []
    var prose: [Prose] = []
    var exercises = 0
    for block in lesson.blocks {
      switch block {
      case .prose(let text):
        prose.append(text)
        continue
      case .cell(let cell):
        guard !cell.isSkipped else { continue }
        steps.append(Step(prose: prose, task: .cell(cell)))
      case .exercise(let exercise):
        exercises += 1
        steps.append(Step(prose: prose, task: .exercise(exercise, number: exercises)))
      }
      prose = []
    }
    self.steps = steps
    ending = prose
  }

  var current: Step? { position < steps.count ? steps[position] : nil }

  var isAtEnd: Bool { position >= steps.count }

  var isCurrentDone: Bool { current.map { done.contains($0.id) } ?? true }

  mutating func markDone() {
    if let current { done.insert(current.id) }
  }
}

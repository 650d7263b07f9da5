// Why a text is no lesson.

/// A fault that keeps a lesson file from being read.
package struct LessonError: Error, Equatable {
  /// The faults, with the facts to explain them.
  package enum Problem: Sendable, Equatable {
    case notUTF8(offset: Int)
    case unclosedFrontMatter
    case brokenFrontMatter(String)
    case brokenOptions(String)
    case unclosedFence(String)
    case noCells
    case duplicateID(String, firstLine: Int)
    case invalidID(String)
    case unmatchedStart(String)
    case unmatchedEnd(String)
    case nestedGate(String)
    case missingLabel(String)
    case duplicateLabel(String, firstLine: Int)
    case unknownExercise(String)
    case secondSolution(String)
    case noStarter(String)
    case secondStarter(String)
    case noCheck(String)
    case emptySolution(String)
    case noLessons
  }

  package var path: String
  package var line: Int
  package var problem: Problem

  package init(path: String, line: Int, problem: Problem) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  package var finding: Finding {
    Finding(path: path, line: line, message: message, fix: fix)
  }

  /// The message with its place and its repair.
  package var text: String { finding.text }

  package var message: String {
    switch problem {
    case .notUTF8(let offset): "this is not UTF-8 text (byte \(offset) of the file)"
    case .unclosedFrontMatter: "the front matter has no closing '---'"
    case .brokenFrontMatter(let detail): "the front matter is not valid YAML: \(detail)"
    case .brokenOptions(let detail): "the options of this cell are not valid YAML: \(detail)"
    case .unclosedFence(let name): "this \(name) has no closing fence"
    case .noCells: "there is no code cell in this lesson"
    case .duplicateID(let id, let line):
      "the id '\(id)' is already taken by the cell on line \(line)"
    case .invalidID(let id): "'\(id)' cannot be the id of a cell"
    case .unmatchedStart(let gate): "this {\(gate)-start} has no {\(gate)-end}"
    case .unmatchedEnd(let gate): "this {\(gate)-end} has no {\(gate)-start} before it"
    case .nestedGate(let gate): "this {\(gate)-start} stands inside another exercise or solution"
    case .missingLabel(let gate): "this {\(gate)-start} has no label"
    case .duplicateLabel(let label, let line):
      "the label '\(label)' is already taken by the exercise on line \(line)"
    case .unknownExercise(let label): "there is no exercise with the label '\(label)'"
    case .secondSolution(let label): "the exercise '\(label)' has a solution already"
    case .noStarter(let label): "the exercise '\(label)' has no cell to start from"
    case .secondStarter(let label): "the exercise '\(label)' has a second cell to start from"
    case .noCheck(let label): "the exercise '\(label)' has no cell that checks the answer"
    case .emptySolution(let label): "the solution of '\(label)' has no code cell"
    case .noLessons: "there is no list of lessons here"
    }
  }

  package var fix: String {
    switch problem {
    case .notUTF8: "save the file as UTF-8"
    case .unclosedFrontMatter: "put a line '---' after the front matter"
    case .brokenFrontMatter: "put values that hold ': ' or begin with a sign in quotes"
    case .brokenOptions: "write one ':name: value' a line, and lists as ':tags: [one, two]'"
    case .unclosedFence: "close it with a line of the same sign, at least as many as it opens with"
    case .noCells: "write a cell: ```{code-cell} python, the code, and ``` at the end"
    case .duplicateID: "give one of the two another ':id:'"
    case .invalidID: "use 1 to 64 letters, digits, '-' and '_'"
    case .unmatchedStart(let gate): "put ```{\(gate)-end} and ``` after its last cell"
    case .unmatchedEnd(let gate): "remove it, or put ```{\(gate)-start} before it"
    case .nestedGate: "end the outer one first"
    case .missingLabel("solution"): "name the exercise it solves: ```{solution-start} label"
    case .missingLabel: "add a line ':label: some-name'"
    case .duplicateLabel: "give one of the two another label"
    case .unknownExercise: "name the ':label:' of an exercise of this lesson"
    case .secondSolution: "keep one solution; others can be shown in its text"
    case .noStarter: "add a code cell with the tag 'exercise'"
    case .secondStarter: "make one cell of the two, or tag it 'exercise-check'"
    case .noCheck: "add a code cell with the tag 'exercise-check' that asserts what must hold"
    case .emptySolution: "add a code cell that passes the check"
    case .noLessons: "list them: 1. [Title](folder/lesson.md): what it is about"
    }
  }
}

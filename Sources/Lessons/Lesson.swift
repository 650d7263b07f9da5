// The document model: what a lesson file says, in order.

/// A lesson as its author wrote it: prose, cells and exercises, with their places in the file.
package struct Lesson: Sendable, Equatable {
  package var title: String
  /// The name of the lesson's folder, such as `01-shapes`.
  package var slug: String
  /// The file as the reader was told it, for messages.
  package var path: String
  package var facts: LessonFacts
  package var blocks: [Block]

  package init(
    title: String, slug: String, path: String, facts: LessonFacts = LessonFacts(),
    blocks: [Block]
  ) {
    self.title = title
    self.slug = slug
    self.path = path
    self.facts = facts
    self.blocks = blocks
  }

  package var exercises: [Exercise] {
    blocks.compactMap { block in
      if case .exercise(let exercise) = block { exercise } else { nil }
    }
  }

  /// The cells that a run from top to bottom executes, with one code for each exercise.
  package func program(_ choice: ExerciseChoice = .solutions) -> [Cell] {
    var cells: [Cell] = []
    for block in blocks {
      switch block {
      case .prose: break
      case .cell(let cell): cells.append(cell)
      case .exercise(let exercise): cells += exercise.cells(choice)
      }
    }
    return cells.filter { !$0.isSkipped }
  }

  /// Every cell of the file, in the order in which a notebook lists them.
  package var allCells: [Cell] {
    var cells: [Cell] = []
    for block in blocks {
      switch block {
      case .prose: break
      case .cell(let cell): cells.append(cell)
      case .exercise(let exercise):
        cells += [exercise.starter] + exercise.checks + (exercise.solution?.cells ?? [])
      }
    }
    return cells
  }

  package func cell(id: String) -> Cell? {
    allCells.first { $0.id == id }
  }
}

/// A part of a lesson that a reader meets on its own.
package enum Block: Sendable, Equatable {
  case prose(Prose)
  case cell(Cell)
  case exercise(Exercise)
}

/// A run of Markdown between two cells.
package struct Prose: Sendable, Equatable {
  package var markdown: String
  package var range: SourceRange

  package init(markdown: String, range: SourceRange) {
    self.markdown = markdown
    self.range = range
  }
}

/// What the front matter of a lesson says of it.
package struct LessonFacts: Sendable, Equatable {
  package var summary: String
  /// A BCP 47 tag, for the page and for whoever reads it aloud.
  package var language: String
  package var kernelName: String
  package var kernelDisplayName: String
  package var keywords: [String]

  package init(
    summary: String = "", language: String = "en", kernelName: String = "python3",
    kernelDisplayName: String = "Python 3", keywords: [String] = []
  ) {
    self.summary = summary
    self.language = language
    self.kernelName = kernelName
    self.kernelDisplayName = kernelDisplayName
    self.keywords = keywords
  }
}

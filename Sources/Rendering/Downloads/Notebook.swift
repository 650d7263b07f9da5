// A lesson with its outputs as a Jupyter notebook.

package import Lessons
import Plots

/// Writes nbformat 4.5; equal lessons give equal bytes.
package enum Notebook {
  package static func ipynb(_ lesson: Lesson, _ transcript: Transcript) -> String {
    var builder = NotebookBuilder(lesson, transcript)
    let cells = builder.cells()
    return JSON.object([
      JSON.Member("cells", .array(cells)),
      JSON.Member("metadata", metadata(lesson)),
      JSON.Member("nbformat", .integer(4)),
      JSON.Member("nbformat_minor", .integer(5)),
    ]).indented
  }

  private static func metadata(_ lesson: Lesson) -> JSON {
    let language = lesson.allCells.first?.language ?? "python"
    return .object([
      JSON.Member(
        "kernelspec",
        .object([
          JSON.Member("display_name", .string(lesson.facts.kernelDisplayName)),
          JSON.Member("language", .string(language)),
          JSON.Member("name", .string(lesson.facts.kernelName)),
        ])),
      JSON.Member("language_info", .object([JSON.Member("name", .string(language))])),
      JSON.Member("title", .string(lesson.title)),
    ])
  }
}

/// Builds the cells of a notebook in the order of the file.
private struct NotebookBuilder {
  let lesson: Lesson
  let transcript: Transcript
  var taken: Set<String>
  var proseCount = 0

  init(_ lesson: Lesson, _ transcript: Transcript) {
    self.lesson = lesson
    self.transcript = transcript
    taken = Set(lesson.allCells.map(\.id))
  }

  mutating func cells() -> [JSON] {
    var cells: [JSON] = []
    var exercises = 0
    for block in lesson.blocks {
      switch block {
      case .prose(let prose): cells.append(markdown(prose.markdown))
      case .cell(let cell): cells.append(code(cell))
      case .exercise(let exercise):
        exercises += 1
        cells += self.cells(exercise, number: exercises)
      }
    }
    return cells
  }

  private mutating func cells(_ exercise: Exercise, number: Int) -> [JSON] {
    var cells = [markdown(ExerciseText.task(exercise, number: number))]
    cells.append(code(exercise.starter))
    for (index, hint) in exercise.hints.enumerated() {
      cells.append(markdown(ExerciseText.folded("Hint \(index + 1)", hint.markdown)))
    }
    cells += exercise.checks.map { code($0, showsOutputs: false) }
    guard let solution = exercise.solution else { return cells }
    let prose = solution.prose.map(\.markdown).joined(separator: "\n\n")
    cells.append(markdown("**Solution of exercise \(number)**\n\n" + prose))
    return cells + solution.cells.map { code($0) }
  }

  private mutating func markdown(_ text: String) -> JSON {
    .object([
      JSON.Member("cell_type", .string("markdown")),
      JSON.Member("id", .string(proseID())),
      JSON.Member("metadata", .object([])),
      JSON.Member("source", .lines(text)),
    ])
  }

  private mutating func proseID() -> String {
    repeat { proseCount += 1 } while !taken.insert("text-\(proseCount)").inserted
    return "text-\(proseCount)"
  }

  /// A code cell; the outputs of a check belong to the solution, which stands behind it.
  private func code(_ cell: Cell, showsOutputs: Bool = true) -> JSON {
    let execution = showsOutputs ? transcript.execution(of: cell.id) : nil
    let count = execution?.count ?? 0
    let outputs = execution?.outputs ?? []
    return .object([
      JSON.Member("cell_type", .string("code")),
      JSON.Member("execution_count", execution == nil ? .null : .integer(count)),
      JSON.Member("id", .string(cell.id)),
      JSON.Member("metadata", metadata(cell)),
      JSON.Member("outputs", .array(outputs.map { $0.readable.json(executionCount: count) })),
      JSON.Member("source", .lines(cell.source)),
    ])
  }

  private func metadata(_ cell: Cell) -> JSON {
    var members: [JSON.Member] = []
    if let expected = cell.options.expectedError {
      members.append(JSON.Member("expect-error", .string(expected.text)))
    }
    var hidden: [JSON.Member] = []
    let hidesAll = cell.options.has("hide-cell")
    if hidesAll || cell.options.has("hide-output") {
      hidden.append(JSON.Member("outputs_hidden", .bool(true)))
    }
    if hidesAll || cell.options.has("hide-input") {
      hidden.append(JSON.Member("source_hidden", .bool(true)))
    }
    if !hidden.isEmpty { members.append(JSON.Member("jupyter", .object(hidden))) }
    if !cell.options.tags.isEmpty {
      members.append(JSON.Member("tags", .strings(cell.options.tags)))
    }
    return .object(members)
  }
}

extension Output {
  /// This output with an explanation also as HTML and text, for viewers that know no explanations.
  fileprivate var readable: Output {
    if let figure = withoutDescription { return figure }
    guard case .displayData(let bundle) = self, let explanation = Explanation(bundle) else {
      return self
    }
    let text = TerminalRenderer(width: 88, palette: .plain).explanation(explanation)
    var entries = bundle.entries.filter { $0.mime == Explanation.mime }
    entries.append(MimeBundle.Entry(MimeBundle.html, HTMLExplanation.html(explanation)))
    entries.append(MimeBundle.Entry(MimeBundle.plainText, text))
    return .displayData(MimeBundle(entries))
  }
}

extension Output {
  /// A figure without the form that only lossrepl draws from; nil for another output.
  fileprivate var withoutDescription: Output? {
    func kept(_ bundle: MimeBundle) -> MimeBundle? {
      guard bundle[Figure.mime] != nil else { return nil }
      return MimeBundle(bundle.entries.filter { $0.mime != Figure.mime })
    }
    switch self {
    case .displayData(let bundle): return kept(bundle).map { .displayData($0) }
    case .executeResult(let bundle): return kept(bundle).map { .executeResult($0) }
    default: return nil
    }
  }
}

/// The words of an exercise in viewers that know no exercises.
enum ExerciseText {
  static func task(_ exercise: Exercise, number: Int) -> String {
    let title = exercise.title.isEmpty ? "" : ": " + exercise.title
    return (["### Exercise \(number)" + title] + exercise.prompt.map(\.markdown))
      .joined(separator: "\n\n")
  }

  static func folded(_ summary: String, _ markdown: String) -> String {
    "<details>\n<summary>" + summary + "</summary>\n\n" + markdown + "\n\n</details>"
  }
}

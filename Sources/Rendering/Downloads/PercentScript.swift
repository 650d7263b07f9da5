// A lesson with its outputs as a Python file.

package import Lessons

/// Writes jupytext's percent format with outputs as comments.
package enum PercentScript {
  package static func py(_ lesson: Lesson, _ transcript: Transcript) -> String {
    var parts = [header(lesson)]
    var exercises = 0
    for block in lesson.blocks {
      switch block {
      case .prose(let prose): parts.append(markdown(prose.markdown))
      case .cell(let cell): parts.append(code(cell, transcript))
      case .exercise(let exercise):
        exercises += 1
        parts += self.parts(exercise, number: exercises, transcript)
      }
    }
    return parts.joined(separator: "\n")
  }

  private static func parts(
    _ exercise: Exercise, number: Int, _ transcript: Transcript
  ) -> [String] {
    var parts = [markdown(ExerciseText.task(exercise, number: number))]
    parts.append(code(exercise.starter, transcript))
    for (index, hint) in exercise.hints.enumerated() {
      parts.append(markdown("Hint \(index + 1): " + hint.markdown))
    }
    parts += exercise.checks.map { code($0, Transcript()) }
    guard let solution = exercise.solution else { return parts }
    let prose = solution.prose.map(\.markdown).joined(separator: "\n\n")
    parts.append(markdown("Solution of exercise \(number)\n\n" + prose))
    return parts + solution.cells.map { code($0, transcript) }
  }

  private static func header(_ lesson: Lesson) -> String {
    """
    # ---
    # jupyter:
    #   jupytext:
    #     text_representation:
    #       extension: .py
    #       format_name: percent
    #       format_version: '1.3'
    #   kernelspec:
    #     display_name: \(lesson.facts.kernelDisplayName)
    #     language: \(lesson.allCells.first?.language ?? "python")
    #     name: \(lesson.facts.kernelName)
    # ---

    """
  }

  private static func markdown(_ text: String) -> String {
    "# %% [markdown]\n" + commented(text, prefix: "#")
  }

  private static func commented(_ text: String, prefix: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { ($0.isEmpty ? prefix : prefix + " " + $0) + "\n" }.joined()
  }

  private static func code(_ cell: Cell, _ transcript: Transcript) -> String {
    let tags = cell.options.tags.map { "\"" + $0 + "\"" }.joined(separator: ", ")
    let head = "# %%" + (tags.isEmpty ? "" : " tags=[" + tags + "]") + "\n"
    let outputs = transcript.outputs(of: cell.id).map { text($0) }.filter { !$0.isEmpty }
    guard !outputs.isEmpty else { return head + cell.source + "\n" }
    // The bar keeps a printed "%%" from beginning a cell.
    return head + cell.source + "\n\n" + outputs.map { commented($0, prefix: "# |") }.joined()
  }

  private static func text(_ output: Output) -> String {
    switch output {
    case .stream(let stream):
      stream.text.hasSuffix("\n") ? String(stream.text.dropLast()) : stream.text
    case .executeResult(let bundle): bundle.plain ?? ""
    case .displayData(let bundle): Explanation(bundle) == nil ? bundle.plain ?? "" : ""
    case .error(let error): error.summary
    }
  }
}

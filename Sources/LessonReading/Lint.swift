// What a lesson's author wrote that other tools read otherwise, or not at all.

internal import Lessons

/// Finds places where a lesson says something else than it seems to.
package enum Lint {
  /// Every finding in the text of a lesson in file order, a fault that stops reading included.
  package static func findings(text: String, path: String) -> [Finding] {
    do throws(LessonError) {
      let source = try LessonText(text, path: path)
      var lint = LessonLint(source: source)
      lint.checkFences()
      let lesson = try LessonReader.read(text: text, path: path)
      lint.check(lesson)
      return lint.findings.sorted { $0.line < $1.line }
    } catch {
      return [error.finding]
    }
  }
}

/// Collects findings about one lesson.
struct LessonLint {
  let source: LessonText
  var findings: [Finding] = []

  init(source: LessonText) { self.source = source }

  mutating func report(_ line: Int, _ message: String, fix: String) {
    findings.append(Finding(path: source.path, line: line, message: message, fix: fix))
  }

  /// What the finished lesson lacks.
  mutating func check(_ lesson: Lesson) {
    if source.frontMatter == nil {
      report(
        1, "there is no front matter, so notebook tools do not see a notebook",
        fix: "begin with '---', title, description and kernelspec, and '---'")
    } else if lesson.facts.summary.isEmpty {
      report(1, "there is no description for the page", fix: "add 'description: …' above")
    }
    for cell in lesson.allCells { check(cell) }
    for exercise in lesson.exercises { check(exercise) }
    checkLanguages(lesson.allCells)
  }

  private mutating func check(_ cell: Cell) {
    let line = cell.range.firstLine
    let raises = cell.options.has("raises-exception")
    if cell.role != .check && raises && cell.options.expectedError == nil {
      report(
        line, "the cell may raise any exception", fix: "name it: ':expect-error: \"Name: message\"'"
      )
    }
    if cell.options.expectedError != nil && !raises {
      report(
        line, "other tools stop at this cell's exception",
        fix: "add the tag 'raises-exception': ':tags: [raises-exception]'")
    }
    if cell.role == .check && !raises {
      report(
        line, "with the starter this check fails, and other tools stop there",
        fix: "add the tag 'raises-exception': ':tags: [exercise-check, raises-exception]'")
    }
    if cell.source.isBlank {
      report(line, "the cell is empty", fix: "remove it or write its code")
    }
    for tag in cell.options.tags where cell.options.tags.filter({ $0 == tag }).count > 1 {
      report(line, "the tag '\(tag)' stands twice", fix: "write it once")
      break
    }
  }

  private mutating func check(_ exercise: Exercise) {
    let line = exercise.range.firstLine
    if exercise.title.isEmpty {
      report(line, "the exercise has no title", fix: "write it after '{exercise-start}'")
    }
    guard let solution = exercise.solution else {
      report(
        line, "the exercise '\(exercise.label)' has no solution, so nothing shows that it has one",
        fix: "add ```{solution-start} \(exercise.label)")
      return
    }
    if solution.range.firstLine < line {
      report(
        solution.range.firstLine, "the solution stands before its exercise",
        fix: "move it behind the exercise")
    }
  }

  private mutating func checkLanguages(_ cells: [Cell]) {
    guard let first = cells.first else { return }
    for cell in cells where cell.language != first.language {
      report(
        cell.range.firstLine,
        "this cell is '\(cell.language)', but the first one is '\(first.language)'",
        fix: "give all cells one language; jupytext knows one for each file")
    }
  }
}

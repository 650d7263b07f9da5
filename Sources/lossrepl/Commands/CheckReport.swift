import LessonReading
import Lessons

/// Collects what is wrong with one lesson and prints it.
struct CheckReport {
  private static let linesOfDifference = 4

  let path: String
  private var findings: [Finding] = []

  init(path: String) { self.path = path }

  var problems: Int { findings.count }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  mutating func add(_ line: Int, _ message: String, _ fix: String) {
    findings.append(Finding(path: path, line: line, message: message, fix: fix))
  }

  /// A cell that prints something else than recorded, with the first lines that differ.
  mutating func add(
    _ difference: RecordedOutputs.Difference, _ lesson: Lesson, _ file: String
  ) {
    guard let cell = lesson.cell(id: difference.cell) else {
      add(
        1, "\(file) records a cell '\(difference.cell)' that is not in the lesson",
        "lossrepl check --record \(path)")
      return
    }
    guard let recorded = difference.recorded else {
      add(
        cell.sourceLine, "the outputs of the cell '\(cell.id)' are not recorded",
        "lossrepl check --record \(path)")
      return
    }
    let old = CheckReport.lines(recorded)
    let new = CheckReport.lines(difference.found ?? [])
    var message = "the cell '\(cell.id)' prints something else than recorded"
    for line in CheckReport.differing(old, new) { message += "\n    " + line }
    add(cell.sourceLine, message, "repair it, or if it is meant: lossrepl check --record \(path)")
  }

  private static func differing(_ old: [String], _ new: [String]) -> [String] {
    var shown: [String] = []
    for index in 0..<max(old.count, new.count) where shown.count < linesOfDifference {
      let before = index < old.count ? old[index] : nil
      let after = index < new.count ? new[index] : nil
      guard before != after else { continue }
      if let before { shown.append("- " + before) }
      if let after { shown.append("+ " + after) }
    }
    return shown
  }

  private static func lines(_ outputs: [Output]) -> [String] {
    outputs.flatMap { output -> [String] in
      let text: String =
        switch output {
        case .stream(let stream): stream.text
        case .executeResult(let bundle), .displayData(let bundle): bundle.plain ?? ""
        case .error(let error): error.summary
        }
      return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }

  func show(_ lesson: Lesson, seconds: Double) {
    for finding in findings { StandardOutput.write(finding.text + "\n") }
    let cells = lesson.allCells.count
    let exercises = lesson.exercises.count
    let verdict = findings.isEmpty ? "ok" : "\(findings.count) to repair"
    let time = String(Int((seconds * 1000).rounded()))
    StandardOutput.write(
      "\(path): \(cells) cells, \(exercises) exercises, \(time) ms: \(verdict)\n")
  }
}

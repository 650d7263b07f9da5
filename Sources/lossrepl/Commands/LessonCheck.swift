import Glibc
import LessonReading
import Lessons
import Sessions

/// `lossrepl check`: whether lessons still do what they say.
struct LessonCheck {
  /// Writes the outputs down in place of comparing with them.
  let records: Bool
  /// What lessons may read besides their folders.
  var data: [String: String] = [:]

  /// The exit status: 1 when anything is wrong.
  func run(_ paths: [String]) throws(Complaint) -> Int32 {
    var problems = 0
    var count = 0
    var courses: [String] = []
    for path in paths {
      for lesson in try LessonCheck.expand(path) {
        problems += try check(lesson)
        count += 1
      }
      if let course = LessonCheck.course(of: path), !courses.contains(course) {
        courses.append(course)
      }
    }
    if !records {
      for course in courses { problems += try SiteCheck(course: course, data: data).run() }
    }
    let lessons = "\(count) lesson\(count == 1 ? "" : "s")"
    StandardOutput.write(
      "\(lessons) checked, \(problems) problem\(problems == 1 ? "" : "s")\n")
    return problems == 0 ? 0 : 1
  }

  /// The lessons that a path means: one, or all of a folder.
  private static func expand(_ path: String) throws(Complaint) -> [String] {
    let isFolder = Files.kind(path) == .directory
    guard isFolder, Files.kind(LessonFiles.join(path, LessonFiles.lessonName)) != .file else {
      return [try LessonFiles.file(path)]
    }
    let inside = LessonFiles.lessons(in: path)
    guard !inside.isEmpty else { return [try LessonFiles.file(path)] }
    return inside.map { LessonFiles.join($0, LessonFiles.lessonName) }
  }

  /// The folder of the course that a path belongs to, if there is one.
  private static func course(of path: String) -> String? {
    let real = Files.resolved(path)
    let folder = Files.kind(real) == .directory ? real : Files.parent(of: real)
    for candidate in [folder, Files.parent(of: folder)]
    where !LessonFiles.lessons(in: candidate).isEmpty
      && Files.kind(LessonFiles.join(candidate, LessonFiles.courseName)) == .file
    {
      return candidate == real ? path : candidate
    }
    return nil
  }

  /// Checks one lesson and says how it went; the number of problems.
  private func check(_ path: String) throws(Complaint) -> Int {
    let start = clock()
    let findings = try lint(path)
    let lesson = try LessonFiles.lesson(path)
    var report = CheckReport(path: path)
    for finding in findings { report.add(finding) }
    var runner = LessonRunner(folder: Files.parent(of: path), data: data)
    runner.run(lesson)
    for surprise in runner.surprises {
      report.add(surprise.cell.sourceLine, surprise.message, surprise.fix)
    }
    checkStarters(of: lesson, path, &report)
    if runner.surprises.isEmpty {
      try compare(RecordedOutputs(lesson, runner.transcript), lesson, path, &report)
    }
    report.show(lesson, seconds: Double(clock() - start) / Double(CLOCKS_PER_SEC))
    return report.problems
  }

  private func lint(_ path: String) throws(Complaint) -> [Finding] {
    let bytes = try LessonFiles.read(path)
    do throws(LessonError) {
      return Lint.findings(text: try LessonReader.decode(bytes, path: path), path: path)
    } catch {
      throw Complaint(error)
    }
  }

  /// An exercise that is solved before anybody starts teaches nothing.
  private func checkStarters(of lesson: Lesson, _ path: String, _ report: inout CheckReport) {
    for exercise in lesson.exercises {
      var runner = LessonRunner(folder: Files.parent(of: path), data: data)
      for cell in LessonCheck.cells(before: exercise, in: lesson) { runner.run(cell) }
      let session = runner.session
      guard session.run(exercise.starter.source, report: { _ in }) else {
        report.add(
          exercise.starter.sourceLine, "the start of the exercise '\(exercise.label)' fails to run",
          "let it run, and leave it to the check to say what is missing")
        continue
      }
      let passes = exercise.checks.allSatisfy { session.run($0.source, report: { _ in }) }
      if passes {
        report.add(
          exercise.starter.sourceLine,
          "the start of the exercise '\(exercise.label)' already passes its check",
          "take something out of the start, or check for more")
      }
    }
  }

  private static func cells(before exercise: Exercise, in lesson: Lesson) -> [Cell] {
    lesson.program().filter { $0.range.lastLine < exercise.range.firstLine }
  }

  private func compare(
    _ found: RecordedOutputs, _ lesson: Lesson, _ path: String, _ report: inout CheckReport
  ) throws(Complaint) {
    let file = LessonCheck.recordFile(of: path)
    if records {
      do throws(FileError) {
        try Files.replace(file, with: Array(found.text.utf8))
      } catch {
        throw Complaint(error)
      }
      return
    }
    guard Files.kind(file) == .file else {
      report.add(1, "there are no recorded outputs", "lossrepl check --record \(path)")
      return
    }
    do throws(JSONError) {
      let recorded = try RecordedOutputs(
        parsing: String(decoding: LessonFiles.readOrEmpty(file), as: UTF8.self))
      for difference in recorded.differences(from: found) { report.add(difference, lesson, file) }
    } catch {
      report.add(1, "\(file):\(error.line): \(error.message)", "lossrepl check --record \(path)")
    }
  }

  /// `outputs.json` beside `lesson.md`, `notes.outputs.json` beside `notes.md`.
  static func recordFile(of path: String) -> String {
    let name = Files.name(of: path)
    let folder = Files.parent(of: path)
    if name == LessonFiles.lessonName { return LessonFiles.join(folder, RecordedOutputs.fileName) }
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    return LessonFiles.join(folder, stem + "." + RecordedOutputs.fileName)
  }
}

extension LessonFiles {
  /// What a file holds; nothing where it cannot be read.
  static func readOrEmpty(_ path: String) -> [UInt8] {
    do throws(FileError) { return try Files.read(path) } catch { return [] }
  }
}

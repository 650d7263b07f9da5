// The course that comes with lossrepl.

import Foundation
import LessonReading
import Lessons
import Testing

private let root = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private func text(_ path: String) throws -> String {
  try String(contentsOf: root.appending(path: path), encoding: .utf8)
}

private func curriculum() throws -> Curriculum {
  try CurriculumReader.read(text: text("lessons/README.md"), path: "lessons/README.md")
}

@Suite("The course")
struct CourseTests {
  @Test("the curriculum lists the lessons that are there")
  func lists() throws {
    let curriculum = try curriculum()
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "lessons").path()
    ).filter { FileManager.default.fileExists(atPath: root.path() + "lessons/\($0)/lesson.md") }
    #expect(curriculum.entries.map(\.slug) == folders.sorted())
    #expect(curriculum.entries.allSatisfy { !$0.summary.isEmpty })
    #expect(!curriculum.introduction.isEmpty)
  }

  @Test("every lesson reads without findings, and its record has exactly its cells")
  func lessons() throws {
    for entry in try curriculum().entries {
      let path = "lessons/\(entry.slug)/lesson.md"
      let lesson = try LessonReader.read(text: text(path), path: path)
      #expect(Lint.findings(text: try text(path), path: path).map(\.text) == [])
      #expect(lesson.title == entry.title && lesson.slug == entry.slug)
      let record = try RecordedOutputs(parsing: text("lessons/\(entry.slug)/outputs.json"))
      #expect(record.records.map(\.id) == lesson.program().map(\.id))
      #expect(try record.text == text("lessons/\(entry.slug)/outputs.json"))
    }
  }

  @Test("every lesson's announced exceptions are the recorded ones")
  func exceptions() throws {
    for entry in try curriculum().entries {
      let path = "lessons/\(entry.slug)/lesson.md"
      let lesson = try LessonReader.read(text: text(path), path: path)
      let record = try RecordedOutputs(parsing: text("lessons/\(entry.slug)/outputs.json"))
      let transcript = record.transcript(of: lesson)
      for cell in lesson.program() {
        guard let error = transcript.execution(of: cell.id)?.error else {
          #expect(cell.options.expectedError == nil, "\(cell.id)")
          continue
        }
        #expect(cell.options.expectedError?.matches(error) == true, "\(cell.id)")
      }
    }
  }

  @Test(
    "real PyTorch prints what is recorded",
    .enabled("needs a Python with PyTorch; LOSSREPL_PYTHON may name one") { hasPyTorch() })
  func realPyTorch() throws {
    for entry in try curriculum().entries {
      let (status, output) = try run(["Tests/reference/run_lesson.py", "lessons/\(entry.slug)"])
      #expect(status == 0, "\(output)")
    }
  }
}

private func hasPyTorch() -> Bool {
  (try? run(["-c", "import torch"]).status) == 0
}

private func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
  let process = Process()
  let python = ProcessInfo.processInfo.environment["LOSSREPL_PYTHON"] ?? "python3"
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [python] + arguments
  process.currentDirectoryURL = root
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = pipe
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return (process.terminationStatus, String(decoding: data, as: UTF8.self))
}

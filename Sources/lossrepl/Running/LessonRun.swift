import Glibc
import Lessons
import PythonRuntime
import Rendering
import Sessions

/// `lossrepl run LESSON`: what its cells print, to standard output.
struct LessonRun {
  private let lesson: Lesson
  private let folder: String

  private let debugs: Bool
  private let data: [String: String]

  /// `debugs` runs the cells under `pdb`; `data` is what they may read besides the lesson's folder.
  init(_ path: String, debugs: Bool = false, data: [String: String] = [:]) throws(Complaint) {
    self.debugs = debugs
    self.data = data
    lesson = try LessonFiles.lesson(path)
    folder = Files.parent(of: lesson.path)
  }

  /// The exit status: 1 at an exception that the lesson does not declare.
  func run() -> Int32 {
    var runner = LessonRunner(folder: folder, data: data, asks: true, debugs: debugs)
    runner.run(lesson) { cell, event in LessonRun.show(event) }
    if let note = MachineDevices.note(on: runner.session.interpreter) {
      StandardOutput.writeError(note)
    }
    guard let surprise = runner.surprises.first(where: { $0.error != nil }) else { return 0 }
    runner.progress?.endAll()
    if debugs { runner.session.lookBack { LessonRun.show($0) } }
    StandardOutput.writeError(
      (surprise.error?.traceback ?? []).joined(separator: "\n") + "\n")
    if let stop = runner.session.stop { StandardOutput.writeError("lossrepl: \(stop.place)\n") }
    StandardOutput.writeError(
      "lossrepl: \(lesson.path):\(surprise.cell.sourceLine): \(surprise.message)\n")
    return 1
  }

  private static func show(_ event: Event) {
    switch event {
    case .stream(let stream):
      stream.name == .stdout
        ? StandardOutput.write(stream.text) : StandardOutput.writeError(stream.text)
    case .executeResult(let bundle, _): show(bundle)
    case .displayData(let bundle): if bundle[Explanation.mime] == nil { show(bundle) }
    case .error(let error): StandardOutput.write(error.summary + "\n")
    case .status, .executeInput: break
    }
  }

  /// Text, or for a person at a terminal a figure's drawing.
  private static func show(_ bundle: MimeBundle) {
    StandardOutput.write(
      Terminal.hasOutput
        ? Screen().renderer.output(.displayData(bundle)) : (bundle.plain ?? "") + "\n")
  }
}

import Lessons
import Sessions

/// A session whose outputs go to a page.
final class PageSession {
  private let host: PageHost
  private let session: Session

  init() {
    host = PageHost()
    session = Session(host: host, limits: .ofPage)
  }

  /// Gives the session a file that lies beside the lesson.
  func give(_ bytes: [UInt8], as name: String) { host.files[name] = bytes }

  /// Runs a cell: its outputs as nbformat has them, on one line of JSON.
  func run(_ source: String) -> String {
    var transcript = Transcript()
    session.run(source) { transcript.append($0, to: "cell") }
    let count = session.executionCount
    let outputs = transcript.outputs(of: "cell").map { $0.json(executionCount: count) }
    return JSON.array(outputs).compact
  }

  /// Takes back the latest cell.
  func back() -> Bool { session.back() != nil }
}

import Lessons
import PythonRuntime
import Sessions

/// A program that runs from its first line to its end, without a session.
enum PageScript {
  /// What the program printed and how it ended, on one line of JSON.
  static func run(_ source: [UInt8], name: String) -> String {
    let host = RecordingHost()
    let interpreter = Session.makeInterpreter(host: host, limits: .ofPage)
    let status = interpreter.runScript(source, name: name)
    return JSON.object([
      JSON.Member("stdout", .string(host.output)),
      JSON.Member("stderr", .string(host.errorOutput)),
      JSON.Member("status", .integer(Int(status))),
    ]).compact
  }
}

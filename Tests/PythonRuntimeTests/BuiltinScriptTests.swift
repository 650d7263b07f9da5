import Foundation
import PythonRuntime
import Testing

/// Runs the scripts under `Scripts/builtins` and compares what they print with CPython's recording;
/// where `python3` exists it must agree with the recording as well.
@Suite("Builtin types and modules print what CPython prints")
struct BuiltinScriptTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Scripts/builtins")

  static let scripts: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".py") }.sorted()
  }()

  @Test("A script's output matches the recording", arguments: scripts)
  func outputMatches(_ script: String) throws {
    let source = try text(script, "py")
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    do throws(PythonException) {
      _ = try interpreter.run(
        source, name: script, mode: .exec, globals: interpreter.makeMainNamespace())
    } catch {
      Issue.record("\(error.exception.exceptionType.name) ended \(script)")
    }
    expectSameLines(host.output, try text(script, "out"))
  }

  @Test("CPython agrees with the recording", .enabled(if: python != nil), arguments: scripts)
  func recordingIsRight(_ script: String) throws {
    let process = Process()
    process.executableURL = Self.python
    process.arguments = ["-W", "ignore", Self.folder.appending(path: script).path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    expectSameLines(String(decoding: data, as: UTF8.self), try text(script, "out"))
  }

  /// A CPython 3.11, whose words the recordings have.
  static let python: URL? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders {
      for name in ["python3.11", "python3"] {
        let path = "\(folder)/\(name)"
        guard FileManager.default.isExecutableFile(atPath: path) else { continue }
        if version(path).hasPrefix("3.11.") { return URL(filePath: path) }
      }
    }
    return nil
  }()

  private static func version(_ path: String) -> String {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", "import platform; print(platform.python_version())"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return "" }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  private func text(_ script: String, _ kind: String) throws -> String {
    let path = Self.folder.appending(path: script).deletingPathExtension()
    return try String(contentsOf: path.appendingPathExtension(kind), encoding: .utf8)
  }

  private func expectSameLines(_ actual: String, _ expected: String) {
    let left = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let right = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, pair) in zip(left, right).enumerated() where pair.0 != pair.1 {
      Issue.record("line \(number + 1): \(pair.0)\nexpected: \(pair.1)")
      return
    }
    #expect(left.count == right.count)
  }
}

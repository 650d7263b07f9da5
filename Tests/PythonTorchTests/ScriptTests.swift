import Foundation
import PythonRuntime
import PythonTorch
import Testing

/// Runs the scripts beside this file and compares what they print with what real PyTorch printed.
@Suite("Scripts print what PyTorch prints")
struct ScriptTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Scripts")

  static let scripts: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? []
    return all.filter { $0.hasSuffix(".py") }.sorted()
  }()

  @Test("A script's output matches the recording", arguments: scripts)
  func outputMatches(_ script: String) throws {
    let path = Self.folder.appending(path: script)
    let source = try String(contentsOf: path, encoding: .utf8)
    let result = Self.run(source, name: path.lastPathComponent)
    let expected = try Self.text(path, "out")
    #expect(Self.difference(result.output, expected ?? "") == nil)
    if let message = try Self.text(path, "err") {
      let error = try #require(result.error)
      #expect(Self.ends(error, in: message), "\(error)")
    } else {
      #expect(result.error == nil)
    }
  }

  @Test("Real PyTorch agrees with the recordings", .enabled(if: pythonWithTorch != nil))
  func recordingsAreRight() throws {
    let check = Self.folder.deletingLastPathComponent().appending(path: "Reference/check.py")
    let (status, output) = try Self.run(try #require(Self.pythonWithTorch), [check.path])
    #expect(status == 0, "\(output)")
  }

  /// A `python3` that can import torch and torchvision.
  static let pythonWithTorch: URL? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders {
      let path = URL(filePath: "\(folder)/python3")
      guard FileManager.default.isExecutableFile(atPath: path.path) else { continue }
      let found = try? run(path, ["-c", "import torch, torchvision"])
      if found?.status == 0 { return path }
    }
    return nil
  }()

  private static func run(
    _ program: URL, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static func text(_ script: URL, _ kind: String) throws -> String? {
    let path = script.deletingPathExtension().appendingPathExtension(kind)
    guard FileManager.default.fileExists(atPath: path.path) else { return nil }
    return try String(contentsOf: path, encoding: .utf8)
  }

  /// Runs a program with `torch` and gives what it printed and the exception that ended it.
  static func run(_ source: String, name: String = "<test>") -> (output: String, error: String?) {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    registerTorch(in: interpreter)
    do throws(PythonException) {
      _ = try interpreter.run(
        source, name: name, mode: .exec, globals: interpreter.makeMainNamespace())
      return (host.output, nil)
    } catch {
      return (host.output, interpreter.tracebackText(of: error.exception))
    }
  }

  /// Whether a traceback ends in the lines of `message`.
  private static func ends(_ traceback: String, in message: String) -> Bool {
    let expected = lines(message).filter { !$0.isEmpty }
    let last = lines(traceback).filter { !$0.isEmpty }.suffix(expected.count)
    return difference(last.joined(separator: "\n"), expected.joined(separator: "\n")) == nil
  }

  /// The first line that differs, or nil.
  static func difference(_ actual: String, _ expected: String) -> String? {
    let left = lines(actual)
    let right = lines(expected)
    for (number, pair) in zip(left, right).enumerated()
    where !ComparedLine(pair.0).matches(ComparedLine(pair.1)) {
      return "line \(number + 1): \(pair.0)\n  expected: \(pair.1)"
    }
    return left.count == right.count ? nil : "\(left.count) lines instead of \(right.count)"
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map {
      var line = String($0)
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}

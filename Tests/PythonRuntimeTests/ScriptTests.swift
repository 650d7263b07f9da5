import Foundation
import PythonRuntime
import Testing

/// A script in the language with what CPython 3.11 prints for it.
struct Script: CustomTestStringConvertible {
  let path: String
  var testDescription: String { path.split(separator: "/").suffix(2).joined(separator: "/") }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Scripts")

  static let all: [Script] = {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let paths = (files?.allObjects ?? []).compactMap { ($0 as? URL)?.path }
    return paths.filter { $0.hasSuffix(".py") }.sorted().map(Script.init)
  }()

  var source: String { get throws { try String(contentsOfFile: path, encoding: .utf8) } }

  var expected: String {
    get throws {
      try String(contentsOfFile: path.dropLast(3) + ".out", encoding: .utf8)
    }
  }
}

@Suite("Scripts print what CPython prints")
struct ScriptTests {
  @Test("on our machine", arguments: Script.all)
  func ours(_ script: Script) throws {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    let globals = interpreter.makeMainNamespace()
    do throws(PythonException) {
      _ = try interpreter.run(
        script.source(or: ""), name: "script.py", mode: .exec, globals: globals)
    } catch {
      Issue.record(Comment(rawValue: interpreter.tracebackText(of: error.exception)))
    }
    interpreter.endProgram()
    #expect(host.output == (try script.expected))
  }

  @Test(
    "under CPython 3.11, where there is one", .enabled(if: CPython.exists), arguments: Script.all)
  func reference(_ script: Script) throws {
    #expect(try CPython.output(of: script.path) == script.expected)
  }
}

extension Script {
  func source(or fallback: String) -> String { (try? source) ?? fallback }
}

/// The system's Python.
enum CPython {
  static let exists: Bool = {
    let version = try? run(["-c", "import sys; print(sys.version_info[:2])"])
    return version == "(3, 11)\n"
  }()

  static func output(of path: String, _ arguments: String...) throws -> String {
    try run([path] + arguments)
  }

  private static func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

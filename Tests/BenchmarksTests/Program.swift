import Foundation

/// What a run of the program left behind.
struct Result {
  let output: String
  let status: Int32
}

/// The built program `Benchmarks`.
enum Program {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test bundle, which is built into the same folder.
  private static let binary: URL = {
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      var folder = URL(filePath: String(argument.split(separator: "=").last ?? ""))
      for _ in 0..<4 {
        let candidate = folder.appending(path: "Benchmarks")
        if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
        folder.deleteLastPathComponent()
      }
    }
    return root.appending(path: ".build/debug/Benchmarks")
  }()

  static func run(_ arguments: [String]) throws -> Result {
    try run(binary, arguments)
  }

  /// Whether `python3` is a CPython 3.11.
  static let hasCPython: Bool = {
    let check = "import sys; sys.exit(sys.version_info[:2] != (3, 11))"
    let result = try? run(URL(filePath: "/usr/bin/env"), ["python3", "-c", check])
    return result?.status == 0
  }()

  private static func run(_ program: URL, _ arguments: [String]) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = root
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Result(output: String(decoding: data, as: UTF8.self), status: process.terminationStatus)
  }
}

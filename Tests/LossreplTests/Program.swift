import Foundation

/// What a run of the program left behind.
struct Result {
  var output: String
  var error: String
  var status: Int32
}

/// The built program, as a user runs it.
enum Program {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test bundle, which is built into the same folder.
  private static let binary: URL = {
    for argument in CommandLine.arguments where argument.contains(".xctest") {
      let bundle = URL(filePath: String(argument.split(separator: "=").last ?? ""))
      var folder = bundle.deletingLastPathComponent()
      for _ in 0..<3 {
        let candidate = folder.appending(path: "lossrepl")
        if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
        folder.deleteLastPathComponent()
      }
    }
    return root.appending(path: ".build/debug/lossrepl")
  }()

  /// Runs the program with a state folder of its own.
  static func run(
    _ arguments: [String], input: String = "", in folder: URL = root,
    state: URL = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  ) throws -> Result {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["XDG_STATE_HOME": state.path, "PATH": "/usr/bin:/bin"]
    let scratch = try Scratch()
    let files = try ["in": input, "out": "", "err": ""].mapValues { text in
      try scratch.write(UUID().uuidString, text)
    }
    func handle(_ name: String) throws -> FileHandle {
      let url = files[name] ?? scratch.folder
      return name == "in"
        ? try FileHandle(forReadingFrom: url) : try FileHandle(forWritingTo: url)
    }
    process.standardInput = try handle("in")
    process.standardOutput = try handle("out")
    process.standardError = try handle("err")
    try process.run()
    process.waitUntilExit()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: files[name] ?? scratch.folder), as: UTF8.self)
    }
    return Result(
      output: try text("out"), error: try text("err"), status: process.terminationStatus)
  }
}

extension Program {
  /// A program that runs, and the end of the pipe that it reads.
  struct Running {
    let process: Process
    let input: FileHandle
  }

  /// What the program writes to a terminal of its own, by util-linux's `script`.
  static func runInTerminal(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/script")
    let command = ([binary.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    process.arguments = ["-qefc", command, "/dev/null"]
    process.environment = ["TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  /// Starts the program with a state folder of its own; its standard error goes to `errors`.
  static func start(
    _ arguments: [String], state: URL, errors: FileHandle = .nullDevice
  ) throws -> Running {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ["XDG_STATE_HOME": state.path, "PATH": "/usr/bin:/bin"]
    let pipe = Pipe()
    process.standardInput = pipe
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    return Running(process: process, input: pipe.fileHandleForWriting)
  }
}

/// A folder that disappears with the test.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @discardableResult
  func write(_ path: String, _ text: String) throws -> URL {
    try write(path, Data(text.utf8))
  }

  @discardableResult
  func write(_ path: String, _ data: Data) throws -> URL {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return url
  }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }
}

import Foundation

/// A process that tries inputs, watched from outside.
final class WorkerProcess {
  enum End: Equatable {
    case finished
    /// The process ended by itself: the signal or status.
    case crashed(Int32)
    case hung
  }

  private let process = Process()
  private let outputPath: String
  private let mark: ProgressMark
  /// Seconds of processor time that one input may take.
  private let patience: Double

  /// Starts a worker; `path` is where its two files lie.
  init(_ arguments: [String], path: String, patience: Double) throws {
    self.patience = patience
    outputPath = path + ".output"
    mark = try ProgressMark(path: path)
    mark.write(-1)
    _ = FileManager.default.createFile(atPath: outputPath, contents: nil)
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["fuzz-worker", "--progress", path] + arguments
    process.standardOutput = FileHandle(forWritingAtPath: outputPath)
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// The number of the input that is being tried.
  var number: Int { mark.read() ?? -1 }

  /// What the process printed.
  var lines: [String] {
    let data = FileManager.default.contents(atPath: outputPath) ?? Data()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The processor time that the process has taken.
  private var processorSeconds: Double {
    let path = "/proc/\(process.processIdentifier)/stat"
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let fields = text.split(separator: ")").last?.split(separator: " "), fields.count > 12,
      let user = Double(fields[11]), let system = Double(fields[12])
    else { return 0 }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Waits for the end; a process that stays with one input for too long is killed.
  func wait() -> End {
    var last = number
    var start = processorSeconds
    while process.isRunning {
      usleep(5_000)
      if number != last {
        last = number
        start = processorSeconds
      } else if processorSeconds - start > patience {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return .hung
      }
    }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? .finished : .crashed(process.terminationStatus)
  }
}

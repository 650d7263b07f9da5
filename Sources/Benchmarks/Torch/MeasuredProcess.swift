import Foundation

/// A finished process: what it printed, how long it took and the most memory it held.
struct MeasuredProcess {
  let output: String
  /// From its start to its end.
  let seconds: Double
  /// The greatest resident size in bytes: `ru_maxrss`, the VmHWM of its last moment.
  let peakMemory: Double

  /// Runs a command in a folder, whose plots show no windows.
  ///
  /// `Process` cannot tell a child's memory, so it is spawned directly.
  init(_ command: [String], in folder: URL) throws {
    setenv("MPLBACKEND", "Agg", 1)
    let clock = ContinuousClock()
    let start = clock.now
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Command.Failure(description: "no pipe is left") }
    let program = command[0].contains("/") ? URL(filePath: command[0]).path : command[0]
    let place = FileManager.default.currentDirectoryPath
    FileManager.default.changeCurrentDirectoryPath(folder.path)
    defer { FileManager.default.changeCurrentDirectoryPath(place) }
    let process = try Self.spawn([program] + command.dropFirst(), writingTo: ends)
    close(ends[1])
    let reader = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    let data = reader.readDataToEndOfFile()
    var (status, usage) = (Int32(), rusage())
    guard wait4(process, &status, 0, &usage) == process, status == 0 else {
      throw Command.Failure(description: "`\(command.joined(separator: " "))` failed")
    }
    seconds = (clock.now - start) / .seconds(1)
    output = String(decoding: data, as: UTF8.self)
    peakMemory = Double(usage.ru_maxrss) * 1024
  }

  private static func spawn(
    _ command: [String], writingTo ends: [Int32]
  ) throws -> pid_t {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    var process = pid_t()
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
      throw Command.Failure(description: "\(command[0]) did not start")
    }
    return process
  }
}

import Foundation

/// A finished process: what it printed and the most memory it held.
struct MeasuredProcess {
  let output: String
  /// The greatest resident size in bytes: `ru_maxrss`, the VmHWM of its last moment.
  let peakMemory: Double

  /// Runs a command.
  ///
  /// `Process` cannot tell a child's memory, so it is spawned directly.
  init(_ command: [String]) throws {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Command.Failure(description: "no pipe is left") }
    let process = try Self.spawn(command, writingTo: ends)
    close(ends[1])
    let reader = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
    let data = reader.readDataToEndOfFile()
    var (status, usage) = (Int32(), rusage())
    guard wait4(process, &status, 0, &usage) == process, status == 0 else {
      throw Command.Failure(description: "`\(command.joined(separator: " "))` failed")
    }
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

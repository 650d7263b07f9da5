import Foundation

/// A whole process that prints one number: from its start until it has ended.
enum Start {
  static func compare(_ ours: [String], with peer: [String], runs: Int) throws -> Comparison {
    let script = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).py")
    try "print(1)\n".write(to: script, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: script) }
    var comparison = Comparison()
    let commands = [ours + [script.path], peer + [script.path]]
    for command in commands where try Command(command).run() != "1\n" { comparison.agrees = false }
    for _ in 0..<runs {
      comparison.add(try seconds(commands[0]), try seconds(commands[1]))
    }
    return comparison
  }

  /// Spawned directly: `Process` would take longer than what is measured.
  private static func seconds(_ command: [String]) throws -> Double {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var (process, status) = (pid_t(), Int32())
    let clock = ContinuousClock()
    let start = clock.now
    guard posix_spawn(&process, command[0], &actions, nil, &arguments, environ) == 0,
      waitpid(process, &status, 0) == process, status == 0
    else { throw Command.Failure(description: "\(command[0]) did not run") }
    let elapsed = clock.now - start
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }
}

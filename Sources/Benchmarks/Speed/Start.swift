import Foundation

/// A whole process that prints one number: from its start until it has ended.
enum Start {
  static func compare(_ ours: [String], with peer: [String], runs: Int) throws -> Comparison {
    let script = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).py")
    try "print(1)\n".write(to: script, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: script) }
    var comparison = Comparison()
    for _ in 0..<runs {
      comparison.add(try seconds(ours + [script.path]), try seconds(peer + [script.path]))
    }
    return comparison
  }

  private static func seconds(_ command: [String]) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let output = try Command(command).run()
    let elapsed = clock.now - start
    guard output == "1\n" else { throw Command.Failure(description: "print(1) gave \(output)") }
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
  }
}

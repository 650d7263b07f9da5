import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
  /// The lines of the fenced block below a marker such as `<!-- session -->`.
  private func block(_ marker: String) throws -> [String] {
    let text = try String(contentsOf: Program.root.appending(path: "README.md"), encoding: .utf8)
    let lines = text.components(separatedBy: "\n")
    let start = try #require(lines.firstIndex(of: "<!-- \(marker) -->"))
    let open = try #require(lines[start...].firstIndex { $0.hasPrefix("```") })
    let close = try #require(lines[(open + 1)...].firstIndex { $0.hasPrefix("```") })
    return Array(lines[(open + 1)..<close])
  }

  @Test("its session is what the program prints")
  func session() throws {
    let lines = try block("session")
    let typed = lines.filter { $0.hasPrefix(">>> ") }.map { String($0.dropFirst(4)) }
    let printed = lines.filter { !$0.hasPrefix(">>> ") }.joined(separator: "\n")
    let result = try Program.run([], input: typed.joined(separator: "\n") + "\n")
    #expect(result.output.contains(printed), "\(result.output)")
    #expect(!printed.isEmpty && result.status == 0)
  }

  @Test("it names one command to start and one to test")
  func commands() throws {
    #expect(try block("command: start").count == 1)
    #expect(
      try block("command: test") == [
        "swift test -c release --disable-xctest --disable-testable-imports"
      ])
  }
}

import Foundation
import Testing

@Suite("Trials of the language")
struct TrialTests {
  @Test("no input of a short fuzz run crashes, hangs or leaks")
  func fuzz() throws {
    let result = try Program.run(["fuzz", "--count", "6000", "--seed", "7", "--found", scratch])
    #expect(result.output.contains("tried 6000 inputs"), "\(result.output)")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("generated programs print what CPython prints", .enabled(if: Program.hasCPython))
  func differential() throws {
    let result = try Program.run(["differential", "--count", "60", "--seed", "7"])
    #expect(result.output.contains("differed 0"), "\(result.output)")
    #expect(result.status == 0, "\(result.output)")
  }

  @Test("a difference is found and told", .enabled(if: Program.hasCPython))
  func difference() throws {
    let result = try Program.run([
      "differential", "--count", "1", "--python", root + "/Tests/BenchmarksTests/wrong-python",
    ])
    #expect(result.status == 1, "\(result.output)")
    #expect(result.output.contains("differed 1"), "\(result.output)")
  }

  private var root: String { Program.root.path }

  private var scratch: String {
    FileManager.default.temporaryDirectory.appending(path: "fuzz-\(UUID().uuidString)").path
  }
}

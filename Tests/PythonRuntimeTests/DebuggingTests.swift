import Foundation
import PythonRuntime
import Testing

/// Commands for `pdb`, the script they are given at, and what CPython 3.11's own pdb answers.
struct Transcript: CustomTestStringConvertible {
  let name: String
  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Debugging")

  static let all: [Transcript] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".pdb") }.sorted()
      .map { Transcript(name: String($0.dropLast(4))) }
  }()

  /// The script belongs to all names that begin with its own.
  var script: String { (name.split(separator: "-").first ?? "") + ".py" }

  /// Whether the script calls the debugger itself.
  var opensItself: Bool { script == "calls.py" }

  func text(_ file: String) throws -> String {
    try String(contentsOf: Transcript.folder.appendingPathComponent(file), encoding: .utf8)
  }
}

@Suite("pdb answers what CPython's answers")
struct DebuggingTests {
  @Test("on our machine", arguments: Transcript.all)
  func ours(_ transcript: Transcript) throws {
    let host = RecordingHost()
    host.typedLines = lines(try transcript.text(transcript.name + ".pdb"))
    let interpreter = Interpreter(host: host)
    let globals = interpreter.makeMainNamespace()
    let source = try transcript.text(transcript.script)
    do throws(PythonException) {
      if transcript.opensItself {
        _ = try interpreter.run(source, name: transcript.script, mode: .exec, globals: globals)
      } else {
        _ = try interpreter.debugProgram(source, name: transcript.script)
      }
    } catch {
      #expect(interpreter.isDebuggerQuit(error.exception))
    }
    let output = host.output.replacing(/0?x[0-9a-f]{8,}/, with: "0x...")
    expectSameLines(output, try transcript.text(transcript.name + ".out"))
  }

  @Test(
    "under CPython 3.11, where there is one", .enabled(if: CPython.exists),
    arguments: Transcript.all)
  func reference(_ transcript: Transcript) throws {
    let script = Transcript.folder.appendingPathComponent("reference.py").path
    let output = try CPython.output(of: script, transcript.name)
    #expect(try output == transcript.text(transcript.name + ".out"))
  }

  @Test("every recording has its commands, and every script is used")
  func nothingIsLeftOver() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Transcript.folder.path)
    let known = Transcript.all.flatMap { [$0.name + ".pdb", $0.name + ".out", $0.script] }
    let surplus = Set(names).subtracting(known).subtracting(["reference.py", "__pycache__"])
    #expect(surplus.isEmpty)
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0) }
  }

  private func expectSameLines(_ actual: String, _ expected: String) {
    let left = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let right = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, pair) in zip(left, right).enumerated() where pair.0 != pair.1 {
      Issue.record("line \(number + 1): \(pair.0)\nexpected: \(pair.1)")
      return
    }
    #expect(left.count == right.count)
  }
}

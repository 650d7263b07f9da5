import Foundation
import PythonRuntime
import PythonTorch
import Testing

/// A training step under `pdb`, with what PyTorch 2.15 under CPython's own `pdb` answered.
///
/// Recorded by `PythonRuntimeTests/Debugging/reference.py` with a Python that has torch.
@Suite("pdb at a training step")
struct DebuggingTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Debugging")

  @Test("the session of a loss with the wrong shapes is the same")
  func trainingStep() throws {
    let host = RecordingHost()
    host.typedLines = lines(try text("training.pdb"))
    let interpreter = Interpreter(host: host)
    registerTorch(in: interpreter)
    let globals = interpreter.makeMainNamespace()
    do throws(PythonException) {
      _ = try interpreter.run(
        (try? text("training.py")) ?? "", name: "training.py", mode: .exec, globals: globals)
      Issue.record("the program went on after quit")
    } catch {
      #expect(interpreter.isDebuggerQuit(error.exception))
    }
    let left = host.output.split(separator: "\n", omittingEmptySubsequences: false)
    let right = try text("training.out").split(
      separator: "\n", omittingEmptySubsequences: false)
    for (actual, expected) in zip(left, right) { #expect(actual == expected) }
    #expect(left.count == right.count)
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { String($0) }
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }
}

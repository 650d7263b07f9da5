import Foundation
import PythonRuntime
import Testing

/// What once crashed, hung or leaked, as the fuzzer found it and made it small.
@Suite("What broke once does not break again")
struct CorpusTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".py") }.sorted()
  }()

  @Test("a source runs to its end or to an exception with a text", arguments: files)
  func ends(_ file: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: file))
    var limits = Limits()
    limits.steps = 100_000
    limits.memory = 64 << 20
    limits.objectBytes = 1 << 20
    limits.integerBits = 1 << 16
    limits.output = 1 << 16
    let interpreter = Interpreter(host: SilentHost(), limits: limits)
    do throws(PythonException) {
      _ = try interpreter.run(
        String(decoding: bytes, as: UTF8.self), name: file, mode: .exec,
        globals: interpreter.makeMainNamespace())
    } catch {
      #expect(!interpreter.tracebackText(of: error.exception).isEmpty)
    }
    interpreter.tearDown()
  }

  @Test("there is a corpus")
  func isThere() { #expect(!Self.files.isEmpty) }
}

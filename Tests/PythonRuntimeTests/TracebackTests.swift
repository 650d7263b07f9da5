import Foundation
import PythonRuntime
import Testing

/// A program that ends in an error, and what CPython 3.11 writes to standard error for it.
struct FailingProgram: CustomTestStringConvertible {
  let name: String
  let source: String
  let error: String
  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Tracebacks")

  static let files: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  static let all: [FailingProgram] = files.flatMap { file in
    let sources = sections(folder.appendingPathComponent(file))
    let errors = sections(
      folder.appendingPathComponent(file).deletingPathExtension().appendingPathExtension("err"))
    return zip(sources, errors).map { source, error in
      FailingProgram(
        name: source.name, source: source.text,
        error: error.name == source.name ? error.text : "no recording")
    }
  }

  /// The texts after the lines `#### name`.
  private static func sections(_ path: URL) -> [(name: String, text: String)] {
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    var found: [(name: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("#### ") {
        found.append((String(line.dropFirst(5)), ""))
      } else if !found.isEmpty {
        found[found.count - 1].text += line + "\n"
      }
    }
    return found
  }
}

@Suite("Errors are shown as CPython shows them")
struct TracebackTests {
  @Test("by our interpreter", arguments: FailingProgram.all)
  func ours(_ program: FailingProgram) {
    let host = RecordingHost()
    let interpreter = Interpreter(host: host)
    let globals = interpreter.makeMainNamespace()
    do throws(PythonException) {
      _ = try interpreter.run(program.source, name: "script.py", mode: .exec, globals: globals)
    } catch {
      host.write(interpreter.tracebackText(of: error.exception), to: .stderr)
    }
    #expect(host.errorOutput == program.error)
  }

  @Test(
    "by CPython 3.11, where there is one", .enabled(if: CPython.exists),
    arguments: FailingProgram.files)
  func reference(_ file: String) throws {
    let folder = FailingProgram.folder
    let output = try CPython.output(
      of: folder.appendingPathComponent("record.py").path, "--check",
      folder.appendingPathComponent(file).path)
    #expect(output == "")
  }
}

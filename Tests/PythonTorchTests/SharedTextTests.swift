import Foundation
import Testing

/// A declaration of a text that is made once for all sessions.
///
/// The interpreter counts without atomic operations, so a text that several sessions hold must need no
/// count: one literal does not, a text put together when the program runs does.
struct SharedText {
  let lines: ArraySlice<Substring>

  /// Whether the declaration at the first line is anything else than a text put together.
  var isSafe: Bool {
    guard let first = lines.first, first.contains("static let "), let next = lines.dropFirst().first
    else { return true }
    if first.hasSuffix("\"\"\"") || first.hasSuffix("\"\"\"#") { return endsWithItsLiteral(first) }
    if first.hasSuffix("= [") { return !end(of: "]").hasPrefix("].joined") }
    guard first.hasSuffix("="), next.trimmed.hasPrefix("\"") else { return true }
    return !(lines.dropFirst(2).first?.trimmed.hasPrefix("+") ?? false)
  }

  private func endsWithItsLiteral(_ first: Substring) -> Bool {
    let close = first.contains("#\"\"\"") ? "\"\"\"#" : "\"\"\""
    return end(of: close) == close
  }

  private func end(of close: String) -> String {
    lines.dropFirst().first { $0.trimmed.hasPrefix(close) }?.trimmed ?? ""
  }
}

extension Substring {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}

@Suite("Texts that sessions share need no count")
struct SharedTextTests {
  @Test(
    "a text put together is recognised",
    arguments: [
      ("static let a = #\"\"\"\n  x\n  \"\"\"#", true),
      ("static let a = #\"\"\"\n  x\n  \"\"\"# + b", false),
      ("static let a =\n  \"x\"\n", true),
      ("static let a =\n  \"x\"\n  + \"y\"", false),
      ("static let a = [\n  b, c,\n]", true),
      ("static let a = [\n  b, c,\n].joined(separator: \" \")", false),
      ("static var a: String {\n  \"x\"\n  + \"y\"\n}", true),
    ])
  func recognised(source: String, isSafe: Bool) {
    #expect(SharedText(lines: source.split(separator: "\n")[...]).isSafe == isSafe)
  }

  @Test(
    "what reaches the interpreter is one literal",
    arguments: ["PythonRuntime", "PythonTorch", "PythonSyntax", "Tensors", "NN", "Plots"])
  func literals(target: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/\(target)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in try #require(files) where file.pathExtension == "swift" {
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for start in lines.indices where !SharedText(lines: lines[start...]).isSafe {
        Issue.record("\(file.lastPathComponent):\(start + 1) is put together for all sessions")
      }
    }
  }
}

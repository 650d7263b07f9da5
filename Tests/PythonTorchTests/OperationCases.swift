import Foundation

/// What PyTorch printed for the cases of one operation, and what those lines say.
struct RecordedCase: Sendable {
  let path: String
  var lines: [String] = []

  /// The node that backward begins at.
  var node: String? { value(of: "node ") }
  /// Whether the gradients agreed with finite differences.
  var check: String? { value(of: "check ") }
  /// The dtypes of the results, by the dtype of the arguments; an error is a longer text.
  var dtypes: [(given: String, found: String)] {
    (value(of: "dtypes ") ?? "").components(separatedBy: "; ").compactMap { part in
      let words = part.split(separator: " ", maxSplits: 1).map(String.init)
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }

  private func value(of prefix: String) -> String? {
    lines.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}

/// The files of cases in `Operations`.
enum OperationCases {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Operations")

  /// The families: `pointwise`, `reductions`.
  static let families: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".out") }.map { String($0.dropLast(4)) }.sorted()
  }()

  /// The program of a family: what all have in common, then its cases.
  static func program(_ family: String) throws -> String {
    try text("prelude.py") + "\n" + text(family + ".py")
  }

  static func recorded(_ family: String) throws -> [RecordedCase] {
    cases(try text(family + ".out"))
  }

  static let all: [RecordedCase] = families.flatMap { (try? recorded($0)) ?? [] }

  /// The blocks of an output, each of which begins with `== PATH`.
  static func cases(_ output: String) -> [RecordedCase] {
    var cases: [RecordedCase] = []
    for line in output.split(separator: "\n").map(String.init) {
      if line.hasPrefix("== ") {
        cases.append(RecordedCase(path: String(line.dropFirst(3))))
      } else if let last = cases.indices.last {
        cases[last].lines.append(line)
      }
    }
    return cases
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }
}

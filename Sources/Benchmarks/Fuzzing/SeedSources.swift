import Foundation

/// The programs that inputs are made of: scripts, and the cells of lessons.
struct SeedSources {
  private(set) var sources: [[UInt8]] = []

  /// Reads every `.py` and the code cells of every `.md` below `folders`.
  init(folders: [String]) {
    for folder in folders {
      let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
      for file in files.sorted() {
        guard let data = FileManager.default.contents(atPath: folder + "/" + file) else { continue }
        if file.hasSuffix(".py") { sources.append([UInt8](data)) }
        if file.hasSuffix(".md") {
          sources += SeedSources.cells(String(decoding: data, as: UTF8.self))
        }
      }
    }
  }

  private static func cells(_ text: String) -> [[UInt8]] {
    text.components(separatedBy: "```{code-cell}").dropFirst().compactMap { part in
      part.components(separatedBy: "\n```").first.map { [UInt8]($0.utf8) }
    }
  }

  /// Some consecutive lines of some source.
  func excerpt(_ random: inout RandomNumbers) -> [UInt8] {
    guard let source = random.pick(sources) else { return Array("print(1)\n".utf8) }
    let lines = source.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let first = random.next(below: lines.count)
    let count = 1 + random.next(below: 30)
    return Array(lines[first..<min(lines.count, first + count)].joined(separator: [10])) + [10]
  }
}

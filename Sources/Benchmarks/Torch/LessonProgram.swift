import Foundation

/// The cells of an exported lesson as one program, in a folder of its own with the lesson's files.
///
/// A cell that is to raise an exception is tried, and the exception is printed.
struct LessonProgram {
  let url: URL

  /// `export` is the `.py` of a lesson on the site.
  init(_ export: URL) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "lossrepl-benchmark-" + export.deletingPathExtension().lastPathComponent)
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let beside = export.deletingLastPathComponent()
    for name in try FileManager.default.contentsOfDirectory(atPath: beside.path)
    where name != export.lastPathComponent && !name.hasSuffix(".html") && !name.hasSuffix(".ipynb")
    {
      try FileManager.default.copyItem(
        at: beside.appending(path: name), to: folder.appending(path: name))
    }
    url = folder.appending(path: "cells.py")
    let source = try String(contentsOf: export, encoding: .utf8)
    try Self.cells(of: source).joined(separator: "\n").write(
      to: url, atomically: true, encoding: .utf8)
  }

  private static func cells(of source: String) -> [String] {
    source.components(separatedBy: "\n# %%").dropFirst().compactMap { cell in
      let lines = cell.components(separatedBy: "\n")
      if lines[0].contains("[markdown]") { return nil }
      let code = lines.dropFirst()
      guard lines[0].contains("raises-exception") else { return code.joined(separator: "\n") }
      let tried = code.map { "    " + $0 }.joined(separator: "\n")
      return "try:\n\(tried)\nexcept Exception as error:\n    print(error)\n"
    }
  }
}

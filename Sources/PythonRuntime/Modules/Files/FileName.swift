/// A file's name as programs write it, seen from the lesson's folder.
struct FileName: Equatable {
  /// The folder in which programs believe to run.
  static let root = "/lesson"

  /// Whether nothing was written, which names no file.
  let isEmpty: Bool
  /// The name without dots and double slashes; empty for the lesson's folder; `nil` outside of it.
  let inside: String?

  init(_ written: String) {
    isEmpty = written.isEmpty
    guard !written.utf8.contains(0) else {
      inside = nil
      return
    }
    var rest = written[...]
    if written.hasPrefix("/") {
      guard written == FileName.root || written.hasPrefix(FileName.root + "/") else {
        inside = nil
        return
      }
      rest = written.dropFirst(FileName.root.count)
    }
    inside = FileName.normalised(rest)
  }

  private static func normalised(_ text: Substring) -> String? {
    var parts: [Substring] = []
    for part in text.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    return parts.joined(separator: "/")
  }
}

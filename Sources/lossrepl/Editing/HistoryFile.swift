/// The lines typed in earlier runs, one a line, oldest first.
struct HistoryFile {
  private static let limit = 2000

  let lines: [String]
  private let path: String?

  /// Reads the history; without a place to keep it there is none.
  init(in directory: StateDirectory) {
    guard let path = directory.path(of: "history") else {
      self.init(path: nil, lines: [])
      return
    }
    do throws(FileError) {
      let text = String(decoding: try Files.read(path), as: UTF8.self)
      let lines = text.split(separator: "\n").map { String($0) }
      self.init(path: path, lines: Array(lines.suffix(HistoryFile.limit)))
      if lines.count > 2 * HistoryFile.limit { try shorten() }
    } catch {
      self.init(path: path, lines: [])
    }
  }

  private init(path: String?, lines: [String]) {
    self.path = path
    self.lines = lines
  }

  /// A line that cannot be kept is only missing from the next run's arrow keys.
  func append(_ line: String) {
    guard let path, !line.isEmpty else { return }
    do throws(FileError) { try Files.append(line + "\n", to: path) } catch {}
  }

  private func shorten() throws(FileError) {
    guard let path else { return }
    try Files.replace(path, with: Array((lines.joined(separator: "\n") + "\n").utf8))
  }
}

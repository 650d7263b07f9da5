import Lessons

/// What a cell had printed when the terminal went away.
struct KeptOutput {
  /// The bytes of the head of its file: JSON on one line, filled up with spaces.
  static let headLength = 1024

  /// What ran, in words: `cell 4 of 12`.
  var name: String
  /// Whether the cell was still running.
  var isRunning: Bool
  /// The last state of its progress bar; empty for none.
  var progress = ""
  var text = ""

  init(name: String) {
    self.name = name
    isRunning = true
  }

  /// Nil where the bytes are not such a file.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= KeptOutput.headLength, bytes[KeptOutput.headLength - 1] == 10 else {
      return nil
    }
    let head = String(decoding: bytes[..<KeptOutput.headLength], as: UTF8.self)
    do throws(JSONError) {
      let json = try JSON(parsing: head)
      guard json["format"]?.integer == 1, json["kind"]?.string == "output",
        let name = json["name"]?.string, let state = json["state"]?.string
      else { return nil }
      self.name = KeptOutput.printable(name)
      isRunning = state == "running"
      progress = KeptOutput.printable(json["progress"]?.string ?? "")
    } catch {
      return nil
    }
    text = KeptOutput.printable(
      String(decoding: bytes[KeptOutput.headLength...], as: UTF8.self))
  }

  /// The head of the file; words that are too long for it are cut.
  var head: [UInt8] {
    for length in [300, 100, 20, 0] {
      var head = Array(
        JSON.object([
          JSON.Member("format", .integer(1)), JSON.Member("kind", .string("output")),
          JSON.Member("state", .string(isRunning ? "running" : "ended")),
          JSON.Member("name", .string(String(name.prefix(length)))),
          JSON.Member("progress", .string(String(progress.prefix(length)))),
        ]).compact.utf8)
      guard head.count < KeptOutput.headLength else { continue }
      head += [UInt8](repeating: 32, count: KeptOutput.headLength - 1 - head.count) + [10]
      return head
    }
    return []
  }

  /// The lines that it printed.
  var lines: [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Without what could steer a terminal: the file may come from elsewhere.
  private static func printable(_ text: String) -> String {
    String(
      text.unicodeScalars.filter {
        $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
      }.map { Character($0) })
  }
}

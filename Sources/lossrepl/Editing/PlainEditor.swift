import Glibc

/// Reads lines from standard input as they are, without control codes.
final class PlainEditor: LineEditor {
  var complete: (_ before: String) -> Completion = { _ in .none }
  let hasPendingInput = false

  var goesOnBehindBlankLine: Bool {
    guard position < buffer.count else { return false }
    return buffer[position] == UInt8(ascii: " ") || buffer[position] == UInt8(ascii: "\t")
  }

  private let showsPrompts: Bool
  private let interruption: Interruption
  private var buffer: [UInt8] = []
  private var position = 0
  private var atEnd = false

  /// `showsPrompts` is for a dumb terminal; a script wants none.
  init(showsPrompts: Bool, interruption: Interruption) {
    self.showsPrompts = showsPrompts
    self.interruption = interruption
  }

  func readLine(prompt: String, indentation: String) -> TypedLine {
    if showsPrompts { StandardOutput.write(prompt) }
    var bytes: [UInt8] = []
    while true {
      guard let byte = nextByte() else {
        if interruption.take() {
          if showsPrompts { StandardOutput.write("\n") }
          return .interrupted
        }
        return bytes.isEmpty ? .end : .line(text(bytes))
      }
      if byte == UInt8(ascii: "\n") { return .line(text(bytes)) }
      bytes.append(byte)
    }
  }

  func remember(_ line: String) {}

  private func text(_ bytes: [UInt8]) -> String {
    var bytes = bytes
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func nextByte() -> UInt8? {
    if position == buffer.count, !fill() { return nil }
    defer { position += 1 }
    return buffer[position]
  }

  private func fill() -> Bool {
    guard !atEnd else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &chunk, chunk.count)
      if count > 0 {
        buffer = Array(chunk[..<count])
        position = 0
        return true
      }
      if count < 0, errno == EINTR {
        if interruption.isSet { return false }
        continue
      }
      atEnd = !showsPrompts || count < 0
      return false
    }
  }
}

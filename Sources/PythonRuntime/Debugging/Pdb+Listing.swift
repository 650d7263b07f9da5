// How the `(Pdb)` prompt shows places in the source.
extension Pdb {
  /// `> file(line)function()` and the line.
  func showLocation(result: String?) throws(PythonException) {
    try say("> " + entry(current, result: result))
  }

  private func entry(_ index: Int, result: String? = nil) -> String {
    let (frame, line) = stack[index]
    var text = "\(frame.code.fileName)(\(line))\(frame.code.name)()"
    if let result { text += "->\(result)" }
    if let source = interpreter.sourceLine(frame.code.fileName, line) {
      text += "\n-> \(source.trimmingSpaces)"
    }
    return text
  }

  func showStack() throws(PythonException) {
    for index in stack.indices {
      try say((index == current ? "> " : "  ") + entry(index))
    }
  }

  // MARK: Listing

  func list(_ argument: String) throws(PythonException) {
    let here = stack[current].line
    let numbers = argument.split(separator: ",").compactMap { Int(String($0).trimmingSpaces) }
    var first: Int
    var last: Int
    if argument == "." {
      first = max(1, here - 5)
      last = first + 10
    } else if let start = numbers.first {
      first = numbers.count > 1 ? start : max(1, start - 5)
      last = numbers.count > 1 ? numbers[1] : first + 10
      if last < first { last += first }
    } else {
      first = lastListed.map { $0 + 1 } ?? max(1, here - 5)
      last = first + 10
    }
    guard let lines = interpreter.sources[stack[current].frame.code.fileName]?.lines else {
      return try say("[EOF]")
    }
    let end = lines.last == "" ? lines.count - 1 : lines.count
    try show(lines, first, min(last, end), here)
    lastListed = min(last, end)
    if end < last { try say("[EOF]") }
  }

  func listFunction() throws(PythonException) {
    let (frame, here) = stack[current]
    guard let lines = interpreter.sources[frame.code.fileName]?.lines else { return }
    let end = lines.last == "" ? lines.count - 1 : lines.count
    if frame.code.name == "<module>" { return try show(lines, 1, end, here) }
    let first = frame.code.firstLine
    var last = first
    for position in frame.code.positions { last = max(last, Int(position.endLine)) }
    try show(lines, first, min(last, end), here)
  }

  private func show(
    _ lines: [String], _ first: Int, _ last: Int, _ here: Int
  ) throws(PythonException) {
    guard first <= last else { return }
    let file = stack[current].frame.code.fileName
    for number in first...last {
      var text = "\(number)"
      while text.utf8.count < 3 { text = " " + text }
      if text.utf8.count < 4 { text += " " }
      let isBreak = breakpoints.contains { $0.file == file && $0.line == number }
      text += isBreak ? "B" : " "
      if number == here { text += "->" }
      try say(text + "\t" + lines[number - 1])
    }
  }
}

// The commands of the `(Pdb)` prompt.
extension Pdb {
  var frame: PyFrame { stack[current].frame }

  /// Does one command; `true` when the program goes on.
  func perform(_ text: String) throws(PythonException) -> Bool {
    let line = text.trimmingSpaces.isEmpty ? lastCommand : text.trimmingSpaces
    lastCommand = line
    if line.isEmpty { return false }
    let (command, argument) = split(line)
    switch command {
    case "n", "next": stepping.next(frame)
    case "s", "step": stepping.step()
    case "c", "cont", "continue": stepping.goOn()
    case "r", "return": stepping.finish(frame, caller: current > 0 ? stack[current - 1].frame : nil)
    case "unt", "until": try until(argument)
    case "q", "quit", "exit": quit()
    default:
      try look(command, argument, line)
      return false
    }
    return true
  }

  private func split(_ line: String) -> (String, String) {
    if line.hasPrefix("!") { return ("!", String(line.dropFirst()).trimmingSpaces) }
    var command = ""
    var rest = line.unicodeScalars[...]
    while let first = rest.first, first.properties.isAlphabetic {
      command.unicodeScalars.append(first)
      rest.removeFirst()
    }
    let argument = String(rest).trimmingSpaces
    // `p = 3` and `n.x` are statements, not commands.
    if argument.hasPrefix("="), !argument.hasPrefix("==") { return ("", line) }
    if let first = rest.first, first != " ", first != "\t" { return ("", line) }
    return (command, argument)
  }

  /// A command after which the prompt stays.
  private func look(
    _ command: String, _ argument: String, _ line: String
  ) throws(PythonException) {
    switch command {
    case "u", "up": try move(-1, "Oldest frame")
    case "d", "down": try move(1, "Newest frame")
    case "l", "list": try list(argument)
    case "ll", "longlist": try listFunction()
    case "w", "where", "bt": try showStack()
    case "p", "pp": try show(argument)
    case "a", "args": try showArguments()
    case "b", "break": try setBreak(argument, isTemporary: false)
    case "tbreak": try setBreak(argument, isTemporary: true)
    case "cl", "clear": try clear(argument)
    case "h", "help": try showHelp()
    case "whatis": try show("type(\(argument))")
    case "j", "jump": try say("*** Jumping is not supported here")
    case "!": try execute(argument)
    default: try execute(line)
    }
  }

  // MARK: Looking

  private func guarded(_ body: () throws(PythonException) -> Void) throws(PythonException) {
    var failure: PyException?
    do throws(PythonException) { try body() } catch { failure = error.exception }
    guard let failure else { return }
    try say("*** " + (interpreter.summaryLines(of: failure).last ?? ""))
  }

  private func show(_ source: String) throws(PythonException) {
    try guarded { () throws(PythonException) in
      let value = try interpreter.evaluate(source, in: frame)
      try say(try interpreter.repr(value))
    }
  }

  private func execute(_ source: String) throws(PythonException) {
    try guarded { () throws(PythonException) in try interpreter.execute(source, in: frame) }
  }

  private func showArguments() throws(PythonException) {
    let locals = frame.localVariables(in: interpreter)
    for name in frame.code.localNames.prefix(frame.code.parameters.slotCount) {
      guard let value = locals[name] else { continue }
      try say("\(name.value) = \(try interpreter.repr(value))")
    }
  }

  private func move(_ step: Int, _ limit: String) throws(PythonException) {
    guard stack.indices.contains(current + step) else { return try say("*** \(limit)") }
    current += step
    lastListed = nil
    try showLocation(result: nil)
  }

  private func until(_ argument: String) throws(PythonException) {
    stepping.until(frame, line: Int(argument) ?? stack[current].line + 1)
  }

  // MARK: Breakpoints

  private func setBreak(_ argument: String, isTemporary: Bool) throws(PythonException) {
    if argument.isEmpty { return try listBreaks() }
    var place = argument
    var condition: String?
    if let comma = argument.firstIndex(of: ",") {
      place = String(argument[..<comma]).trimmingSpaces
      condition = String(argument[argument.index(after: comma)...]).trimmingSpaces
    }
    guard let (file, line) = try location(place) else {
      return try say(
        "*** The specified object '\(place)' is not a function or was not found along sys.path.")
    }
    guard interpreter.sourceLine(file, line) != nil else { return try say("*** Blank or comment") }
    breakpointCount += 1
    breakpoints.append(
      Breakpoint(
        number: breakpointCount, file: file, line: line, condition: condition,
        isTemporary: isTemporary))
    try say("Breakpoint \(breakpointCount) at \(file):\(line)")
  }

  private func location(_ place: String) throws(PythonException) -> (String, Int)? {
    if let line = Int(place) { return (frame.code.fileName, line) }
    if let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...]) {
      return (String(place[..<colon]), line)
    }
    var function: PyFunction?
    do throws(PythonException) {
      let value = try interpreter.evaluate(place, in: frame)
      function = value.underlyingFunction.asFunction
    } catch {}
    guard let code = function?.code else { return nil }
    let line = code.positions.first { Int($0.line) > code.firstLine }.map { Int($0.line) }
    return (code.fileName, line ?? code.firstLine)
  }

  private func listBreaks() throws(PythonException) {
    if breakpoints.isEmpty { return }
    try say("Num Type         Disp Enb   Where")
    for point in breakpoints {
      var number = "\(point.number)"
      while number.utf8.count < 4 { number += " " }
      let kind = point.isTemporary ? "del " : "keep"
      try say("\(number)breakpoint   \(kind) yes   at \(point.file):\(point.line)")
      if let condition = point.condition { try say("\tstop only if \(condition)") }
      if point.hits > 0 {
        try say("\tbreakpoint already hit \(point.hits) time\(point.hits == 1 ? "" : "s")")
      }
    }
  }

  private func clear(_ argument: String) throws(PythonException) {
    if argument.isEmpty {
      breakpoints = []
      return
    }
    for word in argument.split(separator: " ") {
      guard let number = Int(word),
        let place = breakpoints.firstIndex(where: { $0.number == number })
      else {
        try say("*** No breakpoint numbered \(word)")
        continue
      }
      let point = breakpoints.remove(at: place)
      try say("Deleted breakpoint \(point.number) at \(point.file):\(point.line)")
    }
  }

  private func showHelp() throws(PythonException) {
    try say(
      """

      Documented commands (type help <topic>):
      ========================================
      a  args  b  break  c  cl  clear  cont  continue  d  down  exit  h  help  l  list  ll
      longlist  n  next  p  pp  q  quit  r  return  s  step  tbreak  u  unt  until  up  w
      whatis  where

      """)
  }
}

extension String {
  /// The text without spaces and tabs around it.
  var trimmingSpaces: String {
    var text = Substring(self).unicodeScalars
    while text.first == " " || text.first == "\t" || text.first == "\n" { text.removeFirst() }
    while text.last == " " || text.last == "\t" || text.last == "\n" { text.removeLast() }
    return String(text)
  }
}

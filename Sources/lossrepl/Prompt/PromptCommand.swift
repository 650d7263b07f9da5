/// What a line that begins with a colon asks for.
enum PromptCommand: Equatable {
  case help
  case next
  case run(Int?)
  case back
  case goto(Int?)
  case list
  case vars
  case why
  case fixes
  case debug(String)
  case check
  case hint
  case solution
  case explain(String)
  case resume
  case output
  case reset
  case quit
  /// Not a command, with the nearest one if there is one.
  case unknown(String, nearest: String?)
  /// An argument that is no number.
  case notANumber(command: String, String)

  /// A command's name with what it does.
  struct Summary {
    let name: String
    let argument: String
    let meaning: String
  }

  static let summaries = [
    Summary(name: "next", argument: "", meaning: "go on; a cell not yet run is run quietly"),
    Summary(name: "run", argument: " [N]", meaning: "run the cell shown, or cell N"),
    Summary(name: "back", argument: "", meaning: "undo the last cell, with all it changed"),
    Summary(name: "goto", argument: " N", meaning: "show cell N; what it needs is run quietly"),
    Summary(name: "list", argument: "", meaning: "the cells of the lesson and where you are"),
    Summary(name: "vars", argument: "", meaning: "your variables: kind, shape, dtype, device"),
    Summary(name: "why", argument: "", meaning: "explain the last error in full"),
    Summary(name: "fixes", argument: "", meaning: "try repairs of it on a copy of the session"),
    Summary(
      name: "debug", argument: " [N|CODE]", meaning: "look at the last error, or step through"),
    Summary(name: "explain", argument: " CODE", meaning: "explain a code or a pasted message"),
    Summary(name: "check", argument: "", meaning: "check your answer to an exercise"),
    Summary(name: "hint", argument: "", meaning: "a hint for the exercise, then the next one"),
    Summary(name: "solution", argument: "", meaning: "show a solution of the exercise"),
    Summary(name: "resume", argument: "", meaning: "go on where you were last time"),
    Summary(
      name: "output", argument: "", meaning: "what a cell had printed when the terminal closed"),
    Summary(name: "reset", argument: "", meaning: "start the lesson over"),
    Summary(name: "help", argument: "", meaning: "this list"),
    Summary(name: "quit", argument: "", meaning: "leave (so does Ctrl-D); your place is kept"),
  ]

  /// Nil when the line is not meant as a command.
  init?(_ line: String) {
    let line = line.trimmed
    guard line.hasPrefix(":") else { return nil }
    let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map { String($0) }
    let name = parts.first ?? ""
    let argument = parts.count > 1 ? parts[1].trimmed : ""
    self = PromptCommand.named(name.lowercased(), argument)
  }

  private static func named(_ name: String, _ argument: String) -> PromptCommand {
    switch name {
    case "help", "h", "?": .help
    case "next", "n": .next
    case "run", "r": numbered("run", argument) { .run($0) }
    case "back", "b", "undo": .back
    case "goto", "g": numbered("goto", argument) { .goto($0) }
    case "list", "l", "ls": .list
    case "vars", "v": .vars
    case "why", "w": .why
    case "fixes", "fix", "f": .fixes
    case "debug", "d": .debug(argument)
    case "check", "c": .check
    case "hint": .hint
    case "solution": .solution
    case "explain": .explain(argument)
    case "resume": .resume
    case "output", "o": .output
    case "reset": .reset
    case "quit", "q", "exit": .quit
    default: .unknown(name, nearest: nearest(to: name))
    }
  }

  private static func numbered(
    _ name: String, _ argument: String, _ make: (Int?) -> PromptCommand
  ) -> PromptCommand {
    if argument.isEmpty { return make(nil) }
    guard let number = Int(argument) else { return .notANumber(command: name, argument) }
    return make(number)
  }

  /// The command that takes the fewest changes, when they are few.
  private static func nearest(to name: String) -> String? {
    let measured = summaries.map { (name: $0.name, distance: distance(name, $0.name)) }
    guard let best = measured.min(by: { $0.distance < $1.distance }) else { return nil }
    if best.distance <= max(1, name.count / 3) { return best.name }
    let longer = summaries.filter { name.count > 1 && $0.name.hasPrefix(name) }
    return longer.count == 1 ? longer[0].name : nil
  }

  /// Insertions, deletions and changes between two words; swapped neighbours count one.
  private static func distance(_ left: String, _ right: String) -> Int {
    let a = Array(left.utf8)
    let b = Array(right.utf8)
    var rows = [Array(0...b.count)]
    for i in 0..<a.count {
      var row = [i + 1]
      for j in 0..<b.count {
        var best = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          best = min(best, rows[i - 1][j - 1] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[a.count][b.count]
  }
}

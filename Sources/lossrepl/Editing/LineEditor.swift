// Where typed lines come from: a terminal with editing, or any stream of lines.

/// What came of asking for a line.
enum TypedLine: Equatable {
  case line(String)
  case interrupted
  case end
}

/// The word to be completed and what it may become.
struct Completion {
  /// How many characters before the cursor the candidates replace.
  var replaced: Int
  var candidates: [String]

  static let none = Completion(replaced: 0, candidates: [])
}

/// A source of lines that a person or a script types.
protocol LineEditor: AnyObject {
  /// Proposes completions for the text before the cursor.
  var complete: (_ before: String) -> Completion { get set }

  /// Whether more input is already there, as when several lines are pasted at once.
  var hasPendingInput: Bool { get }

  /// Whether a block goes on behind a blank line, as far as the waiting input tells.
  var goesOnBehindBlankLine: Bool { get }

  /// Asks for a line, which begins with `indentation` already typed.
  func readLine(prompt: String, indentation: String) -> TypedLine

  /// Keeps a line for the arrow keys, in this run and in later ones.
  func remember(_ line: String)
}

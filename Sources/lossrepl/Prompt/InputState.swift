import PythonSyntax

/// Whether typed lines are a whole statement.
enum InputState: Equatable {
  case complete
  case incomplete(indentation: Int)

  init(_ source: String) { self = .complete }

  /// Whether a blank line ends the input, as after the body of a loop.
  static func endsAtBlankLine(_ source: String) -> Bool { true }
}

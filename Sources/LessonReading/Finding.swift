// What is wrong in a lesson file, where, and what to write instead.

/// A place in a lesson that does not mean what its author hopes, with a repair.
package struct Finding: Sendable, Equatable {
  package var path: String
  package var line: Int
  package var message: String
  package var fix: String

  package init(path: String, line: Int, message: String, fix: String) {
    self.path = path
    self.line = line
    self.message = message
    self.fix = fix
  }

  /// `lesson.md:12: message` and, on a second line, the repair.
  package var text: String {
    let place = path + ":" + String(line) + ": " + message
    return fix.isEmpty ? place : place + "\n  fix: " + fix
  }
}

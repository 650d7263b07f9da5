import Lessons
import Rendering
import Sessions

/// Explains errors without a session.
struct ErrorExplainer {
  private let screen: Screen

  init(_ screen: Screen) { self.screen = screen }

  /// `text` is a code or a message; nothing lists the codes.
  func explain(_ text: String) throws(Complaint) -> Int32 {
    let text = text.trimmed
    if text.isEmpty {
      list()
      return 0
    }
    if let explanation = Explanation(code: text) ?? Explanation(message: text) {
      screen.show(ErrorExplainer.text(explanation.withBackground, screen))
      return 0
    }
    throw Complaint(
      ErrorExplainer.isCode(text) ? "there is no error \(text)" : "this message is not known here",
      advice: "lossrepl explain    (lists the errors that are explained)")
  }

  private func list() {
    for fact in Explanation.codes { screen.line(fact.name + "  " + fact.value) }
  }

  /// The message first, unaltered, then its explanation.
  static func text(_ explanation: Explanation, _ screen: Screen) -> String {
    explanation.message + "\n\n" + screen.renderer.explanation(explanation)
  }

  private static func isCode(_ text: String) -> Bool {
    text.count == 5 && text.uppercased().hasPrefix("L") && text.dropFirst().allSatisfy(\.isNumber)
  }
}

extension StringProtocol {
  /// Without the blanks around it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

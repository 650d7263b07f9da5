import LessonReading
import Rendering

/// Why a command cannot do what was asked: what is wrong, where, and what to do.
struct Complaint: Error, Equatable {
  let message: String
  let advice: String

  init(_ message: String, advice: String = "") {
    self.message = message
    self.advice = advice
  }

  init(_ error: FileError) {
    self.init(error.message)
  }

  init(_ error: LessonError) {
    self.init(
      error.path + ":" + String(error.line) + ": " + error.message, advice: error.fix)
  }

  init(_ error: RenderingError) {
    self.init(error.text)
  }

  var text: String {
    advice.isEmpty ? "lossrepl: \(message)\n" : "lossrepl: \(message)\n  try: \(advice)\n"
  }
}

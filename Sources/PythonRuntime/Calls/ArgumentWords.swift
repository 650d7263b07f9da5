/// CPython's words for arguments that do not fit a Python function.
enum ArgumentWords {
  /// `f() missing 2 required positional arguments: 'a' and 'b'`.
  static func missing(_ names: [String], kind: String, of function: String) -> String {
    let quoted = names.map { "'\($0)'" }
    let list =
      switch quoted.count {
      case 1: quoted[0]
      case 2: "\(quoted[0]) and \(quoted[1])"
      default: quoted.dropLast().joined(separator: ", ") + ", and \(quoted[quoted.count - 1])"
      }
    return
      "\(function)() missing \(names.count) required \(kind) argument\(names.count == 1 ? "" : "s"): \(list)"
  }

  /// `f() takes from 1 to 2 positional arguments but 3 were given`.
  static func tooMany(
    given: Int, positional: Int, defaults: Int, keywordOnlyGiven: Int, of function: String
  ) -> String {
    let plural = defaults > 0 ? true : positional != 1
    let takes = defaults > 0 ? "from \(positional - defaults) to \(positional)" : "\(positional)"
    var count = "\(given)"
    if keywordOnlyGiven > 0 {
      count += " positional argument\(given == 1 ? "" : "s")"
      count += " (and \(keywordOnlyGiven) keyword-only argument\(keywordOnlyGiven == 1 ? "" : "s"))"
    }
    let verb = given == 1 && keywordOnlyGiven == 0 ? "was" : "were"
    return
      "\(function)() takes \(takes) positional argument\(plural ? "s" : "") but \(count) \(verb) given"
  }
}

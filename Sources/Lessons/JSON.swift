// JSON as a value with ordered members, and its one exact spelling.

/// A JSON value whose members keep their order, so that files do not change without reason.
package indirect enum JSON: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is no small integer, as it was spelt.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A name with its value.
  package struct Member: Sendable, Equatable {
    package var name: String
    package var value: JSON

    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  package subscript(_ name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  package var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  package var array: [JSON]? {
    if case .array(let items) = self { items } else { nil }
  }

  package var object: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }
}

extension JSON {
  package static func strings(_ items: [String]) -> JSON { .array(items.map { .string($0) }) }

  /// nbformat's multi-line strings: one item a line, each with its newline.
  package static func lines(_ text: String) -> JSON {
    .strings(text.split(separator: "\n", omittingEmptySubsequences: false).linesWithNewlines)
  }

  /// The text of a string or of an array of strings, as nbformat allows both.
  package var joinedText: String? {
    if let string { return string }
    guard let array else { return nil }
    var text = ""
    for item in array {
      guard let string = item.string else { return nil }
      text += string
    }
    return text
  }
}

extension [Substring] {
  fileprivate var linesWithNewlines: [String] {
    var lines: [String] = []
    for (index, line) in enumerated() {
      let isLast = index == count - 1
      if isLast && line.isEmpty { break }
      lines.append(isLast ? String(line) : String(line) + "\n")
    }
    return lines
  }
}

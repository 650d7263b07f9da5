// A code cell and what its author said about it.

/// A piece of code that runs as a whole and whose outputs belong together.
package struct Cell: Sendable, Equatable {
  /// What a cell is for, which decides when it runs.
  package enum Role: Sendable, Equatable {
    case ordinary
    case starter
    case check
    case solution
  }

  /// The same on every reading of the file, unique in the lesson, and valid as an nbformat id.
  package var id: String
  package var language: String
  package var source: String
  package var options: CellOptions
  package var role: Role
  /// The whole cell with its fences.
  package var range: SourceRange
  /// The line of the file on which the source begins.
  package var sourceLine: Int

  package init(
    id: String, language: String = "python", source: String, options: CellOptions = CellOptions(),
    role: Role = .ordinary, range: SourceRange = SourceRange(firstLine: 1, lastLine: 1),
    sourceLine: Int = 1
  ) {
    self.id = id
    self.language = language
    self.source = source
    self.options = options
    self.role = role
    self.range = range
    self.sourceLine = sourceLine
  }

  /// The exception that the author says this cell raises, named or not.
  package var mayRaise: Bool { options.has("raises-exception") || options.expectedError != nil }

  package var isSkipped: Bool { options.has("skip-execution") }
}

/// What the lines between a cell's fence and its code say.
package struct CellOptions: Sendable, Equatable {
  package var tags: [String]
  package var expectedError: ExpectedError?
  /// Options that lossrepl has no use for but a notebook keeps, as YAML scalars in file order.
  package var others: [Fact]

  package init(tags: [String] = [], expectedError: ExpectedError? = nil, others: [Fact] = []) {
    self.tags = tags
    self.expectedError = expectedError
    self.others = others
  }

  package func has(_ tag: String) -> Bool { tags.contains(tag) }
}

/// A name with its value, shown side by side.
package struct Fact: Sendable, Equatable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// The exception that a cell must raise: `expect-error: "ValueError: Target size …"`.
package struct ExpectedError: Sendable, Equatable {
  package var name: String
  /// Nil when any message will do; an ellipsis at its end stands for any rest.
  package var message: String?

  package init(name: String, message: String? = nil) {
    self.name = name
    self.message = message
  }

  /// Reads `Name: message` as an author writes it.
  package init(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else {
      self.init(name: text)
      return
    }
    let message = text[text.index(after: colon)...].drop { $0 == " " }
    self.init(name: String(text[..<colon]), message: message.isEmpty ? nil : String(message))
  }

  package var text: String {
    guard let message else { return name }
    return name + ": " + message
  }

  /// Whether an exception that came is the one announced.
  package func matches(_ error: ErrorOutput) -> Bool {
    guard error.name == name else { return false }
    guard let message else { return true }
    if let prefix = ExpectedError.openPrefix(of: message) { return error.value.hasPrefix(prefix) }
    return error.value == message
  }

  private static func openPrefix(of message: String) -> Substring? {
    if message.hasSuffix("…") { return message.dropLast() }
    if message.hasSuffix("...") { return message.dropLast(3) }
    return nil
  }
}

/// Why a grammar rule did not produce a node.
enum ParseFailure: Error {
  /// The tokens do not fit; another rule may.
  case noMatch
  /// The source is wrong in a way that has been put into words.
  case raised(RaisedError)
}

/// Carries a syntax error behind one pointer, so that a failing rule costs little.
final class RaisedError: Sendable {
  let error: SyntaxError

  init(_ error: SyntaxError) {
    self.error = error
  }
}

/// The hard keywords of Python 3.11, found by their bytes.
struct Keywords: Sendable {
  static let python311 = Keywords()

  private let kinds: [UInt64: Token.Kind]

  private init() {
    let words: [(String, Token.Kind)] = [
      ("False", .keywordFalse), ("None", .keywordNone), ("True", .keywordTrue), ("and", .and),
      ("as", .as), ("assert", .assert), ("async", .async), ("await", .await), ("break", .break),
      ("class", .class), ("continue", .continue), ("def", .def), ("del", .del), ("elif", .elif),
      ("else", .else), ("except", .except), ("finally", .finally), ("for", .for), ("from", .from),
      ("global", .global), ("if", .if), ("import", .import), ("in", .in), ("is", .is),
      ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass),
      ("raise", .raise), ("return", .return), ("try", .try), ("while", .while), ("with", .with),
      ("yield", .yield),
    ]
    var kinds = [UInt64: Token.Kind](minimumCapacity: words.count)
    for (word, kind) in words {
      var key: UInt64 = 0
      for byte in word.utf8 { key = key << 8 | UInt64(byte) }
      kinds[key] = kind
    }
    self.kinds = kinds
  }

  /// The keyword that a name is, `.name` when it is none.
  func kind(of bytes: [UInt8], from start: Int, to end: Int) -> Token.Kind {
    guard end - start >= 2, end - start <= 8 else { return .name }
    var key: UInt64 = 0
    for offset in start..<end { key = key << 8 | UInt64(bytes[offset]) }
    return kinds[key] ?? .name
  }
}

/// Format specifications and format strings that have been read, since a loop formats with the same
/// ones.
struct FormatCache {
  /// Specifications as numbers take them.
  var numbers = TextCache<FormatSpec>()
  /// Specifications as text takes them.
  var texts = TextCache<FormatSpec>()
  /// Format strings of `str.format`; nil for one that is not simple.
  private var templates = TextCache<SimpleTemplate?>()
  /// Format strings of `%`.
  private var percentTemplates = TextCache<PercentTemplate>()

  /// The pieces of a format string, if it is simple.
  mutating func template(_ text: PyString) -> SimpleTemplate? {
    if let known = templates.find(text) { return known }
    let template = SimpleTemplate(text.value)
    templates.keep(template, for: text)
    return template
  }

  /// The pieces of a format string of `%`.
  mutating func percentTemplate(_ text: PyString) -> PercentTemplate {
    if let known = percentTemplates.find(text) { return known }
    let template = PercentTemplate(text.codePoints)
    percentTemplates.keep(template, for: text)
    return template
  }
}

/// What was made of texts, kept at places that their hashes tell: the last one at a place stays.
struct TextCache<Item> {
  private static var size: Int { 64 }
  private static var longest: Int { 1000 }
  private var entries: [(text: PyString, item: Item)?] = Array(repeating: nil, count: size)

  /// What was kept for a string's text.
  func find(_ text: PyString) -> Item? {
    guard let entry = entries[place(of: text)], entry.text.equals(text) else { return nil }
    return entry.item
  }

  mutating func keep(_ item: Item, for text: PyString) {
    if text.value.utf8.count < TextCache.longest { entries[place(of: text)] = (text, item) }
  }

  private func place(of text: PyString) -> Int { text.hashValue & (TextCache.size - 1) }
}

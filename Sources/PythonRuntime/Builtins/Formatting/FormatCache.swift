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

/// What was made of texts: found by the identity of the string object first, then by its text.
struct TextCache<Item> {
  private static var capacity: Int { 256 }
  private static var longest: Int { 1000 }
  private var items: [String: Item] = [:]
  private var recent: [(text: PyString, item: Item)?] = Array(repeating: nil, count: 16)

  /// What was kept for a text.
  func find(_ text: String) -> Item? { items[text] }

  /// What was kept for a string's text.
  mutating func find(_ text: PyString) -> Item? {
    let place = Int(truncatingIfNeeded: text.identity >> 4) & 15
    if let entry = recent[place], entry.text === text { return entry.item }
    guard let item = items[text.value] else { return nil }
    recent[place] = (text, item)
    return item
  }

  mutating func keep(_ item: Item, for text: String) {
    guard items.count < TextCache.capacity, text.utf8.count < TextCache.longest else { return }
    items[text] = item
  }

  mutating func keep(_ item: Item, for text: PyString) { keep(item, for: text.value) }
}

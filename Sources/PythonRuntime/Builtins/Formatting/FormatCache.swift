/// Format specifications that have been read, since a loop formats with the same ones.
struct FormatCache {
  private static let capacity = 256
  private var numbers: [String: FormatSpec] = [:]
  private var texts: [String: FormatSpec] = [:]
  /// Format strings that were read; `.some(nil)` for one that is not simple.
  private var templates: [String: SimpleTemplate?] = [:]
  /// The last specifications of numbers, found by the identity of their strings.
  private var recent = [(text: PyString, spec: FormatSpec)?](repeating: nil, count: 16)

  /// What `text` came to for a default alignment, `<` for text and `>` for numbers.
  func spec(_ text: String, align: UInt32) -> FormatSpec? {
    align == 62 ? numbers[text] : texts[text]
  }

  /// What `text` came to for a number.
  mutating func numberSpec(_ text: PyString) -> FormatSpec? {
    let place = Int(text.identity >> 4) & (recent.count - 1)
    if let entry = recent[place], entry.text === text { return entry.spec }
    guard let spec = numbers[text.value] else { return nil }
    recent[place] = (text, spec)
    return spec
  }

  /// The pieces of a format string, if it is simple.
  mutating func template(_ text: String) -> SimpleTemplate? {
    if let known = templates[text] { return known }
    guard text.utf8.count < 1000 else { return nil }
    let template = SimpleTemplate(text)
    if templates.count < FormatCache.capacity { templates[text] = template }
    return template
  }

  /// Keeps a specification that was read without error.
  mutating func remember(_ spec: FormatSpec, _ text: String, align: UInt32) {
    if align == 62 {
      if numbers.count < FormatCache.capacity { numbers[text] = spec }
    } else if texts.count < FormatCache.capacity {
      texts[text] = spec
    }
  }
}

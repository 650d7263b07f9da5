/// Format specifications that have been read, since a loop formats with the same ones.
struct FormatCache {
  private static let capacity = 256
  private var numbers: [String: FormatSpec] = [:]
  private var texts: [String: FormatSpec] = [:]

  /// What `text` came to for a default alignment, `<` for text and `>` for numbers.
  func spec(_ text: String, align: UInt32) -> FormatSpec? {
    align == 62 ? numbers[text] : texts[text]
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

import CPlatform

/// Search in UTF-8 bytes, which finds code points exactly.
enum TextSearch {
  static func contains(_ text: String, _ part: String) -> Bool {
    if part.isEmpty { return true }
    let found = text.utf8.withContiguousStorageIfAvailable { whole -> Bool? in
      part.utf8.withContiguousStorageIfAvailable { needle in holds(needle, in: whole) }
    }
    if let found, let answer = found { return answer }
    let (whole, needle) = (Array(text.utf8), Array(part.utf8))
    return find(needle, in: whole, from: 0, to: whole.count) != nil
  }

  private static func holds(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    find(needle, in: text, from: 0, to: text.count) != nil
  }

  /// The first place of a byte at `from` or behind it.
  @inline(__always)
  static func place(
    of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, from: Int
  ) -> Int? {
    guard let base = text.baseAddress,
      let found = memchr(base + from, Int32(byte), text.count - from)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// How often a byte occurs.
  static func count(of byte: UInt8, in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      for other in bytes { count &+= other == byte ? 1 : 0 }
      return count
    }
  }

  /// The first place of `needle` in `text[from..<to]`.
  static func find(_ needle: [UInt8], in text: [UInt8], from: Int, to: Int) -> Int? {
    text.withUnsafeBufferPointer { haystack in
      needle.withUnsafeBufferPointer { find($0, in: haystack, from: from, to: to) }
    }
  }

  private static func find(
    _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from: Int, to: Int
  ) -> Int? {
    let last = to - needle.count
    if from > last { return nil }
    if needle.isEmpty { return from }
    let starts = UnsafeBufferPointer(rebasing: text[..<(last + 1)])
    var i = from
    while let place = place(of: needle[0], in: starts, from: i) {
      if matches(text, needle, place) { return place }
      i = place + 1
    }
    return nil
  }

  /// The last place of `needle` in `text[from..<to]`.
  static func findLast(_ needle: [UInt8], in text: [UInt8], from: Int, to: Int) -> Int? {
    var i = to - needle.count
    if i < from { return nil }
    return text.withUnsafeBufferPointer { haystack in
      needle.withUnsafeBufferPointer { part in
        while i >= from {
          if matches(haystack, part, i) { return i }
          i -= 1
        }
        return nil
      }
    }
  }

  @inline(__always)
  private static func matches(
    _ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    var j = 0
    while j < part.count {
      if text[place + j] != part[j] { return false }
      j += 1
    }
    return true
  }

  /// The places of `needle`, without overlap, at most `limit` of them.
  static func places(_ needle: [UInt8], in text: [UInt8], limit: Int = .max) -> [Int] {
    var (found, start): ([Int], Int) = ([], 0)
    while found.count < limit,
      let place = find(needle, in: text, from: start, to: text.count)
    {
      found.append(place)
      start = place + needle.count
    }
    return found
  }

  /// The last places of `needle`, without overlap, at most `limit` of them, last first.
  static func lastPlaces(_ needle: [UInt8], in text: [UInt8], limit: Int) -> [Int] {
    var (found, end): ([Int], Int) = ([], text.count)
    while found.count < limit, let place = findLast(needle, in: text, from: 0, to: end) {
      found.append(place)
      end = place
    }
    return found
  }

  /// How many code points stand before a byte.
  static func codePointIndex(of byte: Int, in text: [UInt8]) -> Int {
    var count = 0
    for i in 0..<byte where text[i] & 0xc0 != 0x80 { count += 1 }
    return count
  }

  /// The byte where a code point begins.
  static func byteIndex(ofCodePoint index: Int, in text: [UInt8]) -> Int {
    var (count, i) = (0, 0)
    while i < text.count {
      if text[i] & 0xc0 != 0x80 {
        if count == index { return i }
        count += 1
      }
      i += 1
    }
    return text.count
  }
}

/// Splitting text into pieces, given as ranges of its bytes.
enum TextSplit {
  /// Bytes that are cut without looking at interrupts between.
  static let longestAtOnce = 1 << 22

  /// The pieces between runs of blanks; -1 for no limit.
  static func atBlanks(_ text: [UInt8], limit: Int) -> [Range<Int>] {
    var (pieces, i): ([Range<Int>], Int) = ([], 0)
    while true {
      i = skipBlanks(text, i)
      if i == text.count { return pieces }
      if limit >= 0 && pieces.count == limit {
        pieces.append(i..<text.count)
        return pieces
      }
      let start = i
      while i < text.count, blankLength(text, i) == 0 { i += 1 }
      pieces.append(start..<i)
    }
  }

  /// As `atBlanks`, counting the limit from the end.
  static func atBlanksFromEnd(_ text: [UInt8], limit: Int) -> [Range<Int>] {
    let all = atBlanks(text, limit: -1)
    if all.count <= limit + 1 { return all }
    let kept = all.suffix(limit)
    return [0..<all[all.count - limit - 1].upperBound] + kept
  }

  /// Calls `body` with every string among `items`, which stays where it is, and its place.
  @inline(__always)
  static func withTexts(of items: ContiguousArray<Value>, _ body: (PyString, Int) -> Void) {
    items.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for place in 0..<buffer.count {
        let slot = UnsafeMutablePointer(mutating: base + place)
        if slot.holdsString {
          slot.with(PyString.self) { body($0, place) }
        } else if let text = slot.pointee.asString {
          body(text, place)
        }
      }
    }
  }

  /// Copies a text's bytes to a place; the place behind them.
  static func copy(
    _ text: String, to buffer: UnsafeMutableBufferPointer<UInt8>, _ start: Int
  ) -> Int {
    let copied: Int? = text.utf8.withContiguousStorageIfAvailable { bytes in
      if let source = bytes.baseAddress, let target = buffer.baseAddress {
        (target + start).update(from: source, count: bytes.count)
      }
      return start + bytes.count
    }
    return copied ?? start
  }

  /// Whether an ASCII character is a blank.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool {
    byte <= 32 && (byte == 32 || byte >= 28 || byte >= 9 && byte <= 13)
  }

  /// How many bytes the blank at a place has; 0 where there is none.
  static func blankLength(_ text: [UInt8], _ i: Int) -> Int {
    let byte = text[i]
    if byte < 0x80 { return isBlank(byte) ? 1 : 0 }
    if byte == 0xc2 && i + 1 < text.count {
      return text[i + 1] == 0x85 || text[i + 1] == 0xa0 ? 2 : 0
    }
    guard byte >= 0xe1 && byte <= 0xe3 && i + 2 < text.count else { return 0 }
    let code = UInt32(byte & 15) << 12 | UInt32(text[i + 1] & 63) << 6 | UInt32(text[i + 2] & 63)
    return CharacterTest.isSpace(code) ? 3 : 0
  }

  static func skipBlanks(_ text: [UInt8], _ start: Int) -> Int {
    var i = start
    while i < text.count {
      let length = blankLength(text, i)
      if length == 0 { break }
      i += length
    }
    return i
  }

  /// Where the blanks at the end begin.
  static func trimEnd(_ text: [UInt8]) -> Int {
    var end = text.count
    while end > 0 {
      var start = end - 1
      while start > 0 && text[start] & 0xc0 == 0x80 { start -= 1 }
      if blankLength(text, start) == 0 { break }
      end = start
    }
    return end
  }

  /// The lines, with or without what ends them.
  static func lines(_ text: [UInt8], keepingEnds: Bool) -> [Range<Int>] {
    var (pieces, start, i): ([Range<Int>], Int, Int) = ([], 0, 0)
    while i < text.count {
      let length = lineBreakLength(text, i)
      if length == 0 {
        i += 1
        continue
      }
      pieces.append(start..<(keepingEnds ? i + length : i))
      i += length
      start = i
    }
    if start < text.count { pieces.append(start..<text.count) }
    return pieces
  }

  private static func lineBreakLength(_ text: [UInt8], _ i: Int) -> Int {
    switch text[i] {
    case 13: return i + 1 < text.count && text[i + 1] == 10 ? 2 : 1
    case 10, 11, 12, 28, 29, 30: return 1
    case 0xc2: return i + 1 < text.count && text[i + 1] == 0x85 ? 2 : 0
    case 0xe2:
      guard i + 2 < text.count, text[i + 1] == 0x80 else { return 0 }
      return text[i + 2] == 0xa8 || text[i + 2] == 0xa9 ? 3 : 0
    default: return 0
    }
  }
}

extension Interpreter {
  func addSplitMethods(_ table: MethodTable<PyString>) {
    table.add("split", "self, /, sep=None, maxsplit=-1") {
      (interpreter, text, arguments) throws(PythonException) in
      try interpreter.split(text, arguments, fromEnd: false)
    }
    table.add("rsplit", "self, /, sep=None, maxsplit=-1") {
      (interpreter, text, arguments) throws(PythonException) in
      try interpreter.split(text, arguments, fromEnd: true)
    }
    table.add("splitlines", "self, /, keepends=False") {
      (interpreter, text, arguments) throws(PythonException) in
      let bytes = Array(text.value.utf8)
      let keeps = try interpreter.cInt(arguments[1]) != 0
      return try interpreter.pieces(bytes, TextSplit.lines(bytes, keepingEnds: keeps), text)
    }
    table.add("partition", 1, 1) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.partition(text, arguments[1], last: false)
    }
    table.add("rpartition", 1, 1) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.partition(text, arguments[1], last: true)
    }
    table.add("join", 1, 1) { (interpreter, text, arguments) throws(PythonException) in
      try interpreter.join(text, arguments[1])
    }
  }

  private func pieces(
    _ bytes: [UInt8], _ ranges: [Range<Int>], _ text: PyString
  ) throws(PythonException) -> Value {
    try checkSize(Int64(ranges.count), of: 16)
    var items = ContiguousArray<Value>()
    items.reserveCapacity(ranges.count)
    for range in ranges {
      let piece = String(decoding: bytes[range], as: UTF8.self)
      items.append(.object(text.isASCII ? PyString(ascii: piece) : PyString(piece)))
      if items.count & 0xfff == 0 { try poll() }
    }
    return .list(items)
  }

  /// The pieces of ASCII text between blanks, cut where the text lies.
  private func words(of text: PyString) -> Value? {
    text.value.utf8.withContiguousStorageIfAvailable { bytes in
      var items = ContiguousArray<Value>()
      items.reserveCapacity(Swift.min(bytes.count / 2, 8))
      var i = 0
      while true {
        while i < bytes.count, TextSplit.isBlank(bytes[i]) { i += 1 }
        if i == bytes.count { return .list(items) }
        let start = i
        while i < bytes.count, !TextSplit.isBlank(bytes[i]) { i += 1 }
        items.append(piece(bytes, start..<i))
      }
    }
  }

  /// The pieces of ASCII text between single characters, cut where the text lies.
  private func pieces(
    of text: PyString, between separator: UInt8, count: Int
  ) -> Value? {
    text.value.utf8.withContiguousStorageIfAvailable { bytes in
      var items = ContiguousArray<Value>()
      items.reserveCapacity(count)
      var start = 0
      while let end = TextSearch.place(of: separator, in: bytes, from: start) {
        items.append(piece(bytes, start..<end))
        start = end + 1
      }
      items.append(piece(bytes, start..<bytes.count))
      return .list(items)
    }
  }

  @inline(__always)
  private func piece(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Value {
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    return .object(PyString(ascii: String(decoding: part, as: UTF8.self)))
  }

  private func split(
    _ text: PyString, _ arguments: Arguments, fromEnd: Bool
  ) throws(PythonException) -> Value {
    let limit = Int(clamping: try index(arguments[2]))
    if limit < 0, arguments[1].isNone, text.isASCII,
      text.value.utf8.count < TextSplit.longestAtOnce, let words = words(of: text)
    {
      return words
    }
    let bytes = Array(text.value.utf8)
    if arguments[1].isNone {
      let ranges =
        fromEnd && limit >= 0
        ? TextSplit.atBlanksFromEnd(bytes, limit: limit)
        : TextSplit.atBlanks(bytes, limit: limit)
      return try pieces(bytes, ranges, text)
    }
    let separatorText = try textArgument(arguments[1], "must be str or None")
    if limit < 0, text.isASCII, text.value.utf8.count < TextSplit.longestAtOnce,
      separatorText.value.utf8.count == 1, let byte = separatorText.value.utf8.first
    {
      let count = TextSearch.count(of: byte, in: text.value) + 1
      try checkSize(Int64(count), of: 16)
      if let pieces = pieces(of: text, between: byte, count: count) { return pieces }
    }
    let separator = Array(separatorText.value.utf8)
    if separator.isEmpty { throw valueError("empty separator") }
    let most = limit < 0 ? Int.max : limit
    let places =
      fromEnd
      ? Array(TextSearch.lastPlaces(separator, in: bytes, limit: most).reversed())
      : TextSearch.places(separator, in: bytes, limit: most)
    var (ranges, start): ([Range<Int>], Int) = ([], 0)
    for place in places {
      ranges.append(start..<place)
      start = place + separator.count
    }
    ranges.append(start..<bytes.count)
    return try pieces(bytes, ranges, text)
  }

  private func partition(
    _ text: PyString, _ separator: Value, last: Bool
  ) throws(PythonException) -> Value {
    let part = try textArgument(separator, "must be str")
    let (bytes, needle) = (Array(text.value.utf8), Array(part.value.utf8))
    if needle.isEmpty { throw valueError("empty separator") }
    let place =
      last
      ? TextSearch.findLast(needle, in: bytes, from: 0, to: bytes.count)
      : TextSearch.find(needle, in: bytes, from: 0, to: bytes.count)
    guard let place else {
      let empty = Value.object(PyString(ascii: ""))
      return .tuple(last ? [empty, empty, .object(text)] : [.object(text), empty, empty])
    }
    return .tuple([
      stringValue(bytes[..<place]), .object(part), stringValue(bytes[(place + needle.count)...]),
    ])
  }

  /// `separator.join(iterable)`.
  func join(_ separator: PyString, _ iterable: Value) throws(PythonException) -> Value {
    guard try isIterable(iterable) else { throw typeError("can only join an iterable") }
    let items = try self.items(of: iterable)
    if items.count == 1, case .object(let only) = items[0], only.kind == .string { return items[0] }
    let (size, isASCII) = try joinedSize(separator, items)
    try checkSize(size)
    let text = String(unsafeUninitializedCapacity: Int(size)) { buffer in
      var end = 0
      TextSplit.withTexts(of: items) { (text, place) in
        if place > 0 { end = TextSplit.copy(separator.value, to: buffer, end) }
        end = TextSplit.copy(text.value, to: buffer, end)
      }
      return end
    }
    return .object(isASCII ? PyString(ascii: text) : PyString(text))
  }

  /// The bytes that joining may take, and whether all are ASCII.
  private func joinedSize(
    _ separator: PyString, _ items: ContiguousArray<Value>
  ) throws(PythonException) -> (Int64, Bool) {
    var (size, isASCII, count) = (Int64(0), separator.isASCII || items.count < 2, 0)
    TextSplit.withTexts(of: items) { (text, _) in
      size += Int64(text.value.utf8.count + separator.value.utf8.count)
      isASCII = isASCII && text.isASCII
      count += 1
    }
    if count < items.count {
      for (place, item) in items.enumerated() where item.asString == nil {
        throw typeError(
          "sequence item \(place): expected str instance, \(type(of: item).name) found")
      }
    }
    return (size, isASCII)
  }

  /// Whether `iter(value)` works.
  func isIterable(_ value: Value) throws(PythonException) -> Bool {
    guard case .object(let object) = value else { return false }
    switch object.kind {
    case .list, .tuple, .string, .dict, .set, .generator: return true
    default: return try iteratorIfIterable(value) != nil
    }
  }
}

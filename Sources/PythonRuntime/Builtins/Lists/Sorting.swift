// Stable sorting: typed when all keys are of one simple kind, by `<` otherwise.
extension Interpreter {
  /// The items in order of themselves or of their keys.
  func sorted(
    _ items: ContiguousArray<Value>, key: Value, reverse: Bool
  ) throws(PythonException) -> ContiguousArray<Value> {
    if items.count < 2 {
      if !key.isNone { for item in items { _ = try call(key, item) } }
      return items
    }
    var keys = items
    if !key.isNone {
      for place in 0..<items.count { keys[place] = try call(key, items[place]) }
    }
    let order = try SortOrder(keys, reverse: reverse, self).places
    var result = ContiguousArray<Value>()
    result.reserveCapacity(items.count)
    for place in order { result.append(items[Int(place)]) }
    return result
  }
}

/// The places of keys in sorted order.
struct SortOrder {
  private(set) var places: [Int32]

  init(
    _ keys: ContiguousArray<Value>, reverse: Bool, _ interpreter: Interpreter
  ) throws(PythonException) {
    places = []
    if let integers = SortOrder.integers(keys) {
      places = SortOrder.typed(integers, reverse: reverse)
    } else if let floats = SortOrder.floats(keys) {
      places = SortOrder.typed(floats, reverse: reverse)
    } else if let texts = SortOrder.texts(keys) {
      places = SortOrder.typed(texts, reverse: reverse)
    } else {
      places = try SortOrder.general(keys, reverse: reverse, interpreter)
    }
  }

  private static func integers(_ keys: ContiguousArray<Value>) -> [Int64]? {
    var result: [Int64] = []
    result.reserveCapacity(keys.count)
    for key in keys {
      guard case .int(let value) = key else { return nil }
      result.append(value)
    }
    return result
  }

  private static func floats(_ keys: ContiguousArray<Value>) -> [Double]? {
    var result: [Double] = []
    result.reserveCapacity(keys.count)
    for key in keys {
      guard case .float(let value) = key, !value.isNaN else { return nil }
      result.append(value)
    }
    return result
  }

  private static func texts(_ keys: ContiguousArray<Value>) -> [TextKey]? {
    var result: [TextKey] = []
    result.reserveCapacity(keys.count)
    for key in keys {
      guard case .object(let object) = key, object.kind == .string else { return nil }
      let text = unsafeDowncast(object, to: PyString.self)
      if !text.isASCII { return nil }
      result.append(TextKey(text.value))
    }
    return result
  }

  private static func typed<Key: Comparable>(_ keys: [Key], reverse: Bool) -> [Int32] {
    var pairs: [(key: Key, place: Int32)] = []
    pairs.reserveCapacity(keys.count)
    for (place, key) in keys.enumerated() { pairs.append((key, Int32(place))) }
    if reverse {
      pairs.sort { $0.key == $1.key ? $0.place < $1.place : $1.key < $0.key }
    } else {
      pairs.sort { $0.key == $1.key ? $0.place < $1.place : $0.key < $1.key }
    }
    return pairs.map { $0.place }
  }

  private static func general(
    _ keys: ContiguousArray<Value>, reverse: Bool, _ interpreter: Interpreter
  ) throws(PythonException) -> [Int32] {
    // As CPython does, a reverse sort reverses before and after, which keeps equals in order.
    var places = (0..<Int32(keys.count)).map { $0 }
    if reverse { places.reverse() }
    places = try Merger(keys, interpreter).sorted(places)
    if reverse { places.reverse() }
    return places
  }
}

/// An ASCII text to be sorted: its first eight bytes as a number decide most comparisons.
private struct TextKey: Comparable {
  private let start: UInt64
  private let text: String

  init(_ text: String) {
    self.text = text
    var start: UInt64 = 0
    var count = 0
    for byte in text.utf8.prefix(8) {
      start = start << 8 | UInt64(byte)
      count += 1
    }
    self.start = count == 0 ? 0 : start << UInt64(64 - 8 * count)
  }

  static func < (a: TextKey, b: TextKey) -> Bool {
    a.start == b.start ? a.text < b.text : a.start < b.start
  }

  static func == (a: TextKey, b: TextKey) -> Bool { a.start == b.start && a.text == b.text }
}

extension PyString {
  /// The first `count` code points.
  func prefix(_ count: Int) -> String { slice(0, count) }

  /// The code points from `start` up to `end`, which are in range.
  func slice(_ start: Int, _ end: Int) -> String {
    if start >= end { return "" }
    if isASCII {
      let view = value.utf8
      let first = view.index(view.startIndex, offsetBy: start)
      return String(value[first..<view.index(first, offsetBy: end - start)])
    }
    let view = value.unicodeScalars
    let first = view.index(view.startIndex, offsetBy: start)
    return String(value[first..<view.index(first, offsetBy: end - start)])
  }

  /// The code points in order.
  var codePoints: [UInt32] { value.unicodeScalars.map { $0.value } }
}

extension String {
  /// The text `count` times, by doubling, which copies in large pieces.
  func repeated(_ count: Int) -> String {
    var result = ""
    result.reserveCapacity(utf8.count * count)
    var (block, rest) = (self, count)
    while rest > 0 {
      if rest & 1 == 1 { result += block }
      rest >>= 1
      if rest > 0 { block += block }
    }
    return result
  }
}

extension Interpreter {
  /// The string of one code point; ASCII ones are made once.
  func character(_ code: UInt32) -> Value {
    if code < 128 { return .object(builtinState.character(UInt8(code))) }
    return .string(CodePoints.string([code]))
  }

  /// A string known to be ASCII.
  func asciiString(_ bytes: [UInt8]) -> Value {
    .object(PyString(ascii: String(decoding: bytes, as: UTF8.self)))
  }

  /// `text[key]`.
  func stringItem(_ text: PyString, _ key: Value) throws(PythonException) -> Value {
    if let slice = key.asSlice { return try stringSlice(text, slice) }
    guard let place = try position(key, count: text.count) else {
      throw typeError("string indices must be integers, not '\(type(of: key).name)'")
    }
    if place < 0 { throw indexError("string index out of range") }
    if text.isASCII {
      let view = text.value.utf8
      return .object(
        builtinState.character(view[view.index(view.startIndex, offsetBy: place)]))
    }
    let view = text.value.unicodeScalars
    return character(view[view.index(view.startIndex, offsetBy: place)].value)
  }

  private func stringSlice(_ text: PyString, _ slice: PySlice) throws(PythonException) -> Value {
    let selection = try selection(slice, count: text.count)
    if selection.count == 0 { return .object(PyString(ascii: "")) }
    if selection.step == 1 {
      if selection.count == text.count { return .object(text) }
      let part = text.slice(selection.start, selection.start + selection.count)
      return .object(text.isASCII ? PyString(ascii: part) : PyString(part))
    }
    if text.isASCII {
      let bytes = ContiguousArray(text.value.utf8)
      return .object(
        PyString(ascii: String(decoding: selection.select(bytes), as: UTF8.self)))
    }
    return .string(CodePoints.string(Array(selection.select(ContiguousArray(text.codePoints)))))
  }

  /// `left + right`; nil where the other side may still know how.
  func concatenate(_ left: PyString, _ right: Value) throws(PythonException) -> Value? {
    guard let other = right.asString else { return nil }
    try checkSize(Int64(left.value.utf8.count) + Int64(other.value.utf8.count))
    let text = left.value + other.value
    return .object(left.isASCII && other.isASCII ? PyString(ascii: text) : PyString(text))
  }

  /// `text * count`.
  func repeatText(_ text: PyString, _ count: Value) throws(PythonException) -> Value? {
    guard let times = try repetitions(count) else { return nil }
    if times <= 0 || text.value.isEmpty { return .object(PyString(ascii: "")) }
    try checkSize(times, of: Int64(text.value.utf8.count))
    let repeated = text.value.repeated(Int(times))
    return .object(text.isASCII ? PyString(ascii: repeated) : PyString(repeated))
  }

  /// How often a sequence is to be repeated; nil where the value is no integer.
  func repetitions(_ value: Value) throws(PythonException) -> Int64? {
    if let small = value.asInt { return small }
    guard let index = try indexIfPossible(value) else { return nil }
    guard let small = index.int64 else {
      throw overflowError("cannot fit 'int' into an index-sized integer")
    }
    return small
  }
}

/// The iterator of a `str`.
final class StringIterator: PyIterator {
  private let text: PyString
  private var position: String.UnicodeScalarView.Index
  /// The bytes of ASCII text, which need no decoding, and the place of the next one.
  private let bytes: ContiguousArray<UInt8>
  private var place = 0

  init(_ text: PyString) {
    self.text = text
    bytes = text.isASCII ? ContiguousArray(text.value.utf8) : []
    position = text.value.unicodeScalars.startIndex
    super.init(typeName: text.isASCII ? "str_ascii_iterator" : "str_iterator")
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    if text.isASCII {
      if place >= bytes.count { return .unbound }
      place += 1
      return .object(interpreter.builtinState.character(bytes[place - 1]))
    }
    let view = text.value.unicodeScalars
    if position == view.endIndex { return .unbound }
    let scalar = view[position]
    position = view.index(after: position)
    return interpreter.character(scalar.value)
  }

  override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(text) }

  override func memento() -> Memento? {
    RestoringMemento { [self, position, place] in
      self.position = position
      self.place = place
    }
  }
}

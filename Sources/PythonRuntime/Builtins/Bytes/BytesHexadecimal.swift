// `hex` with its separators, and the tables of `translate`.
extension Interpreter {
  /// `bytes.hex(sep, bytes_per_sep)`; the arguments come behind the receiver.
  func hexadecimalText(
    _ bytes: [UInt8], _ arguments: Arguments
  ) throws(PythonException) -> Value {
    let separator = try separator(arguments[1])
    let group = try index(arguments[2])
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for (place, byte) in bytes.enumerated() {
      if let separator, place > 0, beginsGroup(place, of: bytes.count, group) {
        text.append(separator)
      }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return asciiString(text)
  }

  /// Whether a group begins at a byte: groups are counted from the end, those of a negative size from the
  /// beginning.
  private func beginsGroup(_ place: Int, of count: Int, _ size: Int64) -> Bool {
    let distance = Int64(size > 0 ? count - place : place)
    return size != 0 && distance % max(1, size.magnitude.clamped) == 0
  }

  private func separator(_ value: Value) throws(PythonException) -> UInt8? {
    if value.isNone { return nil }
    guard let bytes = value.asText.map({ Array($0.utf8) }) ?? value.asBytes?.bytes else {
      throw typeError("sep must be str or bytes.")
    }
    guard (value.asString?.count ?? bytes.count) == 1 else {
      throw valueError("sep must be length 1.")
    }
    guard bytes[0] < 128 else { throw valueError("sep must be ASCII.") }
    return bytes[0]
  }

  /// `bytes.maketrans(frm, to)`.
  func translationTable(_ from: Value, _ to: Value) throws(PythonException) -> Value {
    for value in [from, to] where byteContents(value) == nil {
      throw typeError("a bytes-like object is required, not '\(type(of: value).name)'")
    }
    let (before, after) = (byteContents(from) ?? [], byteContents(to) ?? [])
    guard before.count == after.count else {
      throw valueError("maketrans arguments must have same length")
    }
    var table = [UInt8](0...255)
    for (one, two) in zip(before, after) { table[Int(one)] = two }
    return .object(PyBytes(table))
  }
}

extension UInt64 {
  /// This number, or the largest that an `Int64` holds.
  fileprivate var clamped: Int64 { Int64(Swift.min(self, UInt64(Int64.max))) }
}

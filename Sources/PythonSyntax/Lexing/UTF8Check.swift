/// Finds bytes that are not UTF-8 and words the error as CPython's decoder does.
enum UTF8Check {
  /// The offset of the first byte that begins no UTF-8 character.
  static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] < 0x80 {
        offset += 1
      } else {
        let length = characterLength(in: bytes, at: offset)
        guard length > 0 else { return offset }
        offset += length
      }
    }
    return nil
  }

  static func error(in bytes: [UInt8], at offset: Int) -> SyntaxError {
    let byte = bytes[offset]
    let digits = String(byte, radix: 16)
    let canStart = (0xC2...0xF4).contains(byte)
    let reason =
      canStart
      ? (offset + 1 >= bytes.count ? "unexpected end of data" : "invalid continuation byte")
      : "invalid start byte"
    return SyntaxError(
      message: "(unicode error) 'utf-8' codec can't decode byte 0x\(digits) in position \(offset): "
        + reason)
  }

  private static func characterLength(in bytes: [UInt8], at offset: Int) -> Int {
    let first = bytes[offset]
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 0
    }
    guard offset + length <= bytes.count else { return 0 }
    for index in 1..<length where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return isWellFormed(first, bytes[offset + 1]) ? length : 0
  }

  /// Refuses overlong forms, surrogates and numbers past the last code point.
  private static func isWellFormed(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE0: second >= 0xA0
    case 0xED: second < 0xA0
    case 0xF0: second >= 0x90
    case 0xF4: second < 0x90
    default: true
    }
  }
}

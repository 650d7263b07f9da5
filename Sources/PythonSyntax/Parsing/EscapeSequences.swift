/// Decodes the escapes of string and bytes literals.
struct EscapeSequences {
  /// What is wrong with an escape, in CPython's words.
  struct Failure: Error {
    let message: String
  }

  private let bytes: ArraySlice<UInt8>
  private let isBytes: Bool
  private var offset: Int
  private var output: [UInt8] = []
  /// CPython decodes a copy in which each character outside ASCII takes ten bytes; its messages
  /// count there.
  private var extraBytes = 0

  /// The value of the text between the quotes.
  static func decode(_ bytes: ArraySlice<UInt8>, isBytes: Bool) throws(Failure) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\\")) else { return [UInt8](bytes) }
    var decoder = EscapeSequences(bytes: bytes, isBytes: isBytes, offset: bytes.startIndex)
    return try decoder.decode()
  }

  private init(bytes: ArraySlice<UInt8>, isBytes: Bool, offset: Int) {
    self.bytes = bytes
    self.isBytes = isBytes
    self.offset = offset
  }

  private mutating func decode() throws(Failure) -> [UInt8] {
    output.reserveCapacity(bytes.count)
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\"), offset + 1 < bytes.endIndex {
        try escape(bytes[offset + 1])
      } else {
        countExtra(byte)
        output.append(byte)
        offset += 1
      }
    }
    return output
  }

  private mutating func countExtra(_ byte: UInt8) {
    guard !isBytes, byte >= 0x80 else { return }
    if byte & 0xC0 == 0xC0 { extraBytes += 9 } else { extraBytes -= 1 }
  }

  private mutating func escape(_ letter: UInt8) throws(Failure) {
    switch letter {
    case UInt8(ascii: "\n"): offset += 2
    case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""): simple(letter)
    case UInt8(ascii: "a"): simple(7)
    case UInt8(ascii: "b"): simple(8)
    case UInt8(ascii: "f"): simple(12)
    case UInt8(ascii: "n"): simple(10)
    case UInt8(ascii: "r"): simple(13)
    case UInt8(ascii: "t"): simple(9)
    case UInt8(ascii: "v"): simple(11)
    case UInt8(ascii: "0")...UInt8(ascii: "7"): octal()
    case UInt8(ascii: "x"): try hexadecimal(2, "\\xXX")
    case UInt8(ascii: "u") where !isBytes: try hexadecimal(4, "\\uXXXX")
    case UInt8(ascii: "U") where !isBytes: try hexadecimal(8, "\\UXXXXXXXX")
    case UInt8(ascii: "N") where !isBytes: try named()
    default:
      output.append(UInt8(ascii: "\\"))
      offset += 1
    }
  }

  private mutating func simple(_ value: UInt8) {
    output.append(value)
    offset += 2
  }

  private mutating func append(_ scalar: UInt32) {
    if isBytes { return output.append(UInt8(truncatingIfNeeded: scalar)) }
    guard let scalar = Unicode.Scalar(scalar) else { return }
    if let encoded = UTF8.encode(scalar) { output.append(contentsOf: encoded) }
  }

  private mutating func octal() {
    var value: UInt32 = 0
    var length = 1
    while length < 4, offset + length < bytes.endIndex,
      (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(bytes[offset + length])
    {
      value = value * 8 + UInt32(bytes[offset + length] - UInt8(ascii: "0"))
      length += 1
    }
    append(value)
    offset += length
  }

  private mutating func hexadecimal(_ count: Int, _ form: String) throws(Failure) {
    var value: UInt32 = 0
    for length in 2..<(2 + count) {
      guard offset + length < bytes.endIndex, let digit = hexValue(bytes[offset + length]) else {
        throw truncated(form, length: length)
      }
      value = value << 4 | digit
    }
    if value > 0x10FFFF { throw unicodeFailure("illegal Unicode character", length: 2 + count) }
    if (0xD800...0xDFFF).contains(value) {
      throw Failure(message: "lone surrogates in strings are not supported by lossrepl")
    }
    append(value)
    offset += 2 + count
  }

  private func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private mutating func named() throws(Failure) {
    guard offset + 2 < bytes.endIndex, bytes[offset + 2] == UInt8(ascii: "{") else {
      throw unicodeFailure("malformed \\N character escape", length: 2)
    }
    var end = offset + 3
    while end < bytes.endIndex, bytes[end] != UInt8(ascii: "}") { end += 1 }
    guard end < bytes.endIndex, end > offset + 3 else {
      throw unicodeFailure(
        "malformed \\N character escape", length: min(end, bytes.endIndex) - offset)
    }
    let name = String(decoding: bytes[(offset + 3)..<end], as: UTF8.self)
    guard let scalar = CharacterNames.scalar(named: name) else {
      throw Failure(message: "the character name '\(name)' is not supported by lossrepl")
    }
    append(scalar.value)
    offset = end + 1
  }

  private func truncated(_ form: String, length: Int) -> Failure {
    guard isBytes else { return unicodeFailure("truncated \(form) escape", length: length) }
    return Failure(
      message: "(value error) invalid \\x escape at position \(offset - bytes.startIndex)")
  }

  private func unicodeFailure(_ reason: String, length: Int) -> Failure {
    let start = offset - bytes.startIndex + extraBytes
    let place =
      length == 1
      ? "byte 0x5c in position \(start)" : "bytes in position \(start)-\(start + length - 1)"
    return Failure(
      message: "(unicode error) 'unicodeescape' codec can't decode \(place): \(reason)")
  }
}

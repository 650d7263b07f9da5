/// `repr` of text: CPython's quotes and escapes.
enum StringRepr {
  static func text(_ string: PyString) -> String {
    string.isASCII ? ascii(string.value) : wide(string.value, escapingAll: false)
  }

  /// `ascii(text)`: as repr, with everything beyond ASCII escaped.
  static func asciiText(_ value: String) -> String { wide(value, escapingAll: true) }

  private static func quote(_ value: String) -> UInt8 {
    var (single, double) = (false, false)
    for byte in value.utf8 {
      if byte == 39 { single = true }
      if byte == 34 { double = true }
    }
    return single && !double ? 34 : 39
  }

  private static func ascii(_ value: String) -> String {
    let quote = quote(value)
    var bytes: [UInt8] = [quote]
    bytes.reserveCapacity(value.utf8.count + 2)
    for byte in value.utf8 {
      if byte >= 32 && byte < 127 && byte != 92 && byte != quote {
        bytes.append(byte)
      } else {
        bytes += escape(UInt32(byte), quote)
      }
    }
    bytes.append(quote)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func wide(_ value: String, escapingAll: Bool) -> String {
    let quote = quote(value)
    var result = String.UnicodeScalarView()
    result.append(Unicode.Scalar(quote))
    for scalar in value.unicodeScalars {
      let code = scalar.value
      let plain = code < 127 ? code >= 32 : !escapingAll && isPrintable(scalar)
      if plain && code != 92 && code != UInt32(quote) {
        result.append(scalar)
      } else {
        for byte in escape(code, quote) { result.append(Unicode.Scalar(byte)) }
      }
    }
    result.append(Unicode.Scalar(quote))
    return String(result)
  }

  static func escape(_ code: UInt32, _ quote: UInt8) -> [UInt8] {
    switch code {
    case 9: return [92, 116]
    case 10: return [92, 110]
    case 13: return [92, 114]
    case 92: return [92, 92]
    case UInt32(quote): return [92, quote]
    case ..<32, 127..<256: return [92, 120] + hex(code, width: 2)
    case ..<0x10000: return [92, 117] + hex(code, width: 4)
    default: return [92, 85] + hex(code, width: 8)
    }
  }

  private static func hex(_ code: UInt32, width: Int) -> [UInt8] {
    var digits = BigInt(Int64(code)).digits(base: 16)
    while digits.count < width { digits.insert(48, at: 0) }
    return digits
  }

  /// Whether repr shows a character as it is.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 127 { return scalar.value >= 32 }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }
}

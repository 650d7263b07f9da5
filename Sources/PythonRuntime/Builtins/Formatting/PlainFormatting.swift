import CPlatform

// The commonest formats, `{i:4d}` and `{x:.4f}`, without intermediate arrays.
extension FormatSpec {
  private static let capacity = 512

  /// Whether only a width, a precision, the side and the type are asked for.
  private var isPlain: Bool {
    fill == 32 && sign == 0 && !alternate && !coercesNegativeZero && grouping == 0
      && (align == 60 || align == 62) && width <= 64 && precision <= 64
  }

  /// An int under `d` or no type; nil for anything more.
  func plain(_ number: Int64) -> String? {
    guard isPlain, precision < 0, type == 0 || type == 100 else { return nil }
    return FixedDecimal(number).text(width: width, isLeft: align == 60)
  }

  /// Text under `s` or no type; nil for anything more.
  func plain(_ text: PyString) -> String? {
    guard isPlain, precision < 0, type == 0 || type == 115 else { return nil }
    let missing = width - text.count
    if missing <= 0 { return text.value }
    let padding = String(repeating: " ", count: missing)
    return align == 60 ? text.value + padding : padding + text.value
  }

  /// A finite float under `f` or `e`; nil for anything more.
  func plain(_ number: Double) -> String? {
    guard isPlain, number.isFinite, type == 102 || type == 101 else { return nil }
    if type == 102, let decimal = FixedDecimal(number, precision: precision < 0 ? 6 : precision) {
      return decimal.text(width: width, isLeft: align == 60)
    }
    let digits = Int32(precision < 0 ? 6 : precision)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: FormatSpec.capacity) { buffer in
      let length = Int(
        lossrepl_format_double(
          buffer.baseAddress, FormatSpec.capacity - 64, digits, CChar(truncatingIfNeeded: type),
          number))
      return padded(buffer, length)
    }
  }

  /// The text at the start of `buffer`, widened in place.
  private func padded(_ buffer: UnsafeMutableBufferPointer<CChar>, _ length: Int) -> String {
    let missing = max(0, width - length)
    if missing > 0, align == 62 {
      for place in stride(from: length - 1, through: 0, by: -1) {
        buffer[place + missing] = buffer[place]
      }
      for place in 0..<missing { buffer[place] = 32 }
    } else {
      for place in length..<(length + missing) { buffer[place] = 32 }
    }
    return buffer[..<(length + missing)].withMemoryRebound(to: UInt8.self) {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

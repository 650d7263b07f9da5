/// UTF-16 and UTF-32, and UTF-8 behind a mark: what files of other systems and JSON may come in.
struct WideEncoding {
  /// Bytes in one unit: 1, 2 or 4.
  let width: Int
  let isBigEndian: Bool
  /// Whether a mark may stand before the text, and is written there.
  let isMarked: Bool

  init?(_ name: String) {
    let plain = String(name.lowercased().map { $0 == "_" ? "-" : $0 })
    switch plain {
    case "utf-8-sig": self.init(width: 1, isBigEndian: false, isMarked: true)
    case "utf-16", "utf16": self.init(width: 2, isBigEndian: false, isMarked: true)
    case "utf-16-le", "utf-16le": self.init(width: 2, isBigEndian: false, isMarked: false)
    case "utf-16-be", "utf-16be": self.init(width: 2, isBigEndian: true, isMarked: false)
    case "utf-32", "utf32": self.init(width: 4, isBigEndian: false, isMarked: true)
    case "utf-32-le", "utf-32le": self.init(width: 4, isBigEndian: false, isMarked: false)
    case "utf-32-be", "utf-32be": self.init(width: 4, isBigEndian: true, isMarked: false)
    default: return nil
    }
  }

  private init(width: Int, isBigEndian: Bool, isMarked: Bool) {
    self.width = width
    self.isBigEndian = isBigEndian
    self.isMarked = isMarked
  }

  /// The name that errors show.
  var codec: String {
    width == 1 ? "utf-8" : "utf-\(width * 8)-\(isBigEndian ? "be" : "le")"
  }

  // MARK: Writing

  func encode(_ text: PyString) -> [UInt8] {
    var bytes = isMarked ? self.bytes(of: 0xFEFF) : []
    if width == 1 { return [0xEF, 0xBB, 0xBF] + Array(text.value.utf8) }
    for code in text.codePoints {
      guard width == 2, code > 0xFFFF else {
        bytes += self.bytes(of: code)
        continue
      }
      bytes += self.bytes(of: 0xD800 + (code - 0x10000) >> 10)
      bytes += self.bytes(of: 0xDC00 + (code - 0x10000) & 0x3FF)
    }
    return bytes
  }

  private func bytes(of unit: UInt32) -> [UInt8] {
    let little = (0..<width).map { UInt8(truncatingIfNeeded: unit >> (8 * UInt32($0))) }
    return isBigEndian ? little.reversed() : little
  }

  // MARK: Reading

  /// Bytes that are no text, and what is wrong with them.
  struct Mistake: Error {
    let place: Range<Int>
    let reason: String
  }

  /// The encoding that a mark at the beginning tells, and where the text begins.
  func behindMark(_ bytes: [UInt8]) -> (encoding: WideEncoding, start: Int) {
    guard isMarked, width > 1, bytes.count >= width else { return (self, 0) }
    for isBig in [false, true] {
      let candidate = WideEncoding(width: width, isBigEndian: isBig, isMarked: true)
      if candidate.unit(bytes, 0) == 0xFEFF { return (candidate, width) }
    }
    return (self, 0)
  }

  private func unit(_ bytes: [UInt8], _ start: Int) -> UInt32 {
    var unit: UInt32 = 0
    for offset in 0..<width {
      unit = unit << 8 | UInt32(bytes[start + (isBigEndian ? offset : width - 1 - offset)])
    }
    return unit
  }

  /// The code points; where `passesSurrogates`, halves of pairs become replacement characters.
  func decode(
    _ bytes: [UInt8], from first: Int, passesSurrogates: Bool
  ) throws(Mistake) -> [UInt32] {
    var codes: [UInt32] = []
    var place = first
    while place < bytes.count {
      guard place + width <= bytes.count else {
        throw Mistake(place: place..<bytes.count, reason: "truncated data")
      }
      let unit = unit(bytes, place)
      guard (0xD800..<0xE000).contains(unit) else {
        codes.append(try checked(unit, place))
        place += width
        continue
      }
      if let code = pair(bytes, place, unit) {
        codes.append(code)
        place += 4
        continue
      }
      if !passesSurrogates { throw surrogateMistake(bytes, place, unit) }
      codes.append(0xFFFD)
      place += width
    }
    return codes
  }

  private func checked(_ unit: UInt32, _ place: Int) throws(Mistake) -> UInt32 {
    guard unit <= 0x10FFFF else {
      throw Mistake(
        place: place..<(place + width), reason: "code point not in range(0x110000)")
    }
    return unit
  }

  /// The code point of the two units of a pair.
  private func pair(_ bytes: [UInt8], _ place: Int, _ high: UInt32) -> UInt32? {
    guard width == 2, high < 0xDC00, place + 4 <= bytes.count else { return nil }
    let low = unit(bytes, place + 2)
    guard (0xDC00..<0xE000).contains(low) else { return nil }
    return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
  }

  private func surrogateMistake(_ bytes: [UInt8], _ place: Int, _ unit: UInt32) -> Mistake {
    let end = place + width
    if width == 4 {
      return Mistake(
        place: place..<end, reason: "code point in surrogate code point range(0xd800, 0xe000)")
    }
    if unit >= 0xDC00 { return Mistake(place: place..<end, reason: "illegal encoding") }
    if place + 4 > bytes.count {
      return Mistake(place: place..<bytes.count, reason: "unexpected end of data")
    }
    return Mistake(place: place..<end, reason: "illegal UTF-16 surrogate")
  }
}

extension Interpreter {
  /// The text of bytes in one of these encodings.
  func decode(
    _ bytes: [UInt8], _ encoding: WideEncoding, _ errors: String
  ) throws(PythonException) -> Value {
    if encoding.width == 1 {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      return try decode(Array(bytes[start...]), "utf-8", errors)
    }
    let (found, start) = encoding.behindMark(bytes)
    do throws(WideEncoding.Mistake) {
      let passes = errors == "surrogatepass"
      return .string(
        CodePoints.string(try found.decode(bytes, from: start, passesSurrogates: passes)))
    } catch {
      throw decodeError(bytes, found.codec, error.place, error.reason)
    }
  }
}

/// Arithmetic on magnitudes: little-endian arrays of 32-bit limbs with no zero limb at the end.
enum Limbs {
  static func normalize(_ limbs: inout [UInt32]) {
    while let last = limbs.last, last == 0 { limbs.removeLast() }
  }

  static func compare(_ a: [UInt32], _ b: [UInt32]) -> Int {
    if a.count != b.count { return a.count < b.count ? -1 : 1 }
    var i = a.count
    while i > 0 {
      i -= 1
      if a[i] != b[i] { return a[i] < b[i] ? -1 : 1 }
    }
    return 0
  }

  static func add(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    if a.count < b.count { return add(b, a) }
    var result = a
    var carry: UInt64 = 0
    for i in 0..<a.count {
      if i >= b.count && carry == 0 { break }
      let sum = UInt64(a[i]) + (i < b.count ? UInt64(b[i]) : 0) + carry
      result[i] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    if carry != 0 { result.append(UInt32(carry)) }
    return result
  }

  /// The difference of `a` and `b`, where `a` is at least `b`.
  static func subtract(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var result = a
    var borrow: Int64 = 0
    for i in 0..<a.count {
      if i >= b.count && borrow == 0 { break }
      var difference = Int64(a[i]) - (i < b.count ? Int64(b[i]) : 0) + borrow
      borrow = difference < 0 ? -1 : 0
      if difference < 0 { difference += 1 << 32 }
      result[i] = UInt32(truncatingIfNeeded: difference)
    }
    normalize(&result)
    return result
  }

  static func bitWidth(_ a: [UInt32]) -> Int {
    guard let last = a.last else { return 0 }
    return a.count * 32 - last.leadingZeroBitCount
  }

  static func shiftLeft(_ a: [UInt32], by count: Int) -> [UInt32] {
    if a.isEmpty { return [] }
    let (words, bits) = (count / 32, UInt32(count % 32))
    var result = [UInt32](repeating: 0, count: words)
    result.reserveCapacity(words + a.count + 1)
    if bits == 0 { return result + a }
    var carry: UInt32 = 0
    for limb in a {
      result.append((limb << bits) | carry)
      carry = limb >> (32 - bits)
    }
    if carry != 0 { result.append(carry) }
    return result
  }

  static func shiftRight(_ a: [UInt32], by count: Int) -> [UInt32] {
    let (words, bits) = (count / 32, UInt32(count % 32))
    if words >= a.count { return [] }
    if bits == 0 { return Array(a[words...]) }
    var result: [UInt32] = []
    result.reserveCapacity(a.count - words)
    for i in words..<a.count {
      let high = i + 1 < a.count ? a[i + 1] << (32 - bits) : 0
      result.append((a[i] >> bits) | high)
    }
    normalize(&result)
    return result
  }

  /// Whether one of the lowest `count` bits is set.
  static func hasBits(_ a: [UInt32], below count: Int) -> Bool {
    let (words, bits) = (count / 32, UInt32(count % 32))
    for i in 0..<Swift.min(words, a.count) where a[i] != 0 { return true }
    return words < a.count && bits > 0 && a[words] << (32 - bits) != 0
  }

  /// Divides in place by one limb and returns the remainder.
  static func divide(_ a: inout [UInt32], by divisor: UInt32) -> UInt32 {
    var remainder: UInt64 = 0
    var i = a.count
    while i > 0 {
      i -= 1
      let current = (remainder << 32) | UInt64(a[i])
      a[i] = UInt32(truncatingIfNeeded: current / UInt64(divisor))
      remainder = current % UInt64(divisor)
    }
    normalize(&a)
    return UInt32(remainder)
  }

  /// Multiplies in place by one limb and adds another.
  static func multiply(_ a: inout [UInt32], by factor: UInt32, adding: UInt32) {
    var carry = UInt64(adding)
    for i in 0..<a.count {
      let product = UInt64(a[i]) * UInt64(factor) + carry
      a[i] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry != 0 { a.append(UInt32(carry)) }
  }
}

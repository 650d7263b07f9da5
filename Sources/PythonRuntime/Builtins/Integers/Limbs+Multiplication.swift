extension Limbs {
  /// From this many limbs on, Karatsuba's three products beat the four of the schoolbook method.
  private static var karatsubaThreshold: Int { 48 }

  static func multiply(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    if a.isEmpty || b.isEmpty { return [] }
    if a.count < b.count { return multiply(b, a) }
    if b.count < karatsubaThreshold { return schoolbook(b, a) }
    if a.count >= 2 * b.count { return lopsided(a, b) }
    return karatsuba(a, b)
  }

  private static func schoolbook(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: a.count + b.count)
    result.withUnsafeMutableBufferPointer { out in
      a.withUnsafeBufferPointer { x in
        b.withUnsafeBufferPointer { y in
          for i in 0..<x.count {
            accumulate(out, x[i], y, at: i)
          }
        }
      }
    }
    normalize(&result)
    return result
  }

  private static func accumulate(
    _ out: UnsafeMutableBufferPointer<UInt32>, _ factor: UInt32,
    _ y: UnsafeBufferPointer<UInt32>, at offset: Int
  ) {
    if factor == 0 { return }
    var carry: UInt64 = 0
    let wide = UInt64(factor)
    for j in 0..<y.count {
      let sum = wide &* UInt64(y[j]) &+ UInt64(out[offset &+ j]) &+ carry
      out[offset &+ j] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    out[offset &+ y.count] = UInt32(truncatingIfNeeded: carry)
  }

  private static func lopsided(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var start = 0
    while start < a.count {
      let piece = slice(a, start, Swift.min(start + b.count, a.count))
      result = addShifted(result, multiply(piece, b), words: start)
      start += b.count
    }
    return result
  }

  private static func karatsuba(_ a: [UInt32], _ b: [UInt32]) -> [UInt32] {
    let half = (a.count + 1) / 2
    let (aLow, aHigh) = (slice(a, 0, half), slice(a, half, a.count))
    let (bLow, bHigh) = (slice(b, 0, half), slice(b, half, b.count))
    let low = multiply(aLow, bLow)
    let high = multiply(aHigh, bHigh)
    let all = multiply(add(aLow, aHigh), add(bLow, bHigh))
    let middle = subtract(subtract(all, low), high)
    return addShifted(addShifted(low, middle, words: half), high, words: 2 * half)
  }

  private static func slice(_ a: [UInt32], _ start: Int, _ end: Int) -> [UInt32] {
    if start >= a.count { return [] }
    var part = Array(a[start..<Swift.min(end, a.count)])
    normalize(&part)
    return part
  }

  private static func addShifted(_ a: [UInt32], _ b: [UInt32], words: Int) -> [UInt32] {
    if b.isEmpty { return a }
    var result = a
    while result.count < words + b.count + 1 { result.append(0) }
    var carry: UInt64 = 0
    var i = 0
    while i < b.count || carry != 0 {
      let sum = UInt64(result[words + i]) + (i < b.count ? UInt64(b[i]) : 0) + carry
      result[words + i] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
      i += 1
    }
    normalize(&result)
    return result
  }
}

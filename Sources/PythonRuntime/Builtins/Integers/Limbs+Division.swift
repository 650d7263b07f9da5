extension Limbs {
  /// Quotient and remainder of two magnitudes (Knuth's algorithm D).
  static func divide(
    _ a: [UInt32], by b: [UInt32]
  ) -> (quotient: [UInt32], remainder: [UInt32]) {
    if compare(a, b) < 0 { return ([], a) }
    if b.count == 1 {
      var quotient = a
      let remainder = divide(&quotient, by: b[0])
      return (quotient, remainder == 0 ? [] : [remainder])
    }
    return divideLong(a, by: b)
  }

  private static func divideLong(
    _ a: [UInt32], by b: [UInt32]
  ) -> (quotient: [UInt32], remainder: [UInt32]) {
    let shift = b[b.count - 1].leadingZeroBitCount
    let v = shiftLeft(b, by: shift)
    var u = shiftLeft(a, by: shift)
    if u.count == a.count { u.append(0) }
    let n = v.count
    let steps = u.count - n
    var quotient = [UInt32](repeating: 0, count: steps)
    u.withUnsafeMutableBufferPointer { dividend in
      v.withUnsafeBufferPointer { divisor in
        var j = steps
        while j > 0 {
          j -= 1
          quotient[j] = quotientLimb(dividend, divisor, at: j)
        }
      }
    }
    normalize(&quotient)
    var remainder = Array(u[0..<n])
    normalize(&remainder)
    return (quotient, shiftRight(remainder, by: shift))
  }

  private static func quotientLimb(
    _ u: UnsafeMutableBufferPointer<UInt32>, _ v: UnsafeBufferPointer<UInt32>, at j: Int
  ) -> UInt32 {
    let n = v.count
    let top = (UInt64(u[j + n]) << 32) | UInt64(u[j + n - 1])
    var guess = top / UInt64(v[n - 1])
    var rest = top % UInt64(v[n - 1])
    while guess >> 32 != 0 || guess &* UInt64(v[n - 2]) > (rest << 32) | UInt64(u[j + n - 2]) {
      guess -= 1
      rest += UInt64(v[n - 1])
      if rest >> 32 != 0 { break }
    }
    if subtractProduct(u, v, guess, at: j) {
      guess -= 1
      addBack(u, v, at: j)
    }
    return UInt32(truncatingIfNeeded: guess)
  }

  /// Subtracts `guess * v` from the part of `u` at `j`; true when the result went below zero.
  private static func subtractProduct(
    _ u: UnsafeMutableBufferPointer<UInt32>, _ v: UnsafeBufferPointer<UInt32>, _ guess: UInt64,
    at j: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: Int64 = 0
    for i in 0..<v.count {
      let product = guess &* UInt64(v[i]) &+ carry
      carry = product >> 32
      let difference = Int64(u[i + j]) &- Int64(product & 0xffff_ffff) &+ borrow
      u[i + j] = UInt32(truncatingIfNeeded: difference)
      borrow = difference >> 32
    }
    let difference = Int64(u[j + v.count]) &- Int64(carry) &+ borrow
    u[j + v.count] = UInt32(truncatingIfNeeded: difference)
    return difference < 0
  }

  private static func addBack(
    _ u: UnsafeMutableBufferPointer<UInt32>, _ v: UnsafeBufferPointer<UInt32>, at j: Int
  ) {
    var carry: UInt64 = 0
    for i in 0..<v.count {
      let sum = UInt64(u[i + j]) + UInt64(v[i]) + carry
      u[i + j] = UInt32(truncatingIfNeeded: sum)
      carry = sum >> 32
    }
    u[j + v.count] = u[j + v.count] &+ UInt32(truncatingIfNeeded: carry)
  }
}

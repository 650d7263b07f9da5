/// SHA-512, which turns the text given to `random.seed` into a number.
enum SHA512 {
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var state = initialState
    let constants = roundConstants()
    for block in blocks(message) { compress(&state, block, constants) }
    return state.flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64($0))) }
    }
  }

  private static func blocks(_ message: [UInt8]) -> [[UInt64]] {
    var bytes = message + [0x80]
    while bytes.count % 128 != 120 { bytes.append(0) }
    let length = UInt64(message.count) * 8
    for i in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: length >> (56 - 8 * UInt64(i)))) }
    return stride(from: 0, to: bytes.count, by: 128).map { start in
      (0..<16).map { word in
        (0..<8).reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[start + word * 8 + $1]) }
      }
    }
  }

  private static func compress(_ state: inout [UInt64], _ block: [UInt64], _ k: [UInt64]) {
    var w = block
    for i in 16..<80 {
      let s0 = rotate(w[i - 15], 1) ^ rotate(w[i - 15], 8) ^ (w[i - 15] >> 7)
      let s1 = rotate(w[i - 2], 19) ^ rotate(w[i - 2], 61) ^ (w[i - 2] >> 6)
      w.append(w[i - 16] &+ s0 &+ w[i - 7] &+ s1)
    }
    var v = state
    for i in 0..<80 {
      let s1 = rotate(v[4], 14) ^ rotate(v[4], 18) ^ rotate(v[4], 41)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let t1 = v[7] &+ s1 &+ choice &+ k[i] &+ w[i]
      let s0 = rotate(v[0], 28) ^ rotate(v[0], 34) ^ rotate(v[0], 39)
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [t1 &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ t1, v[4], v[5], v[6]]
    }
    for i in 0..<8 { state[i] = state[i] &+ v[i] }
  }

  private static func rotate(_ x: UInt64, _ count: UInt64) -> UInt64 {
    x >> count | x << (64 - count)
  }

  /// The fractional parts of the square roots of the first eight primes.
  private static var initialState: [UInt64] { primes(8).map { rootFraction($0, cubic: false) } }

  /// The fractional parts of the cube roots of the first eighty primes.
  private static func roundConstants() -> [UInt64] {
    primes(80).map { rootFraction($0, cubic: true) }
  }

  private static func primes(_ count: Int) -> [UInt64] {
    var found: [UInt64] = []
    var candidate: UInt64 = 2
    while found.count < count {
      if !found.contains(where: { candidate % $0 == 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }

  /// The first 64 bits after the point of a prime's square or cube root.
  private static func rootFraction(_ prime: UInt64, cubic: Bool) -> UInt64 {
    let target = BigInt(magnitude: prime).shiftedLeft(by: cubic ? 192 : 128)
    var (low, high) = (BigInt(0), BigInt(1).shiftedLeft(by: 70))
    while low < high {
      let middle = (low + high + BigInt(1)).shiftedRight(by: 1)
      let power = cubic ? middle * middle * middle : middle * middle
      if power > target { high = middle - BigInt(1) } else { low = middle }
    }
    let fraction = low & BigInt(magnitude: .max)
    return fraction.uint64Magnitude ?? 0
  }
}

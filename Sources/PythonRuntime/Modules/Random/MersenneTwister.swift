/// The generator behind `random`: MT19937, seeded and read as CPython does.
struct MersenneTwister {
  private var state: [UInt32]
  private var position: Int

  init(seed: BigInt) {
    state = []
    position = 0
    reseed(key: seed.limbs.isEmpty ? [0] : seed.limbs)
  }

  private mutating func reseed(_ seed: UInt32) {
    state = [UInt32](repeating: 0, count: 624)
    state[0] = seed
    for i in 1..<624 {
      let previous = state[i - 1] ^ (state[i - 1] >> 30)
      state[i] = 1_812_433_253 &* previous &+ UInt32(i)
    }
    position = 624
  }

  private mutating func reseed(key: [UInt32]) {
    reseed(19_650_218)
    var (i, j) = (1, 0)
    for _ in 0..<Swift.max(624, key.count) {
      let mixed = (state[i - 1] ^ (state[i - 1] >> 30)) &* 1_664_525
      state[i] = (state[i] ^ mixed) &+ key[j] &+ UInt32(j)
      advance(&i)
      j = j + 1 == key.count ? 0 : j + 1
    }
    for _ in 0..<623 {
      let mixed = (state[i - 1] ^ (state[i - 1] >> 30)) &* 1_566_083_941
      state[i] = (state[i] ^ mixed) &- UInt32(i)
      advance(&i)
    }
    state[0] = 0x8000_0000
  }

  private mutating func advance(_ i: inout Int) {
    i += 1
    if i == 624 {
      state[0] = state[623]
      i = 1
    }
  }

  private mutating func refill() {
    state.withUnsafeMutableBufferPointer { words in
      for i in 0..<624 {
        let next = i == 623 ? 0 : i + 1
        let far = i + 397 >= 624 ? i + 397 - 624 : i + 397
        let y = words[i] & 0x8000_0000 | words[next] & 0x7fff_ffff
        words[i] = words[far] ^ (y >> 1) ^ (y & 1 == 1 ? 0x9908_b0df : 0)
      }
    }
    position = 0
  }

  /// The next 32 random bits.
  mutating func next32() -> UInt32 {
    if position >= 624 { refill() }
    var y = state[position]
    position += 1
    y ^= y >> 11
    y ^= (y << 7) & 0x9d2c_5680
    y ^= (y << 15) & 0xefc6_0000
    return y ^ (y >> 18)
  }

  /// A number in [0, 1) with 53 random bits.
  mutating func nextDouble() -> Double {
    let high = Double(next32() >> 5)
    let low = Double(next32() >> 6)
    return (high * 67_108_864 + low) / 9_007_199_254_740_992
  }

  /// A number of `count` random bits.
  mutating func nextBits(_ count: Int) -> BigInt {
    if count <= 32 {
      return BigInt(magnitude: count == 0 ? 0 : UInt64(next32() >> UInt32(32 - count)))
    }
    var limbs: [UInt32] = []
    var rest = count
    while rest > 0 {
      let word = next32()
      limbs.append(rest < 32 ? word >> UInt32(32 - rest) : word)
      rest -= 32
    }
    Limbs.normalize(&limbs)
    return BigInt(isNegative: false, limbs: limbs)
  }

  /// A number below `limit` (which is positive), drawn as CPython's `_randbelow` draws it.
  mutating func below(_ limit: UInt64) -> UInt64 {
    let bits = 64 - limit.leadingZeroBitCount
    while true {
      let draw = nextBits(bits).uint64Magnitude ?? 0
      if draw < limit { return draw }
    }
  }

  /// The 624 words and the position: what `getstate` shows.
  var words: [UInt32] {
    get { state + [UInt32(position)] }
    set {
      state = Array(newValue.prefix(624))
      position = Int(newValue[624])
    }
  }
}

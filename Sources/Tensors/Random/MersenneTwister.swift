/// The 32-bit Mersenne Twister, MT19937: the bit source of PyTorch's CPU generator.
struct MersenneTwister: Sendable {
  static let stateCount = 624
  private static let middle = 397

  /// The state words, the number of words left before the next twist, plus one, and the next word.
  private(set) var words: [UInt32]
  private(set) var left: Int
  private(set) var position: Int

  init(seed: UInt64) {
    var word = UInt32(truncatingIfNeeded: seed)
    words = [word]
    words.reserveCapacity(Self.stateCount)
    for index in 1..<UInt32(Self.stateCount) {
      word = 1_812_433_253 &* (word ^ (word &>> 30)) &+ index
      words.append(word)
    }
    left = 1
    position = 0
  }

  /// A twister in a recorded state; nil when the record is not one.
  init?(words: [UInt32], left: Int, position: Int) {
    guard words.count == Self.stateCount, (1...Self.stateCount).contains(left),
      (0...Self.stateCount).contains(position)
    else { return nil }
    self.words = words
    self.left = left
    self.position = position
  }

  /// The next 32 random bits.
  mutating func next() -> UInt32 {
    left -= 1
    if left == 0 { twist() }
    var word = words[position]
    position += 1
    word ^= word &>> 11
    word ^= (word &<< 7) & 0x9d2c_5680
    word ^= (word &<< 15) & 0xefc6_0000
    return word ^ (word &>> 18)
  }

  private mutating func twist() {
    let count = Self.stateCount
    let middle = Self.middle
    words.withUnsafeMutableBufferPointer { words in
      for index in 0..<(count - middle) {
        words[index] = words[index + middle] ^ Self.mix(words[index], words[index + 1])
      }
      for index in (count - middle)..<(count - 1) {
        words[index] = words[index + middle - count] ^ Self.mix(words[index], words[index + 1])
      }
      words[count - 1] = words[middle - 1] ^ Self.mix(words[count - 1], words[0])
    }
    left = count
    position = 0
  }

  private static func mix(_ upper: UInt32, _ lower: UInt32) -> UInt32 {
    let bits = (upper & 0x8000_0000) | (lower & 0x7fff_ffff)
    return (bits &>> 1) ^ (lower & 1 == 0 ? 0 : 0x9908_b0df)
  }
}

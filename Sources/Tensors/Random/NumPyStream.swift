import CPlatform

/// The numbers of `numpy.random.seed(…)`: MT19937 with the routines that NumPy keeps for ever.
///
/// Its state is a record of integers, so that it may lie in a tensor.
package struct NumPyStream {
  /// How many integers a record has: words, left, position, whether a normal waits, and its bits.
  package static let recordCount = MersenneTwister.stateCount + 4

  private var twister: MersenneTwister
  private var pendingNormal: Double?

  /// The stream of a seed.
  package init(seed: UInt32) { twister = MersenneTwister(seed: UInt64(seed)) }

  /// The stream of several numbers.
  package init(seeds: [UInt32]) { twister = MersenneTwister(seeds: seeds) }

  /// A stream in a recorded state; nil when the record is not one.
  package init?(record: [Int64]) {
    let count = MersenneTwister.stateCount
    guard record.count == Self.recordCount else { return nil }
    let words = record[..<count].map { UInt32(truncatingIfNeeded: $0) }
    guard
      let twister = MersenneTwister(
        words: words, left: Int(clamping: record[count]),
        position: Int(clamping: record[count + 1]))
    else { return nil }
    self.twister = twister
    if record[count + 2] != 0 {
      pendingNormal = Double(bitPattern: UInt64(bitPattern: record[count + 3]))
    }
  }

  /// The state as integers.
  package var record: [Int64] {
    let bits = Int64(bitPattern: (pendingNormal ?? 0).bitPattern)
    return twister.words.map { Int64($0) }
      + [Int64(twister.left), Int64(twister.position), pendingNormal == nil ? 0 : 1, bits]
  }

  /// The next 32 bits.
  package mutating func next32() -> UInt32 { twister.next() }

  private mutating func next64() -> UInt64 {
    let upper = UInt64(twister.next())
    return upper << 32 | UInt64(twister.next())
  }

  /// A number in [0, 1) with 53 bits.
  package mutating func uniform() -> Double {
    let upper = Double(twister.next() >> 5)
    return (upper * 67_108_864 + Double(twister.next() >> 6)) / 9_007_199_254_740_992
  }

  /// A number of the standard normal distribution, by Marsaglia's polar method.
  package mutating func normal() -> Double {
    if let second = pendingNormal {
      pendingNormal = nil
      return second
    }
    var (x, y, square) = (0.0, 0.0, 0.0)
    repeat {
      x = 2 * uniform() - 1
      y = 2 * uniform() - 1
      square = x * x + y * y
    } while square >= 1 || square == 0
    let factor = (-2 * log(square) / square).squareRoot()
    pendingNormal = factor * x
    return factor * y
  }

  /// An integer from 0 to `limit`, drawn until one under the mask fits.
  package mutating func integer(upTo limit: UInt64) -> UInt64 {
    if limit == 0 { return 0 }
    let mask = UInt64.max >> UInt64(limit.leadingZeroBitCount)
    while true {
      let value = (limit <= 0xffff_ffff ? UInt64(twister.next()) : next64()) & mask
      if value <= limit { return value }
    }
  }

  /// Integers from 0 to `limit` of which each draw of 32 bits gives several, `width` bits each.
  package mutating func narrowIntegers(
    _ count: Int, upTo limit: UInt32, width: UInt32
  ) -> [UInt32] {
    guard limit > 0 else { return [UInt32](repeating: 0, count: count) }
    let mask = UInt32.max >> UInt32(limit.leadingZeroBitCount)
    var (bits, left): (UInt32, UInt32) = (0, 0)
    var result: [UInt32] = []
    result.reserveCapacity(count)
    while result.count < count {
      if left == 0 {
        (bits, left) = (twister.next(), 32 / width - 1)
      } else {
        bits >>= width
        left -= 1
      }
      let value = bits & mask
      if value <= limit { result.append(value) }
    }
    return result
  }

  /// The places 0, 1, … `count` - 1 in random order.
  package mutating func shuffled(_ count: Int) -> [Int64] {
    var places = (0..<count).map { Int64($0) }
    for last in stride(from: count - 1, to: 0, by: -1) {
      places.swapAt(last, Int(integer(upTo: UInt64(last))))
    }
    return places
  }
}

extension MersenneTwister {
  /// The stream of several numbers, each of which changes all of it.
  init(seeds: [UInt32]) {
    self.init(seed: 19_650_218)
    var state = words
    let count = Self.stateCount
    var (place, taken) = (1, 0)
    func step() {
      place += 1
      if place >= count {
        state[0] = state[count - 1]
        place = 1
      }
    }
    for _ in 0..<Swift.max(count, seeds.count) {
      let before = state[place - 1]
      let mixed = state[place] ^ ((before ^ before >> 30) &* 1_664_525)
      state[place] = mixed &+ seeds[taken] &+ UInt32(taken)
      step()
      taken = (taken + 1) % seeds.count
    }
    for _ in 1..<count {
      let before = state[place - 1]
      let mixed = state[place] ^ ((before ^ before >> 30) &* 1_566_083_941)
      state[place] = mixed &- UInt32(place)
      step()
    }
    state[0] = 0x8000_0000
    if let seeded = MersenneTwister(words: state, left: 1, position: 0) { self = seeded }
  }
}

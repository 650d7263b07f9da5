/// Numbers that a seed decides: the same seed makes the same programs on every machine.
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64, stream: UInt64 = 0) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ (stream &+ 1) &* 0xD1B5_4A32_D192_ED03
    _ = next()
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from zero to below `limit`; zero where there is none.
  mutating func next(below limit: Int) -> Int {
    limit < 2 ? 0 : Int(next() % UInt64(limit))
  }

  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool { next(below: count) == 0 }

  /// One of `choices`; nil where there is none.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice? {
    choices.isEmpty ? nil : choices[next(below: choices.count)]
  }
}

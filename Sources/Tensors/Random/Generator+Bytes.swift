extension Generator.State {
  /// The length of PyTorch's record of a CPU generator.
  public static let byteCount = 5056

  private static let wordsOffset = 24
  private static let normalOffset = wordsOffset + MersenneTwister.stateCount * 8 + 8

  /// The state as `torch.get_rng_state()` lays it out.
  public var bytes: [UInt8] {
    var bytes = [UInt8](repeating: 0, count: Self.byteCount)
    Self.write(seed, at: 0, to: &bytes)
    Self.write(UInt64(twister.left) | 1 << 32, at: 8, to: &bytes)
    Self.write(UInt64(twister.position), at: 16, to: &bytes)
    for (index, word) in twister.words.enumerated() {
      Self.write(UInt64(word), at: Self.wordsOffset + index * 8, to: &bytes)
    }
    if let pendingNormal {
      Self.write(pendingNormal.bitPattern, at: Self.normalOffset, to: &bytes)
      Self.write(1, at: Self.normalOffset + 16, to: &bytes)
    }
    return bytes
  }

  /// Reads such a record; nil when it is not one.
  public init?(bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    let words = (0..<MersenneTwister.stateCount).map {
      UInt32(truncatingIfNeeded: Self.read(bytes, at: Self.wordsOffset + $0 * 8))
    }
    guard
      let twister = MersenneTwister(
        words: words, left: Int(UInt32(truncatingIfNeeded: Self.read(bytes, at: 8)) & 0xffff),
        position: Int(Self.read(bytes, at: 16) & 0xffff))
    else { return nil }
    seed = Self.read(bytes, at: 0)
    self.twister = twister
    if Self.read(bytes, at: Self.normalOffset + 16) & 0xffff_ffff != 0 {
      pendingNormal = Double(bitPattern: Self.read(bytes, at: Self.normalOffset))
    }
  }

  private static func write(_ value: UInt64, at offset: Int, to bytes: inout [UInt8]) {
    for byte in 0..<8 {
      bytes[offset + byte] = UInt8(truncatingIfNeeded: value >> UInt64(byte * 8))
    }
  }

  private static func read(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64($1 * 8) }
  }
}

/// A stream of random numbers with a seed and a state: `torch.Generator` on the CPU.
///
/// The same seed gives the numbers that PyTorch gives. The stream is shared by reference, as in
/// PyTorch; its ``state`` is a value, so a snapshot is a copy.
public final class Generator {
  /// Everything that decides the numbers still to come.
  public struct State: Sendable {
    /// The seed that the stream began with.
    public internal(set) var seed: UInt64
    var twister: MersenneTwister
    /// The second value of the last pair of normals, if it has not been handed out.
    var pendingNormal: Double?

    /// The state right after seeding.
    public init(seed: UInt64) {
      self.seed = seed
      twister = MersenneTwister(seed: seed)
    }
  }

  /// The seed of a generator that was given none.
  public static let defaultSeed: UInt64 = 67_280_421_310_721

  /// The present state; assigning an earlier one goes back to it.
  public var state: State

  /// Begins a stream.
  public init(seed: UInt64 = Generator.defaultSeed) {
    state = State(seed: seed)
  }

  /// The seed that the stream began with: `initial_seed()`.
  public var initialSeed: UInt64 { state.seed }

  /// Begins the stream again: `manual_seed(seed)`.
  public func reseed(_ seed: UInt64) {
    state = State(seed: seed)
  }

  /// The next 32 random bits.
  public func next32() -> UInt32 {
    state.twister.next()
  }

  /// The next 64 random bits, the first word drawn being the high half.
  public func next64() -> UInt64 {
    let high = UInt64(state.twister.next())
    return high << 32 | UInt64(state.twister.next())
  }
}

/// Makes the inputs of a fuzz run; an input is decided by the seed and its number.
struct InputWriter {
  private let seeds: SeedSources
  private let programs = ProgramWriter()
  private let seed: UInt64

  init(seeds: SeedSources, seed: UInt64) {
    self.seeds = seeds
    self.seed = seed
  }

  /// The input of a number: mostly spoiled excerpts, then spoiled and whole generated programs.
  func input(_ number: Int) -> [UInt8] {
    var random = RandomNumbers(seed: seed, stream: UInt64(truncatingIfNeeded: number))
    switch random.next(below: 20) {
    case 0..<9: return mutated(seeds.excerpt(&random), &random)
    case 9..<13: return mutated(fragment(&random), &random)
    case 13..<17: return fragment(&random)
    case 17: return Array(programs.program(seed: seed, number: number).utf8)
    case 18: return noise(&random)
    default: return Extremes.source(&random)
    }
  }

  private func mutated(_ source: [UInt8], _ random: inout RandomNumbers) -> [UInt8] {
    Mutator.mutate(source, borrowing: seeds.excerpt(&random), &random)
  }

  private func fragment(_ random: inout RandomNumbers) -> [UInt8] {
    Array(programs.fragment(&random).utf8)
  }

  /// Nothing but spoiling.
  private func noise(_ random: inout RandomNumbers) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<8 { bytes = Mutator.mutate(bytes, borrowing: seeds.excerpt(&random), &random) }
    return bytes
  }
}

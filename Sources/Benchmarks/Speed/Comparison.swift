/// Seconds of pairs of runs.
struct Comparison {
  private(set) var ours: [Double] = []
  private(set) var peer: [Double] = []
  /// Whether both gave the same answer every time.
  var agrees = true

  mutating func add(_ own: Double, _ other: Double) {
    ours.append(own)
    peer.append(other)
  }

  /// The median over pairs of our time divided by the peer's.
  var ratio: Double { zip(ours, peer).map { $0 / $1 }.median }
}

extension [Double] {
  /// The middle one in order; the upper of two.
  var median: Double { isEmpty ? .nan : sorted()[count / 2] }
}

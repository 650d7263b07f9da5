#if !arch(wasm32)
  import CVectors
#endif

/// Sums of products for many lanes at once.
///
/// `out[row][lane] = Σ factors[row][term, k] · lanes[term, k][lane]` for four rows; see `lanes.h`.
struct LaneSums {
  /// What a row is multiplied with, and how far apart rows and steps lie.
  var factors: UnsafePointer<Float>
  var rowStep: Int
  var factorStep: Int
  /// Vectors of lanes, and how far apart they lie.
  var lanes: UnsafePointer<Float>
  var laneStep: Int
  /// Lanes that are summed: a multiple of 16.
  var width: Int

  /// Rows that are summed at once.
  static let rows = 4
  /// Lanes come in vectors of this many.
  static let vector = 16

  /// Whether the processor can.
  static var isAvailable: Bool {
    #if arch(wasm32)
      false
    #else
      lossrepl_has_lanes() != 0
    #endif
  }

  /// Sums the terms of one group; without any the sums are zero.
  func run(
    _ terms: LaneTerms, _ group: Int, into out: UnsafeMutablePointer<Float>, rowStep outStep: Int
  ) {
    #if !arch(wasm32)
      let range = terms.starts[group]..<terms.starts[group + 1]
      terms.terms.withUnsafeBufferPointer { all in
        guard let start = all.baseAddress else { return }
        var work = lossrepl_lane_work(
          factors: factors, row_step: rowStep, factor_step: factorStep, lanes: lanes,
          lane_step: laneStep, terms: start + range.lowerBound, term_count: range.count,
          out: out, out_step: outStep, width: width)
        lossrepl_sum_lanes(&work)
      }
    #endif
  }
}

/// Where the factors and lanes of terms begin and how many steps they go, in groups that are summed
/// together.
struct LaneTerms {
  #if arch(wasm32)
    struct Term { var factor, place, depth: Int }
  #else
    typealias Term = lossrepl_lane_term
  #endif

  private(set) var terms: [Term] = []
  /// The number of each group's first term, and that of all terms.
  private(set) var starts: [Int] = [0]

  mutating func add(factor: Int, place: Int, depth: Int) {
    terms.append(Term(factor: factor, place: place, depth: depth))
  }

  mutating func endGroup() { starts.append(terms.count) }
}

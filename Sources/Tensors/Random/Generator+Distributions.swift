import CPlatform

extension Generator {
  /// Whether an event of this probability happens: `bernoulli_(p)` and dropout.
  public func bernoulli(_ probability: Double) -> Bool {
    uniform53() < probability
  }

  /// The same for one element of a float32 tensor of probabilities: `torch.bernoulli`.
  public func bernoulli(_ probability: Float) -> Bool {
    uniform24() < probability
  }

  /// A waiting time at a rate: `exponential_`.
  public func exponential(rate: Double = 1) -> Double {
    -1 / rate * log1p(-uniform53())
  }

  /// A number of the Cauchy distribution: `cauchy_`.
  public func cauchy(median: Double = 0, scale: Double = 1) -> Double {
    median + scale * tan(Double.pi * (uniform53() - 0.5))
  }

  /// A number whose logarithm is normal: `log_normal_`.
  public func logNormal(mean: Double = 1, standardDeviation: Double = 2) -> Double {
    exp(mean.addingProduct(normal(), standardDeviation))
  }

  /// How many trials it takes until an event of this probability happens: `geometric_`.
  public func geometric(_ probability: Double) -> Double {
    (log(uniform53()) / log1p(-probability)).rounded(.up)
  }

  /// How many events happen where `rate` are expected: `torch.poisson`.
  public func poisson(_ rate: Double) -> Double {
    if rate == 0 { return 0 }
    return rate < 10 ? countedPoisson(rate) : rejectedPoisson(rate)
  }

  /// Counts factors in 0..<1 until their product falls below e^-rate.
  private func countedPoisson(_ rate: Double) -> Double {
    let floor = exp(-rate)
    var (count, product) = (0.0, uniform53())
    while product > floor {
      count += 1
      product *= uniform53()
    }
    return count
  }

  /// Hörmann's transformed rejection (PTRS, 1993).
  private func rejectedPoisson(_ rate: Double) -> Double {
    let b = 0.931 + 2.53 * rate.squareRoot()
    let a = -0.059 + 0.02483 * b
    let inverse = 1.1239 + 1.1328 / (b - 3.4)
    while true {
      let u = uniform53() - 0.5
      let v = uniform53()
      let side = 0.5 - u.magnitude
      let k = ((2 * a / side + b) * u + rate + 0.43).rounded(.down)
      if side >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2) { return k }
      if k < 0 || (side < 0.013 && v > side) { continue }
      let height = log(v) + log(inverse) - log(a / (side * side) + b)
      if height <= -rate + k * log(rate) - lgamma(k + 1) { return k }
    }
  }

  /// Draws categories by weight with replacement: one row of `torch.multinomial`.
  ///
  /// The weights are not negative, and at least one is above zero. A single sample is not drawn so.
  public func multinomial(_ weights: [Float], count: Int) -> [Int64] {
    var cumulative: [Float] = []
    var sum: Float = 0
    for weight in weights {
      sum += weight
      cumulative.append(sum)
    }
    for index in cumulative.indices { cumulative[index] /= sum }
    if !cumulative.isEmpty { cumulative[cumulative.count - 1] = 1 }
    return (0..<count).map { _ in Int64(Self.lowerBound(of: uniform53(), in: cumulative)) }
  }

  /// Scores whose largest are a draw of distinct categories by weight: `torch.multinomial`.
  ///
  /// A single sample is drawn so too. The scores of all rows come before any row is chosen from.
  public func multinomialScores(_ weights: [Float]) -> [Float] {
    weights.map { $0 / Float(exponential()) }
  }

  private static func lowerBound(of sample: Double, in cumulative: [Float]) -> Int {
    var (low, high) = (0, cumulative.count)
    while low < high {
      let middle = (low + high) / 2
      if Double(cumulative[middle]) < sample { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

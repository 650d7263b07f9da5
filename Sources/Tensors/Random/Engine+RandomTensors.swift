extension Engine {
  /// Uniform numbers in `0..<1`: `torch.rand`.
  public func rand(
    _ shape: [Int], dtype: DType? = nil, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    unwritten(try uniformInPlace(empty(shape, dtype: dtype), generator: generator))
  }

  /// A new tensor whose filling does not count as a change.
  func unwritten(_ tensor: Tensor) -> Tensor {
    tensor.version.value = 0
    return tensor
  }

  /// Standard normal numbers: `torch.randn`.
  public func randn(
    _ shape: [Int], dtype: DType? = nil, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    unwritten(try normalInPlace(empty(shape, dtype: dtype), generator: generator))
  }

  /// Normal numbers, one for each element of the broadcast mean and deviation: `torch.normal`.
  public func normal(
    mean: Tensor, std: Tensor, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    let negative = try any(lt(std, wrap(0)))
    guard try !isTrue(negative) else {
      throw .runtime("normal expects all elements of std >= 0.0")
    }
    let shape = try broadcastTensors([mean, std])[0].shape
    let output = try empty(shape, dtype: mean.isWrappedNumber ? std.dtype : mean.dtype)
    try normalInPlace(output, generator: generator)
    let drawn = try detach(add(mul(output, std), mean))
    guard tracks(mean, std) else { return drawn }
    let number = mean.isWrappedNumber ? 2 : std.isWrappedNumber ? 1 : 3
    let parts = [mean, std].filter { !$0.isWrappedNumber }
    let shapes = parts.map { $0.shape }
    return record("NormalBackward\(number)", drawn, inputs: parts.map { $0 }) {
      (engine, _, gradient) throws(TensorError) in
      try shapes.map { (shape) throws(TensorError) in
        try engine.zeros(shape, dtype: gradient.dtype)
      }
    }
  }

  /// Fills with ones and zeros, with a probability for each element: `bernoulli_(p)`.
  @discardableResult
  public func bernoulliInPlace(
    _ input: Tensor, p: Tensor, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    let drawn = try bernoulli(detach(p), generator: generator)
    return try overwrite(input, drawn, "BernoulliBackward1", [input, p])
  }

  /// Ones and zeros, with a probability for each element: `torch.bernoulli`.
  public func bernoulli(
    _ input: Tensor, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    try requireFloatingPoint(input, kernel: "bernoulli_tensor_cpu_p_")
    let source = generator ?? self.generator
    let isDouble = input.dtype == .float64
    var values: [Double] = []
    for p in try doubles(input) {
      guard p >= 0 && p <= 1 else { throw .expected("p_in >= 0 && p_in <= 1") }
      let isOne = isDouble ? source.uniform53() < p : source.bernoulli(Float(p))
      values.append(isOne ? 1 : 0)
    }
    let output = try tensor(values, shape: input.shape, dtype: input.dtype)
    guard tracks(input) else { return output }
    let backward: BackwardOfOne = { (engine, _, gradient) throws(TensorError) in
      [try engine.zerosLike(gradient)]
    }
    return record("BernoulliBackward0", output, inputs: [input], backward: backward)
  }

  /// Numbers of events, with an expectation for each element: `torch.poisson`.
  public func poisson(
    _ input: Tensor, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    try requireFloatingPoint(input, kernel: "poisson_cpu")
    let source = generator ?? self.generator
    var values: [Double] = []
    for rate in try doubles(input) {
      guard rate >= 0 else {
        throw .runtime("invalid Poisson rate, expected rate to be non-negative")
      }
      values.append(source.poisson(rate))
    }
    let output = try tensor(values, shape: input.shape, dtype: input.dtype)
    guard tracks(input) else { return output }
    let backward: BackwardOfOne = { (engine, _, gradient) throws(TensorError) in
      [try engine.zerosLike(gradient)]
    }
    return record("PoissonBackward0", output, inputs: [input], backward: backward)
  }

  /// Category numbers drawn by weight: `torch.multinomial`.
  public func multinomial(
    _ input: Tensor, samples: Int, replacement: Bool = false, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    try checkMultinomial(input, samples, replacement)
    let source = generator ?? self.generator
    let categories = input.shape[input.dim - 1]
    let weights = try doubles(input)
    var rows: [[Float]] = []
    for start in stride(from: 0, to: weights.count, by: Swift.max(categories, 1)) {
      rows.append(weights[start..<(start + categories)].map { Float($0) })
    }
    try checkWeights(rows, oneByOne: replacement && samples > 1)
    var drawn: [Int64] = []
    if replacement && samples > 1 {
      for row in rows { drawn += source.multinomial(row, count: samples) }
    } else {
      let scores = rows.map { source.multinomialScores($0) }
      for row in scores { drawn += Self.largest(samples, in: row) }
    }
    return try tensor(drawn, shape: Array(input.shape.dropLast()) + [samples], dtype: .int64)
  }

  private func checkMultinomial(
    _ input: Tensor, _ samples: Int, _ replacement: Bool
  ) throws(TensorError) {
    guard input.dim == 1 || input.dim == 2 else { throw .runtime("prob_dist must be 1 or 2 dim") }
    guard input.dtype.isFloatingPoint else {
      throw .runtime(
        "multinomial only supports floating-point dtypes for input, got: \(input.dtype.scalarName)")
    }
    guard samples > 0 else { throw .runtime("cannot sample n_sample <= 0 samples") }
    guard replacement || samples <= input.shape[input.dim - 1] else {
      throw .runtime("cannot sample n_sample > prob_dist.size(-1) samples without replacement")
    }
  }

  private func checkWeights(_ rows: [[Float]], oneByOne: Bool) throws(TensorError) {
    for row in rows {
      var sum: Float = 0
      for weight in row {
        guard weight >= 0, weight.isFinite else {
          if oneByOne {
            throw .runtime(
              "invalid multinomial distribution (encountering probability entry "
                + (weight < 0 ? "< 0)" : "= infinity or NaN)"))
          }
          throw .runtime("probability tensor contains either `inf`, `nan` or element < 0")
        }
        sum += weight
      }
      guard sum > 0 else {
        throw .runtime("invalid multinomial distribution (sum of probabilities <= 0)")
      }
    }
  }

  private static func largest(_ count: Int, in scores: [Float]) -> [Int64] {
    let order = scores.indices.sorted {
      scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1
    }
    return order.prefix(count).map { Int64($0) }
  }
}

extension TensorError {
  /// A failed internal check, in the words of PyTorch's `TORCH_CHECK` without a message.
  static func expected(_ condition: String) -> TensorError {
    .runtime(
      "Expected \(condition) to be true, but got false.  "
        + "(Could this error message be improved?  If so, please report an enhancement request "
        + "to PyTorch.)")
  }
}

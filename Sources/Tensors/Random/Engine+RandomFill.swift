import CPlatform

// In-place draws. Each writes through `overwrite`, which checks the target and counts the write.
extension Engine {
  /// Fills with numbers between two bounds: `uniform_`.
  @discardableResult
  public func uniformInPlace(
    _ input: Tensor, from low: Double = 0, to high: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    try requireFloatingPoint(input, kernel: "check_uniform_bounds")
    guard low <= high else {
      throw .runtime(
        "uniform_ expects to return a [from, to) range, but found from=\(short(low)) > to=\(short(high))"
      )
    }
    let source = generator ?? self.generator
    return try fill(
      input, "UniformBackward0",
      floats: { source.fillUniform(&$0, from: Float(low), to: Float(high)) },
      doubles: { source.fillUniform(&$0, from: low, to: high) })
  }

  /// Fills with numbers of a normal distribution: `normal_`.
  @discardableResult
  public func normalInPlace(
    _ input: Tensor, mean: Double = 0, std: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard std >= 0 else { throw .runtime("normal expects std >= 0.0, but found std \(short(std))") }
    try requireFloatingPoint(input, kernel: "normal_kernel_cpu")
    let source = generator ?? self.generator
    let contiguous = input.isContiguous
    let isShort = input.dtype != .float32
    return try fill(
      input, "NormalBackward0",
      floats: {
        source.fillNormal(
          &$0, mean: mean, standardDeviation: std, contiguous: contiguous, isShort: isShort)
      },
      doubles: {
        source.fillNormal(&$0, mean: mean, standardDeviation: std, contiguous: contiguous)
      })
  }

  /// Fills with ones and zeros: `bernoulli_(p)`.
  @discardableResult
  public func bernoulliInPlace(
    _ input: Tensor, p: Double = 0.5, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard p >= 0 && p <= 1 else {
      throw .runtime("bernoulli_ expects p to be in [0, 1], but got p=\(short(p))")
    }
    let source = generator ?? self.generator
    return try fillEach(input, "BernoulliBackward2") { source.bernoulli(p) ? 1 : 0 }
  }

  /// Fills with waiting times: `exponential_`.
  @discardableResult
  public func exponentialInPlace(
    _ input: Tensor, rate: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard rate > 0 else {
      throw .runtime("exponential_ expects lambda > 0.0, but found lambda=\(short(rate))")
    }
    try requireFloatingPoint(input, kernel: "exponential_cpu")
    let source = generator ?? self.generator
    return try fillEach(input, "ExponentialBackward0") { source.exponential(rate: rate) }
  }

  /// Fills with numbers of the Cauchy distribution: `cauchy_`.
  @discardableResult
  public func cauchyInPlace(
    _ input: Tensor, median: Double = 0, sigma: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard sigma > 0 else {
      throw .runtime("cauchy_ expects sigma > 0.0, but found sigma=\(short(sigma))")
    }
    try requireFloatingPoint(input, kernel: "cauchy_cpu")
    let source = generator ?? self.generator
    return try fillEach(input, "CauchyBackward0") { source.cauchy(median: median, scale: sigma) }
  }

  /// Fills with numbers whose logarithm is normal: `log_normal_`.
  @discardableResult
  public func logNormalInPlace(
    _ input: Tensor, mean: Double = 1, std: Double = 2, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard std > 0 else {
      throw .runtime("log_normal_ expects std > 0.0, but found std=\(short(std))")
    }
    try requireFloatingPoint(input, kernel: "log_normal_cpu")
    let source = generator ?? self.generator
    return try fillEach(input, "LogNormalBackward0") {
      source.logNormal(mean: mean, standardDeviation: std)
    }
  }

  /// Fills with numbers of trials: `geometric_`.
  @discardableResult
  public func geometricInPlace(
    _ input: Tensor, p: Double, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard p > 0 && p < 1 else {
      throw .runtime("geometric_ expects p to be in (0, 1), but got p=\(short(p))")
    }
    let source = generator ?? self.generator
    return try fillEach(input, "GeometricBackward0") { source.geometric(p) }
  }

  // MARK: - Writing

  /// A number as C++ streams print it, for messages.
  func short(_ value: Double) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { buffer in
      guard let start = buffer.baseAddress else { return "" }
      let length = lossrepl_format_double(start, 32, 6, CChar(UInt8(ascii: "g")), value)
      return String(decoding: UnsafeRawBufferPointer(buffer).prefix(Int(length)), as: UTF8.self)
    }
  }

  func requireFloatingPoint(_ input: Tensor, kernel: String) throws(TensorError) {
    guard input.dtype.isFloatingPoint else {
      throw .notImplemented(kernel: kernel, dtype: input.dtype)
    }
  }

  private func fillEach(
    _ input: Tensor, _ name: String, _ draw: () -> Double
  ) throws(TensorError) -> Tensor {
    if input.dtype == .float64 || !input.dtype.isFloatingPoint {
      return try fill(
        input, name, floats: { _ in }, doubles: { for index in $0.indices { $0[index] = draw() } },
        inDoubles: true)
    }
    return try fill(
      input, name, floats: { for index in $0.indices { $0[index] = Float(draw()) } },
      doubles: { _ in })
  }

  /// Draws into a row-major scratch of float32 or float64 and copies that into the tensor.
  private func fill(
    _ input: Tensor, _ name: String, floats: (inout MutableSpan<Float>) -> Void,
    doubles: (inout MutableSpan<Double>) -> Void, inDoubles: Bool = false
  ) throws(TensorError) -> Tensor {
    let usesDoubles = inDoubles || input.dtype == .float64
    // Numbers come in the order of memory, which for a transposed tensor is not that of indices.
    let order = input.isContiguous ? Array(0..<input.dim) : memoryOrder(input)
    let scratch = Tensor(
      empty: order.map { input.shape[$0] }, usesDoubles ? .float64 : .float32)
    let bytes = scratch.storage.writableBytes()
    let count = scratch.count
    if usesDoubles {
      var span = MutableSpan(
        _unsafeStart: bytes.assumingMemoryBound(to: Double.self), count: count)
      doubles(&span)
    } else {
      var span = MutableSpan(_unsafeStart: bytes.assumingMemoryBound(to: Float.self), count: count)
      floats(&span)
    }
    var strides = scratch.strides
    for (position, axis) in order.enumerated() { strides[axis] = scratch.strides[position] }
    let drawn = scratch.alias(shape: input.shape, strides: strides)
    return try overwrite(input, drawn, name, [input])
  }

  private func memoryOrder(_ input: Tensor) -> [Int] {
    (0..<input.dim).sorted {
      input.strides[$0] != input.strides[$1]
        ? input.strides[$0] > input.strides[$1] : $0 < $1
    }
  }
}

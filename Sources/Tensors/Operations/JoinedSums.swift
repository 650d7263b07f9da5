// Sums with a product that PyTorch rounds once. Where that is not so, the answer is nil.
extension Engine {
  /// `input + factor · other` in float32 or float64.
  func joined(
    _ input: Tensor, _ factor: Double, _ other: Tensor, _ dtype: DType
  ) throws(TensorError) -> Tensor? {
    guard dtype == .float32 || dtype == .float64, input.isOnHost, other.isOnHost else { return nil }
    let (c, b) = try alike(input, other, dtype)
    let output = Tensor(empty: c.shape, dtype)
    if dtype == .float32 {
      joinScaled(c, Float(factor), b, into: output)
    } else {
      joinDoubles(c, b, into: output) { _ in factor }
    }
    return created(output)
  }

  /// `input + left · right` in float32 or float64.
  func joined(
    _ input: Tensor, products left: Tensor, _ right: Tensor
  ) throws(TensorError) -> Tensor? {
    let dtype = resultType([input, left, right])
    guard dtype == .float32 || dtype == .float64, input.isOnHost, left.isOnHost, right.isOnHost
    else { return nil }
    let (a, b) = try alike(left, right, dtype)
    let (c, factors) = try alike(input, a, dtype)
    let others = try alike(b, c, dtype).0
    let output = Tensor(empty: c.shape, dtype)
    if dtype == .float32 {
      joinRows(c, factors, others, into: output)
    } else {
      let factors = Operand<Double>(contiguous: factors)
      joinDoubles(c, others, into: output) { factors.pointer[$0] }
      withExtendedLifetime(factors) {}
    }
    return created(output)
  }

  /// `input + left · right`.
  func sum(
    _ input: Tensor, products left: Tensor, _ right: Tensor
  ) throws(TensorError) -> Tensor {
    if let sum = try joined(input, products: left, right) { return sum }
    return try add(input, mul(left, right))
  }

  /// `input += factor · other` where nothing but the numbers changes.
  func joinedInPlace(
    _ input: Tensor, _ factor: Double, _ other: Tensor
  ) throws(TensorError) -> Tensor? {
    guard !tracks(input, other), input.dtype == .float32, other.dtype == .float32,
      input.isContiguous, other.isContiguous, input.shape == other.shape, input.isOnHost,
      other.isOnHost, input.count > 0
    else { return nil }
    try checkInPlace(input, tracked: false)
    if try overlaps(input, other) { return nil }
    joinScaled(input, Float(factor), other, into: input)
    wrote(input)
    return input
  }

  private func alike(
    _ left: Tensor, _ right: Tensor, _ dtype: DType
  ) throws(TensorError) -> (Tensor, Tensor) {
    let mode = gradMode
    gradMode = false
    defer { gradMode = mode }
    try sameDevice(left, right)
    let shape = try Tensor.broadcastShape(left.shape, right.shape)
    return (
      try plain(expand(left, shape), dtype: dtype), try plain(expand(right, shape), dtype: dtype)
    )
  }

  private func joinScaled(_ c: Tensor, _ factor: Float, _ b: Tensor, into output: Tensor) {
    let (from, other) = (Operand<Float>(contiguous: c), Operand<Float>(contiguous: b))
    let writer = ResultWriter<Float>(output)
    Parallel.forEachBlock(of: output.count) { start, count in
      JoinedKernel.scaled(
        from.pointer + start, factor, other.pointer + start, writer.pointer + start, count)
    }
    withExtendedLifetime((from, other)) {}
    writer.finish()
  }

  private func joinRows(_ c: Tensor, _ a: Tensor, _ b: Tensor, into output: Tensor) {
    let (from, left) = (Operand<Float>(contiguous: c), Operand<Float>(contiguous: a))
    let right = Operand<Float>(contiguous: b)
    let writer = ResultWriter<Float>(output)
    Parallel.forEachBlock(of: output.count) { start, count in
      JoinedKernel.rows(
        from.pointer + start, left.pointer + start, right.pointer + start, writer.pointer + start,
        count)
    }
    withExtendedLifetime((from, left, right)) {}
    writer.finish()
  }

  private func joinDoubles(
    _ c: Tensor, _ b: Tensor, into output: Tensor, _ factor: (Int) -> Double
  ) {
    let (from, other) = (Operand<Double>(contiguous: c), Operand<Double>(contiguous: b))
    let writer = ResultWriter<Double>(output)
    for index in 0..<output.count {
      writer.pointer[index] = from.pointer[index].addingProduct(
        factor(index), other.pointer[index])
    }
    withExtendedLifetime((from, other)) {}
    writer.finish()
  }
}

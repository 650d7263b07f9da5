extension Engine {
  /// Running values along a dimension: each result from the one before and the next element.
  private func scan(
    _ input: Tensor, _ axis: Int, _ dtype: DType, _ step: (Double, Double) -> Double,
    _ integerStep: (Int64, Int64) -> Int64
  ) -> Tensor {
    let output = Tensor(empty: input.shape, dtype)
    if input.dim == 0 {
      Conversion.copy(input, into: output)
    } else if dtype.isFloatingPoint {
      Scans.run(input, axis, output, Double.self, step)
    } else {
      Scans.run(input, axis, output, Int64.self, integerStep)
    }
    return output
  }

  /// Running sums.
  public func cumsum(
    _ input: Tensor, dim: Int, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    let result = dtype ?? (input.dtype.isFloatingPoint ? input.dtype : .int64)
    let output = scan(input, axis, result, { $0 + $1 }, { $0 &+ $1 })
    return recordUnary("CumsumBackward0", output, input, .nothing) {
      (engine, g, _) throws(TensorError) in try engine.reverseCumsum(g, axis)
    }
  }

  func reverseCumsum(_ input: Tensor, _ axis: Int) throws(TensorError) -> Tensor {
    if input.dim == 0 { return input }
    return try flip(cumsum(flip(input, [axis]), dim: axis), [axis])
  }

  /// Running products.
  public func cumprod(
    _ input: Tensor, dim: Int, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    let result = dtype ?? (input.dtype.isFloatingPoint ? input.dtype : .int64)
    let output = scan(input, axis, result, { $0 * $1 }, { $0 &* $1 })
    guard tracks(input), result.isFloatingPoint else { return output }
    return record("CumprodBackward0", output, inputs: [input], saved: [input], savesOutput: true) {
      (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [try engine.cumprodGradient(g, x, y, axis)]
    }
  }

  private func cumprodGradient(
    _ g: Tensor, _ x: Tensor, _ y: Tensor, _ axis: Int
  ) throws(TensorError) -> Tensor {
    if x.dim == 0 { return g }
    if try !isTrue(any(eq(detach(x), 0))) { return try div(reverseCumsum(mul(g, y), axis), x) }
    var parts: [Tensor] = []
    let count = x.shape[axis]
    for place in 0..<count {
      let left = try narrow(x, dim: axis, start: 0, length: place)
      let hole = try onesLike(narrow(detach(x), dim: axis, start: 0, length: 1))
      let right = try narrow(x, dim: axis, start: place + 1, length: count - place - 1)
      let products = try cumprod(cat([left, hole, right], dim: axis), dim: axis)
      let tail = try mul(g, products)
      let reached = try narrow(tail, dim: axis, start: place, length: count - place)
      parts.append(try sum(reached, dims: [axis], keepdim: true))
    }
    return try cat(parts, dim: axis)
  }

  /// The greatest so far, and where it is.
  public func cummax(
    _ input: Tensor, dim: Int
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    try running(input, dim, "CummaxBackward0") { $0 >= $1 }
  }

  /// The smallest so far, and where it is.
  public func cummin(
    _ input: Tensor, dim: Int
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    try running(input, dim, "CumminBackward0") { $0 <= $1 }
  }

  private func running(
    _ input: Tensor, _ dim: Int, _ name: String, _ wins: (Double, Double) -> Bool
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let axis = try input.axis(dim)
    let (values, indices) = (
      Tensor(empty: input.shape, input.dtype), Tensor(empty: input.shape, .int64)
    )
    Scans.runningBest(input, axis, values, indices, wins)
    recordPick(name, values, indices, input, axis, true)
    return (values, indices)
  }

  /// Running `log Σ exp`.
  public func logcumsumexp(_ input: Tensor, dim: Int) throws(TensorError) -> Tensor {
    try requireFloat(input, "logcumsumexp_out_cpu")
    let axis = try input.axis(dim)
    let output = scan(
      input, axis, input.dtype,
      { a, b in
        let high = Double.greater(a, b)
        if high.isInfinite && a == b { return high }
        return high + Double.log1p(Double.exp(-(a - b).magnitude))
      }, { a, _ in a })
    guard tracks(input) else { return output }
    return record(
      "LogcumsumexpBackward0", output, inputs: [input], saved: [input], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let tails = try engine.reverseCumsum(engine.mul(g, engine.exp(engine.neg(y))), axis)
      return [try engine.mul(engine.exp(x), tails)]
    }
  }

  /// Differences of neighbours, `n` times.
  public func diff(_ input: Tensor, n: Int = 1, dim: Int = -1) throws(TensorError) -> Tensor {
    if input.dim == 0 {
      throw .runtime("diff expects input to be at least one-dimensional")
    }
    if n < 0 { throw .runtime("order must be non-negative but got \(n)") }
    let axis = try input.axis(dim)
    var result = input
    for _ in 0..<n where result.shape[axis] > 0 {
      let count = result.shape[axis]
      let later = try narrow(result, dim: axis, start: Swift.min(1, count), length: count - 1)
      let earlier = try narrow(result, dim: axis, start: 0, length: count - 1)
      result = try input.dtype == .bool ? logicalXor(later, earlier) : sub(later, earlier)
    }
    return result
  }
}

/// Loops whose results depend on the ones before.
enum Scans {
  @inline(__always)
  static func run<Value: Compute>(
    _ input: Tensor, _ axis: Int, _ output: Tensor, _ type: Value.Type,
    _ step: (Value, Value) -> Value
  ) {
    let layout = ReductionLayout(packed(input), axes: [axis], keepdim: true)
    let x = Operand<Value>(contiguous: layout.values)
    let writer = ResultWriter<Value>(output)
    for outer in 0..<layout.outer {
      for column in 0..<layout.inner where layout.count > 0 {
        let base = outer * layout.count * layout.inner + column
        var total = x.pointer[base]
        writer.pointer[base] = total
        for row in 1..<layout.count {
          total = step(total, x.pointer[base + row * layout.inner])
          writer.pointer[base + row * layout.inner] = total
        }
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  static func packed(_ input: Tensor) -> Tensor {
    if input.isContiguous { return input }
    let copy = Tensor(empty: input.shape, input.dtype)
    Conversion.copy(input, into: copy)
    return copy
  }

  static func runningBest(
    _ input: Tensor, _ axis: Int, _ values: Tensor, _ indices: Tensor,
    _ wins: (Double, Double) -> Bool
  ) {
    let layout = ReductionLayout(packed(input), axes: input.dim == 0 ? [] : [axis], keepdim: true)
    let x = Operand<Double>(contiguous: layout.values)
    let (valueWriter, placeWriter) = (ResultWriter<Double>(values), ResultWriter<Int64>(indices))
    for outer in 0..<layout.outer {
      for column in 0..<layout.inner where layout.count > 0 {
        let base = outer * layout.count * layout.inner + column
        var (best, place) = (x.pointer[base], 0)
        for row in 0..<layout.count {
          let position = base + row * layout.inner
          let candidate = x.pointer[position]
          if candidate.isNaN || !best.isNaN && wins(candidate, best) {
            (best, place) = (candidate, row)
          }
          valueWriter.pointer[position] = best
          placeWriter.pointer[position] = Int64(place)
        }
      }
    }
    withExtendedLifetime(x) {}
    valueWriter.finish()
    placeWriter.finish()
  }
}

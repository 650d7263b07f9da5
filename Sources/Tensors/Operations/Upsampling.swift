extension Engine {
  /// Repeats the nearest element to reach a size: `interpolate(mode="nearest")`.
  public func upsampleNearest(_ input: Tensor, size: [Int]) throws(TensorError) -> Tensor {
    let rank = size.count
    try checkUpsampling(input, rank)
    var weights: [InterpolationWeights] = []
    for axis in 0..<rank {
      let (old, new) = (input.shape[input.dim - rank + axis], size[axis])
      weights.append(.nearest(old, new))
    }
    return try interpolated(input, weights, "UpsampleNearest\(rank)DBackward0")
  }

  /// Blends the four nearest elements to reach a size: `interpolate(mode="bilinear")`.
  public func upsampleBilinear(
    _ input: Tensor, size: [Int], alignCorners: Bool = false
  ) throws(TensorError) -> Tensor {
    let rank = size.count
    try checkUpsampling(input, rank)
    try requireFloat(input, "compute_indices_weights_linear")
    var weights: [InterpolationWeights] = []
    for axis in 0..<rank {
      let (old, new) = (input.shape[input.dim - rank + axis], size[axis])
      weights.append(.linear(old, new, alignCorners: alignCorners))
    }
    let name = rank == 1 ? "UpsampleLinear1DBackward0" : "UpsampleBilinear2DBackward0"
    return try interpolated(input, weights, name)
  }

  private func checkUpsampling(_ input: Tensor, _ rank: Int) throws(TensorError) {
    guard input.dim == rank + 2 else {
      throw .runtime(
        "It is expected input_size equals to \(rank + 2), but got size \(input.dim)")
    }
  }

  /// Interpolates the last dimensions, one after the other.
  private func interpolated(
    _ input: Tensor, _ weights: [InterpolationWeights], _ name: String
  ) throws(TensorError) -> Tensor {
    let first = input.dim - weights.count
    let output = try withGradMode(false) { () throws(TensorError) in
      var result = input
      for (axis, entry) in weights.enumerated().reversed() {
        result = try blended(result, first + axis, entry)
      }
      return try contiguous(result)
    }
    return recordUnary(name, output, input, .nothing) {
      (engine, g, _) throws(TensorError) in
      var gradient = g
      for (axis, entry) in weights.enumerated() {
        gradient = try engine.unblended(gradient, first + axis, entry)
      }
      return gradient
    }
  }

  private func blended(
    _ input: Tensor, _ axis: Int, _ entry: InterpolationWeights
  ) throws(TensorError) -> Tensor {
    let low = try indexSelect(input, dim: axis, positions(entry.low))
    guard let high = entry.high else { return low }
    let share = try shares(entry.share, axis, input)
    let upper = try mul(indexSelect(input, dim: axis, positions(high)), share)
    return try add(mul(low, sub(1, share)), upper)
  }

  private func unblended(
    _ gradient: Tensor, _ axis: Int, _ entry: InterpolationWeights
  ) throws(TensorError) -> Tensor {
    var shape = gradient.shape
    shape[axis] = entry.size
    let zero = zeroed(shape, gradient.dtype)
    guard let high = entry.high else {
      return try indexAdd(zero, dim: axis, positions(entry.low), gradient)
    }
    let share = try shares(entry.share, axis, gradient)
    let lower = try indexAdd(
      zero, dim: axis, positions(entry.low), mul(gradient, sub(1, share)))
    return try indexAdd(lower, dim: axis, positions(high), mul(gradient, share))
  }

  private func positions(_ values: [Int64]) throws(TensorError) -> Tensor {
    try tensor(values, shape: [values.count], dtype: .int64)
  }

  private func shares(
    _ values: [Double], _ axis: Int, _ like: Tensor
  ) throws(TensorError) -> Tensor {
    var shape = [Int](repeating: 1, count: like.dim)
    shape[axis] = values.count
    return try tensor(values, shape: shape, dtype: like.dtype)
  }
}

/// Which elements of a dimension each new element is blended from.
private struct InterpolationWeights: Sendable {
  let size: Int
  let low: [Int64]
  let high: [Int64]?
  let share: [Double]

  static func nearest(_ old: Int, _ new: Int) -> InterpolationWeights {
    let scale = Float(old) / Float(new)
    let low = (0..<new).map { Int64(Swift.min(Int(Float($0) * scale), old - 1)) }
    return InterpolationWeights(size: old, low: low, high: nil, share: [])
  }

  static func linear(_ old: Int, _ new: Int, alignCorners: Bool) -> InterpolationWeights {
    var (low, high, share): ([Int64], [Int64], [Double]) = ([], [], [])
    let scale =
      alignCorners
      ? (new > 1 ? Double(old - 1) / Double(new - 1) : 0) : Double(old) / Double(new)
    for index in 0..<new {
      let place =
        alignCorners
        ? Double(index) * scale : Swift.max(0, (Double(index) + 0.5) * scale - 0.5)
      let first = Swift.min(Int(place), old - 1)
      low.append(Int64(first))
      high.append(Int64(Swift.min(first + 1, old - 1)))
      share.append(Swift.min(place - Double(first), 1))
    }
    return InterpolationWeights(size: old, low: low, high: high, share: share)
  }
}

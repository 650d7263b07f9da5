import CPlatform
public import Tensors

// C's function, which the engine's own of the same name would hide.
private func errorFunction(_ x: Double) -> Double { erf(x) }

extension Engine {
  /// Normal numbers within bounds, drawn again until they fit: `trunc_normal_`.
  @discardableResult
  public func truncatedNormalInitialise(
    _ tensor: Tensor, mean: Double = 0, std: Double = 1, from low: Double = -2,
    to high: Double = 2, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    if mean < low - 2 * std || mean > high + 2 * std {
      warn(
        "mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of values "
          + "may be incorrect.")
    }
    let share = Self.normalShare((high - mean) / std) - Self.normalShare((low - mean) / std)
    return try untracked { () throws(TensorError) in
      if share > 0.3 {
        return try rejectOutside(tensor, mean, std, low, high, generator)
      }
      return try rejectByHeight(tensor, mean, std, low, high, generator)
    }
  }

  private static func normalShare(_ x: Double) -> Double {
    (1 + errorFunction(x / 2.0.squareRoot())) / 2
  }

  private func rejectOutside(
    _ tensor: Tensor, _ mean: Double, _ std: Double, _ low: Double, _ high: Double,
    _ generator: Generator?
  ) throws(TensorError) -> Tensor {
    var result = try normalInPlace(tensor, mean: mean, std: std, generator: generator)
    let bounds = try self.tensor([low, high], shape: [2], dtype: tensor.dtype)
    let (floor, ceiling) = (
      try select(bounds, dim: 0, index: 0), try select(bounds, dim: 0, index: 1)
    )
    while true {
      let outside = try logicalOr(lt(result, floor), gt(result, ceiling))
      guard try isTrue(any(outside)) else { break }
      let again = try normalInPlace(
        emptyLike(result), mean: mean, std: std, generator: generator)
      result = try `where`(outside, again, result)
    }
    return result === tensor ? tensor : try copyInPlace(tensor, result)
  }

  private func rejectByHeight(
    _ tensor: Tensor, _ mean: Double, _ std: Double, _ low: Double, _ high: Double,
    _ generator: Generator?
  ) throws(TensorError) -> Tensor {
    let mode = Swift.max(low, Swift.min(mean, high))
    let peak = -0.5 * ((mode - mean) / std) * ((mode - mean) / std)
    var result = try uniformInPlace(tensor, from: low, to: high, generator: generator)
    var pending = try exceedsDensity(result, mean, std, peak, generator)
    while try isTrue(any(pending)) {
      let candidates = try uniformInPlace(
        emptyLike(tensor), from: low, to: high, generator: generator)
      result = try `where`(pending, candidates, result)
      let stillPending = try exceedsDensity(candidates, mean, std, peak, generator)
      pending = try logicalAnd(pending, stillPending)
    }
    return result === tensor ? tensor : try copyInPlace(tensor, result)
  }

  /// Whether a fresh logarithm of a uniform lies above the density at each candidate.
  private func exceedsDensity(
    _ candidates: Tensor, _ mean: Double, _ std: Double, _ peak: Double, _ generator: Generator?
  ) throws(TensorError) -> Tensor {
    let distance = try div(sub(candidates, number(mean)), number(std))
    let density = try sub(mul(square(distance), number(-0.5)), number(peak))
    let drawn = try log(uniformInPlace(emptyLike(candidates), generator: generator))
    return try gt(drawn, density)
  }

  /// A (semi-)orthogonal matrix: `orthogonal_`.
  @discardableResult
  public func orthogonalInitialise(
    _ tensor: Tensor, gain: Double = 1, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard tensor.dim >= 2 else {
      throw .value("Only tensors with 2 or more dimensions are supported")
    }
    guard tensor.count > 0 else { return tensor }
    let rows = tensor.shape[0]
    let columns = tensor.count / rows
    return try untracked { () throws(TensorError) in
      let drawn = try normalInPlace(
        empty([rows, columns], dtype: tensor.dtype), generator: generator)
      let factors = try qr(rows < columns ? transpose(drawn, 0, 1) : drawn)
      let turned = try mul(factors.q, sign(diagonal(factors.r)))
      let matrix = rows < columns ? try transpose(turned, 0, 1) : turned
      return try copyInPlace(tensor, mul(reshape(matrix, tensor.shape), number(gain)))
    }
  }

  /// Normal numbers with a share of zeros in each column: `sparse_`.
  @discardableResult
  public func sparseInitialise(
    _ tensor: Tensor, sparsity: Double, std: Double = 0.01, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard tensor.dim == 2 else { throw .value("Only tensors with 2 dimensions are supported") }
    let rows = tensor.shape[0]
    let zeroCount = Int((sparsity * Double(rows)).rounded(.up))
    return try untracked { () throws(TensorError) in
      try normalInPlace(tensor, std: std, generator: generator)
      for column in 0..<tensor.shape[1] {
        // The rows come from the default generator, whichever draws the numbers.
        let chosen = try narrow(randperm(rows), dim: 0, start: 0, length: zeroCount)
        let values = try select(tensor, dim: 1, index: column)
        try copyInPlace(values, indexFill(values, dim: 0, chosen, wrap(.double(0))))
      }
      return tensor
    }
  }
}

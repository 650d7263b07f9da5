extension Engine {
  /// The distances between all pairs of rows of one matrix: `torch.pdist`.
  public func pdist(_ input: Tensor, p: Double = 2) throws(TensorError) -> Tensor {
    guard input.dim == 2 else {
      throw .runtime("pdist only supports 2D tensors, got: \(input.dim)D")
    }
    let pairs = try triuIndices(input.shape[0], input.shape[0], offset: 1)
    let (from, to) = (try select(pairs, dim: 0, index: 0), try select(pairs, dim: 0, index: 1))
    return try fused("PdistBackward0", [input]) { (engine, x) throws(TensorError) in
      let first = try engine.indexSelect(x[0], dim: 0, from)
      let second = try engine.indexSelect(x[0], dim: 0, to)
      return try engine.norm(engine.sub(first, second), p: p, dims: [1])
    }
  }

  /// The covariances of variables in rows, observed in columns: `torch.cov`.
  public func cov(_ input: Tensor, correction: Int = 1) throws(TensorError) -> Tensor {
    guard input.dim <= 2 else {
      throw .runtime(
        "cov(): expected input to have two or fewer dimensions but got an input with"
          + " \(input.dim) dimensions")
    }
    let rows = input.dim == 2 ? input : try reshape(input, [1, -1])
    let values = rows.dtype.isFloatingPoint ? rows : try to(rows, dtype: defaultDType)
    let centred = try sub(values, mean(values, dims: [1], keepdim: true))
    let divisor = Double(Swift.max(values.shape[1] - correction, 0))
    return try squeeze(div(mm(centred, t(centred)), wrap(.double(divisor))))
  }

  /// The correlation coefficients of variables in rows: `torch.corrcoef`.
  public func corrcoef(_ input: Tensor) throws(TensorError) -> Tensor {
    let covariance = try cov(input)
    guard covariance.dim == 2 else { return try div(covariance, covariance) }
    let deviation = try sqrt(diagonal(covariance))
    let rows = try div(covariance, unsqueeze(deviation, dim: 1))
    return try clamp(div(rows, unsqueeze(deviation, dim: 0)), min: -1, max: 1)
  }
}

extension Engine {
  /// The values below which the fractions `q` of the elements lie: `torch.quantile`.
  public func quantile(
    _ input: Tensor, _ q: Tensor, dim: Int? = nil, keepdim: Bool = false,
    interpolation: String = "linear"
  ) throws(TensorError) -> Tensor {
    try checkQuantile(input, q, interpolation)
    let flat = try dim == nil ? reshape(input, [-1]) : input
    let axis = try flat.axis(dim ?? 0)
    let last = flat.shape.count - 1
    let rows = try sort(flat.dim == 0 ? flat : transpose(flat, axis, last), dim: -1).values
    var parts: [Tensor] = []
    for fraction in try doubles(q) {
      let part = try interpolated(rows, fraction, interpolation)
      parts.append(try quantileShape(part, input, dim == nil ? nil : axis, last, keepdim))
    }
    return q.dim == 0 ? parts[0] : try stack(parts, dim: 0)
  }

  private func checkQuantile(
    _ input: Tensor, _ q: Tensor, _ interpolation: String
  ) throws(TensorError) {
    guard input.count > 0 else { throw .runtime("quantile() input tensor must be non-empty") }
    guard q.dim <= 1 else { throw .runtime("quantile() q must be a scalar or 1D tensor") }
    guard input.dtype == .float32 || input.dtype == .float64 else {
      throw .runtime("quantile() input tensor must be either float or double dtype")
    }
    guard q.dtype == input.dtype || q.isWrappedNumber else {
      throw .runtime("quantile() q tensor must be same dtype as the input tensor")
    }
    let known = ["linear", "lower", "higher", "midpoint", "nearest"]
    guard known.contains(interpolation) else {
      throw .runtime(
        "quantile() interpolation must be one of linear, lower, higher, midpoint or nearest, but"
          + " got \(interpolation)")
    }
    for fraction in try doubles(q) where !(fraction >= 0 && fraction <= 1) {
      throw .runtime(
        q.isWrappedNumber
          ? "quantile() q must be in the range [0, 1] but got \(short(fraction))"
          : "quantile() q values must be in the range [0, 1]")
    }
  }

  /// The quantile of each sorted row; NaN, which sorts last, spreads over its row.
  private func interpolated(
    _ rows: Tensor, _ fraction: Double, _ interpolation: String
  ) throws(TensorError) -> Tensor {
    if rows.dim == 0 { return rows }
    let last = rows.dim - 1
    let count = rows.shape[last]
    let rank = fraction * Double(count - 1)
    let lower = Int(rank.rounded(.down))
    let upper = Swift.min(lower + 1, count - 1)
    let below = try select(rows, dim: last, index: lower)
    let above = try select(rows, dim: last, index: upper)
    let value: Tensor
    switch interpolation {
    case "lower": value = below
    case "higher": value = rank > Double(lower) ? above : below
    case "nearest":
      value = try select(rows, dim: last, index: Int(rank.rounded(.toNearestOrEven)))
    case "midpoint":
      value = rank > Double(lower) ? try lerp(below, above, weight: wrap(0.5)) : below
    default: value = try lerp(below, above, weight: wrap(.double(rank - Double(lower))))
    }
    let greatest = try select(rows, dim: last, index: count - 1)
    return try `where`(isnan(greatest), greatest, value)
  }

  private func quantileShape(
    _ part: Tensor, _ input: Tensor, _ axis: Int?, _ last: Int, _ keepdim: Bool
  ) throws(TensorError) -> Tensor {
    guard let axis else {
      return keepdim ? try reshape(part, input.shape.map { _ in 1 }) : part
    }
    if input.dim == 0 { return part }
    let kept = try transpose(unsqueeze(part, dim: last), axis, last)
    return keepdim ? kept : try squeeze(kept, dims: [axis])
  }
}

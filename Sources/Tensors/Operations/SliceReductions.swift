extension Engine {
  /// A copy whose slices `index` are combined with those of `source`: `torch.index_reduce`.
  public func indexReduce(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor, reduce: String,
    includeSelf: Bool = true
  ) throws(TensorError) -> Tensor {
    guard ["prod", "mean", "amax", "amin"].contains(reduce) else {
      throw .runtime(
        "index_reduce(): Expected reduce to be one of prod, mean, amax or amin but got \(reduce).")
    }
    let axis = try input.axis(dim)
    try checkSliceReduction(input, index, source, axis)
    if reduce == "mean", input.dtype == .bool {
      throw .notImplemented(kernel: "div_floor_cpu", dtype: .bool)
    }
    return try fused("IndexReduceBackward0", [input, source]) { engine, x throws(TensorError) in
      var places = [Int](repeating: 1, count: Swift.max(x[1].dim, 1))
      places[Swift.min(axis, places.count - 1)] = index.count
      let spread = try engine.expand(engine.reshape(index, places), x[1].shape)
      return try engine.scatterReduce(
        x[0], dim: axis, spread, x[1], reduce: reduce, includeSelf: includeSelf)
    }
  }

  private func checkSliceReduction(
    _ input: Tensor, _ index: Tensor, _ source: Tensor, _ axis: Int
  ) throws(TensorError) {
    guard index.dim <= 1 else {
      throw .index(
        "index_reduce_(): Index is supposed to be a vector, but got dim: \(index.dim) with type:"
          + " \(index.dtype.scalarName) and size: \(TensorError.list(index.shape))")
    }
    guard index.dtype == .int64 || index.dtype == .int32 else {
      throw .runtime(
        "index_reduce_(): Expected dtype int32/int64 for index but got: \(index.dtype.scalarName)")
    }
    let size = source.dim == 0 ? 1 : axis < source.dim ? source.shape[axis] : -1
    guard index.count == size else {
      throw .runtime(
        "index_reduce_(): Number of indices (\(index.count)) should be equal to"
          + " source.size(dim): (\(size)), for dim: \(axis)")
    }
    let others = (0..<input.dim).filter { $0 != axis }
    guard source.dim == input.dim, others.allSatisfy({ source.shape[$0] == input.shape[$0] }) else {
      throw .runtime(
        "source tensor shape must match self tensor shape, excluding the specified dimension. Got"
          + " self.shape = \(TensorError.list(input.shape)) source.shape ="
          + " \(TensorError.list(source.shape))")
    }
    let limit = Int64(input.dim == 0 ? 1 : input.shape[axis])
    guard try integers(index).allSatisfy({ $0 >= 0 && $0 < limit }) else {
      throw .index("index out of range in self")
    }
  }

  /// Slices along `dim` shrunk to a p-norm of at most `limit`: `torch.renorm`.
  public func renorm(
    _ input: Tensor, p: Double, dim: Int, limit: Double
  ) throws(TensorError) -> Tensor {
    guard p > 0 else { throw .runtime("renorm: non-positive-norm not supported") }
    guard limit >= 0 else {
      throw .runtime("renorm: expected maxnorm to be >= 0 but got \(limit)")
    }
    guard input.dim > 1 else {
      throw .runtime("renorm: input needs at least 2 dimensions, got \(input.dim) dimensions")
    }
    let axis = try input.axis(dim)
    let others = (0..<input.dim).filter { $0 != axis }
    return try fused("RenormBackward0", [input]) { engine, x throws(TensorError) in
      let sizes = try engine.norm(x[0], p: p, dims: others, keepdim: true)
      let shrunk = try engine.div(
        engine.wrap(.double(limit)), engine.add(sizes, engine.wrap(.double(1e-7))))
      let isLong = try engine.gt(sizes, engine.wrap(.double(limit)))
      let factor = try engine.where(isLong, shrunk, engine.onesLike(sizes))
      return try engine.mul(x[0], factor)
    }
  }

  /// `quantile` of the numbers that are not NaN: `torch.nanquantile`.
  public func nanquantile(
    _ input: Tensor, _ q: Tensor, dim: Int? = nil, keepdim: Bool = false,
    interpolation: String = "linear"
  ) throws(TensorError) -> Tensor {
    // What it asks of its arguments is what quantile asks.
    let known = try quantile(input, q, dim: dim, keepdim: keepdim, interpolation: interpolation)
    guard input.dim > 0, try isTrue(any(isnan(input))) else { return known }
    let flat = try dim == nil ? reshape(input, [-1]) : input
    let axis = try flat.axis(dim ?? 0)
    let rows = try sort(movedim(flat, [axis], [flat.dim - 1]), dim: -1).values
    let counts = try sum(logicalNot(isnan(rows)), dims: [-1], keepdim: true, dtype: rows.dtype)
    let last = try clamp(sub(counts, wrap(1)), min: .int(0))
    var parts: [Tensor] = []
    for fraction in try doubles(q) {
      let ranks = try mul(last, wrap(.double(fraction)))
      let part = try atRanks(rows, ranks, interpolation)
      let kept =
        try dim == nil
        ? reshape(part, input.shape.map { _ in 1 })
        : movedim(
          part, [flat.dim - 1], [axis])
      if keepdim {
        parts.append(kept)
      } else {
        parts.append(try dim == nil ? reshape(part, []) : squeeze(kept, dims: [axis]))
      }
    }
    return q.dim == 0 ? parts[0] : try stack(parts, dim: 0)
  }

  /// The elements at fractional places of sorted rows.
  private func atRanks(
    _ rows: Tensor, _ ranks: Tensor, _ interpolation: String
  ) throws(TensorError) -> Tensor {
    let (down, up) = (try floor(ranks), try ceil(ranks))
    let below = try gather(rows, dim: -1, to(down, dtype: .int64))
    let above = try gather(rows, dim: -1, to(up, dtype: .int64))
    switch interpolation {
    case "lower": return below
    case "higher": return above
    case "nearest": return try gather(rows, dim: -1, to(round(ranks), dtype: .int64))
    case "midpoint": return try lerp(below, above, weight: wrap(0.5))
    default: return try lerp(below, above, weight: sub(ranks, down))
    }
  }
}

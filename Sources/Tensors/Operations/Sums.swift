extension Engine {
  /// Dimension numbers as sorted axes; none named means all.
  func reducedAxes(_ input: Tensor, _ dims: [Int]?) throws(TensorError) -> [Int] {
    guard let dims, !dims.isEmpty else { return Array(0..<input.dim) }
    return try uniqueAxes(dims, input).sorted()
  }

  func reduction(
    _ input: Tensor, _ dims: [Int]?, _ keepdim: Bool, inMemoryOrder: Bool = false
  ) throws(TensorError) -> ReductionLayout {
    ReductionLayout(
      input, axes: try reducedAxes(input, dims), keepdim: keepdim, inMemoryOrder: inMemoryOrder)
  }

  /// Gives a reduced gradient its dimensions back and repeats it over them.
  func spread(
    _ gradient: Tensor, _ keptShape: [Int], _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    let kept = gradient.shape == keptShape ? gradient : try reshape(gradient, keptShape)
    return try expand(kept, shape)
  }

  /// The sum, of all elements or over dimensions; integers sum to int64.
  public func sum(
    _ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let result = dtype ?? (input.dtype.isFloatingPoint ? input.dtype : .int64)
    let layout = try reduction(input, dims, keepdim, inMemoryOrder: true)
    let output = total(layout, result)
    guard tracks(input), result.isFloatingPoint else { return created(output) }
    let (kept, shape) = (layout.keptShape, input.shape)
    let name = dims == nil ? "SumBackward0" : "SumBackward1"
    return record(name, output, inputs: [input]) { (engine, node, g) throws(TensorError) in
      [try engine.spread(g, kept, shape)]
    }
  }

  private func total(_ layout: ReductionLayout, _ dtype: DType, divisor: Int? = nil) -> Tensor {
    let output = Tensor(empty: layout.shape, dtype)
    let scale = divisor.map { 1 / Double($0) }
    if let device = layout.values.accelerator, device.sum(layout, into: output, scale: scale) {
      return output
    }
    switch dtype.compute {
    case .float: Reductions.floatSum(layout, into: output, Float.self, divisor: divisor)
    case .double: Reductions.floatSum(layout, into: output, Double.self, divisor: divisor)
    case .int: Reductions.integerSum(layout, into: output)
    }
    return output
  }

  /// The sum without NaNs.
  public func nansum(
    _ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    guard input.dtype.isFloatingPoint else {
      return try sum(input, dims: dims, keepdim: keepdim, dtype: dtype)
    }
    let clean = try withGradMode(false) { () throws(TensorError) in
      try self.where(isnan(input), wrap(.double(0)), input)
    }
    let output = try sum(clean, dims: dims, keepdim: keepdim, dtype: dtype)
    guard tracks(input) else { return output }
    let layout = try reduction(input, dims, keepdim)
    let (kept, shape) = (layout.keptShape, input.shape)
    return record("NansumBackward0", output, inputs: [input], saved: [input]) {
      (engine, node, g) throws(TensorError) in
      let isNumber = try engine.logicalNot(engine.isnan(node.savedTensor(0, engine)))
      return [try engine.mul(engine.spread(g, kept, shape), isNumber)]
    }
  }

  /// The mean, of all elements or over dimensions; only of floats.
  public func mean(
    _ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let result = dtype ?? input.dtype
    guard result.isFloatingPoint else {
      throw .refused(
        .notImplementedError,
        "mean(): could not infer output dtype. \(dtype == nil ? "Input" : "Optional") dtype must"
          + " be either a floating point or"
          + " complex dtype. Got: \(result.scalarName)")
    }
    let layout = try reduction(input, dims, keepdim, inMemoryOrder: true)
    let output = total(layout, result, divisor: layout.count)
    guard tracks(input) else { return created(output) }
    let (kept, shape, count) = (layout.keptShape, input.shape, layout.count)
    let name = dims == nil ? "MeanBackward0" : "MeanBackward1"
    return record(name, output, inputs: [input]) { (engine, node, g) throws(TensorError) in
      [try engine.div(engine.spread(g, kept, shape), .int(Int64(count)))]
    }
  }

  /// The mean without NaNs.
  public func nanmean(
    _ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let isNumber = try logicalNot(isnan(detach(input)))
    let count = try sum(isNumber, dims: dims, keepdim: keepdim)
    return try div(nansum(input, dims: dims, keepdim: keepdim, dtype: dtype), count)
  }

  /// The product, of all elements or over one dimension.
  public func prod(
    _ input: Tensor, dim: Int? = nil, keepdim: Bool = false, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let result = dtype ?? (input.dtype.isFloatingPoint ? input.dtype : .int64)
    let layout = try reduction(input, dim.map { [$0] }, keepdim)
    let output = Tensor(empty: layout.shape, result)
    if result.isFloatingPoint {
      Reductions.fold(
        layout, into: output, Double.self, start: 1.0, { $0 * $1 }, finish: { $0 })
    } else {
      Reductions.fold(
        layout, into: output, Int64.self, start: Int64(1), { $0 &* $1 }, finish: { $0 })
    }
    guard tracks(input), result.isFloatingPoint else { return created(output) }
    let axis = try dim.map { (dim) throws(TensorError) in try input.axis(dim) }
    let kept = layout.keptShape
    return record(
      dim == nil ? "ProdBackward0" : "ProdBackward1", output, inputs: [input], saved: [input],
      savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [try engine.productGradient(g, x, y, axis, kept)]
    }
  }

  // Dividing the product by each factor fails at zeros: there the other factors are multiplied.
  private func productGradient(
    _ g: Tensor, _ x: Tensor, _ y: Tensor, _ axis: Int?, _ kept: [Int]
  ) throws(TensorError) -> Tensor {
    let scaled = try spread(mul(g, y), kept, x.shape)
    if try !isTrue(any(eq(detach(x), 0))) { return try div(scaled, x) }
    let flat = axis == nil ? try reshape(x, [-1]) : x
    let dim = axis ?? 0
    let count = flat.dim == 0 ? 1 : flat.shape[dim]
    if flat.dim == 0 || count == 1 { return try spread(g, kept, x.shape) }
    let one = try onesLike(narrow(detach(flat), dim: dim, start: 0, length: 1))
    let before = try cat([one, narrow(flat, dim: dim, start: 0, length: count - 1)], dim: dim)
    let turned = try flip(flat, [dim])
    let after = try cat([one, narrow(turned, dim: dim, start: 0, length: count - 1)], dim: dim)
    let others = try mul(cumprod(before, dim: dim), flip(cumprod(after, dim: dim), [dim]))
    return try mul(spread(g, kept, x.shape), reshape(others, x.shape))
  }

  /// How many elements are not zero.
  public func countNonzero(
    _ input: Tensor, dims: [Int]? = nil
  ) throws(TensorError) -> Tensor {
    try sum(ne(input, 0), dims: dims)
  }

  /// Whether all elements are not zero.
  public func all(
    _ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    let layout = try reduction(try ne(input, 0), dims, keepdim)
    let output = Tensor(empty: layout.shape, input.dtype == .uint8 ? .uint8 : .bool)
    if layout.extremum(greatest: false, into: output) { return output }
    Reductions.fold(
      layout, into: output, Int64.self, start: Int64(1), { $0 & $1 }, finish: { $0 })
    return output
  }

  /// Whether some element is not zero.
  public func any(
    _ input: Tensor, dims: [Int]? = nil, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    let layout = try reduction(try ne(input, 0), dims, keepdim)
    let output = Tensor(empty: layout.shape, input.dtype == .uint8 ? .uint8 : .bool)
    if layout.extremum(greatest: true, into: output) { return output }
    Reductions.fold(
      layout, into: output, Int64.self, start: Int64(0), { $0 | $1 }, finish: { $0 })
    return output
  }

  /// The sum of the main diagonal.
  public func trace(_ input: Tensor) throws(TensorError) -> Tensor {
    guard input.dim == 2 else {
      throw .runtime("trace: expected a matrix, but got tensor with dim \(input.dim)")
    }
    let output = try sum(diagonal(detach(input)))
    guard tracks(input) else { return output }
    let shape = input.shape
    return record("TraceBackward0", output, inputs: [input]) {
      (engine, node, g) throws(TensorError) in
      [try engine.mul(engine.eye(shape[0], shape[1], dtype: g.dtype), g)]
    }
  }
}

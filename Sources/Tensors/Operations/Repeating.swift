extension Engine {
  /// Copies of the tensor side by side.
  public func `repeat`(_ input: Tensor, _ counts: [Int]) throws(TensorError) -> Tensor {
    guard counts.count >= input.dim else {
      throw .runtime(
        "Number of dimensions of repeat dims can not be smaller than number of dimensions of"
          + " tensor")
    }
    let padded = [Int](repeating: 1, count: counts.count - input.dim) + input.shape
    let shape = zip(padded, counts).map { $0.timesClamped($1) }
    try reserve(shape, input.dtype)
    let output = Tensor(empty: shape, input.dtype)
    let layers = padded.indices.flatMap { [counts[$0], padded[$0]] }
    let outStrides = padded.indices.flatMap {
      [output.strides[$0] * padded[$0], output.strides[$0]]
    }
    let target = output.alias(shape: layers, strides: outStrides)
    let spaced = padded.flatMap { [1, $0] }
    let source = try reshape(detach(input), spaced)
    if output.count > 0 { Conversion.copy(source, into: target) }
    guard tracks(input) else { return created(output) }
    let (original, axes) = (input.shape, padded.indices.map { 2 * $0 })
    return record("RepeatBackward0", output, inputs: [input]) {
      (engine, node, g) throws(TensorError) in
      if layers.contains(0) { return [engine.zeroed(original, g.dtype)] }
      let summed = axes.isEmpty ? g : try engine.sum(engine.reshape(g, layers), dims: axes)
      return [try engine.reshape(summed, original)]
    }
  }

  /// Copies side by side; missing counts are 1.
  public func tile(_ input: Tensor, _ counts: [Int]) throws(TensorError) -> Tensor {
    let missing = Swift.max(0, input.dim - counts.count)
    return try self.repeat(input, [Int](repeating: 1, count: missing) + counts)
  }

  /// Every element or slice so many times in a row.
  public func repeatInterleave(
    _ input: Tensor, _ repeats: Int, dim: Int? = nil
  ) throws(TensorError) -> Tensor {
    if repeats < 0 { throw .runtime("Repeats must be non-negative") }
    let source = dim == nil ? try flatten(input) : input
    // PyTorch looks at the dimension behind it.
    if let dim, input.dim == 0 { throw .dimensionRange(dim: dim + 1, rank: 0) }
    let axis = try source.axis(dim ?? 0)
    var wide = source.shape
    wide.insert(repeats, at: axis + 1)
    let spread = try expand(unsqueeze(source, dim: axis + 1), wide)
    var shape = source.shape
    shape[axis] = shape[axis].timesClamped(repeats)
    try reserve(shape, source.dtype)
    return try reshapeOfClone(spread, shape)
  }

  private func reshapeOfClone(_ input: Tensor, _ shape: [Int]) throws(TensorError) -> Tensor {
    try view(contiguous(input), shape)
  }

  /// Every element or slice as often as its entry in `repeats` says.
  public func repeatInterleave(
    _ input: Tensor, _ repeats: Tensor, dim: Int? = nil
  ) throws(TensorError) -> Tensor {
    if repeats.count == 1 {
      return try repeatInterleave(input, Int(look(repeats, Int64.self)[0]), dim: dim)
    }
    let source = dim == nil ? try flatten(input) : input
    let axis = try source.ownAxis(dim ?? 0)
    let counts = look(repeats, Int64.self)
    guard counts.count == source.shape[axis] else {
      throw .runtime(
        "repeats must have the same size as input along dim, but got repeats.size(0) ="
          + " \(counts.count) and input.size(\(axis)) = \(source.shape[axis])")
    }
    var places: [Int64] = []
    for (index, count) in counts.enumerated() {
      if count < 0 { throw .runtime("repeats can not be negative") }
      for _ in 0..<count { places.append(Int64(index)) }
    }
    let index = try tensor(places, shape: [places.count], dtype: .int64)
    return try indexSelect(source, dim: axis, index)
  }

  /// Moves elements along dimensions; those pushed out come in at the other end.
  public func roll(
    _ input: Tensor, _ shifts: [Int], dims: [Int] = []
  ) throws(TensorError) -> Tensor {
    if dims.isEmpty && shifts.count == 1 {
      let flat = try rolled(reshape(detach(input), [-1]), shifts[0], 0)
      return recordRoll(try reshape(flat, input.shape), input, shifts, dims)
    }
    guard shifts.count == dims.count else {
      throw .runtime(
        "shifts and dimensions must align. shifts: \(shifts.count), dims:\(dims.count)")
    }
    var result = try detach(input)
    for (shift, dim) in zip(shifts, dims) { result = try rolled(result, shift, input.ownAxis(dim)) }
    return recordRoll(try contiguous(result), input, shifts, dims)
  }

  private func recordRoll(
    _ output: Tensor, _ input: Tensor, _ shifts: [Int], _ dims: [Int]
  ) -> Tensor {
    recordUnary("RollBackward0", output, input, .nothing) {
      (engine, g, _) throws(TensorError) in try engine.roll(g, shifts.map { -$0 }, dims: dims)
    }
  }

  private func rolled(_ input: Tensor, _ shift: Int, _ axis: Int) throws(TensorError) -> Tensor {
    let size = input.shape[axis]
    if size == 0 { return try clone(input) }
    let start = ((-shift) % size + size) % size
    return try cat(
      [
        narrow(input, dim: axis, start: start, length: size - start),
        narrow(input, dim: axis, start: 0, length: start),
      ], dim: axis)
  }

  /// Dimensions in reverse order.
  public func flip(_ input: Tensor, _ dims: [Int]) throws(TensorError) -> Tensor {
    let axes = try uniqueAxes(dims, input)
    let output = Tensor.elementwiseResult(input.shape, input.dtype, like: [input])
    var strides = output.strides
    var offset = 0
    for axis in axes where input.dim > 0 && input.shape[axis] > 0 {
      offset += (input.shape[axis] - 1) * strides[axis]
      strides[axis] = -strides[axis]
    }
    Conversion.copy(input, into: output.alias(strides: strides, offset: offset))
    return recordUnary("FlipBackward0", output, input, .nothing) {
      (engine, g, _) throws(TensorError) in try engine.flip(g, axes)
    }
  }

  /// A quarter turn in a plane, `k` times.
  public func rot90(
    _ input: Tensor, _ k: Int = 1, dims: [Int] = [0, 1]
  ) throws(TensorError) -> Tensor {
    guard dims.count == 2 else {
      throw .runtime("expected total rotation dims == 2, but got dims = \(dims.count)")
    }
    guard input.dim >= 2 else {
      throw .runtime("expected total dims >= 2, but got total dims = \(input.dim)")
    }
    let source = try detach(input)
    let value: Tensor
    switch ((k % 4) + 4) % 4 {
    case 1: value = try transpose(flip(source, [dims[1]]), dims[0], dims[1])
    case 2: value = try flip(source, dims)
    case 3: value = try transpose(flip(source, [dims[0]]), dims[0], dims[1])
    default: value = try clone(source)
    }
    value.view = nil
    return recordUnary("Rot90Backward0", value, input, .nothing) {
      (engine, g, _) throws(TensorError) in try engine.rot90(g, -k, dims: dims)
    }
  }
}

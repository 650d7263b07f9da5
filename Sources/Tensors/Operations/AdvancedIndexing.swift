extension Engine {
  /// Resolves index tensors against a tensor: masks become positions, positions are checked and
  /// broadcast together.
  func places(
    _ input: Tensor, _ indices: [Tensor?]
  ) throws(TensorError) -> IndexedPlaces {
    let (axes, tensors) = try positionTensors(input, indices)
    var shape: [Int] = []
    for tensor in tensors {
      guard let joined = try? Tensor.broadcastShape(shape, tensor.shape) else {
        let shapes = tensors.map { TensorError.list($0.shape) }.joined(separator: ", ")
        throw .index(
          "shape mismatch: indexing tensors could not be broadcast together with shapes \(shapes)")
      }
      shape = joined
    }
    var positions = [Int](repeating: 0, count: shape.reduce(1, *))
    for (number, tensor) in tensors.enumerated() {
      try addOffsets(of: tensor, number, axes[number], input, shape, into: &positions)
    }
    return arranged(input, axes, positions, shape)
  }

  /// A wrong index is told with its place among the index tensors, as PyTorch's loop knows it.
  private func addOffsets(
    of tensor: Tensor, _ number: Int, _ axis: Int, _ input: Tensor, _ shape: [Int],
    into positions: inout [Int]
  ) throws(TensorError) {
    let (size, step) = (input.shape[axis], input.strides[axis])
    let values = look(try expand(detach(tensor), shape), Int64.self)
    for (place, value) in values.enumerated() {
      let index = Int(value)
      guard index >= -size && index < size else {
        throw .indexRange(index: index, dim: number, size: size)
      }
      positions[place] += (index < 0 ? index + size : index) * step
    }
  }

  private func arranged(
    _ input: Tensor, _ axes: [Int], _ positions: [Int], _ shape: [Int]
  ) -> IndexedPlaces {
    let isAdjacent = zip(axes, axes.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let first = isAdjacent ? axes.first ?? 0 : 0
    let before = (0..<first).filter { !axes.contains($0) }
    let after = (first..<input.dim).filter { !axes.contains($0) }
    func offsets(_ dims: [Int]) -> [Int] {
      IndexedPlaces.offsets(dims.map { input.shape[$0] }, dims.map { input.strides[$0] })
    }
    return IndexedPlaces(
      leading: offsets(before), positions: positions.map { $0 + input.offset },
      trailing: offsets(after),
      shape: before.map { input.shape[$0] } + shape + after.map { input.shape[$0] })
  }

  /// The indexed dimensions and an integer tensor for each.
  private func positionTensors(
    _ input: Tensor, _ indices: [Tensor?]
  ) throws(TensorError) -> (axes: [Int], tensors: [Tensor]) {
    var (axes, tensors): ([Int], [Tensor]) = ([], [])
    var axis = 0
    for index in indices {
      guard let index else {
        axis += 1
        continue
      }
      guard index.dtype == .bool || index.dtype == .uint8 else {
        if axis >= input.dim {
          throw .index(
            "too many indices for tensor of dimension \(input.dim) (got \(indices.count))")
        }
        axes.append(axis)
        tensors.append(try checkedPositions(index))
        axis += 1
        continue
      }
      try checkMask(index, input, axis)
      for positions in try nonzeroTuple(index) {
        axes.append(axis)
        tensors.append(positions)
        axis += 1
      }
    }
    return (axes, tensors)
  }

  private func checkedPositions(_ index: Tensor) throws(TensorError) -> Tensor {
    guard index.dtype == .int64 || index.dtype == .int32 else {
      throw .index("tensors used as indices must be long, int, byte or bool tensors")
    }
    return index
  }

  private func checkMask(_ mask: Tensor, _ input: Tensor, _ axis: Int) throws(TensorError) {
    for offset in 0..<mask.dim {
      let dim = axis + offset
      if dim >= input.dim { throw .index("too many indices for tensor of dimension \(input.dim)") }
      guard mask.shape[offset] == input.shape[dim] else {
        throw .index(
          "The shape of the mask \(TensorError.list(mask.shape)) at index \(offset) does not match"
            + " the shape of the indexed tensor \(TensorError.list(input.shape)) at index \(dim)")
      }
    }
  }

  /// The elements that index tensors name, one tensor (or none) per dimension.
  func indexed(_ input: Tensor, _ indices: [Tensor?]) throws(TensorError) -> Tensor {
    let places = try places(input, indices)
    let output = Tensor(empty: places.shape, input.dtype)
    places.read(input, into: output)
    guard tracks(input) else { return created(output) }
    let shape = input.shape
    return record("IndexBackward0", output, inputs: [input], saved: indices) {
      (engine, node, g) throws(TensorError) in
      let saved = try node.savedOptionals(engine)
      return [
        try engine.indexPut(engine.zeroed(shape, g.dtype), saved, g, accumulate: true)
      ]
    }
  }

  /// A copy of `input` with values written or added where index tensors name.
  public func indexPut(
    _ input: Tensor, _ indices: [Tensor?], _ values: Tensor, accumulate: Bool = false
  ) throws(TensorError) -> Tensor {
    let places = try places(input, indices)
    guard input.dtype == values.dtype || values.isWrappedNumber else {
      throw .runtime(
        "Index put requires the source and destination dtypes match, got \(input.dtype.scalarName)"
          + " for the destination and \(values.dtype.scalarName) for the source.")
    }
    guard Tensor.expands(values.shape, to: places.shape) else {
      throw .runtime(
        "shape mismatch: value tensor of shape \(TensorError.list(values.shape)) cannot be broadcast"
          + " to indexing result of shape \(TensorError.list(places.shape))")
    }
    let output = Tensor(empty: input.shape, input.dtype)
    Conversion.copy(input, into: output)
    try put(values, at: self.places(output, indices), into: output, accumulate)
    guard tracks(input, values) else { return output }
    return record("IndexPutBackward0", output, inputs: [input, values], saved: indices) {
      (engine, node, g) throws(TensorError) in
      let saved = try node.savedOptionals(engine)
      var kept: Tensor?
      if node.needs(0) {
        kept = g
        if !accumulate {
          kept = try engine.indexPut(g, saved, engine.zeroed([], g.dtype))
        }
      }
      return [kept, node.needs(1) ? try engine.indexed(g, saved) : nil]
    }
  }

  private func put(
    _ values: Tensor, at places: IndexedPlaces, into target: Tensor, _ accumulate: Bool
  ) throws(TensorError) {
    let expanded = Tensor(empty: places.shape, target.dtype)
    Conversion.copy(values, into: expanded)
    if accumulate {
      places.add(expanded, into: target)
    } else {
      places.write(expanded, into: target)
    }
  }

  /// Writes or adds values where index tensors name: `index_put_`.
  @discardableResult
  public func indexPutInPlace(
    _ input: Tensor, _ indices: [Tensor?], _ values: Tensor, accumulate: Bool = false
  ) throws(TensorError) -> Tensor {
    if !tracks(input, values) && values.storage !== input.storage
      && (input.dtype == values.dtype || values.isWrappedNumber)
    {
      try checkInPlace(input, tracked: false)
      let places = try places(input, indices)
      if Tensor.expands(values.shape, to: places.shape) {
        try put(values, at: places, into: input, accumulate)
        wrote(input)
        return input
      }
    }
    return try inPlace(input) { (x) throws(TensorError) in
      try indexPut(x, indices, values, accumulate: accumulate)
    }
  }
}

extension Node {
  /// Saved tensors by position, absent ones included.
  func savedOptionals(_ engine: Engine) throws(TensorError) -> [Tensor?] {
    if isReleased { throw .backwardTwice }
    var tensors: [Tensor?] = []
    for index in saved.indices {
      tensors.append(saved[index] == nil ? nil : try savedTensor(index, engine))
    }
    return tensors
  }
}

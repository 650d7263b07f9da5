extension Engine {
  /// The positions of elements that are not zero, one row each.
  public func nonzero(_ input: Tensor) throws(TensorError) -> Tensor {
    let positions = nonzeroPositions(input)
    let rank = input.dim
    let output = Tensor(empty: [rank, positions.count], .int64)
    let places = output.storage.writableBytes().assumingMemoryBound(to: Int64.self)
    let strides = Tensor.contiguousStrides(input.shape)
    for (row, position) in positions.enumerated() {
      for axis in 0..<rank {
        places[axis * positions.count + row] = Int64(position / strides[axis] % input.shape[axis])
      }
    }
    return output.alias(
      shape: [positions.count, rank], strides: [1, Swift.max(positions.count, 1)])
  }

  private func nonzeroPositions(_ input: Tensor) -> [Int] {
    let flags = Tensor(empty: input.shape, .bool)
    Elementwise.compare(.ne, input, wrap(0), into: flags, input.dtype)
    let bytes = flags.storage.bytes.assumingMemoryBound(to: UInt8.self)
    var positions: [Int] = []
    for index in 0..<input.count where bytes[index] != 0 { positions.append(index) }
    withExtendedLifetime(flags) {}
    return positions
  }

  /// The positions of elements that are not zero, one tensor per dimension.
  public func nonzeroTuple(_ input: Tensor) throws(TensorError) -> [Tensor] {
    let source = input.dim == 0 ? try reshape(detach(input), [1]) : input
    return try unbind(nonzero(source), dim: 1)
  }

  /// The elements where the mask is true, in a row.
  public func maskedSelect(_ input: Tensor, _ mask: Tensor) throws(TensorError) -> Tensor {
    guard mask.dtype == .bool else { throw .runtime("masked_select: expected BoolTensor for mask") }
    let shape = try Tensor.broadcastShape(input.shape, mask.shape)
    let source = try withGradMode(false) { () throws(TensorError) in
      let flags: [Tensor?] = try nonzeroTuple(expand(mask, shape)).map { $0 }
      let values = try expand(input, shape)
      return shape.isEmpty
        ? try indexed(reshape(values, [1]), flags) : try indexed(values, flags)
    }
    guard tracks(input) else { return source }
    let original = input.shape
    return record("MaskedSelectBackward0", source, inputs: [input], saved: [mask]) {
      (engine, node, g) throws(TensorError) in
      let mask = try engine.expand(node.savedTensor(0, engine), shape)
      let whole = try engine.indexPut(engine.zeroed(shape, g.dtype), [mask], g)
      return [try engine.sumToSize(whole, original)]
    }
  }

  /// A copy with a number where the mask is true.
  public func maskedFill(
    _ input: Tensor, _ mask: Tensor, _ value: Tensor
  ) throws(TensorError) -> Tensor {
    try checkFill(mask, value)
    let shape = try Tensor.broadcastShape(input.shape, mask.shape)
    let output = Tensor(empty: shape, input.dtype)
    let number = Tensor(empty: [], input.dtype)
    Conversion.copy(value, into: number)
    Elementwise.choose(mask, number, input, into: output, input.dtype)
    guard tracks(input, value) else { return created(output) }
    let name = value.isWrappedNumber ? "MaskedFillBackward0" : "MaskedFillBackward1"
    return record(name, output, inputs: [input, value], saved: [mask]) {
      (engine, node, g) throws(TensorError) in
      let mask = try node.savedTensor(0, engine)
      let none = engine.wrap(.double(0))
      return [
        node.needs(0) ? try engine.maskedFill(g, mask, none) : nil,
        node.needs(1) ? try engine.sum(engine.where(mask, g, none)) : nil,
      ]
    }
  }

  private func checkFill(_ mask: Tensor, _ value: Tensor) throws(TensorError) {
    guard value.dim == 0 else {
      throw .runtime(
        "masked_fill_ only supports a 0-dimensional value tensor, but got tensor with \(value.dim)"
          + " dimension(s).")
    }
    guard mask.dtype == .bool else {
      throw .runtime(
        "masked_fill_ only supports boolean masks, but got mask with dtype \(mask.dtype.cName)")
    }
  }

  /// Writes a number where the mask is true.
  @discardableResult
  public func maskedFillInPlace(
    _ input: Tensor, _ mask: Tensor, _ value: Tensor
  ) throws(TensorError) -> Tensor {
    try inPlace(input) { (x) throws(TensorError) in try maskedFill(x, mask, value) }
  }

  /// Slices of one dimension in the order of an index vector.
  public func indexSelect(
    _ input: Tensor, dim: Int, _ index: Tensor
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    try sameDevice(in: "_index_select", [("self", input), ("index", index)])
    if index.dim > 1 { throw .index("index_select(): Index is supposed to be a vector") }
    guard index.dtype == .int64 || index.dtype == .int32 else {
      throw .runtime("index_select(): Expected dtype int32 or int64 for index")
    }
    if input.dim == 0 { return try clone(input) }
    let vector = index.dim == 0 ? try reshape(index, [1]) : index
    for position in look(vector, Int64.self)
    where position < 0 || position >= Int64(input.shape[axis]) {
      if axis == 0 { throw .index("index out of range in self") }
      throw .runtime(
        "INDICES element is out of DATA bounds, id=\(position) axis_dim=\(input.shape[axis])")
    }
    let indices = [Tensor?](repeating: nil, count: axis) + [vector]
    let output = try withGradMode(false) { () throws(TensorError) in try indexed(input, indices) }
    guard tracks(input) else { return output }
    let shape = input.shape
    return record("IndexSelectBackward0", output, inputs: [input], saved: [vector]) {
      (engine, node, g) throws(TensorError) in
      let indices = [Tensor?](repeating: nil, count: axis) + [try node.savedTensor(0, engine)]
      return [
        try engine.indexPut(engine.zeroed(shape, g.dtype), indices, g, accumulate: true)
      ]
    }
  }

  /// Elements by their number in row-major order.
  public func take(_ input: Tensor, _ index: Tensor) throws(TensorError) -> Tensor {
    guard index.dtype == .int64 else {
      throw .runtime("take(): Expected a long tensor for index, but got \(index.dtype.scalarName)")
    }
    let count = Int64(input.count)
    for position in look(index, Int64.self) where position < -count || position >= count {
      throw .index(
        "out of range: tried to access index \(position) on a tensor of \(count) elements.")
    }
    let output = try withGradMode(false) { () throws(TensorError) in
      try indexed(reshape(input, [-1]), [index])
    }
    guard tracks(input) else { return output }
    let shape = input.shape
    return record("TakeBackward0", output, inputs: [input], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      let flat = engine.zeroed([shape.reduce(1, *)], g.dtype)
      let filled = try engine.indexPut(flat, [node.savedTensor(0, engine)], g, accumulate: true)
      return [try engine.reshape(filled, shape)]
    }
  }
}

extension Engine {
  /// A copy with slices added where an index vector says: `torch.index_add`.
  public func indexAdd(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    try checkSlices("index_add_", input, axis, index, source)
    let places = try DimensionPlaces(
      slices: integers(index), extent: source.shape, dim: axis, in: input.shape)
    var scaled = source
    if alpha.double != 1 { scaled = try mul(detach(source), wrap(alpha)) }
    let output = try added(input, places, scaled, nil)
    guard tracks(input, source) else { return output }
    return record("IndexAddBackward0", output, inputs: [input, source], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      guard node.needs(1) else { return [g, nil] }
      let slices = try engine.indexSelect(g, dim: axis, node.savedTensor(0, engine))
      return [g, alpha.double == 1 ? slices : try engine.mul(slices, engine.wrap(alpha))]
    }
  }

  /// A copy with slices replaced where an index vector says: `torch.index_copy`.
  public func indexCopy(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    try checkSlices("index_copy_", input, axis, index, source)
    let places = try DimensionPlaces(
      slices: integers(index), extent: source.shape, dim: axis, in: input.shape,
      asIndexError: true)
    let output = copied(input)
    places.write(try plain(source), picks: nil, into: output)
    guard tracks(input, source) else { return output }
    return record("IndexCopyBackward0", output, inputs: [input, source], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      let index = try node.savedTensor(0, engine)
      return [
        node.needs(0) ? try engine.indexFill(g, dim: axis, index, engine.wrap(.int(0))) : nil,
        node.needs(1) ? try engine.indexSelect(g, dim: axis, index) : nil,
      ]
    }
  }

  /// A copy with slices set to one value where an index vector says: `torch.index_fill`.
  public func indexFill(
    _ input: Tensor, dim: Int, _ index: Tensor, _ value: Tensor
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    guard value.dim == 0 else {
      throw .runtime(
        "index_fill_ only supports a 0-dimensional value tensor, but got tensor with "
          + "\(value.dim) dimension(s).")
    }
    guard index.dtype == .int64 else {
      throw .index("index_fill_(): Expected dtype int64 for index.")
    }
    var extent = input.shape
    if input.dim > 0 { extent[axis] = index.count }
    let places = try DimensionPlaces(
      slices: integers(index), extent: extent, dim: axis, in: input.shape, asIndexError: true)
    let output = copied(input)
    places.write(
      try plain(value, dtype: input.dtype),
      picks: [Int](repeating: 0, count: places.offsets.count), into: output)
    guard tracks(input, value) else { return output }
    let name = value.isWrappedNumber ? "IndexFillBackward0" : "IndexFillBackward1"
    return record(name, output, inputs: [input, value], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      let index = try node.savedTensor(0, engine)
      return [
        node.needs(0) ? try engine.indexFill(g, dim: axis, index, engine.wrap(.int(0))) : nil,
        node.needs(1) ? try engine.sum(engine.indexSelect(g, dim: axis, index)) : nil,
      ]
    }
  }

  private func checkSlices(
    _ name: String, _ input: Tensor, _ axis: Int, _ index: Tensor, _ source: Tensor
  ) throws(TensorError) {
    guard index.dim <= 1 else {
      throw .index(
        "\(name)(): Index is supposed to be a vector, but got dim: \(index.dim) with type: "
          + "\(index.dtype.scalarName) and size: \(sizeList(index.shape))")
    }
    guard index.dtype == .int64 || index.dtype == .int32 else {
      throw .runtime(
        "\(name)(): Expected dtype int32/int64 for index but got: \(index.dtype.scalarName)")
    }
    guard input.dtype == source.dtype else {
      throw .runtime(
        "\(name)(): self (\(input.dtype.scalarName)) and source (\(source.dtype.scalarName)) must "
          + "have the same scalar type")
    }
    let slices = source.dim == 0 ? 1 : source.dim > axis ? source.shape[axis] : 0
    guard index.count == slices else {
      throw .runtime(
        "\(name)(): Number of indices (\(index.count)) should be equal to source.size(dim): "
          + "(\(slices)), for dim: \(axis)")
    }
    var (own, other) = (input.shape, source.shape)
    if own.count > axis { own.remove(at: axis) }
    if other.count > axis { other.remove(at: axis) }
    guard own == other else {
      throw .runtime(
        "source tensor shape must match self tensor shape, excluding the specified dimension. Got "
          + "self.shape = \(sizeList(input.shape)) source.shape = \(sizeList(source.shape))")
    }
  }
}

extension Engine {
  /// A copy with elements placed by an index along a dimension: `torch.scatter`.
  ///
  ///     out[i][index[i][j]] = source[i][j]   for dim = 1
  public func scatter(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    try checkScatter("scatter", input, axis, index, source)
    let output = copied(input)
    let places = try scatterPlaces(input, axis, index)
    places.write(try plain(source), picks: picks(index, source), into: output)
    guard tracks(input, source) else { return output }
    return record("ScatterBackward0", output, inputs: [input, source], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      let index = try node.savedTensor(0, engine)
      return [
        node.needs(0) ? try engine.scatter(g, dim: axis, index, value: .int(0)) : nil,
        node.needs(1) ? try engine.gather(g, dim: axis, index) : nil,
      ]
    }
  }

  /// A copy with one number placed by an index along a dimension: `torch.scatter`.
  public func scatter(
    _ input: Tensor, dim: Int, _ index: Tensor, value: Scalar
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    try checkScatter("scatter", input, axis, index, nil)
    let output = copied(input)
    let places = try scatterPlaces(input, axis, index)
    let number = try full([1], value, dtype: input.dtype)
    places.write(number, picks: [Int](repeating: 0, count: index.count), into: output)
    guard tracks(input) else { return output }
    return record("ScatterBackward1", output, inputs: [input], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      [try engine.scatter(g, dim: axis, node.savedTensor(0, engine), value: .int(0))]
    }
  }

  /// A copy with elements added where an index says: `torch.scatter_add`.
  public func scatterAdd(
    _ input: Tensor, dim: Int, _ index: Tensor, _ source: Tensor
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    try checkScatter("scatter_add", input, axis, index, source)
    let places = try scatterPlaces(input, axis, index)
    let output = try added(input, places, source, picks(index, source))
    guard tracks(input, source) else { return output }
    return record("ScatterAddBackward0", output, inputs: [input, source], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      [g, node.needs(1) ? try engine.gather(g, dim: axis, node.savedTensor(0, engine)) : nil]
    }
  }

  /// Adds values at places of a copy, in a dtype wide enough for sums.
  func added(
    _ input: Tensor, _ places: DimensionPlaces, _ source: Tensor, _ picks: [Int]?
  ) throws(TensorError) -> Tensor {
    let wide = input.dtype.accumulating
    let sums = copied(input, dtype: wide)
    places.add(try plain(source, dtype: wide), picks: picks, into: sums)
    return try plain(sums, dtype: input.dtype)
  }

  func checkScatter(
    _ name: String, _ input: Tensor, _ axis: Int, _ index: Tensor, _ source: Tensor?
  ) throws(TensorError) {
    guard index.dtype == .int64 || index.dtype == .int32 else {
      throw .runtime("\(name)(): Expected dtype int32/int64 for index")
    }
    if let source, source.dtype != input.dtype {
      throw .runtime("\(name)(): Expected self.dtype to be equal to src.dtype")
    }
    guard index.count > 0 else { return }
    guard Swift.max(index.dim, 1) == Swift.max(input.dim, 1) else {
      throw .runtime("Index tensor must have the same number of dimensions as self tensor")
    }
    if let source, Swift.max(index.dim, 1) != Swift.max(source.dim, 1) {
      throw .runtime("Index tensor must have the same number of dimensions as src tensor")
    }
    for other in 0..<Swift.min(index.dim, input.dim) {
      let exceedsInput = other != axis && index.shape[other] > input.shape[other]
      let exceedsSource =
        source.map { $0.dim > other && index.shape[other] > $0.shape[other] } ?? false
      guard exceedsInput || exceedsSource else { continue }
      let tail = source.map { " and to be no larger size than src \(sizeList($0.shape))" } ?? ""
      throw .runtime(
        "Expected index \(sizeList(index.shape)) to be no larger than self "
          + "\(sizeList(input.shape)) apart from dimension \(axis)" + tail)
    }
  }

  func scatterPlaces(
    _ input: Tensor, _ axis: Int, _ index: Tensor
  ) throws(TensorError) -> DimensionPlaces {
    let extent = input.dim == 0 ? [] : index.dim == 0 ? [1] : index.shape
    return try DimensionPlaces(integers(index), extent: extent, dim: axis, in: input.shape)
  }

  /// Which element of a larger source belongs to each element of the index.
  func picks(_ index: Tensor, _ source: Tensor) -> [Int]? {
    guard index.shape != source.shape, index.dim == source.dim else { return nil }
    return DimensionPlaces.rowMajor(index.shape, Tensor.contiguousStrides(source.shape))
  }
}

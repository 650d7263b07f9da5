extension Engine {
  /// Elements picked by an index along a dimension: `torch.gather`.
  ///
  ///     out[i][j] = input[i][index[i][j]]   for dim = 1
  public func gather(
    _ input: Tensor, dim: Int, _ index: Tensor
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    try checkGather(input, axis, index)
    try sameDevice(in: "gather", [("self", input), ("index", index)])
    let output = Tensor(empty: index.shape, input.dtype)
    if index.count > 0 {
      let source = try plain(input)
      let extent = input.dim == 0 ? [] : index.dim == 0 ? [1] : index.shape
      let places = try DimensionPlaces(
        integers(index), extent: extent, dim: axis, in: input.shape)
      places.read(source, into: output)
    }
    guard tracks(input) else { return output }
    let (shape, dtype) = (input.shape, input.dtype)
    return record("GatherBackward0", output, inputs: [input], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      let zeros = try engine.zeros(shape, dtype: dtype)
      return [try engine.scatterAdd(zeros, dim: axis, node.savedTensor(0, engine), g)]
    }
  }

  private func checkGather(_ input: Tensor, _ axis: Int, _ index: Tensor) throws(TensorError) {
    guard index.dtype == .int64 || index.dtype == .int32 else {
      throw .runtime("gather(): Expected dtype int32/int64 for index")
    }
    guard index.count > 0 else { return }
    guard Swift.max(index.dim, 1) == Swift.max(input.dim, 1) else {
      throw .runtime("Index tensor must have the same number of dimensions as input tensor")
    }
    for other in 0..<Swift.min(index.dim, input.dim)
    where other != axis && index.shape[other] > input.shape[other] {
      throw .runtime(
        "Size does not match at dimension \(other) expected index \(sizeList(index.shape)) to be "
          + "no larger than self \(sizeList(input.shape)) apart from dimension \(axis)")
    }
  }

  /// `gather` with an index that broadcasts against the input: `torch.take_along_dim`.
  public func takeAlongDim(
    _ input: Tensor, _ index: Tensor, dim: Int?
  ) throws(TensorError) -> Tensor {
    guard index.dtype == .int64 || index.dtype == .int32 || index.count == 0 else {
      throw .runtime("gather(): Expected dtype int32/int64 for index")
    }
    guard let dim else {
      return try gather(reshape(input, [-1]), dim: 0, reshape(index, [-1]))
    }
    guard input.dim == index.dim else {
      throw .runtime(
        "torch.take_along_dim(): input and indices should have the same number of dimensions, but "
          + "got \(input.dim) dimensions for input, and \(index.dim) dimensions for indices")
    }
    let axis = try input.axis(dim)
    var (left, right) = (input.shape, index.shape)
    left[axis] = 1
    right[axis] = 1
    var common = try Tensor.broadcastShape(left, right)
    common[axis] = index.shape[axis]
    let wide = try expand(index, common)
    common[axis] = input.shape[axis]
    return try gather(expand(input, common), dim: axis, wide)
  }

  /// A contiguous tensor with the same elements, outside the graph.
  func plain(_ input: Tensor, dtype: DType? = nil) throws(TensorError) -> Tensor {
    let mode = gradMode
    gradMode = false
    defer { gradMode = mode }
    return try contiguous(
      dtype.map { (dtype) throws(TensorError) in try to(input, dtype: dtype) } ?? input)
  }

  /// A contiguous copy that nothing shares, outside the graph.
  func copied(_ input: Tensor, dtype: DType? = nil) -> Tensor {
    let copy = Tensor(empty: input.shape, dtype ?? input.dtype)
    Conversion.copy(input, into: copy)
    return copy
  }

  /// Sizes as messages print them.
  func sizeList(_ shape: [Int]) -> String {
    "[" + shape.map { String($0) }.joined(separator: ", ") + "]"
  }
}

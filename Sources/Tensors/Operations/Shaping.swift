extension Engine {
  /// The same elements in another shape without copying: `view`.
  public func view(_ input: Tensor, _ shape: [Int]) throws(TensorError) -> Tensor {
    let target = try Tensor.inferredShape(shape, count: input.count)
    guard let strides = input.viewStrides(target) else { throw .incompatibleView }
    return reshapedView("ViewBackward0", input, target, strides)
  }

  private func reshapedView(
    _ name: String, _ input: Tensor, _ shape: [Int], _ strides: [Int]
  ) -> Tensor {
    let original = input.shape
    return makeView(name, of: input, shape: shape, strides: strides) {
      (engine, node, gradient) throws(TensorError) in [try engine.reshape(gradient, original)]
    }
  }

  /// The same elements in another shape, copied if the memory order demands it.
  public func reshape(_ input: Tensor, _ shape: [Int]) throws(TensorError) -> Tensor {
    let target = try Tensor.inferredShape(shape, count: input.count)
    if let strides = input.viewStrides(target) {
      return reshapedView("ViewBackward0", input, target, strides)
    }
    let packed = try copiedContiguous(input)
    return unsafeView(packed, target)
  }

  private func copiedContiguous(_ input: Tensor) throws(TensorError) -> Tensor {
    let output = Tensor(empty: input.shape, input.dtype)
    Conversion.copy(input, into: output)
    guard tracks(input) else { return output }
    return record("CloneBackward0", output, inputs: [input]) {
      (engine, node, gradient) throws(TensorError) in [gradient]
    }
  }

  /// A reshaped fresh result that is no view for autograd.
  func unsafeView(_ input: Tensor, _ shape: [Int]) -> Tensor {
    let output = input.alias(shape: shape, strides: Tensor.contiguousStrides(shape))
    guard tracks(input) else { return output }
    let original = input.shape
    return record("UnsafeViewBackward0", output, inputs: [input]) {
      (engine, node, gradient) throws(TensorError) in [try engine.reshape(gradient, original)]
    }
  }

  /// Merges dimensions `startDim … endDim` into one.
  public func flatten(
    _ input: Tensor, startDim: Int = 0, endDim: Int = -1
  ) throws(TensorError) -> Tensor {
    let (first, last) = (try input.axis(startDim), try input.axis(endDim))
    guard first <= last else {
      throw .runtime("flatten() has invalid args: start_dim cannot come after end_dim")
    }
    if input.dim == 0 { return try reshape(input, [1]) }
    if first == last { return input }
    var merged = 1
    for axis in first...last { merged *= input.shape[axis] }
    return try reshape(
      input, Array(input.shape[..<first]) + [merged] + Array(input.shape[(last + 1)...]))
  }

  /// Splits one dimension into several.
  public func unflatten(
    _ input: Tensor, dim: Int, _ sizes: [Int]
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    if sizes.isEmpty { throw .runtime("unflatten: sizes must be non-empty") }
    if input.dim == 0 {
      throw .runtime(
        "unflatten got an unexpected error:\nDimension specified as 0 but tensor has no dimensions")
    }
    guard let inferred = try? Tensor.inferredShape(sizes, count: input.shape[axis]) else {
      throw .runtime(
        "unflatten: Provided sizes \(TensorError.list(sizes)) don't multiply up to the size of dim"
          + " \(axis) (\(input.shape[axis])) in the input tensor")
    }
    let shape = Array(input.shape[..<axis]) + inferred + Array(input.shape[(axis + 1)...])
    return try view(input, shape)
  }

  /// The same bytes read as another dtype: `view(dtype)`.
  public func viewAs(_ input: Tensor, dtype: DType) throws(TensorError) -> Tensor {
    let (old, new) = (input.dtype.itemSize, dtype.itemSize)
    let output = input.alias()
    output.dtype = dtype
    if old == new { return output }
    guard let last = input.shape.last, input.isContiguous else {
      throw .runtime(
        "self.dim() cannot be 0 to view \(input.dtype.scalarName) as \(dtype.scalarName)"
          + " (different element sizes)")
    }
    guard last * old % new == 0 else {
      throw .runtime(
        "self.size(-1) must be divisible by \(new / old) to view \(input.dtype.scalarName) as"
          + " \(dtype.scalarName) (different element sizes), but got \(last)")
    }
    output.shape[input.dim - 1] = last * old / new
    output.strides = Tensor.contiguousStrides(output.shape)
    output.offset = input.offset * old / new
    return output
  }
}

extension Tensor {
  /// Fills in a -1 and checks that the shape holds `count` elements.
  static func inferredShape(_ shape: [Int], count: Int) throws(TensorError) -> [Int] {
    var known = 1
    var unknown: Int?
    for (axis, size) in shape.enumerated() {
      if size == -1 {
        if unknown != nil { throw .runtime("only one dimension can be inferred") }
        unknown = axis
      } else if size < 0 {
        throw .runtime(
          "invalid shape dimension \(size) at index \(axis) of shape \(TensorError.list(shape))")
      } else {
        known *= size
      }
    }
    guard let unknown else {
      if known != count { throw .invalidShape(shape: shape, count: count) }
      return shape
    }
    if known == 0 && count == 0 {
      throw .runtime(
        "cannot reshape tensor of 0 elements into shape \(TensorError.list(shape)) because the"
          + " unspecified dimension size -1 can be any value and is ambiguous")
    }
    guard known > 0 && count % known == 0 else {
      throw .invalidShape(shape: shape, count: count)
    }
    var result = shape
    result[unknown] = count / known
    return result
  }

  /// Strides that show the elements in another shape, if there are such.
  func viewStrides(_ target: [Int]) -> [Int]? {
    if isContiguous { return Tensor.contiguousStrides(target) }
    if count == 0 { return target == shape ? strides : Tensor.contiguousStrides(target) }
    var result = [Int](repeating: 1, count: target.count)
    var axis = target.count - 1
    var chunkStride = strides.last ?? 1
    var (tensorCount, viewCount) = (1, 1)
    for dim in stride(from: shape.count - 1, through: 0, by: -1) {
      tensorCount *= shape[dim]
      let endsChunk =
        dim == 0 || shape[dim - 1] != 1 && strides[dim - 1] != tensorCount * chunkStride
      guard endsChunk else { continue }
      while axis >= 0 && (viewCount < tensorCount || target[axis] == 1) {
        result[axis] = viewCount * chunkStride
        viewCount *= target[axis]
        axis -= 1
      }
      if viewCount != tensorCount { return nil }
      if dim > 0 {
        chunkStride = strides[dim - 1]
        (tensorCount, viewCount) = (1, 1)
      }
    }
    return axis == -1 ? result : nil
  }
}

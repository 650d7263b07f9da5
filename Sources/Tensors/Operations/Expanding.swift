extension Engine {
  /// Repeats dimensions of size 1 without copying; -1 keeps a size.
  public func expand(_ input: Tensor, _ shape: [Int]) throws(TensorError) -> Tensor {
    guard shape.count >= input.dim else {
      throw .runtime(
        "expand(\(input.dtype.typeString){\(TensorError.list(input.shape))},"
          + " size=\(TensorError.list(shape))): the number of sizes provided (\(shape.count)) must"
          + " be greater or equal to the number of dimensions in the tensor (\(input.dim))")
    }
    let target = try expandedShape(input, shape)
    let original = input.shape
    return makeView(
      "ExpandBackward0", of: input, shape: target, strides: input.expandedStrides(to: target)
    ) { (engine, node, gradient) throws(TensorError) in
      [try engine.sumToSize(gradient, original)]
    }
  }

  private func expandedShape(_ input: Tensor, _ shape: [Int]) throws(TensorError) -> [Int] {
    var target = shape
    let skip = shape.count - input.dim
    for axis in stride(from: shape.count - 1, through: 0, by: -1) {
      if axis < skip {
        if shape[axis] < 0 {
          throw .runtime(
            "The expanded size of the tensor (\(shape[axis])) isn't allowed in a leading,"
              + " non-existing dimension \(axis)")
        }
        continue
      }
      let size = input.shape[axis - skip]
      if shape[axis] == -1 { target[axis] = size }
      guard target[axis] == size || size == 1 else {
        throw .runtime(
          "The expanded size of the tensor (\(shape[axis])) must match the existing size (\(size))"
            + " at non-singleton dimension \(axis).  Target sizes: \(TensorError.list(shape)). "
            + " Tensor sizes: \(TensorError.list(input.shape))")
      }
    }
    return target
  }

  /// Expands to a shape by the rules of broadcasting.
  public func broadcastTo(_ input: Tensor, _ shape: [Int]) throws(TensorError) -> Tensor {
    try expand(input, shape)
  }

  /// All tensors expanded to their common shape.
  public func broadcastTensors(_ inputs: [Tensor]) throws(TensorError) -> [Tensor] {
    var shape: [Int] = []
    for input in inputs { shape = try Tensor.broadcastShape(shape, input.shape) }
    var outputs: [Tensor] = []
    for input in inputs {
      outputs.append(input.shape == shape ? input : try expand(input, shape))
    }
    return outputs
  }

  /// Sums over dimensions that broadcasting added, back to `shape`.
  public func sumToSize(_ input: Tensor, _ shape: [Int]) throws(TensorError) -> Tensor {
    if input.shape == shape { return input }
    guard Tensor.expands(shape, to: input.shape) else {
      throw .runtime(
        "size {\(TensorError.list(shape))} is not expandable to size {\(TensorError.list(input.shape))}."
      )
    }
    let skip = input.dim - shape.count
    var dims = Array(0..<skip)
    for axis in 0..<shape.count where shape[axis] == 1 && input.shape[axis + skip] != 1 {
      dims.append(axis + skip)
    }
    let summed = dims.isEmpty ? input : try sum(input, dims: dims, keepdim: true)
    return skip > 0 ? try view(contiguous(summed), shape) : summed
  }

  /// The elements on a diagonal of two dimensions, as a last dimension; a view.
  public func diagonal(
    _ input: Tensor, offset: Int = 0, dim1: Int = 0, dim2: Int = 1
  ) throws(TensorError) -> Tensor {
    let (first, second) = (try input.axis(dim1), try input.axis(dim2))
    if first == second {
      throw .runtime("diagonal dimensions cannot be identical \(dim1), \(dim2)")
    }
    let (rows, columns) = (input.shape[first], input.shape[second])
    let length = Swift.max(
      0, offset >= 0 ? Swift.min(rows, columns - offset) : Swift.min(rows + offset, columns))
    var start = input.offset
    if length > 0 {
      start += offset >= 0 ? offset * input.strides[second] : -offset * input.strides[first]
    }
    let kept = (0..<input.dim).filter { $0 != first && $0 != second }
    let original = input.shape
    return makeView(
      "DiagonalBackward0", of: input, shape: kept.map { input.shape[$0] } + [length],
      strides: kept.map { input.strides[$0] } + [input.strides[first] + input.strides[second]],
      offset: start
    ) { (engine, node, gradient) throws(TensorError) in
      [
        try engine.scattered(gradient, original) { (whole) throws(TensorError) in
          try engine.diagonal(whole, offset: offset, dim1: first, dim2: second)
        }
      ]
    }
  }

  /// Zeros of `shape` with `source` written to the place that `part` views: the reverse of a view.
  func scattered(
    _ source: Tensor, _ shape: [Int], _ part: (Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    let whole = zeroed(shape, source.dtype)
    try copyInPlace(part(whole), source)
    return whole
  }

  /// Windows of `size` elements along a dimension, as a last dimension; a view.
  public func unfold(
    _ input: Tensor, dim: Int, size: Int, step: Int
  ) throws(TensorError) -> Tensor {
    let axis = try input.axis(dim)
    let length = input.dim == 0 ? 1 : input.shape[axis]
    if size < 0 { throw .runtime("size is \(size) but must be >= 0") }
    if size > length {
      throw .runtime(
        "maximum size for tensor at dimension \(axis) is \(length) but size is \(size)")
    }
    if step <= 0 { throw .runtime("step is \(step) but must be > 0") }
    var (shape, strides) = (input.shape, input.strides)
    let stepSize = input.dim == 0 ? 1 : strides[axis]
    if input.dim > 0 {
      shape[axis] = (length - size) / step + 1
      strides[axis] = stepSize * step
    }
    let original = input.shape
    return makeView(
      "UnfoldBackward0", of: input, shape: shape + [size], strides: strides + [stepSize]
    ) { (engine, node, gradient) throws(TensorError) in
      let base = Tensor.contiguousStrides(original)
      var windows = base
      if !base.isEmpty { windows[axis] = base[axis] * step }
      let last = base.isEmpty ? 1 : base[axis]
      return [
        try engine.asStridedScatter(
          gradient, gradient.shape, windows + [last], 0, original, base)
      ]
    }
  }

  /// A view with any shape, strides and offset into the storage.
  public func asStrided(
    _ input: Tensor, _ shape: [Int], _ strides: [Int], offset: Int? = nil
  ) throws(TensorError) -> Tensor {
    let start = offset ?? input.offset
    let item = input.dtype.itemSize
    let extent = try self.extent(shape, strides, from: start, item)
    guard extent == 0 || (start + extent) * item <= input.storage.count else {
      throw .runtime(
        "setStorage: sizes \(TensorError.list(shape)), strides \(TensorError.list(strides)), storage"
          + " offset \(start), and itemsize \(item) requiring a storage size of"
          + " \((start + extent) * item) are out of bounds for storage of size"
          + " \(input.storage.count)")
    }
    let geometry = input.alias(shape: shape, strides: strides, offset: start)
    let backward = Engine.asStridedBackward(geometry, of: input)
    return makeView(
      "AsStridedBackward0", of: input, shape: shape, strides: strides, offset: start
    ) { (engine, node, gradient) throws(TensorError) in try backward(engine, node, [gradient]) }
  }
}

extension Tensor {
  /// Strides of the expanded view; unlike those for broadcasting, size-1 dimensions keep theirs.
  func expandedStrides(to target: [Int]) -> [Int] {
    var result = [Int](repeating: 0, count: target.count)
    let skip = target.count - dim
    for axis in stride(from: target.count - 1, through: 0, by: -1) {
      if axis >= skip {
        let size = shape[axis - skip]
        result[axis] = size == 1 && target[axis] != 1 ? 0 : strides[axis - skip]
      } else {
        let inner = axis + 1 < target.count ? target[axis + 1] * result[axis + 1] : 1
        result[axis] = target[axis] == 1 ? inner : 0
      }
    }
    return result
  }
}

extension Engine {
  /// How many elements of memory a view reaches over; refuses what cannot be one.
  private func extent(
    _ shape: [Int], _ strides: [Int], from start: Int, _ item: Int
  ) throws(TensorError) -> Int {
    guard shape.count == strides.count else {
      throw .runtime("mismatch in length of strides and shape")
    }
    if strides.contains(where: { $0 < 0 }) {
      throw .runtime(
        "as_strided: Negative strides are not supported at the moment, got strides:"
          + " \(TensorError.list(strides))")
    }
    var extent = shape.contains(0) ? 0 : 1
    for axis in 0..<shape.count where extent > 0 {
      extent = extent.plusClamped((shape[axis] - 1).timesClamped(strides[axis]))
    }
    let bytes = extent.plusClamped(Swift.max(start, 0)).timesClamped(item)
    if shape.contains(where: { $0 < 0 }) || bytes == .max {
      throw .runtime(
        "Storage size calculation overflowed with sizes=\(TensorError.list(shape)) and"
          + " strides=\(TensorError.list(strides))")
    }
    if start < 0 { throw .runtime("Tensor: invalid storage offset \(start)") }
    return extent
  }
}

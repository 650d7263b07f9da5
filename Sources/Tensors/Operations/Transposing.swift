extension Engine {
  /// Swaps two dimensions.
  public func transpose(_ input: Tensor, _ dim0: Int, _ dim1: Int) throws(TensorError) -> Tensor {
    try swapped("TransposeBackward0", input, dim0, dim1)
  }

  private func swapped(
    _ name: String, _ input: Tensor, _ dim0: Int, _ dim1: Int
  ) throws(TensorError) -> Tensor {
    let (first, second) = (try input.axis(dim0), try input.axis(dim1))
    var (shape, strides) = (input.shape, input.strides)
    if input.dim > 0 {
      shape.swapAt(first, second)
      strides.swapAt(first, second)
    }
    return makeView(name, of: input, shape: shape, strides: strides) {
      (engine, node, gradient) throws(TensorError) in
      [try engine.transpose(gradient, first, second)]
    }
  }

  /// The transpose of a matrix; vectors stay as they are.
  public func t(_ input: Tensor) throws(TensorError) -> Tensor {
    guard input.dim <= 2 else {
      throw .runtime("t() expects a tensor with <= 2 dimensions, but self is \(input.dim)D")
    }
    return try swapped("TBackward0", input, 0, input.dim < 2 ? 0 : 1)
  }

  /// All dimensions reversed: `.T`.
  public func transposed(_ input: Tensor) throws(TensorError) -> Tensor {
    try permute(input, Array((0..<input.dim).reversed()))
  }

  /// The last two dimensions swapped: `.mT`.
  public func matrixTransposed(_ input: Tensor) throws(TensorError) -> Tensor {
    if input.dim == 0 { return input }
    guard input.dim >= 2 else {
      throw .runtime(
        "tensor.mT is only supported on matrices or batches of matrices. Got 1-D tensor.")
    }
    return try transpose(input, -2, -1)
  }

  /// The dimensions in another order.
  public func permute(_ input: Tensor, _ dims: [Int]) throws(TensorError) -> Tensor {
    guard dims.count == input.dim else {
      throw .runtime(
        "permute(sparse_coo): number of dimensions in the tensor input does not match the length of"
          + " the desired ordering of dimensions i.e. input.dim() = \(input.dim) is not equal to"
          + " len(dims) = \(dims.count)")
    }
    var axes: [Int] = []
    for dim in dims {
      let axis = try input.axis(dim)
      if axes.contains(axis) { throw .runtime("permute(): duplicate dims are not allowed.") }
      axes.append(axis)
    }
    var inverse = axes
    for (position, axis) in axes.enumerated() { inverse[axis] = position }
    let shape = axes.map { input.shape[$0] }
    let strides = axes.map { input.strides[$0] }
    return makeView("PermuteBackward0", of: input, shape: shape, strides: strides) {
      [inverse] (engine, node, gradient) throws(TensorError) in
      [try engine.permute(gradient, inverse)]
    }
  }

  /// Moves dimensions to other places; the rest keep their order.
  public func movedim(
    _ input: Tensor, _ source: [Int], _ destination: [Int]
  ) throws(TensorError) -> Tensor {
    guard source.count == destination.count else {
      throw .runtime(
        "movedim: Invalid source or destination dims: source (\(TensorError.list(source)) dims)"
          + " should contain the same number of dims as destination"
          + " (\(TensorError.list(destination)) dims)")
    }
    let from = try distinct(source, input, "source")
    let to = try distinct(destination, input, "destination")
    var order = [Int](repeating: -1, count: input.dim)
    for (a, b) in zip(from, to) { order[b] = a }
    var rest = (0..<input.dim).filter { !from.contains($0) }
    for position in order.indices where order[position] < 0 {
      order[position] = rest.removeFirst()
    }
    return try permute(input, order)
  }

  private func distinct(
    _ dims: [Int], _ input: Tensor, _ what: String
  ) throws(TensorError) -> [Int] {
    var axes: [Int] = []
    for dim in dims {
      let axis = try input.axis(dim)
      if axes.contains(axis) {
        throw .runtime("movedim: repeated dim in `\(what)` (\(TensorError.list(dims)))")
      }
      axes.append(axis)
    }
    return axes
  }

  /// Drops dimensions of size 1: all, or those named.
  public func squeeze(_ input: Tensor, dims: [Int]? = nil) throws(TensorError) -> Tensor {
    var axes = Array(0..<input.dim)
    if let dims { axes = try uniqueAxes(dims, input) }
    let name =
      dims == nil ? "SqueezeBackward0" : dims?.count == 1 ? "SqueezeBackward1" : "SqueezeBackward2"
    return squeezed(input, axes, name)
  }

  func squeezed(_ input: Tensor, _ axes: [Int], _ name: String) -> Tensor {
    let kept = (0..<input.dim).filter { !axes.contains($0) || input.shape[$0] != 1 }
    let original = input.shape
    return makeView(
      name, of: input, shape: kept.map { input.shape[$0] }, strides: kept.map { input.strides[$0] }
    ) { (engine, node, gradient) throws(TensorError) in [try engine.reshape(gradient, original)] }
  }

  /// Adds a dimension of size 1.
  public func unsqueeze(_ input: Tensor, dim: Int) throws(TensorError) -> Tensor {
    let axis = try Tensor.axis(dim, rank: input.dim + 1)
    var (shape, strides) = (input.shape, input.strides)
    let step = axis < input.dim ? shape[axis] * strides[axis] : 1
    shape.insert(1, at: axis)
    strides.insert(step, at: axis)
    return makeView("UnsqueezeBackward0", of: input, shape: shape, strides: strides) {
      (engine, node, gradient) throws(TensorError) in [try engine.squeeze(gradient, dims: [axis])]
    }
  }

  /// Dimension numbers made non-negative; repeating one is an error.
  func uniqueAxes(_ dims: [Int], _ input: Tensor) throws(TensorError) -> [Int] {
    var axes: [Int] = []
    for dim in dims {
      let axis = try input.axis(dim)
      if axes.contains(axis) {
        throw .runtime("dim \(axis) appears multiple times in the list of dims")
      }
      axes.append(axis)
    }
    return axes
  }
}

extension Engine {
  /// Class numbers as rows with a single one.
  public func oneHot(_ input: Tensor, classes: Int = -1) throws(TensorError) -> Tensor {
    guard input.dtype == .int64 else {
      throw .runtime("one_hot is only applicable to index tensor of type LongTensor.")
    }
    let labels = read(input, Int64.self)
    if labels.isEmpty && classes <= 0 {
      throw .runtime("Can not infer total number of classes from empty tensor.")
    }
    if labels.contains(where: { $0 < 0 }) {
      throw .runtime("Class values must be non-negative.")
    }
    let largest = Int(clamping: labels.max() ?? -1)
    let width = classes == -1 ? largest.plusClamped(1) : classes
    if largest >= width { throw .runtime("Class values must be smaller than num_classes.") }
    try reserve(input.shape + [width], .int64)
    let output = zeroed(input.shape + [width], .int64)
    let rows = output.storage.writableBytes().assumingMemoryBound(to: Int64.self)
    for (row, label) in labels.enumerated() { rows[row * width + Int(label)] = 1 }
    return output
  }

  /// Coordinates of a grid from the coordinates of its axes.
  public func meshgrid(
    _ inputs: [Tensor], indexing: String = "ij"
  ) throws(TensorError) -> [Tensor] {
    guard let first = inputs.first else {
      throw .runtime("meshgrid expects a non-empty TensorList")
    }
    guard indexing == "ij" || indexing == "xy" else {
      throw .runtime(
        "torch.meshgrid: indexing must be one of \"xy\" or \"ij\", but received: \(indexing)")
    }
    for input in inputs {
      guard input.dim <= 1 else {
        throw .runtime(
          "torch.meshgrid: Expected 0D or 1D tensor in the tensor list but got: \(input.dim)D")
      }
      guard input.dtype == first.dtype else {
        throw .runtime("torch.meshgrid expects all tensors to have the same dtype")
      }
    }
    let swaps = indexing == "xy" && inputs.count >= 2
    var axes = inputs
    if swaps { axes.swapAt(0, 1) }
    let shape = axes.map { $0.count }
    var outputs: [Tensor] = []
    for (axis, input) in axes.enumerated() {
      var single = [Int](repeating: 1, count: axes.count)
      single[axis] = input.count
      let grid = try expand(view(contiguous(input), single), shape)
      outputs.append(grid)
    }
    if swaps { outputs.swapAt(0, 1) }
    return outputs
  }

  /// Powers of the elements as columns.
  public func vander(
    _ input: Tensor, columns: Int? = nil, increasing: Bool = false
  ) throws(TensorError) -> Tensor {
    guard input.dim == 1 else { throw .runtime("x must be a one-dimensional tensor.") }
    let width = columns ?? input.count
    let exponents = try arange(0, .int(Int64(width)))
    let order = increasing ? exponents : try flip(exponents, [0])
    return try pow(unsqueeze(input, dim: 1), order)
  }

  /// All combinations of one element from each vector.
  public func cartesianProduct(_ inputs: [Tensor]) throws(TensorError) -> Tensor {
    if inputs.count == 1 { return inputs[0] }
    let grids = try meshgrid(inputs)
    var columns: [Tensor] = []
    for grid in grids { columns.append(try flatten(grid)) }
    return try stack(columns, dim: 1)
  }

  /// All choices of `r` elements of a vector.
  public func combinations(
    _ input: Tensor, r: Int = 2, withReplacement: Bool = false
  ) throws(TensorError) -> Tensor {
    guard input.dim == 1 else {
      throw .runtime("Expect a 1D vector, but got shape \(TensorError.list(input.shape))")
    }
    guard r >= 0 else { throw .runtime("Expect a non-negative number, but got \(r)") }
    if r == 0 { return try empty([0], dtype: input.dtype) }
    var rows: [[Int64]] = [[]]
    for _ in 0..<r {
      rows = rows.flatMap { row in
        let first = row.last.map { withReplacement ? $0 : $0 + 1 } ?? 0
        return (first..<Swift.max(first, Int64(input.count))).map { row + [$0] }
      }
    }
    let places = try tensor(rows.flatMap { $0 }, shape: [rows.count, r], dtype: .int64)
    return try reshape(indexSelect(input, dim: 0, reshape(places, [-1])), [rows.count, r])
  }
}

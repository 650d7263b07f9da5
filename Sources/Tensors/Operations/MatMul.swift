extension Engine {
  /// The product of vectors, matrices or batches of matrices: the `@` operator.
  public func matmul(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    switch (input.dim, other.dim) {
    case (0, _), (_, 0):
      throw .runtime(
        "both arguments to matmul need to be at least 1D, but they are \(input.dim)D and"
          + " \(other.dim)D")
    case (1, 1): return try dot(input, other)
    case (2, 1): return try mv(input, other)
    case (1, 2):
      return try squeezed(mm(unsqueeze(input, dim: 0), other), [0], "SqueezeBackward4")
    case (2, 2): return try mm(input, other)
    case (_, 1), (_, 2): return try folded(input, other)
    default: return try batched(input, other)
    }
  }

  /// Leading dimensions merged into rows, so that one product does.
  private func folded(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    guard let last = input.shape.last else { return input }
    let lead = Array(input.shape.dropLast())
    let rows = try reshape(input, [lead.reduce(1, *), last])
    if other.dim == 1 { return unsafeView(try mv(rows, other), lead) }
    return unsafeView(try mm(rows, other), lead + [other.shape[1]])
  }

  private func batched(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    var (left, right) = (input, other)
    if input.dim == 1 { left = try unsqueeze(input, dim: 0) }
    if other.dim == 1 { right = try unsqueeze(other, dim: 1) }
    let leftBatch = Array(left.shape.dropLast(2))
    let rightBatch = Array(right.shape.dropLast(2))
    let batch = try Tensor.broadcastShape(leftBatch, rightBatch)
    let (n, k) = (left.shape[left.dim - 2], left.shape[left.dim - 1])
    let (k2, m) = (right.shape[right.dim - 2], right.shape[right.dim - 1])
    let count = batch.reduce(1, *)
    let a = try reshape(expand(left, batch + [n, k]), [count, n, k])
    let b = try reshape(expand(right, batch + [k2, m]), [count, k2, m])
    var shape = batch
    if input.dim > 1 { shape.append(n) }
    if other.dim > 1 { shape.append(m) }
    return unsafeView(try bmm(a, b), shape)
  }

  /// `input · weightᵀ + bias`: `torch.nn.functional.linear`.
  public func linear(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil
  ) throws(TensorError) -> Tensor {
    if weight.dim == 1 {
      let product = try matmul(input, weight)
      return try bias.map { (bias) throws(TensorError) in try add(product, bias) } ?? product
    }
    guard let bias else { return try matmul(input, t(weight)) }
    if input.dim == 2 { return try addmm(bias, input, t(weight)) }
    guard let last = input.shape.last else {
      throw .runtime("both arguments to linear need to be at least 1D, but they are 0D and 2D")
    }
    guard input.isContiguous else { return try add(matmul(input, t(weight)), bias) }
    let lead = Array(input.shape.dropLast())
    let rows = try reshape(input, [lead.reduce(1, *), last])
    let product = try addmm(bias, rows, t(weight))
    return unsafeView(product, lead + [weight.shape[0]])
  }

  /// Sums products over the last `dims` dimensions of one and the first of the other.
  public func tensordot(
    _ input: Tensor, _ other: Tensor, dims: Int = 2
  ) throws(TensorError) -> Tensor {
    if dims < 0 {
      throw .runtime("tensordot expects dims >= 0, but got dims=\(dims)")
    }
    guard dims <= Swift.min(input.dim, other.dim) else {
      throw .runtime("tensordot expects dims < ndim_a or ndim_b, but got dims=\(dims)")
    }
    return try tensordot(input, other, dims: (Array(-dims..<0), Array(0..<dims)))
  }

  /// Sums products over paired dimensions.
  public func tensordot(
    _ input: Tensor, _ other: Tensor, dims: ([Int], [Int])
  ) throws(TensorError) -> Tensor {
    guard dims.0.count == dims.1.count else {
      throw .runtime("both dimension lists should have same length")
    }
    let (left, right) = (try uniqueAxes(dims.0, input), try uniqueAxes(dims.1, other))
    var count = 1
    for (pair, (a, b)) in zip(left, right).enumerated() {
      guard input.shape[a] == other.shape[b] else {
        throw .runtime(
          "contracted dimensions need to match, but first has size \(input.shape[a]) in dim"
            + " \(dims.0[pair]) and second has size \(other.shape[b]) in dim \(dims.1[pair])")
      }
      count *= input.shape[a]
    }
    let keptLeft = (0..<input.dim).filter { !left.contains($0) }
    let keptRight = (0..<other.dim).filter { !right.contains($0) }
    let rows = keptLeft.map { input.shape[$0] }
    let columns = keptRight.map { other.shape[$0] }
    let a = try reshape(permute(input, keptLeft + left), [rows.reduce(1, *), count])
    let b = try reshape(permute(other, right + keptRight), [count, columns.reduce(1, *)])
    return try reshape(mm(a, b), rows + columns)
  }

  /// The vector product along a dimension of size 3.
  public func cross(_ input: Tensor, _ other: Tensor, dim: Int = -1) throws(TensorError) -> Tensor {
    guard input.dim == other.dim else {
      throw .runtime(
        "linalg.cross: inputs must have the same number of dimensions.")
    }
    let axis = try input.ownAxis(dim)
    guard input.shape[axis] == 3 && other.shape[axis] == 3 else {
      throw .runtime(
        "linalg.cross: inputs dimension \(dim) must have length 3. Got \(input.shape[axis]) and"
          + " \(other.shape[axis])")
    }
    let value = try withGradMode(false) { () throws(TensorError) in
      try crossValue(input, other, axis)
    }
    guard tracks(input, other) else { return value }
    return record("LinalgCrossBackward0", value, inputs: [input, other], saved: [input, other]) {
      (engine, node, g) throws(TensorError) in
      let (a, b) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [
        node.needs(0) ? try engine.crossValue(b, g, axis) : nil,
        node.needs(1) ? try engine.crossValue(g, a, axis) : nil,
      ]
    }
  }

  private func crossValue(_ a: Tensor, _ b: Tensor, _ axis: Int) throws(TensorError) -> Tensor {
    let first = try mul(roll(a, [-1], dims: [axis]), roll(b, [-2], dims: [axis]))
    return try sub(first, mul(roll(a, [-2], dims: [axis]), roll(b, [-1], dims: [axis])))
  }

  /// The Kronecker product.
  public func kron(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let rank = Swift.max(input.dim, other.dim)
    let left = [Int](repeating: 1, count: rank - input.dim) + input.shape
    let right = [Int](repeating: 1, count: rank - other.dim) + other.shape
    var (a, b, shape): ([Int], [Int], [Int]) = ([], [], [])
    for axis in 0..<rank {
      a += [left[axis], 1]
      b += [1, right[axis]]
      shape.append(left[axis] * right[axis])
    }
    return unsafeView(try mul(reshape(input, a), reshape(other, b)), shape)
  }
}

extension Engine {
  /// The norm of matrices in the last two dimensions: `torch.linalg.matrix_norm`.
  ///
  /// - Orders: `fro`, `nuc`, `1`, `-1`, `2`, `-2`, `inf`, `-inf`, by their Python text.
  public func matrixNorm(
    _ input: Tensor, order: String = "fro", keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    guard input.dim >= 2 else {
      throw .runtime(
        "linalg.matrix_norm: The input tensor A must have at least 2 dimensions.")
    }
    switch order {
    case "fro": return try norm(input, p: 2, dims: [-2, -1], keepdim: keepdim)
    case "nuc": return try sum(svd(input, fullMatrices: false).s, dims: [-1], keepdim: keepdim)
    case "2": return try amax(svd(input, fullMatrices: false).s, dims: [-1], keepdim: keepdim)
    case "-2": return try amin(svd(input, fullMatrices: false).s, dims: [-1], keepdim: keepdim)
    case "1", "-1", "inf", "-inf":
      let alongRows = order.hasSuffix("1")
      let sums = try norm(input, p: 1, dims: [alongRows ? -2 : -1], keepdim: keepdim)
      let dim = alongRows || keepdim ? -1 : -1
      return order.hasPrefix("-")
        ? try amin(sums, dims: [dim], keepdim: keepdim)
        : try amax(sums, dims: [dim], keepdim: keepdim)
    default:
      throw .runtime("linalg.matrix_norm: Order \(order) not supported.")
    }
  }

  /// The logarithm of a determinant, NaN where it is negative: `torch.logdet`.
  public func logDeterminant(_ input: Tensor) throws(TensorError) -> Tensor {
    let (sign, logarithm) = try signAndLogDeterminant(input)
    return try self.where(eq(sign, wrap(.int(-1))), wrap(.double(.nan)), logarithm)
  }

  /// The least-squares solution of A X = B for A of full rank: `torch.linalg.lstsq`.
  public func leastSquares(
    _ input: Tensor, _ right: Tensor
  ) throws(TensorError) -> (solution: Tensor, residuals: Tensor, rank: Tensor) {
    try requireMatrices("linalg.lstsq", input)
    let isVector = right.dim == input.dim - 1
    let columns = isVector ? try unsqueeze(right, dim: -1) : right
    let (rows, width) = (input.shape[input.dim - 2], input.shape[input.dim - 1])
    let solution: Tensor
    if rows >= width {
      let (q, r) = try qr(input)
      solution = try solve(r, matmul(mT(q), columns))
    } else {
      let (q, r) = try qr(mT(input))
      solution = try matmul(q, solve(mT(r), columns))
    }
    var residuals = try empty([0], dtype: input.dtype)
    let rank = try matrixRank(input)
    if rows > width, try !isTrue(any(lt(rank, wrap(.int(Int64(width)))))) {
      let errors = try sub(matmul(detach(input), detach(solution)), detach(columns))
      residuals = try sum(square(errors), dims: [-2])
    }
    return (isVector ? try squeeze(solution, dims: [-1]) : solution, residuals, rank)
  }

  /// The number of singular values that count: `torch.linalg.matrix_rank`.
  public func matrixRank(_ input: Tensor) throws(TensorError) -> Tensor {
    let values = try svd(detach(input), fullMatrices: false).s
    let size = Swift.max(input.shape[input.dim - 2], input.shape[input.dim - 1])
    let tiny = input.dtype == .float64 ? Double.ulpOfOne : Double(Float.ulpOfOne)
    let largest = try amax(values, dims: [-1], keepdim: true)
    let counts = try gt(values, mul(largest, wrap(.double(tiny * Double(size)))))
    return try sum(counts, dims: [-1])
  }

  /// The Moore-Penrose inverse: `torch.linalg.pinv`.
  public func pseudoInverse(_ input: Tensor) throws(TensorError) -> Tensor {
    let (u, s, vh) = try svd(input, fullMatrices: false)
    let size = Swift.max(input.shape[input.dim - 2], input.shape[input.dim - 1])
    let tiny = input.dtype == .float64 ? Double.ulpOfOne : Double(Float.ulpOfOne)
    let floor = try mul(
      amax(detach(s), dims: [-1], keepdim: true), wrap(.double(tiny * Double(size))))
    let zero = try zerosLike(detach(s))
    let inverse = try self.where(gt(s, floor), reciprocal(s), zero)
    return try matmul(mul(mT(vh), unsqueeze(inverse, dim: -2)), mT(u))
  }

  /// A matrix multiplied by itself: `torch.linalg.matrix_power`.
  public func matrixPower(_ input: Tensor, _ exponent: Int) throws(TensorError) -> Tensor {
    try requireSquare("linalg.matrix_power", input)
    if exponent < 0 { return try matrixPower(inverse(input), -exponent) }
    if exponent == 0 {
      return try expand(eye(input.shape[input.dim - 1], dtype: input.dtype), input.shape)
    }
    var (result, base, left) = (Tensor?.none, input, exponent)
    while left > 0 {
      if left & 1 == 1 {
        if let present = result { result = try matmul(present, base) } else { result = base }
      }
      left >>= 1
      if left > 0 { base = try matmul(base, base) }
    }
    return result ?? input
  }

  /// The ratio of the largest to the smallest singular value: `torch.linalg.cond`.
  public func conditionNumber(_ input: Tensor) throws(TensorError) -> Tensor {
    let values = try svd(input, fullMatrices: false).s
    return try div(
      squeeze(narrow(values, dim: -1, start: 0, length: 1), dims: [-1]),
      squeeze(
        narrow(values, dim: -1, start: values.shape[values.dim - 1] - 1, length: 1), dims: [-1]))
  }
}

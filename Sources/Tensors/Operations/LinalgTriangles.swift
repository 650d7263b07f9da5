extension Engine {
  /// L and U of PA = LU in one matrix, the exchanges of rows counted from 1, and where U has its
  /// first zero: `torch.linalg.lu_factor_ex`.
  public func luFactor(
    _ input: Tensor, as name: String = "linalg.lu_factor"
  ) throws(TensorError) -> (factors: Tensor, pivots: Tensor, info: Tensor) {
    guard input.dim >= 2 else {
      throw .runtime(
        "\(name): Expected tensor with 2 or more dimensions. Got size:"
          + " \(TensorError.list(input.shape)) instead")
    }
    guard input.dtype == .float32 || input.dtype == .float64 else {
      throw .notImplemented(kernel: "lu_cpu", dtype: input.dtype)
    }
    let (rows, columns) = (input.shape[input.dim - 2], input.shape[input.dim - 1])
    let batch = Array(input.shape.dropLast(2))
    let found = try matrices(input).map { LUFactors($0) }
    let factors = try tensor(of: found.map { $0.factors }, batch, rows, columns, input.dtype)
    let pivots = try tensor(
      found.flatMap { $0.pivots }, shape: batch + [Swift.min(rows, columns)], dtype: .int32)
    let info = try tensor(
      found.map { Int64($0.singularAt ?? 0) }, shape: batch, dtype: .int32)
    guard tracks(input) else { return (factors, pivots, info) }
    record(
      "LinalgLuFactorExBackward0", factors, inputs: [input], saved: [pivots], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let pivots = try node.savedTensor(0, engine)
      let parts = try engine.unpack(node.savedTensor(1, engine), pivots)
      return [
        try engine.luGradient(
          parts, toLower: engine.tril(g, diagonal: -1), toUpper: engine.triu(g))
      ]
    }
    return (factors, pivots, info)
  }

  /// P, L and U with A = PLU: `torch.linalg.lu`.
  public func lu(_ input: Tensor) throws(TensorError) -> [Tensor] {
    let (factors, pivots, _) = try withGradMode(false) { () throws(TensorError) in
      try luFactor(input, as: "linalg.lu")
    }
    let parts = try unpack(factors, pivots)
    guard tracks(input) else { return parts }
    record(
      "LinalgLuBackward0", outputs: [parts[1], parts[2]], inputs: [input], saved: [parts[0]],
      savedOutputs: [0, 1]
    ) { (engine, node, gradients) throws(TensorError) in
      let parts = [
        try node.savedTensor(0, engine), try node.savedTensor(1, engine),
        try node.savedTensor(2, engine),
      ]
      return [try engine.luGradient(parts, toLower: gradients[0], toUpper: gradients[1])]
    }
    return parts
  }

  /// P, L and U of what `luFactor` gave.
  public func unpack(_ factors: Tensor, _ pivots: Tensor) throws(TensorError) -> [Tensor] {
    try checkPivots(factors, pivots)
    let (rows, columns) = (factors.shape[factors.dim - 2], factors.shape[factors.dim - 1])
    let count = Swift.min(rows, columns)
    let ones = try eye(rows, count, dtype: factors.dtype)
    let below = try tril(narrow(factors, dim: -1, start: 0, length: count), diagonal: -1)
    let upper = try triu(narrow(factors, dim: -2, start: 0, length: count))
    return [try permutation(pivots, rows, factors.dtype), try add(below, ones), upper]
  }

  private func checkPivots(_ factors: Tensor, _ pivots: Tensor) throws(TensorError) {
    guard factors.dim >= 2 else {
      throw .runtime(
        "lu_unpack: Expected tensor with 2 or more dimensions. Got size:"
          + " \(TensorError.list(factors.shape)) instead")
    }
    guard pivots.dtype == .int32 else {
      throw .runtime(
        "torch.lu_unpack: LU_pivots is expected to be a contiguous tensor of torch.int32 dtype.\n"
          + "Note: this function is intended to be used with the output produced by"
          + " torch.linalg.lu_factor")
    }
    let (rows, columns) = (factors.shape[factors.dim - 2], factors.shape[factors.dim - 1])
    let wanted = factors.shape.dropLast(2) + [Swift.min(rows, columns)]
    let places = try integers(pivots)
    guard pivots.shape == Array(wanted), places.allSatisfy({ $0 >= 1 && $0 <= Int64(rows) }) else {
      throw .runtime(
        "torch.lu_unpack: Expected LU_pivots of the shape \(TensorError.list(Array(wanted))) with"
          + " row numbers from 1, as torch.linalg.lu_factor gives them")
    }
  }

  /// `unpack` as one node: `torch.lu_unpack`.
  public func luUnpack(_ factors: Tensor, _ pivots: Tensor) throws(TensorError) -> [Tensor] {
    let parts = try withGradMode(false) { () throws(TensorError) in try unpack(factors, pivots) }
    guard tracks(factors) else { return parts }
    record("LuUnpackBackward0", outputs: [parts[1], parts[2]], inputs: [factors], saved: [factors])
    {
      (engine, node, gradients) throws(TensorError) in
      let factors = try node.savedTensor(0, engine)
      let total = try engine.zerosLike(engine.detach(factors))
      if let g = gradients[0] {
        let place = try engine.narrow(total, dim: -1, start: 0, length: g.shape[g.dim - 1])
        _ = try engine.addInPlace(place, engine.tril(g, diagonal: -1))
      }
      if let g = gradients[1] {
        let place = try engine.narrow(total, dim: -2, start: 0, length: g.shape[g.dim - 2])
        _ = try engine.addInPlace(place, engine.triu(g))
      }
      return [total]
    }
    return parts
  }

  private func permutation(
    _ pivots: Tensor, _ rows: Int, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    let count = pivots.shape[pivots.dim - 1]
    let places = try integers(pivots)
    var matrices: [DenseMatrix] = []
    for start in stride(from: 0, to: places.count, by: Swift.max(count, 1)) {
      var order = Array(0..<rows)
      for step in 0..<count { order.swapAt(step, Int(places[start + step]) - 1) }
      var matrix = DenseMatrix(rows, rows)
      for (place, row) in order.enumerated() { matrix[row, place] = 1 }
      matrices.append(matrix)
    }
    return try tensor(of: matrices, Array(pivots.shape.dropLast()), rows, rows, dtype)
  }

  private func luGradient(
    _ parts: [Tensor], toLower: Tensor?, toUpper: Tensor?
  ) throws(TensorError) -> Tensor {
    let (lower, upper) = (parts[1], parts[2])
    guard lower.shape == upper.shape else {
      throw .refused(
        .notImplementedError, "lossrepl has the gradient of LU for square matrices only")
    }
    var inner = try zerosLike(lower)
    if let toLower { inner = try add(inner, tril(matmul(mT(lower), toLower), diagonal: -1)) }
    if let toUpper { inner = try add(inner, triu(matmul(toUpper, mT(upper)))) }
    let left = try solve(mT(lower), inner)
    return try matmul(parts[0], mT(solve(upper, mT(left))))
  }

  /// X with A X = B from the factors of A: `torch.linalg.lu_solve`.
  public func solve(
    _ factors: Tensor, _ pivots: Tensor, _ right: Tensor, left: Bool, adjoint: Bool
  ) throws(TensorError) -> Tensor {
    try fused("LinalgLuSolveBackward0", [factors, right]) { engine, x throws(TensorError) in
      let parts = try engine.unpack(x[0], pivots)
      let matrix = try engine.matmul(parts[0], engine.matmul(parts[1], parts[2]))
      let turned = try adjoint == left ? engine.mT(matrix) : matrix
      return try left
        ? engine.solve(turned, x[1]) : engine.mT(engine.solve(turned, engine.mT(x[1])))
    }
  }

  /// X with A X = B, or X A = B, for a triangle A: `torch.linalg.solve_triangular`.
  public func solveTriangular(
    _ input: Tensor, _ right: Tensor, upper: Bool, left: Bool = true, unit: Bool = false
  ) throws(TensorError) -> Tensor {
    try requireSquare("linalg.solve_triangular", input)
    guard right.dim >= 2 else {
      throw .runtime(
        "linalg.solve_triangular: The input tensor B must have at least 2 dimensions.")
    }
    return try fused("LinalgSolveTriangularBackward0", [input, right]) {
      engine, x throws(TensorError) in
      var matrix =
        try upper
        ? engine.triu(x[0], diagonal: unit ? 1 : 0) : engine.tril(x[0], diagonal: unit ? -1 : 0)
      if unit {
        matrix = try engine.add(
          matrix, engine.eye(x[0].shape[x[0].dim - 1], dtype: x[0].dtype))
      }
      if left { return try engine.solve(matrix, x[1]) }
      return try engine.mT(engine.solve(engine.mT(matrix), engine.mT(x[1])))
    }
  }

  /// The inverse of A = L Lᵀ from its factor: `torch.cholesky_inverse`.
  public func choleskyInverse(_ input: Tensor, upper: Bool) throws(TensorError) -> Tensor {
    try requireSquare("cholesky_inverse", input)
    let output = try withGradMode(false) { () throws(TensorError) in
      try inverse(squared(input, upper))
    }
    guard tracks(input) else { return output }
    return record(
      "CholeskyInverseBackward0", output, inputs: [input], saved: [input], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let inverse = try node.savedTensor(1, engine)
      let inner = try engine.matmul(engine.add(g, engine.mT(g)), inverse)
      let toSquare = try engine.neg(engine.matmul(inverse, inner))
      return [try engine.toFactor(toSquare, node.savedTensor(0, engine), upper)]
    }
  }

  /// X with A X = B from the factor L of A = L Lᵀ: `torch.cholesky_solve`.
  public func choleskySolve(
    _ right: Tensor, _ factor: Tensor, upper: Bool
  ) throws(TensorError) -> Tensor {
    for (name, tensor) in [("b", right), ("u", factor)] where tensor.dim < 2 {
      throw .runtime(
        "\(name) should have at least 2 dimensions, but has \(tensor.dim) dimensions instead")
    }
    let (size, rows) = (factor.shape[factor.dim - 1], right.shape[right.dim - 2])
    guard size == rows else {
      throw .runtime(
        "Incompatible matrix sizes for cholesky_solve: each A matrix is \(size) by \(size) but"
          + " each b matrix is \(rows) by \(right.shape[right.dim - 1])")
    }
    let output = try withGradMode(false) { () throws(TensorError) in
      try solve(squared(factor, upper), right)
    }
    guard tracks(right, factor) else { return output }
    return record(
      "CholeskySolveBackward0", output, inputs: [right, factor], saved: [factor], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let factor = try node.savedTensor(0, engine)
      let toRight = try engine.choleskySolve(g, factor, upper: upper)
      guard node.needs(1) else { return [toRight, nil] }
      let product = try engine.matmul(toRight, engine.mT(node.savedTensor(1, engine)))
      let toSquare = try engine.neg(engine.add(product, engine.mT(product)))
      return [toRight, try engine.toFactor(toSquare, factor, upper)]
    }
  }

  /// The gradient of L from that of A = L Lᵀ, given for A and its transpose together.
  private func toFactor(
    _ gradient: Tensor, _ factor: Tensor, _ upper: Bool
  ) throws(TensorError) -> Tensor {
    try upper ? matmul(factor, gradient) : matmul(gradient, factor)
  }

  private func squared(_ factor: Tensor, _ upper: Bool) throws(TensorError) -> Tensor {
    let triangle = try upper ? triu(factor) : tril(factor)
    return try upper ? matmul(mT(triangle), triangle) : matmul(triangle, mT(triangle))
  }
}

extension Engine {
  /// The lower triangle L with L Lᵀ = A: `torch.linalg.cholesky`.
  public func cholesky(_ input: Tensor) throws(TensorError) -> Tensor {
    try choleskyWithInfo(input, throwing: true, as: "linalg.cholesky").factor
  }

  /// The same, and for each matrix where it is not positive, 0 where it is:
  /// `torch.linalg.cholesky_ex`.
  public func choleskyWithInfo(
    _ input: Tensor, throwing: Bool, as name: String = "linalg.cholesky_ex"
  ) throws(TensorError) -> (factor: Tensor, info: Tensor) {
    try requireSquare("linalg.cholesky", input)
    let size = input.shape[input.dim - 1]
    var factors: [DenseMatrix] = []
    var places: [Int64] = []
    for (index, matrix) in try matrices(input).enumerated() {
      let (lower, failedAt) = Cholesky.factor(matrix, isSingle: input.dtype == .float32)
      places.append(Int64(failedAt ?? 0))
      if let failedAt, throwing {
        throw .linearAlgebra(
          "\(name): \(batchText(input, index))The factorization could not be completed "
            + "because the input is not positive-definite (the leading minor of order "
            + "\(failedAt) is not positive-definite).")
      }
      factors.append(lower)
    }
    let batch = Array(input.shape.dropLast(2))
    let output = try tensor(of: factors, batch, size, size, input.dtype)
    let info = try tensor(places, shape: batch, dtype: .int32)
    guard tracks(input) else { return (output, info) }
    record("LinalgCholeskyExBackward0", output, inputs: [input], savesOutput: true) {
      (engine, node, g) throws(TensorError) in
      let lower = try node.savedTensor(0, engine)
      let inner = try engine.tril(engine.matmul(engine.mT(lower), g))
      let halved = try engine.sub(
        inner, engine.mul(engine.diagEmbed(engine.diagonal(inner, dim1: -2, dim2: -1)), 0.5))
      let inverse = try engine.inverse(lower)
      let full = try engine.matmul(engine.mT(inverse), engine.matmul(halved, inverse))
      return [try engine.mul(engine.add(full, engine.mT(full)), 0.5)]
    }
    return (output, info)
  }

  /// An orthogonal matrix and an upper triangle with Q R = A: `torch.linalg.qr`.
  public func qr(
    _ input: Tensor, isComplete: Bool = false
  ) throws(TensorError) -> (q: Tensor, r: Tensor) {
    try requireMatrices("linalg.qr", input)
    let (rows, columns) = (input.shape[input.dim - 2], input.shape[input.dim - 1])
    let kept = isComplete ? rows : Swift.min(rows, columns)
    let factors = try matrices(input).map {
      QRFactors.thin($0, kept: kept, isSingle: input.dtype == .float32)
    }
    let batch = Array(input.shape.dropLast(2))
    let outputs = [
      try tensor(
        of: factors.map { $0.q }, batch, rows, kept, input.dtype),
      try tensor(
        of: factors.map { $0.r }, batch, kept, columns, input.dtype),
    ]
    guard tracks(input) else { return (outputs[0], outputs[1]) }
    record(
      "LinalgQrBackward0", outputs: outputs, inputs: [input], saved: [], savedOutputs: [0, 1]
    ) { (engine, node, gradients) throws(TensorError) in
      let (q, r) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      guard r.shape[r.dim - 2] == r.shape[r.dim - 1] || q.shape == r.shape else {
        throw .runtime(
          "The QR decomposition is not differentiable when mode='complete' and nrows > ncols")
      }
      return [try engine.qrGradient(q, r, gradients[0], gradients[1])]
    }
    return (outputs[0], outputs[1])
  }

  private func qrGradient(
    _ q: Tensor, _ r: Tensor, _ toQ: Tensor?, _ toR: Tensor?
  ) throws(TensorError) -> Tensor {
    let gradientQ = try orZeros(toQ, q)
    let gradientR = try orZeros(toR, r)
    let middle = try sub(matmul(r, mT(gradientR)), matmul(mT(gradientQ), q))
    let lower = try tril(middle, diagonal: -1)
    let symmetric = try add(tril(middle), mT(lower))
    let right = try add(gradientQ, matmul(q, symmetric))
    return try mT(solve(r, mT(right)))
  }

  /// Ascending eigenvalues and eigenvectors of symmetric matrices: `torch.linalg.eigh`.
  public func symmetricEigen(
    _ input: Tensor
  ) throws(TensorError) -> (values: Tensor, vectors: Tensor) {
    try requireSquare("linalg.eigh", input)
    let size = input.shape[input.dim - 1]
    let batch = Array(input.shape.dropLast(2))
    let results = try matrices(input).map {
      Eigenvalues.symmetric($0, isSingle: input.dtype == .float32)
    }
    let outputs = [
      try tensor(results.flatMap { $0.values }, shape: batch + [size], dtype: input.dtype),
      try tensor(of: results.map { $0.vectors }, batch, size, size, input.dtype),
    ]
    guard tracks(input) else { return (outputs[0], outputs[1]) }
    record(
      "LinalgEighBackward0", outputs: outputs, inputs: [input], saved: [], savedOutputs: [0, 1]
    ) { (engine, node, gradients) throws(TensorError) in
      let (values, vectors) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      var inner = try gradients[0].map { (g) throws(TensorError) in try engine.diagEmbed(g) }
      if let g = gradients[1] {
        let turned = try engine.matmul(engine.mT(vectors), g)
        let part = try engine.div(turned, engine.gaps(values))
        if let present = inner { inner = try engine.add(present, part) } else { inner = part }
      }
      guard let inner else { return [nil] }
      return [try engine.matmul(vectors, engine.matmul(inner, engine.mT(vectors)))]
    }
    return (outputs[0], outputs[1])
  }

  private func orZeros(_ gradient: Tensor?, _ like: Tensor) throws(TensorError) -> Tensor {
    guard let gradient else { return try zerosLike(like) }
    return gradient
  }

  /// Differences of values `vⱼ - vᵢ`, infinite on the diagonal.
  private func gaps(_ values: Tensor) throws(TensorError) -> Tensor {
    let size = values.shape[values.dim - 1]
    let differences = try sub(unsqueeze(values, dim: -2), unsqueeze(values, dim: -1))
    let diagonal = try to(eye(size), dtype: .bool)
    return try maskedFill(differences, diagonal, wrap(.double(.infinity)))
  }

  /// Singular values with their vectors: A = U diag(S) Vh: `torch.linalg.svd`.
  public func svd(
    _ input: Tensor, fullMatrices: Bool = true
  ) throws(TensorError) -> (u: Tensor, s: Tensor, vh: Tensor) {
    try requireMatrices("linalg.svd", input)
    let (rows, columns) = (input.shape[input.dim - 2], input.shape[input.dim - 1])
    let count = Swift.min(rows, columns)
    let batch = Array(input.shape.dropLast(2))
    let (keptU, keptV) = fullMatrices ? (rows, columns) : (count, count)
    var (left, values, right): ([DenseMatrix], [Double], [DenseMatrix]) = ([], [], [])
    for (index, matrix) in try matrices(input).enumerated() {
      guard matrix.values.allSatisfy({ !$0.isNaN }) else {
        throw .linearAlgebra(
          "linalg.svd: \(batchText(input, index))The algorithm failed to converge because the input"
            + " matrix contained non-finite values.")
      }
      let factors = Self.singular(matrix, fullMatrices, input.dtype == .float32)
      left.append(factors.left)
      values += factors.values
      right.append(factors.right)
    }
    let outputs = [
      try tensor(of: left, batch, rows, keptU, input.dtype),
      try tensor(values, shape: batch + [count], dtype: input.dtype),
      try tensor(of: right, batch, keptV, columns, input.dtype),
    ]
    guard tracks(input) else { return (outputs[0], outputs[1], outputs[2]) }
    record(
      "LinalgSvdBackward0", outputs: outputs, inputs: [input], saved: [], savedOutputs: [0, 1, 2]
    ) { (engine, node, gradients) throws(TensorError) in
      let u = try engine.narrow(node.savedTensor(0, engine), dim: -1, start: 0, length: count)
      let vh = try engine.narrow(node.savedTensor(2, engine), dim: -2, start: 0, length: count)
      return [try engine.svdGradient(u, node.savedTensor(1, engine), vh, gradients, count)]
    }
    return (outputs[0], outputs[1], outputs[2])
  }

  private static func singular(
    _ matrix: DenseMatrix, _ full: Bool, _ isSingle: Bool
  ) -> (left: DenseMatrix, values: [Double], right: DenseMatrix) {
    #if !arch(wasm32)
      if let found = Lapack.singular(matrix, full: full, isSingle: isSingle) { return found }
    #endif
    let factors = Eigenvalues.singular(matrix)
    let count = factors.values.count
    return (
      completed(factors.left, full ? matrix.rows : count), factors.values,
      completed(factors.right, full ? matrix.columns : count).transposed
    )
  }

  /// Adds orthonormal columns until there are `count`.
  private static func completed(_ matrix: DenseMatrix, _ count: Int) -> DenseMatrix {
    guard matrix.columns < count else { return matrix }
    let basis = QRFactors(matrix).orthogonal
    var result = DenseMatrix(matrix.rows, count)
    for row in 0..<matrix.rows {
      for column in 0..<count {
        result[row, column] = column < matrix.columns ? matrix[row, column] : basis[row, column]
      }
    }
    return result
  }

  private func svdGradient(
    _ u: Tensor, _ s: Tensor, _ vh: Tensor, _ gradients: [Tensor?], _ count: Int
  ) throws(TensorError) -> Tensor {
    var inner = try diagEmbed(orZeros(gradients[1], s))
    let squares = try gaps(square(s))
    var outer: Tensor?
    if let g = gradients[0] {
      let toU = try narrow(g, dim: -1, start: 0, length: count)
      let turned = try matmul(mT(u), toU)
      let skew = try div(sub(turned, mT(turned)), squares)
      inner = try add(inner, mul(skew, unsqueeze(s, dim: -2)))
      let beside = try sub(toU, matmul(u, turned))
      outer = try matmul(div(beside, unsqueeze(s, dim: -2)), vh)
    }
    if let g = gradients[2] {
      let toV = try mT(narrow(g, dim: -2, start: 0, length: count))
      let turned = try matmul(vh, toV)
      let skew = try div(sub(turned, mT(turned)), squares)
      inner = try add(inner, mul(unsqueeze(s, dim: -1), skew))
      let beside = try sub(toV, matmul(mT(vh), turned))
      let part = try matmul(u, mT(div(beside, unsqueeze(s, dim: -2))))
      if let present = outer { outer = try add(present, part) } else { outer = part }
    }
    let full = try matmul(u, matmul(inner, vh))
    guard let outer else { return full }
    return try add(full, outer)
  }
}

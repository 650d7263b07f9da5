extension Engine {
  /// The inverse of square matrices: `torch.linalg.inv`.
  public func inverse(_ input: Tensor) throws(TensorError) -> Tensor {
    try requireSquare("linalg.inv", input)
    let size = input.shape[input.dim - 1]
    var inverses: [DenseMatrix] = []
    for (index, matrix) in try matrices(input).enumerated() {
      let factors = Triangles(matrix, isSingle: input.dtype == .float32)
      if let place = factors.singularAt {
        throw .linearAlgebra(
          "linalg.inv: \(batchText(input, index))The diagonal element \(place) is zero, the "
            + "inversion could not be completed because the input matrix is singular.")
      }
      inverses.append(factors.solve(.identity(size), of: matrix))
    }
    let output = try tensor(
      of: inverses, Array(input.shape.dropLast(2)), size, size, input.dtype)
    guard tracks(input) else { return output }
    return record("LinalgInvExBackward0", output, inputs: [input], savesOutput: true) {
      (engine, node, g) throws(TensorError) in
      let inverse = try engine.mT(node.savedTensor(0, engine))
      return [try engine.neg(engine.matmul(inverse, engine.matmul(g, inverse)))]
    }
  }

  /// The determinant of square matrices: `torch.linalg.det`.
  public func determinant(_ input: Tensor) throws(TensorError) -> Tensor {
    try requireSquare("linalg.det", input)
    let batch = Array(input.shape.dropLast(2))
    let isSingle = input.dtype == .float32
    let values = try matrices(input).map {
      Triangles($0, isSingle: isSingle).determinant(isSingle: isSingle)
    }
    let empty = [Double](repeating: 1, count: batch.reduce(1, *))
    let output = try tensor(
      input.shape[input.dim - 1] == 0 ? empty : values, shape: batch, dtype: input.dtype)
    guard tracks(input) else { return output }
    return record(
      "LinalgDetBackward0", output, inputs: [input], saved: [input], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let inverse = try engine.mT(engine.inverse(node.savedTensor(0, engine)))
      let factor = try engine.mul(g, node.savedTensor(1, engine))
      let spread = try engine.unsqueeze(engine.unsqueeze(factor, dim: -1), dim: -1)
      return [try engine.mul(spread, inverse)]
    }
  }

  /// Sign and logarithm of the determinant: `torch.linalg.slogdet`.
  public func signAndLogDeterminant(
    _ input: Tensor
  ) throws(TensorError) -> (sign: Tensor, logarithm: Tensor) {
    try requireSquare("linalg.slogdet", input)
    let batch = Array(input.shape.dropLast(2))
    var (signs, logs): ([Double], [Double]) = ([], [])
    for matrix in try matrices(input) {
      let factors = Triangles(matrix, isSingle: input.dtype == .float32)
      var (sign, logarithm) = (factors.sign, 0.0)
      for pivot in factors.diagonal {
        sign *= pivot == 0 ? 0 : pivot < 0 ? -1 : 1
        logarithm += Double.log(Swift.abs(pivot))
      }
      signs.append(sign)
      logs.append(logarithm)
    }
    let outputs = [
      try tensor(signs, shape: batch, dtype: input.dtype),
      try tensor(logs, shape: batch, dtype: input.dtype),
    ]
    guard tracks(input) else { return (outputs[0], outputs[1]) }
    record(
      "LinalgSlogdetBackward0", outputs: outputs, inputs: [input], saved: [input]
    ) { (engine, node, gradients) throws(TensorError) in
      guard let g = gradients[1] else { return [nil] }
      let inverse = try engine.mT(engine.inverse(node.savedTensor(0, engine)))
      let spread = try engine.unsqueeze(engine.unsqueeze(g, dim: -1), dim: -1)
      return [try engine.mul(spread, inverse)]
    }
    return (outputs[0], outputs[1])
  }

  /// X with A X = B; B holds vectors or matrices: `torch.linalg.solve`.
  public func solve(_ input: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    try requireSquare("linalg.solve", input)
    let isVector =
      right.dim == 1 || (input.dim - 1 == right.dim && Array(input.shape.dropLast()) == right.shape)
    let columns = isVector ? try unsqueeze(right, dim: -1) : right
    let size = input.shape[input.dim - 1]
    guard columns.dim >= 2, columns.shape[columns.dim - 2] == size else {
      throw .runtime(
        "linalg.solve: Incompatible shapes of A and B for the equation AX = B "
          + "(\(size)x\(size) and \(columns.shape[columns.dim - 2])x"
          + "\(columns.shape[columns.dim - 1]))")
    }
    let solution = try solveColumns(input, columns)
    return isVector ? try squeeze(solution, dims: [-1]) : solution
  }

  private func solveColumns(_ input: Tensor, _ right: Tensor) throws(TensorError) -> Tensor {
    let batch = try Tensor.broadcastShape(
      Array(input.shape.dropLast(2)), Array(right.shape.dropLast(2)))
    let (size, width) = (input.shape[input.dim - 1], right.shape[right.dim - 1])
    let left = try expand(input, batch + [size, size])
    let columns = try expand(right, batch + [size, width])
    var solutions: [DenseMatrix] = []
    let systems = zip(try matrices(left), try matrices(columns))
    for (index, system) in systems.enumerated() {
      let factors = Triangles(system.0, isSingle: input.dtype == .float32)
      guard factors.singularAt == nil else {
        throw .linearAlgebra(
          "torch.linalg.solve: \(batchText(left, index))The solver failed because the input matrix "
            + "is singular.")
      }
      solutions.append(factors.solve(system.1, of: system.0))
    }
    let output = try tensor(of: solutions, batch, size, width, input.dtype)
    guard tracks(left, columns) else { return output }
    return record(
      "LinalgSolveExBackward0", output, inputs: [left, columns], saved: [left], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let matrix = try engine.mT(node.savedTensor(0, engine))
      let toRight = try engine.solveColumns(matrix, g)
      guard node.needs(0) else { return [nil, toRight] }
      let solution = try engine.mT(node.savedTensor(1, engine))
      return [try engine.neg(engine.matmul(toRight, solution)), toRight]
    }
  }
}

extension TensorError {
  /// A matrix that an algorithm cannot work on.
  static func linearAlgebra(_ message: String) -> TensorError { .refused(.linAlgError, message) }
}

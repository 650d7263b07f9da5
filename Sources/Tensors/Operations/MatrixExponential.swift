extension Engine {
  /// Σ Aᵏ / k!: `torch.linalg.matrix_exp`.
  public func matrixExp(_ input: Tensor) throws(TensorError) -> Tensor {
    try requireSquare("linalg.matrix_exp", input)
    let size = input.shape[input.dim - 1]
    let results = try matrices(input).map { $0.exponential() }
    let batch = Array(input.shape.dropLast(2))
    let output = try tensor(of: results, batch, size, size, input.dtype)
    guard tracks(input) else { return output }
    return record("LinalgMatrixExpBackward0", output, inputs: [input], saved: [input]) {
      (engine, node, g) throws(TensorError) in
      // The exponential of [[Aᵀ, g], [0, Aᵀ]] has the gradient in its upper right corner.
      let turned = try engine.mT(node.savedTensor(0, engine))
      let top = try engine.cat([turned, g], dim: -1)
      let bottom = try engine.cat([engine.zerosLike(turned), turned], dim: -1)
      let whole = try engine.matrixExp(engine.cat([top, bottom], dim: -2))
      let upper = try engine.narrow(whole, dim: -2, start: 0, length: size)
      return [try engine.narrow(upper, dim: -1, start: size, length: size)]
    }
  }
}

extension DenseMatrix {
  /// The series of a matrix halved until it is small, and squares of that.
  func exponential() -> DenseMatrix {
    var largest = 0.0
    for row in 0..<rows {
      largest = Swift.max(largest, (0..<columns).reduce(0) { $0 + abs(self[row, $1]) })
    }
    guard largest.isFinite else {
      return DenseMatrix(rows, columns, [Double](repeating: .nan, count: rows * columns))
    }
    var (halvings, scale) = (0, 1.0)
    while largest * scale > 0.5 {
      scale /= 2
      halvings += 1
    }
    let small = DenseMatrix(rows, columns, values.map { $0 * scale })
    var (sum, term) = (DenseMatrix.identity(rows), DenseMatrix.identity(rows))
    for order in 1...18 {
      term = term.product(small)
      term.values = term.values.map { $0 / Double(order) }
      for place in sum.values.indices { sum.values[place] += term.values[place] }
    }
    for _ in 0..<halvings { sum = sum.product(sum) }
    return sum
  }
}

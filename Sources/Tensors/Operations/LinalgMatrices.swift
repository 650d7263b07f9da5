extension Engine {
  /// The matrices of a batch.
  func matrices(_ input: Tensor) throws(TensorError) -> [DenseMatrix] {
    let (rows, columns) = (input.shape[input.dim - 2], input.shape[input.dim - 1])
    let values = try doubles(input)
    let size = rows * columns
    guard size > 0 else { return [] }
    return (0..<(values.count / size)).map {
      DenseMatrix(rows, columns, Array(values[($0 * size)..<(($0 + 1) * size)]))
    }
  }

  /// A batch of matrices as one tensor.
  func tensor(
    of matrices: [DenseMatrix], _ batch: [Int], _ rows: Int, _ columns: Int, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    var values: [Double] = []
    for matrix in matrices { values += matrix.values }
    return try tensor(values, shape: batch + [rows, columns], dtype: dtype)
  }

  func requireMatrices(_ name: String, _ input: Tensor) throws(TensorError) {
    guard input.dim >= 2 else {
      throw .runtime("\(name): The input tensor A must have at least 2 dimensions.")
    }
    guard input.dtype.isFloatingPoint else {
      throw .refused(
        .notImplementedError,
        "\(name): Expected a floating point or complex tensor as input. Got "
          + input.dtype.scalarName)
    }
  }

  func requireSquare(_ name: String, _ input: Tensor) throws(TensorError) {
    try requireMatrices(name, input)
    let (rows, columns) = (input.shape[input.dim - 2], input.shape[input.dim - 1])
    guard rows == columns else {
      throw .runtime(
        "\(name): A must be batches of square matrices, but they are \(rows) by \(columns) matrices"
      )
    }
  }

  /// Transposes the last two dimensions.
  func mT(_ input: Tensor) throws(TensorError) -> Tensor { try transpose(input, -2, -1) }

  func batchText(_ input: Tensor, _ index: Int) -> String {
    input.dim > 2 ? "(Batch element \(index)): " : ""
  }
}

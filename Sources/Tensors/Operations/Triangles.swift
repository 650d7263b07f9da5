extension Engine {
  /// The lower triangle of matrices, zeros above the diagonal.
  public func tril(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    try triangle(input, diagonal, "tril", "TrilBackward0") { row, column in
      column - row <= diagonal
    }
  }

  /// The upper triangle of matrices, zeros below the diagonal.
  public func triu(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    try triangle(input, diagonal, "triu", "TriuBackward0") { row, column in
      column - row >= diagonal
    }
  }

  private func triangle(
    _ input: Tensor, _ diagonal: Int, _ function: String, _ name: String,
    _ keeps: @escaping (Int, Int) -> Bool
  ) throws(TensorError) -> Tensor {
    guard input.dim >= 2 else {
      throw .runtime("\(function): input tensor must have at least 2 dimensions")
    }
    let (rows, columns) = (input.shape[input.dim - 2], input.shape[input.dim - 1])
    let mask = Tensor(empty: [rows, columns], .bool)
    let flags = mask.storage.writableBytes().assumingMemoryBound(to: UInt8.self)
    for row in 0..<rows {
      for column in 0..<columns { flags[row * columns + column] = keeps(row, column) ? 1 : 0 }
    }
    let zero = Tensor(empty: [], input.dtype)
    Filling.fill(zero, 0)
    let output = Tensor(empty: input.shape, input.dtype)
    Elementwise.choose(mask, input, zero, into: output, input.dtype)
    return recordUnary(name, output, input, .nothing) { (engine, g, _) throws(TensorError) in
      try engine.triangle(g, diagonal, function, name, keeps)
    }
  }

  /// The positions of the lower triangle, a row of rows and a row of columns.
  public func trilIndices(
    _ rows: Int, _ columns: Int, offset: Int = 0
  ) throws(TensorError) -> Tensor {
    try positions(rows, columns) { row, column in column - row <= offset }
  }

  /// The positions of the upper triangle.
  public func triuIndices(
    _ rows: Int, _ columns: Int, offset: Int = 0
  ) throws(TensorError) -> Tensor {
    try positions(rows, columns) { row, column in column - row >= offset }
  }

  private func positions(
    _ rows: Int, _ columns: Int, _ keeps: (Int, Int) -> Bool
  ) throws(TensorError) -> Tensor {
    var (first, second): ([Int64], [Int64]) = ([], [])
    for row in 0..<rows {
      for column in 0..<columns where keeps(row, column) {
        first.append(Int64(row))
        second.append(Int64(column))
      }
    }
    return try tensor(first + second, shape: [2, first.count], dtype: .int64)
  }

  /// The diagonal of a matrix, or the matrix with this diagonal.
  public func diag(_ input: Tensor, diagonal: Int = 0) throws(TensorError) -> Tensor {
    switch input.dim {
    case 1: return try diagEmbed(input, offset: diagonal)
    case 2:
      let view = try self.diagonal(detach(input), offset: diagonal)
      let output = try clone(view)
      output.view = nil
      let shape = input.shape
      return recordUnary("DiagonalBackward0_copy", output, input, .nothing) {
        (engine, g, _) throws(TensorError) in
        try engine.scattered(g, shape) { (whole) throws(TensorError) in
          try engine.diagonal(whole, offset: diagonal)
        }
      }
    default: throw .runtime("diag(): Supports 1D or 2D tensors. Got \(input.dim)D")
    }
  }

  /// Matrices with the last dimension on a diagonal.
  public func diagEmbed(
    _ input: Tensor, offset: Int = 0, dim1: Int = -2, dim2: Int = -1
  ) throws(TensorError) -> Tensor {
    let rank = input.dim + 1
    let (first, second) = (try Tensor.axis(dim1, rank: rank), try Tensor.axis(dim2, rank: rank))
    if first == second {
      throw .runtime("diagonal dimensions cannot be identical \(dim1), \(dim2)")
    }
    guard let length = input.shape.last else {
      throw .runtime("diag_embed: expected at least one dimension")
    }
    let size = length + Swift.abs(offset)
    var shape = Array(input.shape.dropLast())
    for axis in [first, second].sorted() { shape.insert(size, at: axis) }
    let output = zeroed(shape, input.dtype)
    let line = try diagonal(output.alias(), offset: offset, dim1: first, dim2: second)
    Conversion.copy(input, into: line)
    return recordUnary("DiagEmbedBackward0", output, input, .nothing) {
      (engine, g, _) throws(TensorError) in
      try engine.diagonal(g, offset: offset, dim1: first, dim2: second)
    }
  }
}

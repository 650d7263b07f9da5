#if !arch(wasm32)
  import COpenBLAS
#endif

/// A matrix in memory: rows and columns with a stride each.
struct MatrixView<Value> {
  let start: UnsafePointer<Value>
  let rows: Int
  let columns: Int
  let rowStride: Int
  let columnStride: Int

  /// Whether BLAS can read it, as it is or transposed.
  var leading: (isTransposed: Bool, stride: Int)? {
    if columnStride == 1 && (rowStride >= columns || rows <= 1) {
      return (false, Swift.max(rowStride, columns, 1))
    }
    if rowStride == 1 && (columnStride >= rows || columns <= 1) {
      return (true, Swift.max(columnStride, rows, 1))
    }
    return nil
  }
}

/// `out = alpha · a · b + beta · out` for contiguous row-major `out`.
enum MatrixProduct {
  static func run(
    _ a: MatrixView<Float>, _ b: MatrixView<Float>, into out: UnsafeMutablePointer<Float>,
    accumulate: Bool = false
  ) {
    guard let left = a.leading, let right = b.leading, a.columns > 0 else {
      return plain(a, b, out, accumulate)
    }
    #if arch(wasm32)
      plain(a, b, out, accumulate)
    #else
      if a.rows * b.columns * a.columns < 512 { return plain(a, b, out, accumulate) }
      let done = lossrepl_sgemm(
        left.isTransposed ? 1 : 0, right.isTransposed ? 1 : 0, blasint(a.rows), blasint(b.columns),
        blasint(a.columns), 1, a.start, blasint(left.stride), b.start, blasint(right.stride),
        accumulate ? 1 : 0, out, blasint(Swift.max(b.columns, 1)))
      if done == 0 { plain(a, b, out, accumulate) }
    #endif
  }

  static func run(
    _ a: MatrixView<Double>, _ b: MatrixView<Double>, into out: UnsafeMutablePointer<Double>,
    accumulate: Bool = false
  ) {
    guard let left = a.leading, let right = b.leading, a.columns > 0 else {
      return plain(a, b, out, accumulate)
    }
    #if arch(wasm32)
      plain(a, b, out, accumulate)
    #else
      if a.rows * b.columns * a.columns < 512 { return plain(a, b, out, accumulate) }
      let done = lossrepl_dgemm(
        left.isTransposed ? 1 : 0, right.isTransposed ? 1 : 0, blasint(a.rows), blasint(b.columns),
        blasint(a.columns), 1, a.start, blasint(left.stride), b.start, blasint(right.stride),
        accumulate ? 1 : 0, out, blasint(Swift.max(b.columns, 1)))
      if done == 0 { plain(a, b, out, accumulate) }
    #endif
  }

  static func run(
    _ a: MatrixView<Int64>, _ b: MatrixView<Int64>, into out: UnsafeMutablePointer<Int64>,
    accumulate: Bool = false
  ) {
    plain(a, b, out, accumulate)
  }

  /// Row by row: each element of `a` times a row of `b`, so that the inner loop runs along memory.
  @inline(__always)
  private static func plain<Value: Compute>(
    _ a: MatrixView<Value>, _ b: MatrixView<Value>, _ out: UnsafeMutablePointer<Value>,
    _ accumulate: Bool
  ) {
    for row in 0..<a.rows {
      let target = out + row * b.columns
      if !accumulate { for column in 0..<b.columns { target[column] = .zero } }
      for k in 0..<a.columns {
        let factor = a.start[row &* a.rowStride &+ k &* a.columnStride]
        let source = b.start + k * b.rowStride
        if b.columnStride == 1 {
          for column in 0..<b.columns {
            target[column] = Value.sum(target[column], Value.product(factor, source[column]))
          }
        } else {
          for column in 0..<b.columns {
            target[column] = Value.sum(
              target[column], Value.product(factor, source[column &* b.columnStride]))
          }
        }
      }
    }
  }
}

extension MatrixProduct {
  /// The product of two 2-d tensors into a contiguous 2-d result of the same dtype.
  static func multiply(_ a: Tensor, _ b: Tensor, into out: Tensor) {
    switch out.dtype.compute {
    case .float: multiply(a, b, out, Float.self) { run($0, $1, into: $2) }
    case .double: multiply(a, b, out, Double.self) { run($0, $1, into: $2) }
    case .int: multiply(a, b, out, Int64.self) { run($0, $1, into: $2) }
    }
  }

  @inline(__always)
  private static func multiply<Value: Compute>(
    _ a: Tensor, _ b: Tensor, _ out: Tensor, _ type: Value.Type,
    _ product: (MatrixView<Value>, MatrixView<Value>, UnsafeMutablePointer<Value>) -> Void
  ) {
    let (x, y) = (Operand<Value>(matrix: a), Operand<Value>(matrix: b))
    let writer = ResultWriter<Value>(out)
    product(x.matrix(a.shape, 0), y.matrix(b.shape, 0), writer.pointer)
    withExtendedLifetime((x, y)) {}
    writer.finish()
  }

  /// The products of two batches of matrices, `[batch, n, k] × [batch, k, m]`.
  static func multiplyBatches(_ a: Tensor, _ b: Tensor, into out: Tensor) {
    switch out.dtype.compute {
    case .float: multiplyBatches(a, b, out, Float.self) { run($0, $1, into: $2) }
    case .double: multiplyBatches(a, b, out, Double.self) { run($0, $1, into: $2) }
    case .int: multiplyBatches(a, b, out, Int64.self) { run($0, $1, into: $2) }
    }
  }

  @inline(__always)
  private static func multiplyBatches<Value: Compute>(
    _ a: Tensor, _ b: Tensor, _ out: Tensor, _ type: Value.Type,
    _ product: (MatrixView<Value>, MatrixView<Value>, UnsafeMutablePointer<Value>) -> Void
  ) {
    let (x, y) = (Operand<Value>(matrix: a), Operand<Value>(matrix: b))
    let writer = ResultWriter<Value>(out)
    let size = out.shape[1] * out.shape[2]
    for batch in 0..<out.shape[0] {
      product(x.matrix(a.shape, batch), y.matrix(b.shape, batch), writer.pointer + batch * size)
    }
    withExtendedLifetime((x, y)) {}
    writer.finish()
  }
}

extension Operand {
  /// Keeps strides that BLAS can use; other layouts are packed.
  init(matrix tensor: Tensor) {
    let rank = tensor.dim
    let (rows, columns) = (tensor.strides[rank - 2], tensor.strides[rank - 1])
    let isUsable =
      columns == 1 && rows >= tensor.shape[rank - 1]
      || rows == 1 && columns >= tensor.shape[rank - 2]
    if tensor.holds(Value.self) && isUsable {
      self.init(tensor, broadcastTo: tensor.shape)
    } else {
      self.init(contiguous: tensor)
    }
  }

  func matrix(_ shape: [Int], _ batch: Int) -> MatrixView<Value> {
    let rank = shape.count
    let start = rank == 3 ? pointer + batch * strides[0] : pointer
    return MatrixView(
      start: start, rows: shape[rank - 2], columns: shape[rank - 1], rowStride: strides[rank - 2],
      columnStride: strides[rank - 1])
  }
}

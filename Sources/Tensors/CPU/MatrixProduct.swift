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

extension MatrixView {
  var transposed: MatrixView {
    MatrixView(
      start: start, rows: columns, columns: rows, rowStride: columnStride, columnStride: rowStride)
  }

  func block(rows: Range<Int>) -> MatrixView {
    MatrixView(
      start: start + rows.lowerBound * rowStride, rows: rows.count, columns: columns,
      rowStride: rowStride, columnStride: columnStride)
  }

  func block(columns: Range<Int>) -> MatrixView {
    MatrixView(
      start: start + columns.lowerBound * columnStride, rows: rows, columns: columns.count,
      rowStride: rowStride, columnStride: columnStride)
  }
}

/// A compute type whose matrix products a library makes.
protocol MatrixCompute: FloatCompute {
  static func multiply(
    _ a: MatrixView<Self>, _ b: MatrixView<Self>, into out: UnsafeMutablePointer<Self>,
    accumulate: Bool)
}

extension Float: MatrixCompute {
  static func multiply(
    _ a: MatrixView<Float>, _ b: MatrixView<Float>, into out: UnsafeMutablePointer<Float>,
    accumulate: Bool
  ) {
    MatrixProduct.run(a, b, into: out, accumulate: accumulate)
  }
}

extension Double: MatrixCompute {
  static func multiply(
    _ a: MatrixView<Double>, _ b: MatrixView<Double>, into out: UnsafeMutablePointer<Double>,
    accumulate: Bool
  ) {
    MatrixProduct.run(a, b, into: out, accumulate: accumulate)
  }
}

/// `out = a · b`, or `out += a · b`, for contiguous row-major `out`.
enum MatrixProduct {
  static func run(
    _ a: MatrixView<Float>, _ b: MatrixView<Float>, into out: UnsafeMutablePointer<Float>,
    accumulate: Bool = false
  ) {
    if VectorProduct.run(a, b, into: out, accumulate: accumulate) { return }
    if let left = a.leading, let right = b.leading, isWorthBLAS(a, b) {
      #if !arch(wasm32)
        let done = blocks(a, b, out) { a, b, out, width in
          lossrepl_sgemm(
            left.isTransposed ? 1 : 0, right.isTransposed ? 1 : 0, blasint(a.rows),
            blasint(b.columns), blasint(a.columns), 1, a.start, blasint(left.stride), b.start,
            blasint(right.stride), accumulate ? 1 : 0, out, blasint(width)) != 0
        }
        if done { return }
      #endif
    }
    plain(a, b, out, accumulate)
  }

  static func run(
    _ a: MatrixView<Double>, _ b: MatrixView<Double>, into out: UnsafeMutablePointer<Double>,
    accumulate: Bool = false
  ) {
    if let left = a.leading, let right = b.leading, isWorthBLAS(a, b) {
      #if !arch(wasm32)
        let done = blocks(a, b, out) { a, b, out, width in
          lossrepl_dgemm(
            left.isTransposed ? 1 : 0, right.isTransposed ? 1 : 0, blasint(a.rows),
            blasint(b.columns), blasint(a.columns), 1, a.start, blasint(left.stride), b.start,
            blasint(right.stride), accumulate ? 1 : 0, out, blasint(width)) != 0
        }
        if done { return }
      #endif
    }
    plain(a, b, out, accumulate)
  }

  private static func isWorthBLAS<Value>(_ a: MatrixView<Value>, _ b: MatrixView<Value>) -> Bool {
    a.columns > 0 && Double(a.rows * b.columns) * Double(a.columns) >= 512
  }

  /// Cuts a long product into blocks of the result, by its sizes alone, and reports whether the
  /// product of a block is available at all.
  @inline(__always)
  private static func blocks<Value>(
    _ a: MatrixView<Value>, _ b: MatrixView<Value>, _ out: UnsafeMutablePointer<Value>,
    _ product: (
      MatrixView<Value>, MatrixView<Value>, UnsafeMutablePointer<Value>, _ width: Int
    ) -> Bool
  ) -> Bool {
    let (height, width) = blockSize(a.rows, b.columns, a.columns)
    if height == a.rows && width == b.columns { return product(a, b, out, b.columns) }
    let across = (b.columns + width - 1) / width
    let down = (a.rows + height - 1) / height
    func multiply(_ block: Int) -> Bool {
      let (row, column) = (block / across * height, block % across * width)
      return product(
        a.block(rows: row..<Swift.min(row + height, a.rows)),
        b.block(columns: column..<Swift.min(column + width, b.columns)),
        out + row * b.columns + column, b.columns)
    }
    guard isAvailable else { return false }
    Parallel.forEach(across * down) { _ = multiply($0) }
    return true
  }

  private static var isAvailable: Bool {
    #if arch(wasm32)
      false
    #else
      lossrepl_blas_symbol("cblas_sgemm") != nil
    #endif
  }

  /// Halves the longer side of the result until there are blocks enough for the amount of work.
  private static func blockSize(_ rows: Int, _ columns: Int, _ depth: Int) -> (Int, Int) {
    var (height, width) = (rows, columns)
    var work = Double(rows * columns) * Double(depth)
    while work > 3_145_728, Swift.max(height, width) >= 128,
      height * width * 16 > rows * columns
    {
      if width >= height { width = halved(width) } else { height = halved(height) }
      work /= 2
    }
    return (height, width)
  }

  private static func halved(_ size: Int) -> Int { (size / 2 + 15) / 16 * 16 }

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
    if let device = a.accelerator ?? b.accelerator, device.product(a, b, into: out) { return }
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
    if let device = a.accelerator ?? b.accelerator, device.product(a, b, into: out) { return }
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

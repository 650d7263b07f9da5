/// Products of a matrix and a vector, which would cost a matrix product more to arrange than to do.
enum VectorProduct {
  typealias Lanes = SIMD8<Float>

  /// `out = a · b` or `out += a · b` where one of them is a vector; otherwise nothing is done.
  static func run(
    _ a: MatrixView<Float>, _ b: MatrixView<Float>, into out: UnsafeMutablePointer<Float>,
    accumulate: Bool
  ) -> Bool {
    if b.columns == 1 && (b.rowStride == 1 || b.rows == 1) {
      return multiply(a, b.start, out, accumulate)
    }
    if a.rows == 1 && (a.columnStride == 1 || a.columns == 1) {
      return multiply(b.transposed, a.start, out, accumulate)
    }
    return false
  }

  private static func multiply(
    _ matrix: MatrixView<Float>, _ vector: UnsafePointer<Float>,
    _ out: UnsafeMutablePointer<Float>, _ accumulate: Bool
  ) -> Bool {
    let alongRows = matrix.columnStride == 1 || matrix.columns == 1
    guard alongRows || matrix.rowStride == 1 || matrix.rows == 1 else { return false }
    let grain = Swift.max(64, (1 << 17) / Swift.max(matrix.columns, 1))
    Parallel.forEachBlock(of: matrix.rows, grain: grain) { first, count in
      let part = matrix.block(rows: first..<(first + count))
      if alongRows {
        dots(part, vector, out + first, accumulate)
      } else {
        combine(part, vector, out + first, accumulate)
      }
    }
    return true
  }

  /// Each row times the vector.
  private static func dots(
    _ matrix: MatrixView<Float>, _ vector: UnsafePointer<Float>,
    _ out: UnsafeMutablePointer<Float>, _ accumulate: Bool
  ) {
    for row in 0..<matrix.rows {
      let total = dot(matrix.start + row * matrix.rowStride, vector, matrix.columns)
      out[row] = accumulate ? out[row] + total : total
    }
  }

  private static func dot(
    _ x: UnsafePointer<Float>, _ y: UnsafePointer<Float>, _ count: Int
  ) -> Float {
    var (a, b) = (Lanes.zero, Lanes.zero)
    let (left, right) = (UnsafeRawPointer(x), UnsafeRawPointer(y))
    var index = 0
    while index + 16 <= count {
      a += lanes(left, index) * lanes(right, index)
      b += lanes(left, index + 8) * lanes(right, index + 8)
      index += 16
    }
    var rest: Float = 0
    while index < count {
      rest += x[index] * y[index]
      index += 1
    }
    return (a + b).sum() + rest
  }

  @inline(__always)
  private static func lanes(_ start: UnsafeRawPointer, _ index: Int) -> Lanes {
    start.loadUnaligned(fromByteOffset: 4 * index, as: Lanes.self)
  }

  /// The columns times the numbers of the vector, four at a time.
  private static func combine(
    _ matrix: MatrixView<Float>, _ vector: UnsafePointer<Float>,
    _ out: UnsafeMutablePointer<Float>, _ accumulate: Bool
  ) {
    if !accumulate { out.update(repeating: 0, count: matrix.rows) }
    let step = matrix.columnStride
    var k = 0
    while k + 4 <= matrix.columns {
      let (a, b) = (matrix.start + k * step, matrix.start + (k + 1) * step)
      let (c, d) = (matrix.start + (k + 2) * step, matrix.start + (k + 3) * step)
      let (p, q, r, s) = (vector[k], vector[k + 1], vector[k + 2], vector[k + 3])
      for row in 0..<matrix.rows {
        let near = a[row] * p + b[row] * q
        out[row] += near + (c[row] * r + d[row] * s)
      }
      k += 4
    }
    while k < matrix.columns {
      let (column, factor) = (matrix.start + k * step, vector[k])
      for row in 0..<matrix.rows { out[row] += column[row] * factor }
      k += 1
    }
  }
}

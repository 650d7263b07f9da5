/// A matrix as an orthogonal one times an upper triangle, by Householder reflections as in LAPACK.
struct QRFactors {
  /// All columns of Q.
  let orthogonal: DenseMatrix
  /// R with all rows of the matrix.
  let triangle: DenseMatrix

  init(_ matrix: DenseMatrix) {
    var r = matrix
    var q = DenseMatrix.identity(matrix.rows)
    for step in 0..<Swift.min(matrix.rows, matrix.columns) {
      guard let (vector, scale) = Self.reflection(r, step) else { continue }
      Self.reflect(&r, vector, scale, from: step)
      Self.reflectColumns(&q, vector, scale, from: step)
    }
    for row in 0..<r.rows {
      for column in 0..<Swift.min(row, r.columns) { r[row, column] = 0 }
    }
    orthogonal = q
    triangle = r
  }

  /// `kept` columns of Q and rows of R, by LAPACK where it is there.
  static func thin(
    _ matrix: DenseMatrix, kept: Int, isSingle: Bool
  ) -> (q: DenseMatrix, r: DenseMatrix) {
    #if !arch(wasm32)
      if let factors = Lapack.qr(matrix, kept: kept, isSingle: isSingle) { return factors }
    #endif
    let factors = QRFactors(matrix)
    return (factors.orthogonal.prefix(columns: kept), factors.triangle.prefix(rows: kept))
  }

  /// The vector and factor of the reflection that clears a column below the diagonal.
  private static func reflection(_ r: DenseMatrix, _ step: Int) -> ([Double], Double)? {
    var tail = 0.0
    for row in (step + 1)..<Swift.max(r.rows, step + 1) { tail += r[row, step] * r[row, step] }
    guard tail > 0 else { return nil }
    let alpha = r[step, step]
    let length = (alpha * alpha + tail).squareRoot()
    let beta = alpha > 0 ? -length : length
    var vector = [Double](repeating: 0, count: r.rows - step)
    vector[0] = 1
    for row in (step + 1)..<r.rows { vector[row - step] = r[row, step] / (alpha - beta) }
    return (vector, (beta - alpha) / beta)
  }

  private static func reflect(
    _ r: inout DenseMatrix, _ vector: [Double], _ scale: Double, from step: Int
  ) {
    for column in 0..<r.columns {
      var dot = 0.0
      for (index, value) in vector.enumerated() { dot += value * r[step + index, column] }
      for (index, value) in vector.enumerated() { r[step + index, column] -= scale * dot * value }
    }
  }

  private static func reflectColumns(
    _ q: inout DenseMatrix, _ vector: [Double], _ scale: Double, from step: Int
  ) {
    for row in 0..<q.rows {
      var dot = 0.0
      for (index, value) in vector.enumerated() { dot += q[row, step + index] * value }
      for (index, value) in vector.enumerated() { q[row, step + index] -= scale * dot * value }
    }
  }
}

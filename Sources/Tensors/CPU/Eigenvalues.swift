/// Eigenvalues of symmetric matrices and singular values, by Jacobi rotations.
enum Eigenvalues {
  /// Ascending eigenvalues, and the eigenvectors in columns; by LAPACK where it is there.
  static func symmetric(
    _ input: DenseMatrix, isSingle: Bool
  ) -> (values: [Double], vectors: DenseMatrix) {
    #if !arch(wasm32)
      if let found = Lapack.symmetric(input, isSingle: isSingle) { return found }
    #endif
    return rotated(input)
  }

  private static func rotated(_ input: DenseMatrix) -> (values: [Double], vectors: DenseMatrix) {
    var matrix = input
    let size = matrix.rows
    // Only the lower triangle is read, as in LAPACK.
    for row in 0..<size {
      for column in 0..<row { matrix[column, row] = matrix[row, column] }
    }
    var vectors = DenseMatrix.identity(size)
    for _ in 0..<60 where rotateAll(&matrix, &vectors) == 0 { break }
    let order = (0..<size).sorted { matrix[$0, $0] < matrix[$1, $1] }
    var sorted = DenseMatrix(size, size)
    for (target, source) in order.enumerated() {
      let sign = leadingSign(vectors, source)
      for row in 0..<size { sorted[row, target] = sign * vectors[row, source] }
    }
    return (order.map { matrix[$0, $0] }, sorted)
  }

  private static func leadingSign(_ vectors: DenseMatrix, _ column: Int) -> Double {
    var largest = 0
    for row in 0..<vectors.rows
    where abs(vectors[row, column]) > abs(vectors[largest, column]) + 1e-12 { largest = row }
    return vectors.rows > 0 && vectors[largest, column] < 0 ? -1 : 1
  }

  private static func rotateAll(_ matrix: inout DenseMatrix, _ vectors: inout DenseMatrix) -> Int {
    var rotations = 0
    for p in 0..<matrix.rows {
      for q in (p + 1)..<Swift.max(matrix.rows, p + 1) {
        let offset = matrix[p, q]
        let size = (abs(matrix[p, p] * matrix[q, q])).squareRoot()
        guard abs(offset) > 1e-17 * Swift.max(size, 1e-300), abs(offset) > 1e-300 else { continue }
        rotations += 1
        rotate(&matrix, &vectors, p, q)
      }
    }
    return rotations
  }

  private static func rotate(
    _ matrix: inout DenseMatrix, _ vectors: inout DenseMatrix, _ p: Int, _ q: Int
  ) {
    let theta = (matrix[q, q] - matrix[p, p]) / (2 * matrix[p, q])
    let root = (theta * theta + 1).squareRoot()
    let t = (theta < 0 ? -1 : 1) / (abs(theta) + root)
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in 0..<matrix.rows {
      let (a, b) = (matrix[k, p], matrix[k, q])
      matrix[k, p] = c * a - s * b
      matrix[k, q] = s * a + c * b
    }
    for k in 0..<matrix.rows {
      let (a, b) = (matrix[p, k], matrix[q, k])
      matrix[p, k] = c * a - s * b
      matrix[q, k] = s * a + c * b
      let (u, v) = (vectors[k, p], vectors[k, q])
      vectors[k, p] = c * u - s * v
      vectors[k, q] = s * u + c * v
    }
    matrix[p, q] = 0
    matrix[q, p] = 0
  }

  /// Descending singular values with the thin factors: A = U diag(S) Vᵀ.
  static func singular(
    _ input: DenseMatrix
  ) -> (left: DenseMatrix, values: [Double], right: DenseMatrix) {
    if input.rows < input.columns {
      let (left, values, right) = singular(input.transposed)
      return (right, values, left)
    }
    var columns = input
    var right = DenseMatrix.identity(input.columns)
    for _ in 0..<60 where orthogonalise(&columns, &right) == 0 { break }
    return ordered(columns, right)
  }

  private static func orthogonalise(
    _ columns: inout DenseMatrix, _ right: inout DenseMatrix
  ) -> Int {
    var rotations = 0
    for p in 0..<columns.columns {
      for q in (p + 1)..<Swift.max(columns.columns, p + 1) {
        var (pp, qq, pq) = (0.0, 0.0, 0.0)
        for row in 0..<columns.rows {
          pp += columns[row, p] * columns[row, p]
          qq += columns[row, q] * columns[row, q]
          pq += columns[row, p] * columns[row, q]
        }
        guard abs(pq) > 1e-15 * (pp * qq).squareRoot(), abs(pq) > 1e-300 else { continue }
        rotations += 1
        let zeta = (qq - pp) / (2 * pq)
        let t = (zeta < 0 ? -1 : 1) / (abs(zeta) + (1 + zeta * zeta).squareRoot())
        let c = 1 / (1 + t * t).squareRoot()
        turn(&columns, p, q, c, c * t)
        turn(&right, p, q, c, c * t)
      }
    }
    return rotations
  }

  private static func turn(
    _ matrix: inout DenseMatrix, _ p: Int, _ q: Int, _ c: Double, _ s: Double
  ) {
    for row in 0..<matrix.rows {
      let (a, b) = (matrix[row, p], matrix[row, q])
      matrix[row, p] = c * a - s * b
      matrix[row, q] = s * a + c * b
    }
  }

  private static func ordered(
    _ columns: DenseMatrix, _ right: DenseMatrix
  ) -> (left: DenseMatrix, values: [Double], right: DenseMatrix) {
    let lengths = (0..<columns.columns).map { column in
      (0..<columns.rows).reduce(0.0) { $0 + columns[$1, column] * columns[$1, column] }
        .squareRoot()
    }
    let order = lengths.indices.sorted { lengths[$0] > lengths[$1] }
    var left = DenseMatrix(columns.rows, columns.columns)
    var sorted = DenseMatrix(right.rows, right.columns)
    for (target, source) in order.enumerated() {
      // LAPACK tends to give the first column of U a negative start; follow it.
      let sign = leadingSign(columns, source) > 0 ? -1.0 : 1.0
      let length = lengths[source]
      for row in 0..<columns.rows where length > 0 {
        left[row, target] = sign * columns[row, source] / length
      }
      for row in 0..<right.rows { sorted[row, target] = sign * right[row, source] }
    }
    return (left, order.map { lengths[$0] }, sorted)
  }
}

/// A square matrix as the product of triangles with rows exchanged: P A = L U.
struct LUFactors {
  /// L below the diagonal, U on and above it.
  private(set) var factors: DenseMatrix
  /// Which row of the matrix stands in each row of the factors.
  private(set) var order: [Int]
  /// 1 or -1, by the number of exchanges.
  private(set) var sign = 1.0
  /// The first zero on the diagonal of U, counted from 1.
  private(set) var singularAt: Int?

  init(_ matrix: DenseMatrix) {
    factors = matrix
    order = Array(0..<matrix.rows)
    for step in 0..<matrix.rows { eliminate(step) }
  }

  private mutating func eliminate(_ step: Int) {
    let size = factors.rows
    var pivot = step
    for row in step..<size where abs(factors[row, step]) > abs(factors[pivot, step]) { pivot = row }
    if pivot != step { exchange(pivot, step) }
    guard factors[step, step] != 0 else {
      if singularAt == nil { singularAt = step + 1 }
      return
    }
    for row in (step + 1)..<Swift.max(size, step + 1) {
      let ratio = factors[row, step] / factors[step, step]
      factors[row, step] = ratio
      guard ratio != 0 else { continue }
      for column in (step + 1)..<Swift.max(size, step + 1) {
        factors[row, column] -= ratio * factors[step, column]
      }
    }
  }

  private mutating func exchange(_ first: Int, _ second: Int) {
    for column in 0..<factors.columns {
      let value = factors[first, column]
      factors[first, column] = factors[second, column]
      factors[second, column] = value
    }
    order.swapAt(first, second)
    sign = -sign
  }

  var determinant: Double {
    (0..<factors.rows).reduce(sign) { $0 * factors[$1, $1] }
  }

  /// X with A X = B.
  func solve(_ right: DenseMatrix) -> DenseMatrix {
    let size = factors.rows
    var solution = DenseMatrix(size, right.columns)
    for column in 0..<right.columns {
      for row in 0..<size {
        var value = right[order[row], column]
        for inner in 0..<row { value -= factors[row, inner] * solution[inner, column] }
        solution[row, column] = value
      }
      for row in (0..<size).reversed() {
        var value = solution[row, column]
        for inner in (row + 1)..<Swift.max(size, row + 1) {
          value -= factors[row, inner] * solution[inner, column]
        }
        solution[row, column] = value / factors[row, row]
      }
    }
    return solution
  }
}

/// The lower triangle L with L Lᵀ = A.
enum Cholesky {
  /// The factor, or the order of the first leading minor that is not positive.
  static func factor(_ matrix: DenseMatrix) -> (lower: DenseMatrix, failedAt: Int?) {
    let size = matrix.rows
    var lower = DenseMatrix(size, size)
    for column in 0..<size {
      var diagonal = matrix[column, column]
      for inner in 0..<column { diagonal -= lower[column, inner] * lower[column, inner] }
      guard diagonal > 0 else { return (lower, column + 1) }
      lower[column, column] = diagonal.squareRoot()
      for row in (column + 1)..<Swift.max(size, column + 1) {
        var value = matrix[row, column]
        for inner in 0..<column { value -= lower[row, inner] * lower[column, inner] }
        lower[row, column] = value / lower[column, column]
      }
    }
    return (lower, nil)
  }
}

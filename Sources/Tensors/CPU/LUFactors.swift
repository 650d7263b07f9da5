/// A square matrix in triangles, by LAPACK where it is there.
enum Triangles {
  #if !arch(wasm32)
    case lapack(Lapack.LU)
  #endif
  case plain(LUFactors)

  /// - `isSingle`: whether the elements are float32 and LAPACK shall compute in it.
  init(_ matrix: DenseMatrix, isSingle: Bool) {
    #if !arch(wasm32)
      if let factors = Lapack.LU(matrix, isSingle: isSingle) {
        self = .lapack(factors)
        return
      }
    #endif
    self = .plain(LUFactors(matrix))
  }

  /// The first zero on the diagonal of U, counted from 1.
  var singularAt: Int? {
    switch self {
    #if !arch(wasm32)
      case .lapack(let factors): factors.singularAt
    #endif
    case .plain(let factors): factors.singularAt
    }
  }

  /// 1 or -1, by the number of exchanges.
  var sign: Double {
    switch self {
    #if !arch(wasm32)
      case .lapack(let factors): factors.sign
    #endif
    case .plain(let factors): factors.sign
    }
  }

  /// The diagonal of U.
  var diagonal: [Double] {
    switch self {
    #if !arch(wasm32)
      case .lapack(let factors): factors.diagonal
    #endif
    case .plain(let factors): (0..<factors.factors.rows).map { factors.factors[$0, $0] }
    }
  }

  /// The product of the diagonal, in the precision of the elements.
  func determinant(isSingle: Bool) -> Double {
    var product = sign
    for value in diagonal {
      product = isSingle ? Double(Float(product) * Float(value)) : product * value
    }
    return product
  }

  /// X with A X = B.
  func solve(_ right: DenseMatrix, of matrix: DenseMatrix) -> DenseMatrix {
    switch self {
    #if !arch(wasm32)
      case .lapack(let factors): factors.solve(right) ?? LUFactors(matrix).solve(right)
    #endif
    case .plain(let factors): factors.solve(right)
    }
  }
}

/// A matrix as the product of triangles with rows exchanged: P A = L U.
struct LUFactors {
  /// L below the diagonal, U on and above it.
  private(set) var factors: DenseMatrix
  /// Which row of the matrix stands in each row of the factors.
  private(set) var order: [Int]
  /// With which row each one was exchanged in its turn, counted from 1.
  private(set) var pivots: [Int64] = []
  /// 1 or -1, by the number of exchanges.
  private(set) var sign = 1.0
  /// The first zero on the diagonal of U, counted from 1.
  private(set) var singularAt: Int?

  init(_ matrix: DenseMatrix) {
    factors = matrix
    order = Array(0..<matrix.rows)
    for step in 0..<Swift.min(matrix.rows, matrix.columns) { eliminate(step) }
  }

  private mutating func eliminate(_ step: Int) {
    let (rows, columns) = (factors.rows, factors.columns)
    var pivot = step
    for row in step..<rows where abs(factors[row, step]) > abs(factors[pivot, step]) { pivot = row }
    pivots.append(Int64(pivot + 1))
    if pivot != step { exchange(pivot, step) }
    guard factors[step, step] != 0 else {
      if singularAt == nil { singularAt = step + 1 }
      return
    }
    for row in (step + 1)..<Swift.max(rows, step + 1) {
      let ratio = factors[row, step] / factors[step, step]
      factors[row, step] = ratio
      guard ratio != 0 else { continue }
      for column in (step + 1)..<Swift.max(columns, step + 1) {
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
  static func factor(
    _ matrix: DenseMatrix, isSingle: Bool
  ) -> (lower: DenseMatrix, failedAt: Int?) {
    #if !arch(wasm32)
      if let result = Lapack.cholesky(matrix, isSingle: isSingle) { return result }
    #endif
    return plain(matrix)
  }

  private static func plain(_ matrix: DenseMatrix) -> (lower: DenseMatrix, failedAt: Int?) {
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

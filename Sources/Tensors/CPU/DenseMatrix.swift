/// A small matrix of doubles in row-major order: the plain path of linear algebra.
struct DenseMatrix {
  let rows: Int
  let columns: Int
  var values: [Double]

  init(_ rows: Int, _ columns: Int, _ values: [Double]? = nil) {
    self.rows = rows
    self.columns = columns
    self.values = values ?? [Double](repeating: 0, count: rows * columns)
  }

  static func identity(_ size: Int) -> DenseMatrix {
    var matrix = DenseMatrix(size, size)
    for index in 0..<size { matrix[index, index] = 1 }
    return matrix
  }

  @inline(__always)
  subscript(_ row: Int, _ column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  var transposed: DenseMatrix {
    var result = DenseMatrix(columns, rows)
    for row in 0..<rows {
      for column in 0..<columns { result[column, row] = self[row, column] }
    }
    return result
  }

  func product(_ other: DenseMatrix) -> DenseMatrix {
    var result = DenseMatrix(rows, other.columns)
    for row in 0..<rows {
      for inner in 0..<columns {
        let factor = self[row, inner]
        for column in 0..<other.columns {
          result[row, column] += factor * other[inner, column]
        }
      }
    }
    return result
  }

  /// The leading columns.
  func prefix(columns count: Int) -> DenseMatrix {
    var result = DenseMatrix(rows, count)
    for row in 0..<rows {
      for column in 0..<count { result[row, column] = self[row, column] }
    }
    return result
  }

  /// The leading rows.
  func prefix(rows count: Int) -> DenseMatrix {
    DenseMatrix(count, columns, Array(values[0..<(count * columns)]))
  }
}

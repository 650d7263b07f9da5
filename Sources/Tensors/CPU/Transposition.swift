/// Floats from rows to columns, four by four.
enum Transposition {
  /// `target(column)[row] = source[row · step + column]` for all rows and some columns.
  @inline(__always)
  static func run(
    _ source: UnsafePointer<Float>, step: Int, rows: Int, columns: Range<Int>,
    to target: (_ column: Int) -> UnsafeMutablePointer<Float>
  ) {
    var column = columns.lowerBound
    while column + 4 <= columns.upperBound {
      let targets = (
        target(column), target(column + 1), target(column + 2), target(column + 3)
      )
      for row in stride(from: 0, to: rows - 3, by: 4) {
        square(source + row * step + column, step, row, targets)
      }
      for row in (rows & ~3)..<rows {
        let start = source + row * step + column
        targets.0[row] = start[0]
        targets.1[row] = start[1]
        targets.2[row] = start[2]
        targets.3[row] = start[3]
      }
      column += 4
    }
    while column < columns.upperBound {
      let to = target(column)
      for row in 0..<rows { to[row] = source[row &* step &+ column] }
      column += 1
    }
  }

  private typealias Target = UnsafeMutablePointer<Float>

  @inline(__always)
  private static func square(
    _ source: UnsafePointer<Float>, _ step: Int, _ row: Int,
    _ targets: (Target, Target, Target, Target)
  ) {
    let upper = SIMD8(lowHalf: four(source), highHalf: four(source + step))
    let lower = SIMD8(lowHalf: four(source + 2 * step), highHalf: four(source + 3 * step))
    let even = SIMD8(lowHalf: upper.evenHalf, highHalf: lower.evenHalf)
    let odd = SIMD8(lowHalf: upper.oddHalf, highHalf: lower.oddHalf)
    put(even.evenHalf, targets.0 + row)
    put(odd.evenHalf, targets.1 + row)
    put(even.oddHalf, targets.2 + row)
    put(odd.oddHalf, targets.3 + row)
  }

  @inline(__always)
  private static func four(_ source: UnsafePointer<Float>) -> SIMD4<Float> {
    UnsafeRawPointer(source).loadUnaligned(as: SIMD4<Float>.self)
  }

  @inline(__always)
  private static func put(_ values: SIMD4<Float>, _ target: Target) {
    UnsafeMutableRawPointer(target).storeBytes(of: values, as: SIMD4<Float>.self)
  }
}

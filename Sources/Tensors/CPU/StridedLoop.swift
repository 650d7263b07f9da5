/// The order in which an elementwise kernel visits up to four operands: rows along the dimension
/// that is nearest in memory, outer dimensions merged where the strides allow.
package struct StridedLoop {
  /// Sizes, innermost first; at least one.
  package private(set) var sizes: [Int]
  /// Strides in elements of the operands along each dimension; the output comes first.
  package private(set) var strides: [SIMD4<Int>]

  package init(_ shape: [Int], _ operands: [[Int]]) {
    sizes = []
    strides = []
    for axis in StridedLoop.order(shape, operands) where shape[axis] != 1 {
      var step = SIMD4<Int>(repeating: 0)
      for (index, operand) in operands.enumerated() { step[index] = operand[axis] }
      append(shape[axis], step)
    }
    if sizes.isEmpty {
      sizes = [1]
      strides = [SIMD4<Int>(repeating: 0)]
    }
  }

  private mutating func append(_ size: Int, _ step: SIMD4<Int>) {
    if let last = sizes.last, step == strides[strides.count - 1] &* last {
      sizes[sizes.count - 1] = last * size
      return
    }
    sizes.append(size)
    strides.append(step)
  }

  /// The axes from the nearest to the farthest in memory, as PyTorch's iterator sorts them.
  static func order(_ shape: [Int], _ operands: [[Int]]) -> [Int] {
    var axes = Array((0..<shape.count).reversed())
    guard shape.count > 1 else { return axes }
    for start in 1..<axes.count {
      var position = start
      for earlier in stride(from: start - 1, through: 0, by: -1) {
        let comparison = compare(axes[earlier], axes[position], shape, operands)
        if comparison > 0 {
          axes.swapAt(earlier, position)
          position = earlier
        } else if comparison < 0 {
          break
        }
      }
    }
    return axes
  }

  private static func compare(
    _ first: Int, _ second: Int, _ shape: [Int], _ operands: [[Int]]
  ) -> Int {
    for operand in operands {
      let (a, b) = (operand[first], operand[second])
      if a == 0 || b == 0 { continue }
      if a < b { return -1 }
      if a > b { return 1 }
      if shape[first] > shape[second] { return 1 }
    }
    return 0
  }

  /// Calls `body` with the operands' element offsets at the start of each row.
  @inline(__always)
  func forEachRow(_ body: (SIMD4<Int>) -> Void) {
    for size in sizes where size == 0 { return }
    if sizes.count == 1 { return body(SIMD4<Int>(repeating: 0)) }
    walk(0, rowCount, body)
  }

  /// Calls `body` with element offsets and lengths of rows or, where there is much to do, of their
  /// parts, which then run on any thread.
  @inline(__always)
  func forEachRun(_ body: (_ start: SIMD4<Int>, _ count: Int) -> Void) {
    for size in sizes where size == 0 { return }
    let rounds = Rounds(length: sizes[0], rows: rowCount)
    Parallel.forEach(rounds.count) { round in
      let (rows, start, length) = rounds[round]
      let shift = strides[0] &* start
      walk(rows.lowerBound, rows.count) { body($0 &+ shift, length) }
    }
  }

  /// How many rows, or which part of the only row, a thread takes at once.
  private struct Rounds {
    private let length: Int
    private let rows: Int
    private let rowsAtOnce: Int
    private let lengthAtOnce: Int

    init(length: Int, rows: Int) {
      (self.length, self.rows) = (length, rows)
      let isSmall = rows * length < 2 * Parallel.grain
      rowsAtOnce = isSmall ? rows : Swift.max(1, Parallel.grain / length)
      lengthAtOnce = rows > 1 || isSmall ? length : Parallel.grain
    }

    var count: Int {
      rows > 1
        ? (rows + rowsAtOnce - 1) / rowsAtOnce : (length + lengthAtOnce - 1) / lengthAtOnce
    }

    subscript(_ round: Int) -> (rows: Range<Int>, start: Int, length: Int) {
      if rows > 1 {
        let first = round * rowsAtOnce
        return (first..<Swift.min(first + rowsAtOnce, rows), 0, length)
      }
      let start = round * lengthAtOnce
      return (0..<1, start, Swift.min(lengthAtOnce, length - start))
    }
  }

  private var rowCount: Int {
    var count = 1
    for axis in 1..<Swift.max(sizes.count, 1) { count *= sizes[axis] }
    return count
  }

  /// Visits `count` rows from the one of number `first` on.
  @inline(__always)
  private func walk(_ first: Int, _ count: Int, _ body: (SIMD4<Int>) -> Void) {
    var counter = [Int](repeating: 0, count: sizes.count)
    var offset = SIMD4<Int>(repeating: 0)
    var number = first
    for axis in 1..<sizes.count {
      counter[axis] = number % sizes[axis]
      number /= sizes[axis]
      offset = offset &+ strides[axis] &* counter[axis]
    }
    for _ in 0..<count {
      body(offset)
      var axis = 1
      while axis < sizes.count {
        counter[axis] += 1
        offset = offset &+ strides[axis]
        if counter[axis] < sizes[axis] { break }
        offset = offset &- strides[axis] &* counter[axis]
        counter[axis] = 0
        axis += 1
      }
    }
  }
}

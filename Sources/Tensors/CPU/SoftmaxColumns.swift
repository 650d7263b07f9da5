extension VectorMath {
  /// The sum of a row as PyTorch's softmax makes it: sixteen lanes, which are halved.
  static func sum(_ row: UnsafePointer<Float>, _ count: Int) -> Float {
    guard count >= 16 else {
      var total = row[0]
      for index in 1..<Swift.max(count, 1) { total += row[index] }
      return total
    }
    let raw = UnsafeRawPointer(row)
    var (low, high) = (Lanes.zero, Lanes.zero)
    var index = 0
    while index + 16 <= count {
      low += raw.loadUnaligned(fromByteOffset: index * 4, as: Lanes.self)
      high += raw.loadUnaligned(fromByteOffset: index * 4 + 32, as: Lanes.self)
      index += 16
    }
    for lane in 0..<(count - index) {
      if lane < 8 { low[lane] += row[index + lane] } else { high[lane - 8] += row[index + lane] }
    }
    let eight = low + high
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}

extension SoftmaxKernel {
  /// The softmax of the columns of blocks of floats.
  static func columns(_ layout: ReductionLayout, _ output: Tensor, logarithm: Bool) {
    let x = Operand<Float>(contiguous: layout.values)
    let writer = ResultWriter<Float>(output)
    let size = layout.count * layout.inner
    let grain = Swift.max(1, Parallel.grain / 2 / Swift.max(size, 1))
    Parallel.forEachBlock(of: layout.outer, grain: grain) { first, count in
      let block = ColumnBlock(rows: layout.count, columns: layout.inner)
      for outer in first..<(first + count) where size > 0 {
        let (from, to) = (x.pointer + outer * size, writer.pointer + outer * size)
        if logarithm { block.logarithms(from, to) } else { block.shares(from, to) }
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }
}

/// The columns of a block, and room for what is known of each.
private struct ColumnBlock {
  let rows: Int
  let columns: Int
  private let highs: Scratch<Float>
  private let totals: Scratch<Float>
  private let row: Scratch<Float>

  init(rows: Int, columns: Int) {
    (self.rows, self.columns) = (rows, columns)
    highs = Scratch(columns)
    totals = Scratch(columns)
    row = Scratch(columns)
  }

  func shares(_ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>) {
    sumExponentials(x, into: out)
    for index in 0..<rows {
      let place = out + index * columns
      for column in 0..<columns { place[column] /= totals.start[column] }
    }
  }

  func logarithms(_ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>) {
    sumExponentials(x, into: nil)
    for column in 0..<columns { totals.start[column] = Float.log(totals.start[column]) }
    for index in 0..<rows {
      let (from, place) = (x + index * columns, out + index * columns)
      for column in 0..<columns {
        place[column] = from[column] - highs.start[column] - totals.start[column]
      }
    }
  }

  /// - `out`: where the exponentials go, if they are wanted.
  private func sumExponentials(
    _ x: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>?
  ) {
    for column in 0..<columns { (highs.start[column], totals.start[column]) = (x[column], 0) }
    for index in 0..<rows {
      let from = x + index * columns
      for column in 0..<columns {
        highs.start[column] = Float.greater(highs.start[column], from[column])
      }
    }
    for index in 0..<rows {
      let place = out.map { $0 + index * columns } ?? row.start
      exponentials(x + index * columns, place)
      for column in 0..<columns { totals.start[column] += place[column] }
    }
  }

  // PyTorch takes C's function for columns that fill no vector.
  private func exponentials(_ x: UnsafePointer<Float>, _ out: UnsafeMutablePointer<Float>) {
    let vectors = columns / 16 * 16
    for column in 0..<columns { out[column] = x[column] - highs.start[column] }
    VectorMath.exp(UnsafePointer(out), minus: 0, out, vectors)
    for column in vectors..<columns { out[column] = Float.exp(out[column]) }
  }
}

/// Reductions over a layout; results are written to contiguous tensors of `outer · inner` elements.
enum Reductions {
  /// Sums, optionally of transformed elements, times `scale`.
  static func sum<Value: Compute>(
    _ layout: ReductionLayout, into output: Tensor, _ type: Value.Type, scale: Value.Wide? = nil
  ) {
    let x = Operand<Value>(contiguous: layout.values)
    let writer = ResultWriter<Value>(output)
    let grain = Swift.max(1, Parallel.grain / Swift.max(1, layout.count * layout.inner))
    Parallel.forEachBlock(of: layout.outer, grain: grain) { first, count in
      for outer in first..<(first + count) {
        let block = x.pointer + outer * layout.count * layout.inner
        let result = writer.pointer + outer * layout.inner
        if layout.inner == 1 {
          let total = blockedSum(block, layout.count)
          result[0] = Value.from(scale.map { Value.Wide.product(total, $0) } ?? total)
        } else {
          columnSums(block, layout, result, scale)
        }
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  /// The sum of blocks of a fixed size, which any thread may add up.
  private static func blockedSum<Value: Compute>(
    _ row: UnsafePointer<Value>, _ count: Int
  ) -> Value.Wide {
    if count < 2 * Parallel.grain { return Value.rowSum(row, count) }
    let totals = Scratch<Value.Wide>((count + Parallel.grain - 1) / Parallel.grain)
    Parallel.forEachBlock(of: count) { start, count in
      totals.start[start / Parallel.grain] = Value.rowSum(row + start, count)
    }
    var total = Value.Wide.zero
    for block in 0..<((count + Parallel.grain - 1) / Parallel.grain) {
      total = Value.Wide.sum(total, totals.start[block])
    }
    return total
  }

  private static func columnSums<Value: Compute>(
    _ block: UnsafePointer<Value>, _ layout: ReductionLayout,
    _ result: UnsafeMutablePointer<Value>, _ scale: Value.Wide?
  ) {
    let inner = layout.inner
    withUnsafeTemporaryAllocation(of: Value.Wide.self, capacity: inner) { totals in
      guard let totals = totals.baseAddress else { return }
      for column in 0..<inner { totals[column] = .zero }
      for row in 0..<layout.count {
        let values = block + row * inner
        for column in 0..<inner {
          totals[column] = Value.Wide.sum(totals[column], Value.Wide.from(values[column]))
        }
      }
      for column in 0..<inner {
        let total = scale.map { Value.Wide.product(totals[column], $0) } ?? totals[column]
        result[column] = Value.from(total)
      }
    }
  }

  /// Folds each group of elements; the closure is inlined.
  @inline(__always)
  static func fold<Value: Compute, Total: Compute>(
    _ layout: ReductionLayout, into output: Tensor, _ type: Value.Type, start: Total,
    _ step: (Total, Value) -> Total, finish: (Total) -> Total
  ) {
    let x = Operand<Value>(contiguous: layout.values)
    let writer = ResultWriter<Total>(output)
    for outer in 0..<layout.outer {
      for column in 0..<layout.inner {
        let values = x.pointer + outer * layout.count * layout.inner + column
        var total = start
        for row in 0..<layout.count { total = step(total, values[row &* layout.inner]) }
        writer.pointer[outer * layout.inner + column] = finish(total)
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  /// The greatest or smallest of each group and its first position; NaN wins.
  static func extremum<Value: Compute>(
    _ layout: ReductionLayout, greatest: Bool, values: Tensor?, indices: Tensor?,
    _ type: Value.Type
  ) {
    let x = Operand<Value>(contiguous: layout.values)
    let valueWriter = values.map { ResultWriter<Value>($0) }
    let places = indices?.storage.writableBytes().assumingMemoryBound(to: Int64.self)
    for outer in 0..<layout.outer {
      for column in 0..<layout.inner {
        let row = x.pointer + outer * layout.count * layout.inner + column
        let place =
          greatest
          ? best(row, layout.count, layout.inner) { $0 > $1 }
          : best(row, layout.count, layout.inner) { $0 < $1 }
        let target = outer * layout.inner + column
        valueWriter?.pointer[target] = row[place &* layout.inner]
        places?[target] = Int64(place)
      }
    }
    withExtendedLifetime(x) {}
    valueWriter?.finish()
  }

  @inline(__always)
  private static func best<Value: Compute>(
    _ row: UnsafePointer<Value>, _ count: Int, _ step: Int, _ wins: (Value, Value) -> Bool
  ) -> Int {
    var place = 0
    var value = row[0]
    if value.isUnordered { return 0 }
    for index in 1..<Swift.max(count, 1) {
      let candidate = row[index &* step]
      if candidate.isUnordered { return index }
      if wins(candidate, value) {
        value = candidate
        place = index
      }
    }
    return place
  }

  /// Means and sums of squared differences, in two passes.
  static func moments<Value: FloatCompute>(
    _ layout: ReductionLayout, correction: Double, means: Tensor, variances: Tensor, root: Bool,
    _ type: Value.Type
  ) {
    let x = Operand<Value>(contiguous: layout.values)
    let (meanWriter, writer) = (ResultWriter<Value>(means), ResultWriter<Value>(variances))
    let divisor = Swift.max(Double(layout.count) - correction, 0)
    for outer in 0..<layout.outer {
      for column in 0..<layout.inner {
        let row = x.pointer + outer * layout.count * layout.inner + column
        var total = 0.0
        for index in 0..<layout.count { total += row[index &* layout.inner].asDouble }
        let mean = total / Double(layout.count)
        var squares = 0.0
        for index in 0..<layout.count {
          let distance = row[index &* layout.inner].asDouble - mean
          squares += distance * distance
        }
        let variance = squares / divisor
        let target = outer * layout.inner + column
        meanWriter.pointer[target] = Value(scalar: mean)
        writer.pointer[target] = Value(scalar: root ? variance.squareRoot() : variance)
      }
    }
    withExtendedLifetime(x) {}
    meanWriter.finish()
    writer.finish()
  }

  /// Gives each group of elements, as doubles, to a function that may rewrite it.
  static func rows(
    _ layout: ReductionLayout, _ body: (_ row: [Double], _ target: Int) -> Void
  ) {
    let x = Operand<Double>(contiguous: layout.values)
    var row = [Double](repeating: 0, count: layout.count)
    for outer in 0..<layout.outer {
      for column in 0..<layout.inner {
        let values = x.pointer + outer * layout.count * layout.inner + column
        for index in 0..<layout.count { row[index] = values[index * layout.inner] }
        body(row, outer * layout.inner + column)
      }
    }
    withExtendedLifetime(x) {}
  }
}

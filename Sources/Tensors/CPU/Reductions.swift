/// Reductions over a layout; results are written to contiguous tensors of `outer · inner` elements.
enum Reductions {
  /// Sums of whole numbers, which wrap around.
  static func integerSum(_ layout: ReductionLayout, into output: Tensor) {
    fold(layout, into: output, Int64.self, start: Int64(0), { $0 &+ $1 }, finish: { $0 })
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

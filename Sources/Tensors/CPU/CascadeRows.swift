/// A float that has sums in PyTorch's order: rows lane by lane, columns side by side.
protocol CascadeFloat: FloatCompute, CascadeTerm where Value == Self {
  associatedtype Lanes: CascadeTerm, SIMD where Lanes.Scalar == Self, Lanes.Value == Self
}

extension Float: CascadeFloat {
  typealias Lanes = SIMD8<Float>
}

extension Double: CascadeFloat {
  typealias Lanes = SIMD4<Double>
}

extension CascadeFloat {
  /// The sum of a row: what fills no vector first, then the lanes of the vectors' sum.
  @inline(__always)
  static func cascade(row: UnsafePointer<Self>, _ count: Int) -> Self {
    let lanes = Lanes.scalarCount
    guard count >= lanes else { return CascadeSum<Self>.row(row, step: 1, count: count) }
    let vectors = count / lanes
    let sums = CascadeSum<Lanes>.row(row, step: lanes, count: vectors)
    var total = Self.none
    for index in (vectors * lanes)..<count { total = together(total, row[index]) }
    for lane in 0..<lanes { total = together(total, sums[lane]) }
    return total
  }

  /// The sums of the columns of a block of `rows` by `columns`.
  @inline(__always)
  static func cascade(
    columns block: UnsafePointer<Self>, rows: Int, columns: Int,
    into result: UnsafeMutablePointer<Self>
  ) {
    var column = 0
    if columns >= Lanes.scalarCount {
      column = cascade(vectors: block, rows, columns, result)
    } else {
      while column + 4 <= columns {
        let sums = CascadeSum<Self>.four(
          block + column, rowStep: columns, columnStep: 1, count: rows)
        (result[column], result[column + 1]) = (sums.a, sums.b)
        (result[column + 2], result[column + 3]) = (sums.c, sums.d)
        column += 4
      }
    }
    while column < columns {
      result[column] = CascadeSum<Self>.row(block + column, step: columns, count: rows)
      column += 1
    }
  }

  /// Sums the columns that fill vectors; returns how many they are.
  @inline(__always)
  private static func cascade(
    vectors block: UnsafePointer<Self>, _ rows: Int, _ columns: Int,
    _ result: UnsafeMutablePointer<Self>
  ) -> Int {
    let lanes = Lanes.scalarCount
    let raw = UnsafeMutableRawPointer(result)
    let size = MemoryLayout<Self>.stride
    var column = 0
    while column + 4 * lanes <= columns {
      let sums = CascadeSum<Lanes>.four(
        block + column, rowStep: columns, columnStep: lanes, count: rows)
      for (index, vector) in [sums.a, sums.b, sums.c, sums.d].enumerated() {
        raw.storeBytes(of: vector, toByteOffset: (column + index * lanes) * size, as: Lanes.self)
      }
      column += 4 * lanes
    }
    while column + lanes <= columns {
      let sum = CascadeSum<Lanes>.row(block + column, step: columns, count: rows)
      raw.storeBytes(of: sum, toByteOffset: column * size, as: Lanes.self)
      column += lanes
    }
    return column
  }
}

extension Float {
  /// The sum of floats in PyTorch's order.
  package static func cascadeSum(_ row: UnsafePointer<Float>, _ count: Int) -> Float {
    cascade(row: row, count)
  }
}

extension Reductions {
  /// Sums of floats, or means where there is a divisor.
  static func floatSum<Value: CascadeFloat>(
    _ layout: ReductionLayout, into output: Tensor, _ type: Value.Type, divisor: Int? = nil
  ) {
    let x = Operand<Value>(contiguous: layout.values)
    let writer = ResultWriter<Value>(output)
    let grain = Swift.max(1, Parallel.grain / Swift.max(1, layout.count * layout.inner))
    Parallel.forEachBlock(of: layout.outer, grain: grain) { first, count in
      for outer in first..<(first + count) {
        let block = x.pointer + outer * layout.count * layout.inner
        let result = writer.pointer + outer * layout.inner
        if layout.inner == 1 {
          result[0] = rowTotal(block, layout)
        } else {
          Value.cascade(
            columns: block, rows: layout.count, columns: layout.inner, into: result)
        }
        guard let divisor else { continue }
        for column in 0..<layout.inner { result[column] /= Value(scalar: Double(divisor)) }
      }
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  /// The roots of rows' squares in PyTorch's order: eight lanes, and what fills no vector.
  static func lengths(_ layout: ReductionLayout, into output: Tensor) {
    let x = Operand<Float>(contiguous: layout.values)
    let writer = ResultWriter<Float>(output)
    for outer in 0..<layout.outer {
      let row = x.pointer + outer * layout.count
      var (squares, index) = (SIMD8<Float>.zero, 0)
      while index + 8 <= layout.count {
        let values = SIMD8<Float>.load(row + index)
        squares += values * values
        index += 8
      }
      var total = squares[0]
      for lane in 1..<8 { total += squares[lane] }
      for rest in index..<layout.count { total.addProduct(row[rest], row[rest]) }
      writer.pointer[outer] = total.squareRoot()
    }
    withExtendedLifetime(x) {}
    writer.finish()
  }

  /// The sum of a row; pieces that PyTorch sums one by one are, and so are those of helpers.
  private static func rowTotal<Value: CascadeFloat>(
    _ row: UnsafePointer<Value>, _ layout: ReductionLayout
  ) -> Value {
    let (count, piece) = (layout.count, layout.piece)
    if piece < count {
      var total = Value.none
      for start in stride(from: 0, to: count, by: piece) {
        total = Value.together(total, Value.cascade(row: row + start, piece))
      }
      return total
    }
    if count < 2 * Parallel.grain { return Value.cascade(row: row, count) }
    let blocks = (count + Parallel.grain - 1) / Parallel.grain
    let totals = Scratch<Value>(blocks)
    Parallel.forEachBlock(of: count) { start, count in
      totals.start[start / Parallel.grain] = Value.cascade(row: row + start, count)
    }
    var total = Value.Wide.zero
    for block in 0..<blocks {
      total = Value.Wide.sum(total, Value.Wide.from(totals.start[block]))
    }
    return Value.from(total)
  }
}

/// The order of numbers along rows: sorted positions, with NaN after every number.
enum RowOrder {
  /// The positions of a row from the smallest to the largest, or the other way; ties keep order.
  static func sorted<Value: Compute>(
    _ row: UnsafeBufferPointer<Value>, descending: Bool
  ) -> [Int] {
    var order = Array(row.indices)
    order.sort { first, second in
      let (a, b) = (row[first], row[second])
      let comparison = descending ? precedes(b, a) : precedes(a, b)
      if comparison { return true }
      let reverse = descending ? precedes(a, b) : precedes(b, a)
      return reverse ? false : first < second
    }
    return order
  }

  @inline(__always)
  static func precedes<Value: Compute>(_ a: Value, _ b: Value) -> Bool {
    if a.isUnordered { return false }
    return b.isUnordered || a < b
  }
}

extension Engine {
  /// For each row along a dimension, positions chosen by `choose`; the result has `count` of them
  /// in the place of the dimension.
  func rowPositions(
    _ input: Tensor, _ axis: Int, count: Int, _ choose: RowChoice
  ) throws(TensorError) -> Tensor {
    let rowLength = input.dim == 0 ? 1 : input.shape[axis]
    let rows = try plain(input.dim == 0 ? input : transpose(detach(input), axis, -1))
    var shape = rows.shape
    if !shape.isEmpty { shape[shape.count - 1] = count }
    let places = Tensor(empty: shape, .int64)
    if places.count > 0 {
      let wide = try plain(rows, dtype: rows.dtype.accumulating)
      switch wide.dtype {
      case .float64: Self.choose(Double.self, wide, rowLength, places, count, choose)
      case .float32: Self.choose(Float.self, wide, rowLength, places, count, choose)
      default: Self.choose(Int64.self, wide, rowLength, places, count, choose)
      }
    }
    return input.dim == 0 ? places : try plain(transpose(places, axis, -1))
  }

  private static func choose<Value: Compute>(
    _ type: Value.Type, _ rows: Tensor, _ length: Int, _ places: Tensor, _ count: Int,
    _ choose: RowChoice
  ) {
    rows.withElements(as: Value.self) { values in
      places.withMutableElements(as: Int64.self) { places in
        for row in 0..<(places.count / count) {
          let slice = UnsafeBufferPointer(
            rebasing: values[(row * length)..<((row + 1) * length)])
          let chosen = choose.positions(slice)
          for index in 0..<count { places[row * count + index] = Int64(chosen[index]) }
        }
      }
    }
  }
}

/// Which positions of a row an operation wants.
struct RowChoice {
  let descending: Bool
  /// The first position to take of the sorted order.
  var start = 0

  func positions<Value: Compute>(_ row: UnsafeBufferPointer<Value>) -> ArraySlice<Int> {
    ArraySlice(RowOrder.sorted(row, descending: descending)[start...].map { $0 })
  }
}

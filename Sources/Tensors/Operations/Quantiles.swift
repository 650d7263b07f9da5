extension Engine {
  /// The lower of the two middle elements; NaN if there is one.
  public func median(_ input: Tensor) throws(TensorError) -> Tensor {
    try middleOfAll(input, "MedianBackward0", ignoresNaN: false)
  }

  /// The median of the elements that are numbers.
  public func nanmedian(_ input: Tensor) throws(TensorError) -> Tensor {
    try middleOfAll(input, "NanmedianBackward0", ignoresNaN: true)
  }

  private func middleOfAll(
    _ input: Tensor, _ name: String, ignoresNaN: Bool
  ) throws(TensorError) -> Tensor {
    guard input.count > 0 else { return try full([], .double(.nan), dtype: input.dtype) }
    let flat = try reshape(detach(input), [-1])
    let (values, _) = try middle(flat, 0, false, ignoresNaN)
    guard tracks(input) else { return values }
    return record(name, values, inputs: [input], saved: [input], savesOutput: true) {
      (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let isMiddle = try engine.item(y).double.isNaN ? engine.isnan(x) : engine.eq(x, y)
      return [try engine.mul(engine.div(g, engine.sum(isMiddle)), isMiddle)]
    }
  }

  /// The median along a dimension and where it is.
  public func median(
    _ input: Tensor, dim: Int, keepdim: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let axis = try input.axis(dim)
    try requireElements(input, axis, "median")
    let (values, indices) = try middle(input, axis, keepdim, false)
    recordPick("MedianBackward1", values, indices, input, axis, keepdim)
    return (values, indices)
  }

  /// The median of the numbers along a dimension and where it is.
  public func nanmedian(
    _ input: Tensor, dim: Int, keepdim: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let axis = try input.axis(dim)
    try requireElements(input, axis, "nanmedian")
    let (values, indices) = try middle(input, axis, keepdim, true)
    recordPick("NanmedianBackward1", values, indices, input, axis, keepdim)
    return (values, indices)
  }

  private func middle(
    _ input: Tensor, _ axis: Int, _ keepdim: Bool, _ ignoresNaN: Bool
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    try picked(input, axis, keepdim) { row in
      let nan = row.firstIndex { $0.isNaN }
      if let nan, !ignoresNaN { return nan }
      let order = row.indices.filter { !row[$0].isNaN }.sorted {
        row[$0] < row[$1] || row[$0] == row[$1] && $0 < $1
      }
      return order.isEmpty ? 0 : order[(order.count - 1) / 2]
    }
  }

  private func picked(
    _ input: Tensor, _ axis: Int, _ keepdim: Bool, _ choose: ([Double]) -> Int
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let layout = ReductionLayout(input, axes: [axis], keepdim: keepdim)
    let values = Tensor(empty: layout.shape, input.dtype)
    let indices = Tensor(empty: layout.shape, .int64)
    let (valueWriter, placeWriter) = (ResultWriter<Double>(values), ResultWriter<Int64>(indices))
    Reductions.rows(layout) { row, target in
      let place = choose(row)
      valueWriter.pointer[target] = row[place]
      placeWriter.pointer[target] = Int64(place)
    }
    valueWriter.finish()
    placeWriter.finish()
    return (values, indices)
  }

  /// The commonest element along a dimension, the smallest of several, and its last place.
  public func mode(
    _ input: Tensor, dim: Int = -1, keepdim: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let axis = try input.axis(dim)
    try requireElements(input, axis, "mode")
    let (values, indices) = try picked(input, axis, keepdim) { Engine.commonest($0) }
    recordPick("ModeBackward0", values, indices, input, axis, keepdim)
    return (values, indices)
  }

  private static func commonest(_ row: [Double]) -> Int {
    let order = row.indices.sorted { row[$0] < row[$1] || row[$0] == row[$1] && $0 < $1 }
    var (best, bestCount, start) = (0, 0, 0)
    while start < order.count {
      var end = start
      while end < order.count && row[order[end]] == row[order[start]] { end += 1 }
      end = Swift.max(end, start + 1)
      if end - start > bestCount { (best, bestCount) = (order[end - 1], end - start) }
      start = end
    }
    return best
  }
}

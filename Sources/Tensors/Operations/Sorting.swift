extension Engine {
  /// The elements in order along a dimension, ties as they were, and their places: `torch.sort`.
  public func sort(
    _ input: Tensor, dim: Int = -1, descending: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let axis = try input.axis(dim)
    let count = input.dim == 0 ? 1 : input.shape[axis]
    return try ordered("SortBackward0", input, axis, count, RowChoice(descending: descending))
  }

  /// The positions that would sort: `torch.argsort`.
  public func argsort(
    _ input: Tensor, dim: Int = -1, descending: Bool = false
  ) throws(TensorError) -> Tensor {
    try sort(detach(input), dim: dim, descending: descending).indices
  }

  /// The elements sorted along the first dimension: `torch.msort`.
  public func msort(_ input: Tensor) throws(TensorError) -> Tensor {
    try sort(input, dim: 0).values
  }

  /// The greatest or smallest elements along a dimension, in order: `torch.topk`.
  public func topk(
    _ input: Tensor, _ k: Int, dim: Int = -1, largest: Bool = true
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let axis = try input.axis(dim)
    guard k >= 0 && k <= (input.dim == 0 ? 1 : input.shape[axis]) else {
      throw .runtime("selected index k out of range")
    }
    let k = input.dim == 0 ? 1 : k
    return try ordered("TopkBackward0", input, axis, k, RowChoice(descending: largest))
  }

  /// The element that is number `k` from below along a dimension: `torch.kthvalue`.
  public func kthvalue(
    _ input: Tensor, _ k: Int, dim: Int = -1, keepdim: Bool = false
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let axis = try input.axis(dim)
    guard k >= 1 && k <= (input.dim == 0 ? 1 : input.shape[axis]) else {
      throw .runtime("kthvalue(): selected number k out of range for dimension \(axis)")
    }
    let choice = RowChoice(descending: false, start: k - 1)
    let places = try rowPositions(input, axis, count: 1, choice)
    let values = try gather(detach(input), dim: axis, places)
    let shaped =
      keepdim || input.dim == 0
      ? (values: values, indices: places)
      : (values: try squeeze(values, dims: [axis]), indices: try squeeze(places, dims: [axis]))
    guard tracks(input) else { return shaped }
    let shape = input.shape
    record("KthvalueBackward0", shaped.values, inputs: [input], saved: [places]) {
      (engine, node, g) throws(TensorError) in
      let places = try node.savedTensor(0, engine)
      let spread = try engine.reshape(g, places.shape)
      return [try engine.placed(spread, places, axis, shape)]
    }
    return shaped
  }

  private func ordered(
    _ name: String, _ input: Tensor, _ axis: Int, _ count: Int, _ choice: RowChoice
  ) throws(TensorError) -> (values: Tensor, indices: Tensor) {
    let places = try rowPositions(input, axis, count: count, choice)
    let values = try gather(detach(input), dim: axis, places)
    guard tracks(input) else { return (values, places) }
    let shape = input.shape
    record(name, values, inputs: [input], saved: [places]) {
      (engine, node, g) throws(TensorError) in
      [try engine.placed(g, node.savedTensor(0, engine), axis, shape)]
    }
    return (values, places)
  }

  /// Zeros with gradients at the positions that were taken.
  private func placed(
    _ g: Tensor, _ places: Tensor, _ axis: Int, _ shape: [Int]
  ) throws(TensorError) -> Tensor {
    try scatterAdd(zeros(shape, dtype: g.dtype), dim: axis, places, g)
  }
}

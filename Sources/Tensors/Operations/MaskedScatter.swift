extension Engine {
  /// A copy whose masked elements are taken from a source in order: `torch.masked_scatter`.
  public func maskedScatter(
    _ input: Tensor, _ mask: Tensor, _ source: Tensor
  ) throws(TensorError) -> Tensor {
    guard mask.dtype == .bool else {
      throw .runtime(
        "masked_scatter_ only supports boolean masks, but got mask with dtype "
          + mask.dtype.name)
    }
    guard input.dtype == source.dtype else {
      throw .runtime(
        "masked_scatter: expected self and source to have same dtypes but got "
          + "\(input.dtype.scalarName) and \(source.dtype.scalarName)")
    }
    let pair = try broadcastTensors([input, mask])
    let flags = try integers(pair[1])
    var places: [Int64] = []
    for (position, flag) in flags.enumerated() where flag != 0 { places.append(Int64(position)) }
    guard places.count <= source.count else {
      throw .runtime("Number of elements of source < number of ones in mask")
    }
    let index = try tensor(places, shape: [places.count], dtype: .int64)
    let shape = pair[0].shape
    let count = places.count
    let flat = try reshape(detach(pair[0]), [-1])
    let taken = try slice(reshape(detach(source), [-1]), dim: 0, start: 0, end: count)
    let output = try reshape(indexCopy(flat, dim: 0, index, taken), shape)
    guard tracks(input, source) else { return output }
    let (inputShape, sourceShape) = (input.shape, source.shape)
    let sourceCount = source.count
    return record("MaskedScatterBackward0", output, inputs: [input, source], saved: [index]) {
      (engine, node, g) throws(TensorError) in
      let index = try node.savedTensor(0, engine)
      let flat = try engine.reshape(g, [-1])
      let kept = try engine.indexFill(flat, dim: 0, index, engine.wrap(.int(0)))
      let given = try engine.indexSelect(flat, dim: 0, index)
      let rest = try engine.zeros([sourceCount - count], dtype: g.dtype)
      return [
        try engine.sumToSize(engine.reshape(kept, shape), inputShape),
        try engine.reshape(engine.cat([given, rest]), sourceShape),
      ]
    }
  }
}

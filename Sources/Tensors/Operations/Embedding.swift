extension Engine {
  /// Rows of `weight` by number: `torch.nn.functional.embedding`.
  public func embedding(
    _ weight: Tensor, _ indices: Tensor, paddingIndex: Int? = nil
  ) throws(TensorError) -> Tensor {
    guard weight.dim == 2 else { throw .runtime("'weight' must be 2-D") }
    guard indices.dtype == .int64 || indices.dtype == .int32 else {
      throw .runtime(
        "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long,"
          + " Int; but got \(indices.dtype.typeString) instead (while checking arguments for"
          + " embedding)")
    }
    for position in look(indices, Int64.self)
    where position < 0 || position >= Int64(weight.shape[0]) {
      throw .index("index out of range in self")
    }
    let output = try withGradMode(false) { () throws(TensorError) in
      try indexed(weight, [indices])
    }
    guard tracks(weight) else { return output }
    let shape = weight.shape
    return record("EmbeddingBackward0", output, inputs: [weight], saved: [indices]) {
      (engine, node, g) throws(TensorError) in
      let indices = try node.savedTensor(0, engine)
      let whole = try engine.indexPut(
        engine.zeroed(shape, g.dtype), [indices], g, accumulate: true)
      guard let paddingIndex else { return [whole] }
      let row = paddingIndex < 0 ? paddingIndex + shape[0] : paddingIndex
      let rows = try engine.reshape(engine.arange(0, .int(Int64(shape[0]))), [-1, 1])
      return [try engine.maskedFill(whole, engine.eq(rows, .int(Int64(row))), 0)]
    }
  }
}

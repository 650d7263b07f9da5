extension Engine {
  /// Runs any operation in place: `x.sqrt_()` is `inPlace(x) { try engine.sqrt($0) }`.
  ///
  /// The result is written into `input` (cast to its dtype), the write is counted, and the history of
  /// `input`, or of the base it is a view of, continues from the result's.
  @discardableResult
  public func inPlace(
    _ input: Tensor, _ operation: (Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    let result = try operation(input)
    return try copyInPlace(input, result)
  }

  /// A Python number as a tensor that weighs less than others in type promotion.
  public func wrap(_ value: Scalar) -> Tensor {
    let tensor = Tensor(empty: [], value.dtype)
    let bytes = tensor.storage.writableBytes()
    switch value {
    case .bool(let flag): bytes.storeBytes(of: flag ? 1 : 0, as: UInt8.self)
    case .int(let number): bytes.storeBytes(of: number, as: Int64.self)
    case .double(let number): bytes.storeBytes(of: number, as: Double.self)
    }
    tensor.isWrappedNumber = true
    return tensor
  }
}

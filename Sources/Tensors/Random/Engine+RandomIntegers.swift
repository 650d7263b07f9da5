extension Engine {
  /// Whole numbers in `low..<high`: `torch.randint`.
  public func randint(
    _ low: Int64 = 0, _ high: Int64, _ shape: [Int], dtype: DType = .int64,
    generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    let output = try empty(shape, dtype: dtype)
    return unwritten(try randomInPlace(output, from: low, to: high, generator: generator))
  }

  /// Fills with whole numbers in `low..<high`, from 0 on where there is no `low`:
  /// `random_(low, high)`.
  @discardableResult
  public func randomInPlace(
    _ input: Tensor, from low: Int64?, to high: Int64, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    let name = low == nil ? "RandomBackward1" : "RandomBackward0"
    let low = low ?? 0
    guard low < high else {
      throw .runtime(
        "random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)")
    }
    try checkRange(low, "from", input.dtype)
    try checkRange(high - 1, "to - 1", input.dtype)
    let source = generator ?? self.generator
    let values = source.integers(count: input.count, from: low, to: high)
    return try overwrite(
      input, tensor(values, shape: input.shape, dtype: .int64), name, [input])
  }

  /// Fills with whole numbers from all that the dtype holds: `random_()`.
  @discardableResult
  public func randomInPlace(
    _ input: Tensor, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    let source = generator ?? self.generator
    let limit = input.dtype.largestRandom
    let values = (0..<input.count).map { _ in
      Int64(truncatingIfNeeded: source.integer(through: limit))
    }
    return try overwrite(
      input, tensor(values, shape: input.shape, dtype: .int64), "RandomBackward2", [input])
  }

  /// The numbers `0..<count` in random order: `torch.randperm`.
  public func randperm(
    _ count: Int, dtype: DType = .int64, generator: Generator? = nil
  ) throws(TensorError) -> Tensor {
    guard count >= 0 else { return try empty([count], dtype: dtype) }
    try reserve([count], .int64)
    let order = (generator ?? self.generator).permutation(count: count)
    return try tensor(order, shape: [count], dtype: dtype)
  }

  private func checkRange(_ value: Int64, _ name: String, _ dtype: DType) throws(TensorError) {
    let range: ClosedRange<Int64>
    switch dtype {
    case .uint8: range = 0...255
    case .int8: range = -128...127
    case .int16: range = -32768...32767
    case .int32: range = Int64(Int32.min)...Int64(Int32.max)
    case .bool: range = 0...1
    default: return
    }
    guard range.contains(value) else {
      throw .runtime("\(name) is out of bounds for \(dtype.cName)")
    }
  }
}

extension DType {
  /// The largest number that `random_()` gives.
  fileprivate var largestRandom: UInt64 {
    switch self {
    case .int64: UInt64(Int64.max)
    case .int32: UInt64(Int32.max)
    case .int16: UInt64(Int16.max)
    case .int8: UInt64(Int8.max)
    case .uint8: UInt64(UInt8.max)
    case .bool: 1
    case .float64: 1 << 53
    case .float32: 1 << 24
    case .float16: 1 << 11
    case .bfloat16: 1 << 8
    }
  }
}

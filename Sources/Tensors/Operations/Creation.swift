extension Engine {
  /// A tensor of these numbers in row-major order.
  public func tensor(
    _ values: [Double], shape: [Int], dtype: DType
  ) throws(TensorError) -> Tensor {
    try fromArray(values, shape, dtype)
  }

  /// A tensor of these integers in row-major order.
  public func tensor(_ values: [Int64], shape: [Int], dtype: DType) throws(TensorError) -> Tensor {
    try fromArray(values, shape, dtype)
  }

  private func fromArray<Value: Compute>(
    _ values: [Value], _ shape: [Int], _ dtype: DType
  ) throws(TensorError) -> Tensor {
    try checkSizes(shape)
    let output = Tensor(empty: shape, dtype)
    guard output.count == values.count else {
      throw .invalidShape(shape: shape, count: values.count)
    }
    let bytes = output.storage.writableBytes()
    values.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      Conversion.store(dtype, bytes, 0, 1, values.count, from: start)
    }
    return created(output)
  }

  func checkSizes(_ shape: [Int]) throws(TensorError) {
    for size in shape where size < 0 {
      throw .runtime(
        "Trying to create tensor with negative dimension \(size): \(TensorError.list(shape))")
    }
  }

  func created(_ tensor: Tensor) -> Tensor {
    tensor.isInference = inferenceMode
    claim(tensor)
    return tensor
  }

  /// A 0-d tensor of one number.
  public func scalarTensor(_ value: Scalar, dtype: DType? = nil) throws(TensorError) -> Tensor {
    try full([], value, dtype: dtype)
  }

  /// A tensor whose elements are not set; they are zero, so that runs repeat.
  public func empty(_ shape: [Int], dtype: DType? = nil) throws(TensorError) -> Tensor {
    try checkSizes(shape)
    return zeroed(shape, dtype ?? defaultDType)
  }

  func zeroed(_ shape: [Int], _ dtype: DType) -> Tensor {
    let output = Tensor(empty: shape, dtype)
    let bytes = output.storage.writableBytes()
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: output.storage.count)
    return created(output)
  }

  /// A tensor of zeros.
  public func zeros(_ shape: [Int], dtype: DType? = nil) throws(TensorError) -> Tensor {
    for size in shape where size < 0 {
      throw .runtime("zeros: Dimension size must be non-negative.")
    }
    return zeroed(shape, dtype ?? defaultDType)
  }

  /// A tensor of ones.
  public func ones(_ shape: [Int], dtype: DType? = nil) throws(TensorError) -> Tensor {
    try full(shape, 1, dtype: dtype ?? defaultDType)
  }

  /// A tensor of one number repeated; its dtype follows the number unless given.
  public func full(
    _ shape: [Int], _ value: Scalar, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    try checkSizes(shape)
    let inferred = value.isFloatingPoint ? defaultDType : value.dtype
    let output = Tensor(empty: shape, dtype ?? inferred)
    Filling.fill(output, value)
    return created(output)
  }

  /// A tensor of the input's shape whose elements are not set.
  public func emptyLike(_ input: Tensor, dtype: DType? = nil) throws(TensorError) -> Tensor {
    try zerosLike(input, dtype: dtype)
  }

  /// Zeros in the input's shape and memory order.
  public func zerosLike(_ input: Tensor, dtype: DType? = nil) throws(TensorError) -> Tensor {
    try fullLike(input, 0, dtype: dtype)
  }

  /// Ones in the input's shape and memory order.
  public func onesLike(_ input: Tensor, dtype: DType? = nil) throws(TensorError) -> Tensor {
    try fullLike(input, 1, dtype: dtype)
  }

  /// One number in the input's shape and memory order.
  public func fullLike(
    _ input: Tensor, _ value: Scalar, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    let output = Tensor.elementwiseResult(input.shape, dtype ?? input.dtype, like: [input])
    output.storage.home = input.storage.home
    Filling.fill(output, value)
    return created(output)
  }

  /// Ones on the diagonal, zeros elsewhere.
  public func eye(
    _ rows: Int, _ columns: Int? = nil, dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    if rows < 0 { throw .runtime("n must be greater or equal to 0, got \(rows)") }
    let width = columns ?? rows
    if width < 0 { throw .runtime("m must be greater or equal to 0, got \(width)") }
    try reserve([rows, width], dtype ?? defaultDType)
    let output = zeroed([rows, width], dtype ?? defaultDType)
    let line = output.alias(shape: [Swift.min(rows, width)], strides: [width + 1])
    Filling.fill(line, 1)
    return output
  }
}

/// Sets every element to one number.
enum Filling {
  static func fill(_ target: Tensor, _ value: Scalar) {
    if target.dtype == .float32 && target.isContiguous && target.isOnHost {
      return fillFloats(target, value.isFloatingPoint ? Float(value.double) : Float(value.int))
    }
    let source = Tensor(empty: [], value.isFloatingPoint ? .float64 : .int64)
    let bytes = source.storage.writableBytes()
    if value.isFloatingPoint {
      bytes.storeBytes(of: value.double, as: Double.self)
    } else {
      bytes.storeBytes(of: value.int, as: Int64.self)
    }
    let single = Tensor(empty: [], target.dtype)
    Conversion.copy(source, into: single)
    Conversion.copy(single, into: target)
  }

  private static func fillFloats(_ target: Tensor, _ number: Float) {
    let start =
      target.storage.writableBytes().assumingMemoryBound(to: Float.self) + target.offset
    Parallel.forEachBlock(of: target.count) { first, count in
      (start + first).update(repeating: number, count: count)
    }
  }
}

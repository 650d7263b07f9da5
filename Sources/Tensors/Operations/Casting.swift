extension Engine {
  /// The tensor in another dtype; the tensor itself if it has it already, unless a copy is asked for.
  public func to(
    _ input: Tensor, dtype: DType, copy: Bool = false
  ) throws(TensorError) -> Tensor {
    if input.dtype == dtype { return copy ? try clone(input) : input }
    let output = Tensor.elementwiseResult(input.shape, dtype, like: [input])
    output.storage.home = input.storage.home
    Conversion.copy(input, into: output)
    guard tracks(input), dtype.isFloatingPoint else { return created(output) }
    let original = input.dtype
    return record("ToCopyBackward0", created(output), inputs: [input]) {
      (engine, node, gradient) throws(TensorError) in
      [try engine.to(gradient, dtype: original)]
    }
  }

  /// A copy in new memory that keeps the memory order.
  public func clone(_ input: Tensor) throws(TensorError) -> Tensor {
    try copied(input, Tensor.elementwiseResult(input.shape, input.dtype, like: [input]))
  }

  /// The tensor itself if it is contiguous, else a contiguous copy.
  public func contiguous(_ input: Tensor) throws(TensorError) -> Tensor {
    input.isContiguous ? input : try copied(input, Tensor(empty: input.shape, input.dtype))
  }

  private func copied(_ input: Tensor, _ output: Tensor) throws(TensorError) -> Tensor {
    output.storage.home = input.storage.home
    Conversion.copy(input, into: output)
    guard tracks(input) else { return created(output) }
    return record("CloneBackward0", created(output), inputs: [input]) {
      (engine, node, gradient) throws(TensorError) in [gradient]
    }
  }

  /// The same memory and write counter without history.
  public func detach(_ input: Tensor) throws(TensorError) -> Tensor { input.alias() }

  /// The same memory without history and with a write counter of its own: `.data`.
  public func dataAlias(_ input: Tensor) -> Tensor {
    let output = input.alias()
    output.version = VersionCounter()
    return output
  }

  /// Makes `input` show another tensor's memory: assignment to `.data`.
  public func setData(_ input: Tensor, _ source: Tensor) throws(TensorError) {
    input.storage = source.storage
    input.dtype = source.dtype
    input.shape = source.shape
    input.strides = source.strides
    input.offset = source.offset
  }

  /// The number in a tensor of one element.
  public func item(_ input: Tensor) throws(TensorError) -> Scalar {
    guard input.count == 1 else { throw .notOneElement(count: input.count) }
    return scalars(input)[0]
  }

  /// All numbers in row-major order, as `tolist` nests them.
  public func values(_ input: Tensor) throws(TensorError) -> [Scalar] { scalars(input) }

  private func scalars(_ input: Tensor) -> [Scalar] {
    if input.dtype == .bool { return look(input, Int64.self).map { .bool($0 != 0) } }
    if input.dtype.isFloatingPoint { return look(input, Double.self).map { .double($0) } }
    return look(input, Int64.self).map { .int($0) }
  }

  /// All numbers as doubles in row-major order.
  public func doubles(_ input: Tensor) throws(TensorError) -> [Double] {
    read(input, Double.self)
  }

  /// All numbers as integers in row-major order.
  public func integers(_ input: Tensor) throws(TensorError) -> [Int64] { look(input, Int64.self) }

  /// The numbers for what is no computation: an index, a value to show.
  ///
  /// It is not counted as one.
  func look<Value: Compute>(_ input: Tensor, _ type: Value.Type) -> [Value] {
    let (device, uses) = (input.accelerator, input.accelerator?.hostUses)
    let values = read(input, type)
    if let device, let uses { device.hostUses = uses }
    return values
  }

  func read<Value: Compute>(_ input: Tensor, _ type: Value.Type) -> [Value] {
    let elements = Operand<Value>(contiguous: input)
    return withExtendedLifetime(elements) {
      Array(UnsafeBufferPointer(start: elements.pointer, count: input.count))
    }
  }

  /// The truth value of a tensor of one element.
  public func isTrue(_ input: Tensor) throws(TensorError) -> Bool {
    if input.count == 0 {
      throw .runtime("Boolean value of Tensor with no values is ambiguous")
    }
    if input.count > 1 {
      throw .runtime("Boolean value of Tensor with more than one value is ambiguous")
    }
    return scalars(input)[0].isTrue
  }
}

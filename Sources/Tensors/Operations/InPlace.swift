extension Engine {
  /// `input += alpha · other`.
  @discardableResult
  public func addInPlace(
    _ input: Tensor, _ other: Tensor, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    if alpha == 1, let done = try untracked(input, other, input.dtype == .bool ? .or : .add) {
      return done
    }
    if alpha != 1, let done = try joinedInPlace(input, alpha.double, other) { return done }
    return try inPlace(input) { (x) throws(TensorError) in try add(x, other, alpha: alpha) }
  }

  /// `input -= alpha · other`.
  @discardableResult
  public func subInPlace(
    _ input: Tensor, _ other: Tensor, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    if alpha == 1, input.dtype != .bool, let done = try untracked(input, other, .sub) {
      return done
    }
    return try inPlace(input) { (x) throws(TensorError) in try sub(x, other, alpha: alpha) }
  }

  /// `input *= other`.
  @discardableResult
  public func mulInPlace(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    if let done = try untracked(input, other, input.dtype == .bool ? .and : .mul) { return done }
    return try inPlace(input) { (x) throws(TensorError) in try mul(x, other) }
  }

  /// `input /= other`.
  @discardableResult
  public func divInPlace(
    _ input: Tensor, _ other: Tensor, rounding: DivisionRounding? = nil
  ) throws(TensorError) -> Tensor {
    if rounding == nil, input.dtype.isFloatingPoint, let done = try untracked(input, other, .div) {
      return done
    }
    return try inPlace(input) { (x) throws(TensorError) in try div(x, other, rounding: rounding) }
  }

  /// Computes straight into `input` when no history is kept and the operands do not overlap.
  private func untracked(
    _ input: Tensor, _ other: Tensor, _ kernel: BinaryKernel
  ) throws(TensorError) -> Tensor? {
    guard !tracks(input, other), resultType(input, other) == input.dtype else { return nil }
    guard Tensor.expands(other.shape, to: input.shape) else { return nil }
    try sameDevice(input, other)
    try checkInPlace(input, tracked: false)
    if try overlaps(input, other) { return nil }
    Elementwise.binary(kernel, input, other, into: input, input.dtype)
    wrote(input)
    return input
  }

  /// Whether a write could change what is still to be read; partial overlap is refused.
  func overlaps(_ target: Tensor, _ source: Tensor) throws(TensorError) -> Bool {
    guard target.storage === source.storage, target.count > 0, source.count > 0 else {
      return false
    }
    if target.offset == source.offset && target.strides == source.strides
      && target.shape == source.shape
    {
      return false
    }
    guard target.isContiguous && source.isContiguous else { return true }
    let apart =
      target.offset + target.count <= source.offset || source.offset + source.count <= target.offset
    if apart { return false }
    if target.offset == source.offset && target.count == source.count { return true }
    throw .runtime(
      "unsupported operation: some elements of the input tensor and the written-to tensor refer to"
        + " a single memory location. Please clone() the tensor before performing the operation.")
  }

  /// Sets every element to zero.
  @discardableResult
  public func zeroInPlace(_ input: Tensor) throws(TensorError) -> Tensor {
    try filled(input, 0, "ZeroBackward0")
  }

  /// Sets every element to a number.
  @discardableResult
  public func fillInPlace(_ input: Tensor, _ value: Scalar) throws(TensorError) -> Tensor {
    try filled(input, value, "FillBackward2")
  }

  private func filled(
    _ input: Tensor, _ value: Scalar, _ name: String
  ) throws(TensorError) -> Tensor {
    let tracked = tracks(input)
    try checkInPlace(input, tracked: tracked)
    let node = tracked ? historyNode(name, input, [input]) : nil
    Filling.fill(input, value)
    wrote(input)
    if let node { rebase(input, onto: node) }
    return input
  }

  /// Sets every element to the number in a 0-d tensor.
  @discardableResult
  public func fillInPlace(_ input: Tensor, _ value: Tensor) throws(TensorError) -> Tensor {
    guard value.dim == 0 else {
      throw .runtime(
        "fill_ only supports 0-dimension value tensor but got tensor with \(value.dim) dimensions.")
    }
    let tracked = tracks(input, value)
    try checkInPlace(input, tracked: tracked)
    let node = tracked ? historyNode("FillBackward3", input, [input, value]) : nil
    Conversion.copy(value, into: input)
    wrote(input)
    if let node { rebase(input, onto: node) }
    return input
  }

  /// Writes `source`, broadcast and cast, into `input`: `copy_`.
  @discardableResult
  public func copyInPlace(_ input: Tensor, _ source: Tensor) throws(TensorError) -> Tensor {
    if input === source { return input }
    return try overwrite(input, source, "CopyBackwards", [input, source], flows: true)
  }

  /// Writes numbers into a tensor; what they come from is told by a node of this name.
  ///
  /// - `flows`: whether a second input gets the gradient.
  func overwrite(
    _ input: Tensor, _ source: Tensor, _ name: String, _ inputs: [Tensor], flows: Bool = false
  ) throws(TensorError) -> Tensor {
    let tracked = tracks(input, source) && input.dtype.isFloatingPoint
    try checkInPlace(input, tracked: tracked)
    guard Tensor.expands(source.shape, to: input.shape) else {
      _ = try expand(source, input.shape)
      throw .outputShape(output: input.shape, broadcast: source.shape)
    }
    let values = try overlaps(input, source) ? clone(detach(source)) : source
    let node = tracked ? historyNode(name, input, inputs, flows: flows) : nil
    if values.storage.home === input.storage.home {
      Conversion.copy(values, into: input)
    } else {
      carry(values, into: input)
    }
    wrote(input)
    if let node { rebase(input, onto: node) }
    return input
  }

  /// A node for an overwritten tensor: nothing flows to the old values, all to the new, if they
  /// are no draw.
  private func historyNode(
    _ name: String, _ input: Tensor, _ inputs: [Tensor], flows: Bool = true
  ) -> Node {
    let metadata = OutputMetadata(shape: input.shape, dtype: input.dtype)
    let hasSource = inputs.count == 2
    return Node(
      name: name, edges: inputs.map { edge(of: $0) }, outputs: [metadata], sequence: takeSequence()
    ) { (engine, node, gradients) throws(TensorError) in
      guard let gradient = gradients[0] else {
        return [Tensor?](repeating: nil, count: hasSource ? 2 : 1)
      }
      let old = node.needs(0) ? try engine.zerosLike(gradient) : nil
      return hasSource ? [old, flows ? gradient : nil] : [old]
    }
  }

  /// `input += value · tensor1 · tensor2`.
  @discardableResult
  public func addcmulInPlace(
    _ input: Tensor, _ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1
  ) throws(TensorError) -> Tensor {
    try inPlace(input) { (x) throws(TensorError) in
      try addcmul(x, tensor1, tensor2, value: value)
    }
  }

  /// `input += value · tensor1 / tensor2`.
  @discardableResult
  public func addcdivInPlace(
    _ input: Tensor, _ tensor1: Tensor, _ tensor2: Tensor, value: Scalar = 1
  ) throws(TensorError) -> Tensor {
    try inPlace(input) { (x) throws(TensorError) in
      try addcdiv(x, tensor1, tensor2, value: value)
    }
  }

  /// `input += weight · (end - input)`.
  @discardableResult
  public func lerpInPlace(
    _ input: Tensor, _ end: Tensor, weight: Tensor
  ) throws(TensorError) -> Tensor {
    try inPlace(input) { (x) throws(TensorError) in try lerp(x, end, weight: weight) }
  }

  /// Writes a result into an `out=` tensor, resized if it is empty or of another shape.
  @discardableResult
  public func write(_ result: Tensor, out: Tensor) throws(TensorError) -> Tensor {
    if tracks(out) || tracks(result) {
      throw .runtime(
        "out=... arguments don't support automatic differentiation, but one of the arguments"
          + " requires grad.")
    }
    try checkCast(result.dtype, out.dtype)
    if out.shape != result.shape {
      if out.count != 0 {
        warn(
          "An output with one or more elements was resized since it had shape"
            + " \(TensorError.list(out.shape)), which does not match the required output shape"
            + " \(TensorError.list(result.shape)). This behavior is deprecated, and in a future"
            + " PyTorch release outputs will not be resized unless they have zero elements. You can"
            + " explicitly reuse an out tensor t by resizing it, inplace, to zero elements with"
            + " t.resize_(0).")
      }
      resize(out, result.shape)
    }
    return try copyInPlace(out, result)
  }

  /// Gives a tensor another shape in place, with more memory if needed: `resize_`.
  public func resize(_ input: Tensor, _ shape: [Int]) {
    var count = 1
    for size in shape { count *= size }
    let needed = (input.offset + count) * input.dtype.itemSize
    if needed > input.storage.count { input.storage.grow(to: needed) }
    input.shape = shape
    input.strides = Tensor.contiguousStrides(shape)
  }
}

extension Engine {
  /// Runs any operation in place: `x.sqrt_()` is `inPlace(x) { try engine.sqrt($0) }`.
  ///
  /// The result is written into `input` (cast to its dtype), the write is counted, and the history of
  /// `input`, or of the base it is a view of, continues from the result's.
  @discardableResult
  public func inPlace(
    _ input: Tensor, _ operation: (Tensor) throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    try checkInPlace(input, tracked: input.requiresGrad)
    let result = try operation(input)
    if result === input { return input }
    try checkInPlace(input, tracked: result.requiresGrad)
    try checkResult(result, into: input)
    let node = gradMode ? result.autograd?.gradFn : nil
    if let node { protectSaved(of: node, from: input) }
    if !input.takeOver(result) { Conversion.copy(result, into: input) }
    input.version.value += 1
    if let node { rebase(input, onto: node, output: result.autograd?.outputIndex ?? 0) }
    return input
  }

  /// Writes without history: kernels that work in place call it after checking.
  func wrote(_ input: Tensor) { input.version.value += 1 }

  private func checkResult(_ result: Tensor, into input: Tensor) throws(TensorError) {
    guard result.shape == input.shape else {
      throw .outputShape(output: input.shape, broadcast: result.shape)
    }
    try checkCast(result.dtype, input.dtype)
  }

  package func checkCast(_ from: DType, _ to: DType) throws(TensorError) {
    guard from.canCast(to: to) else { throw .cannotCast(from: from, to: to) }
  }

  /// Refuses writes that autograd or the memory layout forbids.
  public func checkInPlace(_ input: Tensor, tracked: Bool) throws(TensorError) {
    for axis in 0..<input.shape.count where input.strides[axis] == 0 && input.shape[axis] > 1 {
      throw .runtime(
        "unsupported operation: more than one element of the written-to tensor refers to a single"
          + " memory location. Please clone() the tensor before performing the operation.")
    }
    if input.isInference && !inferenceMode {
      throw .runtime(
        "Inplace update to inference tensor outside InferenceMode is not allowed.You can make a"
          + " clone to get a normal tensor before doing inplace update.See"
          + " https://github.com/pytorch/rfcs/pull/17 for more details.")
    }
    guard tracked && gradMode else { return }
    if let view = input.view {
      try checkRestriction(view, of: input)
      if view.base.requiresGrad && view.base.isLeaf { throw .inPlaceOnLeaf(isView: true) }
    }
    if input.requiresGrad && input.isLeaf { throw .inPlaceOnLeaf(isView: false) }
  }

  private func checkRestriction(_ view: ViewInformation, of input: Tensor) throws(TensorError) {
    switch view.restriction {
    case .none: return
    case .madeInNoGrad:
      throw .runtime(
        "A view was created in no_grad mode and is being modified inplace with grad mode enabled."
          + " Given that this use case is ambiguous and error-prone, it is forbidden. You can"
          + " clarify your code by moving both the view and the inplace either both inside the"
          + " no_grad block (if you don't want the inplace to be tracked) or both outside (if you"
          + " want the inplace to be tracked).")
    case .multipleOutputs:
      guard let name = input.autograd?.gradFn?.name else { return }
      let index = input.autograd?.outputIndex ?? 0
      throw .runtime(
        "Output \(index) of \(TensorError.withoutBackward(name)) is a view and is being modified"
          + " inplace. This view is the output of a function that returns multiple views. Such"
          + " functions do not allow the output views to be modified inplace. You should replace"
          + " the inplace operation by an out-of-place one.")
    }
  }

  // What the node saved of the input is its value before the write, what it saved of the result
  // is the value after.
  private func protectSaved(of node: Node, from input: Tensor) {
    for index in node.saved.indices {
      guard let entry = node.saved[index] else { continue }
      if entry.isOutput {
        guard entry.tensor.dtype == input.dtype else { continue }
        node.saved[index]?.tensor = input.alias()
        node.saved[index]?.savedVersion = input.version.value + 1
      } else if entry.tensor.storage === input.storage {
        let copy = entry.tensor.alias()
        copy.storage = Storage(sharing: input.storage)
        copy.version = VersionCounter()
        node.saved[index]?.tensor = copy
        node.saved[index]?.savedVersion = 0
      }
    }
  }

  /// Continues the history of a tensor that was written to from `node`.
  func rebase(_ input: Tensor, onto node: Node, output: Int = 0) {
    guard let view = input.view else {
      input.version.lastWriter = node.name
      return input.setHistory(node, output)
    }
    input.version.lastWriter = "torch::autograd::CopySlices"
    let base = view.base
    let slices = Node.copySlices(
      engine: self, base: base, view: input, inner: node, sequence: takeSequence())
    base.setHistory(slices, 0)
    view.attributeVersion = -1
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

extension Node {
  /// The base's history after a write through a view: the gradient of the written part goes through
  /// `inner`, that of the rest passes.
  static func copySlices(
    engine: Engine, base: Tensor, view: Tensor, inner: Node, sequence: UInt64
  ) -> Node {
    let (baseShape, baseStrides) = (base.shape, base.strides)
    let (shape, strides, offset) = (view.shape, view.strides, view.offset - base.offset)
    var edges = inner.edges
    edges[0] = engine.edge(of: base)
    let metadata = OutputMetadata(shape: baseShape, dtype: base.dtype)
    let viewMetadata = OutputMetadata(shape: shape, dtype: view.dtype)
    let viewBackward = Engine.asStridedBackward(view, of: base)
    let node = Node(
      name: "CopySlices", edges: edges, outputs: [metadata], sequence: sequence
    ) { (engine, node, gradients) throws(TensorError) in
      guard let gradient = gradients[0], let inner = node.inner else { return [] }
      let whole = engine.emptyStrided(baseShape, baseStrides, gradient.dtype)
      try engine.copyInPlace(whole, gradient)
      let part = try engine.asStrided(whole, shape, strides, offset: offset)
      inner.viewProducer = Node(
        name: "AsStridedBackward0", edges: [Edge(node: node, index: 0)], outputs: [viewMetadata],
        sequence: engine.takeSequence(), apply: viewBackward)
      defer { inner.viewProducer = nil }
      var results = try inner.apply(engine, inner, [engine.clone(part)])
      if let first = results.first ?? nil {
        try engine.copyInPlace(part, engine.sumToSize(first, shape))
      } else {
        try engine.zeroInPlace(part)
      }
      if results.isEmpty { results = [nil] }
      results[0] = whole
      return results
    }
    node.inner = inner
    node.hadSaved = inner.hadSaved
    return node
  }
}

extension Tensor {
  /// Takes the bytes of a result of the same layout for its own, if this is all of its memory.
  ///
  /// Whoever else holds them keeps them: the next writer copies.
  fileprivate func takeOver(_ result: Tensor) -> Bool {
    guard offset == 0, result.offset == 0, dtype == result.dtype, strides == result.strides,
      isContiguous, storage.count == count * dtype.itemSize,
      result.storage.count == storage.count, storage.home === result.storage.home
    else { return false }
    storage.adopt(result.storage.buffer)
    return true
  }
}

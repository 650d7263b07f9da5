extension Engine {
  /// Runs backward from `roots` and adds gradients up in leaves: `torch.autograd.backward`.
  public func backward(
    _ roots: [Tensor], gradients: [Tensor?], retainGraph: Bool? = nil, createGraph: Bool = false,
    inputs: [Tensor]? = nil
  ) throws(TensorError) {
    if let inputs, inputs.isEmpty {
      throw .runtime("`inputs` argument to `backward()` cannot be empty.")
    }
    var pass = BackwardPass(engine: self, keepsGraph: retainGraph ?? createGraph)
    try pass.seed(roots, gradients, createGraph: createGraph)
    if let inputs { try pass.restrict(toAccumulate: inputs) }
    try withGradMode(createGraph) { () throws(TensorError) in try pass.run() }
  }

  /// The gradients of `outputs` with respect to `inputs`: `torch.autograd.grad`.
  public func grad(
    _ outputs: [Tensor], inputs: [Tensor], gradients: [Tensor?], retainGraph: Bool? = nil,
    createGraph: Bool = false, allowUnused: Bool = false
  ) throws(TensorError) -> [Tensor?] {
    var pass = BackwardPass(engine: self, keepsGraph: retainGraph ?? createGraph)
    try pass.seed(outputs, gradients, createGraph: createGraph)
    try pass.capture(inputs)
    try withGradMode(createGraph) { () throws(TensorError) in try pass.run() }
    return try pass.captured(inputs, allowUnused: allowUnused)
  }

  /// Runs `body` with recording on or off and puts the mode back.
  public func withGradMode<Result>(
    _ mode: Bool, _ body: () throws(TensorError) -> Result
  ) throws(TensorError) -> Result {
    let previous = gradMode
    gradMode = mode
    defer { gradMode = previous }
    return try body()
  }

  /// Adds a gradient to a leaf's `.grad`, hooks first.
  func accumulate(_ gradient: Tensor, in node: Node) throws(TensorError) {
    guard let leaf = node.leaf, let state = leaf.autograd else { return }
    var gradient = try fitted(gradient, to: leaf)
    for entry in state.hooks?.entries ?? [] {
      if let replacement = try entry.hook(gradient) { gradient = replacement }
      // A hook may have kept the tensor it was given.
      if state.slot.value == nil && !gradMode { gradient = gradient.alias() }
    }
    try store(gradient, in: state.slot, of: leaf)
    for entry in state.postAccumulateHooks?.entries ?? [] { _ = try entry.hook(leaf) }
  }

  private func store(_ gradient: Tensor, in slot: GradientSlot, of leaf: Tensor) throws(TensorError)
  {
    guard let existing = slot.value else {
      slot.value = try ownedGradient(gradient, like: leaf)
      return
    }
    if gradMode || existing.dtype != gradient.dtype {
      slot.value = try add(existing, gradient)
    } else {
      try addInPlace(existing, gradient)
    }
  }

  // The first gradient becomes `.grad` itself; a copy keeps it from changing with someone else's.
  private func ownedGradient(_ gradient: Tensor, like leaf: Tensor) throws(TensorError) -> Tensor {
    if gradMode { return try clone(gradient) }
    let isShared = !isKnownUniquelyReferenced(&gradient.storage)
    if isShared || !gradient.isContiguous { return try clone(gradient) }
    return gradient.requiresGrad ? gradient.alias() : gradient
  }
}

public import Tensors

extension Engine {
  /// The negative of the target class's log-probability: `torch.nn.functional.nll_loss`.
  ///
  ///     lossᵢ = -weight[targetᵢ] inputᵢ[targetᵢ]
  ///
  /// The input holds log-probabilities `[C]`, `[N, C]` or `[N, C, d₁, …]`, the target class numbers
  /// of the same shape without `C`. Targets equal to `ignoreIndex` do not count.
  public func nllLoss(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean,
    ignoreIndex: Int = -100
  ) throws(TensorError) -> Tensor {
    try checkShapes(input, target)
    let method = input.dim > 2 ? "nll_loss2d_forward" : "nll_loss_forward"
    try sameDevice(in: method, [("self", input), ("target", target), ("weight", weight)])
    try checkTypes(input, target, weight)
    let layout = ClassLayout(input.shape)
    try checkWeight(weight, layout)
    var classes: [Int] = []
    for value in try integers(target) {
      let isIgnored = value == Int64(ignoreIndex)
      guard isIgnored || (0..<Int64(layout.classes)).contains(value) else {
        throw .index("Target \(value) is out of bounds.")
      }
      classes.append(isIgnored ? -1 : Int(value))
    }
    let weights = try weight.map { (weight) throws(TensorError) in
      try values(weight).map { $0.double }
    }
    let node = layout.isSpatial ? "NllLoss2DBackward0" : "NllLossBackward0"
    let targets = ClassTargets(layout: layout, classes: classes, weights: weights)
    // PyTorch computes pictures only: other positions are lined up as the columns of one row.
    guard reduction == .none, layout.isSpatial, input.dim != 4 else {
      return try likelihood(input, targets, node, target.shape, reduction)
    }
    let lined = [target.shape[0], 1, layout.inner]
    return try view(likelihood(input, targets, node, lined, reduction), target.shape)
  }

  private func likelihood(
    _ input: Tensor, _ targets: ClassTargets, _ node: String, _ shape: [Int],
    _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    if !input.isOnHost { return try likelihoodOnDevice(input, targets, node, shape, reduction) }
    let inDoubles = input.dtype == .float64
    let weight = reduction == .mean ? targets.totalWeight(inDoubles: inDoubles) : 1
    let scale = 1 / weight
    let values = try untracked { () throws(TensorError) in
      try contiguous(input.dtype == .float64 ? input : to(input, dtype: .float32))
    }
    let output: Tensor
    let losses = targets.losses(values)
    if reduction == .none {
      output = try tensor(losses, shape: shape, dtype: input.dtype)
    } else {
      // An empty batch has no mean: 0 / 0.
      let total = targets.total(losses, inDoubles: inDoubles)
      output = try tensor([total / weight], shape: [], dtype: input.dtype)
    }
    guard tracks(input) else { return output }
    let inputShape = input.shape
    let dtype = input.dtype
    let backward: BackwardOfOne = { (engine, node, gradient) throws(TensorError) in
      // Constant in the input, so a second derivative only passes through the incoming gradient.
      _ = try node.savedTensor(0, engine)
      var each = gradient
      if reduction == .none {
        each = try engine.reshape(gradient, targets.layout.spreadShape(inputShape))
      }
      let slope = try engine.to(
        targets.slope(inputShape, dtype, scale: -scale), dtype: dtype)
      return [try engine.mul(slope, each)]
    }
    return record(node, output, inputs: [input], saved: [input], backward: backward)
  }

  private func checkShapes(_ input: Tensor, _ target: Tensor) throws(TensorError) {
    switch (input.dim, target.dim) {
    case (0, _): throw .value("Expected 1 or more dimensions (got 0)")
    case (1, 0): return
    case (1, 1):
      guard target.shape[0] == 1 else {
        throw .value(
          "For 1D input, 1D target must have size 1, but got target size: \(target.shape[0])")
      }
      return
    case (1, _): throw .runtime("0D or 1D target tensor expected, multi-target not supported")
    default: break
    }
    let batch = target.shape.first ?? 1
    guard input.shape[0] == batch else {
      throw .value(
        "Expected input batch_size (\(input.shape[0])) to match target batch_size (\(batch)).")
    }
    if input.dim == 2 && target.dim > 1 {
      throw .runtime("0D or 1D target tensor expected, multi-target not supported")
    }
    guard input.dim > 2 else { return }
    let expected = [input.shape[0]] + input.shape[2...]
    guard target.shape != expected else { return }
    if input.dim == 4 && target.dim != 3 {
      throw .runtime(
        "only batches of spatial targets supported (3D tensors) but got targets of dimension:"
          + " \(target.dim)")
    }
    if input.dim == 4 {
      throw .runtime(
        "size mismatch (got input: \(listText(input.shape)) , target: \(listText(target.shape))")
    }
    throw .runtime("Expected target size \(listText(expected)), got \(listText(target.shape))")
  }

  private func checkTypes(
    _ input: Tensor, _ target: Tensor, _ weight: Tensor?
  ) throws(TensorError) {
    guard target.dtype == .int64 || target.dtype == .uint8 else {
      throw .runtime(
        "expected target dtype to be Long or Byte, but got \(target.dtype.scalarName)")
    }
    guard input.dtype.isFloatingPoint else {
      throw .notImplemented(kernel: "nll_loss_out_frame", dtype: input.dtype)
    }
    if let weight, weight.dtype != input.dtype {
      throw .runtime(
        "expected scalar type \(input.dtype.scalarName) but found \(weight.dtype.scalarName)")
    }
  }

  private func checkWeight(_ weight: Tensor?, _ layout: ClassLayout) throws(TensorError) {
    guard let weight, weight.dim != 1 || weight.count != layout.classes else { return }
    if layout.isSpatial {
      throw .runtime("weight tensor should be defined either for all or no classes")
    }
    throw .runtime(
      "weight tensor should be defined either for all \(layout.classes) classes or no classes "
        + "but got weight tensor of shape: \(listText(weight.shape))")
  }
}

public import Tensors

extension Engine {
  /// Pulls similar pairs to 0 and pushes others beyond a margin:
  /// `torch.nn.functional.hinge_embedding_loss`.
  ///
  ///     lossᵢ = inputᵢ where targetᵢ = 1,   max(0, margin - inputᵢ) where targetᵢ = -1
  public func hingeEmbeddingLoss(
    _ input: Tensor, _ target: Tensor, margin: Double = 1, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    let zero = try zerosLike(input)
    let distance = try clampedAtZero(rsub(input, margin))
    let apart = try `where`(ne(target, wrap(.int(1))), distance, zero)
    let near = try `where`(ne(target, wrap(.int(-1))), input, zero)
    return try reduce(add(apart, near), reduction)
  }

  /// Ranks the first input above the second where the target is 1, below where it is -1:
  /// `torch.nn.functional.margin_ranking_loss`.
  ///
  ///     lossᵢ = max(0, -targetᵢ (input1ᵢ - input2ᵢ) + margin)
  public func marginRankingLoss(
    _ input1: Tensor, _ input2: Tensor, _ target: Tensor, margin: Double = 0,
    reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    guard input1.dim == input2.dim && input1.dim == target.dim else {
      throw .runtime(
        "margin_ranking_loss : All input tensors should have same dimension but got sizes: "
          + "input1: \(sizeText(input1.shape)), input2: \(sizeText(input2.shape)), "
          + "target: \(sizeText(target.shape)) ")
    }
    let violation = try add(mul(neg(target), sub(input1, input2)), number(margin))
    return try reduce(clampedAtZero(violation), reduction)
  }

  /// The logistic loss of signs: `torch.nn.functional.soft_margin_loss`.
  ///
  ///     lossᵢ = log(1 + exp(-targetᵢ inputᵢ)),   targets 1 and -1
  public func softMarginLoss(
    _ input: Tensor, _ target: Tensor, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    let shape = try broadcastTensors([input, target])[0].shape
    guard shape == input.shape else { throw .outputShape(output: input.shape, broadcast: shape) }
    let loss = ElementwiseLoss(
      node: "SoftMarginLossBackward0",
      value: { (engine, input, target) throws(TensorError) in
        let sign = try engine.neg(engine.asNumbers(target, input))
        return try engine.log1p(engine.exp(engine.mul(sign, input)))
      },
      slope: { (engine, input, target) throws(TensorError) in
        let odds = try engine.exp(engine.mul(engine.neg(target), input))
        let share = try engine.div(engine.mul(target, odds), engine.add(odds, engine.number(1)))
        return try engine.neg(share)
      },
      targetSlope: { (engine, input, target) throws(TensorError) in
        let opposite = try engine.neg(input)
        return try engine.mul(opposite, engine.sigmoid(engine.mul(opposite, target)))
      }, hasInputType: true)
    return try evaluate(loss, input, target, reduction)
  }

  /// Binary cross-entropy of several labels, averaged over the labels of a sample:
  /// `torch.nn.functional.multilabel_soft_margin_loss`.
  ///
  ///     lossₙ = -1/C Σ_c weight_c (target log σ(input) + (1 - target) log σ(-input))
  public func multilabelSoftMarginLoss(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    let yes = try mul(target, logsigmoid(input))
    let no = try mul(rsub(target, 1), logsigmoid(neg(input)))
    let losses = try scaled(neg(add(yes, no)), by: weight)
    guard input.dim > 0 else {
      throw .index("Dimension specified as -1 but tensor has no dimensions")
    }
    let classes = input.shape[input.dim - 1]
    let samples = try div(
      sum(losses, dims: [input.dim - 1]), wrap(.int(Int64(classes))))
    return try reduce(samples, reduction)
  }

  /// A number minus a tensor, under PyTorch's name for it.
  func rsub(_ input: Tensor, _ value: Double) throws(TensorError) -> Tensor {
    try sub(number(value), input)
  }
}

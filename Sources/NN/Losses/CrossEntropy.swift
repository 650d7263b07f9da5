public import Tensors

extension Engine {
  /// The negative log-likelihood of the target class under softmax(`input`):
  /// `torch.nn.functional.cross_entropy`.
  ///
  ///     lossᵢ = -weight[targetᵢ] log( exp(inputᵢ[targetᵢ]) / Σⱼ exp(inputᵢ[j]) )
  ///
  /// The input holds logits `[C]`, `[N, C]` or `[N, C, d₁, …]`; the target class numbers of the same
  /// shape without `C` (int64 or uint8), or class probabilities of the same shape. The mean divides
  /// by the weights of the targets that count. Smoothing mixes every target with the uniform one.
  public func crossEntropy(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean,
    ignoreIndex: Int = -100, labelSmoothing: Double = 0
  ) throws(TensorError) -> Tensor {
    let classDim = input.dim == 1 ? 0 : 1
    if input.shape == target.shape {
      try checkProbabilityTarget(input, target, weight, ignoreIndex, classDim)
      return try probabilityLoss(input, target, weight, reduction, labelSmoothing)
    }
    guard labelSmoothing <= 1 else {
      throw .runtime(
        "label_smoothing must be between 0.0 and 1.0. Got: \(PythonNumber.short(labelSmoothing))")
    }
    let logs = try logSoftmax(input, dim: classDim)
    if labelSmoothing > 0 {
      return try smoothedLoss(logs, target, weight, reduction, ignoreIndex, labelSmoothing)
    }
    return try nllLoss(logs, target, weight: weight, reduction: reduction, ignoreIndex: ignoreIndex)
  }

  private func checkProbabilityTarget(
    _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ ignoreIndex: Int, _ classDim: Int
  ) throws(TensorError) {
    guard target.dtype.isFloatingPoint else {
      throw .runtime(
        "Expected floating point type for target with class probabilities, got "
          + target.dtype.scalarName)
    }
    guard ignoreIndex < 0 else {
      throw .runtime("ignore_index is not supported for floating point target")
    }
    guard let weight, input.dim > 0 else { return }
    let classes = input.shape[classDim]
    guard weight.dim == 1 && weight.count == classes else {
      throw .runtime(
        "cross_entropy: weight tensor should be defined either for all \(classes) classes or no "
          + "classes but got weight tensor of shape: \(listText(weight.shape))")
    }
  }

  private func probabilityLoss(
    _ input: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: Reduction,
    _ smoothing: Double
  ) throws(TensorError) -> Tensor {
    let classDim = input.dim == 1 ? 0 : 1
    var target = target
    if smoothing > 0 {
      let classes = input.shape[classDim]
      target = try add(
        mul(target, number(1 - smoothing)), number(smoothing / Double(classes)))
    }
    let logs = try logSoftmax(input, dim: classDim)
    var products = try mul(logs, target)
    if let weight { products = try mul(products, alongClasses(weight, rank: input.dim)) }
    switch reduction {
    case .none: return try neg(sum(products, dims: [classDim]))
    case .sum: return try neg(sum(products))
    case .mean:
      let total = try neg(sum(products))
      return try divided(total, by: Double(input.count / Swift.max(input.shape[classDim], 1)))
    }
  }

  private func smoothedLoss(
    _ logs: Tensor, _ target: Tensor, _ weight: Tensor?, _ reduction: Reduction,
    _ ignoreIndex: Int, _ smoothing: Double
  ) throws(TensorError) -> Tensor {
    let classDim = logs.dim == 1 ? 0 : 1
    let likelihood = try nllLoss(
      logs, target, weight: weight, reduction: reduction, ignoreIndex: ignoreIndex)
    var weighted = logs
    if let weight { weighted = try mul(logs, alongClasses(weight, rank: logs.dim)) }
    let ignored = try eq(target, wrap(.int(Int64(ignoreIndex))))
    var uniform = try neg(sum(weighted, dims: [classDim]))
    uniform = try maskedFill(uniform, ignored, zeros([], dtype: logs.dtype))
    uniform = try smoothingReduced(uniform, target, ignored, weight, reduction)
    let classes = Double(logs.shape[classDim])
    return try add(
      mul(likelihood, number(1 - smoothing)), mul(uniform, number(smoothing / classes)))
  }

  private func smoothingReduced(
    _ uniform: Tensor, _ target: Tensor, _ ignored: Tensor, _ weight: Tensor?,
    _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    switch reduction {
    case .none: return uniform
    case .sum: return try sum(uniform)
    case .mean:
      guard let weight else {
        let counted = try sum(to(logicalNot(ignored), dtype: uniform.dtype))
        return try div(sum(uniform), counted)
      }
      let safe = try maskedFill(to(target, dtype: .int64), ignored, zeros([], dtype: .int64))
      let weights = try reshape(
        indexSelect(weight, dim: 0, flatten(safe)), target.shape)
      let counted = try maskedFill(weights, ignored, zeros([], dtype: weight.dtype))
      return try div(sum(uniform), sum(counted))
    }
  }

  private func alongClasses(_ weight: Tensor, rank: Int) throws(TensorError) -> Tensor {
    guard rank > 1 else { return weight }
    var shape = [Int](repeating: 1, count: rank)
    shape[1] = weight.count
    return try view(weight, shape)
  }

  /// Division by a plain number, which PyTorch records under a name of its own.
  private func divided(_ input: Tensor, by divisor: Double) throws(TensorError) -> Tensor {
    let output = try untracked { () throws(TensorError) in try div(input, number(divisor)) }
    guard tracks(input) else { return output }
    let backward: BackwardOfOne = { (engine, _, gradient) throws(TensorError) in
      [try engine.div(gradient, engine.number(divisor))]
    }
    return record("DivBackward1", output, inputs: [input], backward: backward)
  }
}

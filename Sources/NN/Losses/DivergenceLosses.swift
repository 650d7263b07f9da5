public import Tensors

/// The reductions of ``Tensors/Engine/klDivergence(_:_:reduction:logTarget:)``.
public enum DivergenceReduction: Sendable {
  /// One of the common reductions.
  case plain(Reduction)
  /// The sum over everything divided by the batch size: the divergence itself.
  case batchMean

  /// The reduction of this name.
  public init(_ name: String) throws(TensorError) {
    self = name == "batchmean" ? .batchMean : .plain(try Reduction(name))
  }
}

extension Engine {
  /// The Kullback-Leibler divergence from log-probabilities: `torch.nn.functional.kl_div`.
  ///
  ///     lossᵢ = targetᵢ (log targetᵢ - inputᵢ),   or with log targets   exp(targetᵢ) (targetᵢ - inputᵢ)
  ///
  /// Shapes broadcast; both are of a floating dtype.
  public func klDivergence(
    _ input: Tensor, _ target: Tensor, reduction: DivergenceReduction = .plain(.mean),
    logTarget: Bool = false
  ) throws(TensorError) -> Tensor {
    if case .plain(.mean) = reduction {
      warn(
        "reduction: 'mean' divides the total loss by both the batch size and the support size."
          + "'batchmean' divides only by the batch size, and aligns with the KL div math "
          + "definition.'mean' will be changed to behave the same as 'batchmean' in the next "
          + "major release.")
    }
    guard input.dtype.isFloatingPoint, target.dtype.isFloatingPoint else {
      throw .runtime("kl_div: Integral inputs not supported.")
    }
    let losses =
      logTarget
      ? try mul(exp(target), sub(target, input))
      : try sub(xlogy(target, target), mul(target, input))
    switch reduction {
    case .plain(let reduction): return try reduce(losses, reduction)
    case .batchMean:
      let total = try sum(losses)
      return input.dim == 0 ? total : try div(total, wrap(.int(Int64(input.shape[0]))))
    }
  }

  /// The negative log-likelihood of counts: `torch.nn.functional.poisson_nll_loss`.
  ///
  ///     lossᵢ = exp(inputᵢ) - targetᵢ inputᵢ,   or with plain rates   inputᵢ - targetᵢ log(inputᵢ + eps)
  ///
  /// The full loss adds Stirling's approximation of `log target!` where the target is above 1.
  public func poissonNLLLoss(
    _ input: Tensor, _ target: Tensor, logInput: Bool = true, full: Bool = false,
    eps: Double = 1e-8, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    var losses =
      logInput
      ? try sub(exp(input), mul(target, input))
      : try sub(input, mul(target, log(add(input, number(eps)))))
    if full {
      let logarithm = try mul(target, log(target))
      let correction = try mul(log(mul(target, number(2 * Double.pi))), number(0.5))
      let stirling = try add(sub(logarithm, target), correction)
      let small = try le(target, wrap(.int(1)))
      losses = try add(losses, maskedFill(stirling, small, zeros([], dtype: stirling.dtype)))
    }
    return try reduce(losses, reduction)
  }

  /// The negative log-likelihood of values under normal distributions:
  /// `torch.nn.functional.gaussian_nll_loss`.
  ///
  ///     lossᵢ = 0.5 (log varᵢ + (inputᵢ - targetᵢ)² / varᵢ),   var at least eps
  ///
  /// The variance has the input's shape, or that without the last dimension, or one 1 in it.
  public func gaussianNLLLoss(
    _ input: Tensor, _ target: Tensor, variance: Tensor, full: Bool = false, eps: Double = 1e-6,
    reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    guard try !isTrue(any(lt(variance, wrap(.int(0))))) else {
      throw .value("var has negative entry/entries")
    }
    let variance = try atLeast(eps, fitVariance(variance, input))
    let squares = try square(sub(input, target))
    var losses = try mul(add(log(variance), div(squares, variance)), number(0.5))
    if full { losses = try add(losses, number(0.5 * 1.8378770664093453)) }
    return try reduce(losses, reduction)
  }

  private func fitVariance(_ variance: Tensor, _ input: Tensor) throws(TensorError) -> Tensor {
    if variance.shape == input.shape { return variance }
    if Array(input.shape.dropLast()) == variance.shape { return try unsqueeze(variance, dim: -1) }
    var differing = 0
    if input.dim == variance.dim {
      for axis in 0..<input.dim where input.shape[axis] != variance.shape[axis] {
        differing += variance.shape[axis]
      }
    }
    guard differing == 1 else { throw .value("var is of incorrect size") }
    return variance
  }

  /// Raises small values without touching the gradient.
  private func atLeast(_ floor: Double, _ input: Tensor) throws(TensorError) -> Tensor {
    let output = try clone(input)
    try untracked { () throws(TensorError) in
      _ = try copyInPlace(output, clamp(output, min: .double(floor)))
    }
    return output
  }
}

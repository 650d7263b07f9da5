public import Tensors

/// A distance between two batches of vectors.
public typealias Distance = (Tensor, Tensor) throws(TensorError) -> Tensor

extension Engine {
  /// The norm of differences along the last dimension: `torch.nn.functional.pairwise_distance`.
  ///
  ///     distance = ‖input1 - input2 + eps‖ₚ
  public func pairwiseDistance(
    _ input1: Tensor, _ input2: Tensor, p: Double = 2, eps: Double = 1e-6, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    let difference = named("AddBackward1", try add(sub(input1, input2), number(eps)))
    return named("NormBackward1", try norm(difference, p: p, dims: [-1], keepdim: keepdim))
  }

  /// The cosine of the angle between vectors: `torch.nn.functional.cosine_similarity`.
  ///
  ///     similarity = x1 · x2 / (max(‖x1‖, eps) max(‖x2‖, eps))
  public func cosineSimilarity(
    _ input1: Tensor, _ input2: Tensor, dim: Int = 1, eps: Double = 1e-8
  ) throws(TensorError) -> Tensor {
    let dtype = DType.promote(input1.dtype, input2.dtype)
    guard dtype.isFloatingPoint else {
      throw .runtime(
        "expected common dtype to be floating point, yet common dtype is \(dtype.scalarName)")
    }
    let pair = try broadcastTensors([to(input1, dtype: dtype), to(input2, dtype: dtype)])
    let (first, second) = (pair[0], pair[1])
    return try sum(
      mul(normalised(first, dim, eps), normalised(second, dim, eps)), dims: [dim])
  }

  private func normalised(_ input: Tensor, _ dim: Int, _ eps: Double) throws(TensorError) -> Tensor
  {
    let length = try norm(input, p: 2, dims: [dim], keepdim: true)
    return try div(input, clamp(length, min: .double(eps)))
  }

  /// Turns pairs with target 1 the same way and others apart:
  /// `torch.nn.functional.cosine_embedding_loss`.
  ///
  ///     lossᵢ = 1 - cos(x1, x2) where targetᵢ = 1,   max(0, cos(x1, x2) - margin) where targetᵢ = -1
  ///
  /// Inputs `[N, D]` with targets `[N]`, or `[D]` with a single target.
  public func cosineEmbeddingLoss(
    _ input1: Tensor, _ input2: Tensor, _ target: Tensor, margin: Double = 0,
    reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    guard target.dim <= 1 else {
      throw .runtime("0D or 1D target tensor expected, multi-target not supported")
    }
    let dim = target.dim
    let tiny = number(1e-12)
    let product = try sum(mul(input1, input2), dims: [dim])
    let size1 = try add(sum(mul(input1, input1), dims: [dim]), tiny)
    let size2 = try add(sum(mul(input2, input2), dims: [dim]), tiny)
    let cosine = try div(product, sqrt(mul(size1, size2)))
    let zero = try zerosLike(cosine)
    let apart = try clamp(sub(cosine, number(margin)), min: .int(0))
    let positive = try `where`(eq(target, wrap(.int(1))), rsub(cosine, 1), zero)
    let negative = try `where`(eq(target, wrap(.int(-1))), apart, zero)
    return try reduce(add(positive, negative), reduction)
  }

  /// Brings an anchor nearer to a positive than to a negative example:
  /// `torch.nn.functional.triplet_margin_loss`.
  ///
  ///     lossᵢ = max(0, d(anchor, positive) - d(anchor, negative) + margin),   d a p-norm
  ///
  /// Swapping takes the smaller of the negative's distances to anchor and positive.
  public func tripletMarginLoss(
    _ anchor: Tensor, _ positive: Tensor, _ negative: Tensor, margin: Double = 1, p: Double = 2,
    eps: Double = 1e-6, swap: Bool = false, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    let distance: Distance = { (first, second) throws(TensorError) in
      try self.pairwiseDistance(first, second, p: p, eps: eps)
    }
    return try tripletMarginLoss(
      anchor, positive, negative, distance: distance, margin: margin, swap: swap,
      reduction: reduction)
  }

  /// The same with a distance of one's own: `torch.nn.functional.triplet_margin_with_distance_loss`.
  public func tripletMarginLoss(
    _ anchor: Tensor, _ positive: Tensor, _ negative: Tensor, distance: Distance,
    margin: Double = 1, swap: Bool = false, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    guard margin > 0 else {
      throw .value("margin must be greater than 0, got \(PythonNumber.text(margin))")
    }
    guard anchor.dim == positive.dim && positive.dim == negative.dim else {
      throw .runtime(
        "The anchor, positive, and negative tensors are expected to have the same number of "
          + "dimensions, but got: anchor \(anchor.dim)D, positive \(positive.dim)D, and negative "
          + "\(negative.dim)D inputs")
    }
    let near = try distance(anchor, positive)
    var far = try distance(anchor, negative)
    if swap { far = try minimum(far, distance(positive, negative)) }
    let violation = try sub(add(near, number(margin)), far)
    return try reduce(clampedAtZero(violation), reduction)
  }
}

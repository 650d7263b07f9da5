public import Tensors

extension Engine {
  /// The squared error: `torch.nn.functional.mse_loss`.
  ///
  ///     lossᵢ = (inputᵢ - targetᵢ)²
  ///
  /// Any two shapes that broadcast; different ones draw a warning. A weight has the input's shape.
  public func mseLoss(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    warnOfBroadcast(input, target)
    let pair = try broadcastTensors([input, target])
    if let weight {
      let losses = try square(sub(pair[0], pair[1]))
      return try weighted(losses, weight, input, reduction)
    }
    try requireFloats(pair[0], pair[1], kernel: "mse_cpu")
    let wanted = try asNumbers(pair[1], pair[0])
    return try evaluate(.squaredError, pair[0], wanted, reduction)
  }

  /// The absolute error: `torch.nn.functional.l1_loss`.
  ///
  ///     lossᵢ = |inputᵢ - targetᵢ|
  ///
  /// Any two shapes that broadcast; different ones draw a warning. A weight has the input's shape.
  public func l1Loss(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    warnOfBroadcast(input, target)
    let pair = try broadcastTensors([input, target])
    let losses = try abs(sub(pair[0], pair[1]))
    if let weight { return try weighted(losses, weight, input, reduction) }
    return try reduce(losses, reduction)
  }

  /// Squared for small errors, absolute for large ones: `torch.nn.functional.smooth_l1_loss`.
  ///
  ///     lossᵢ = 0.5 eᵢ² / beta   where |eᵢ| < beta, else   |eᵢ| - 0.5 beta;   e = input - target
  ///
  /// Any two shapes that broadcast; different ones draw a warning.
  public func smoothL1Loss(
    _ input: Tensor, _ target: Tensor, reduction: Reduction = .mean, beta: Double = 1
  ) throws(TensorError) -> Tensor {
    warnOfBroadcast(input, target)
    let pair = try broadcastTensors([input, target])
    guard beta >= 0 else {
      throw .runtime("smooth_l1_loss does not support negative values for beta.")
    }
    if beta == 0 { return try reduce(abs(sub(pair[0], pair[1])), reduction) }
    try requireFloats(pair[0], pair[1], kernel: "smooth_l1_cpu")
    let wanted = try asNumbers(pair[1], pair[0])
    return try evaluate(.smoothAbsoluteError(beta: beta), pair[0], wanted, reduction)
  }

  /// Squared for small errors, linear for large ones: `torch.nn.functional.huber_loss`.
  ///
  ///     lossᵢ = 0.5 eᵢ²   where |eᵢ| <= delta, else   delta (|eᵢ| - 0.5 delta);   e = input - target
  ///
  /// Any two shapes that broadcast; different ones draw a warning. A weight has the input's shape.
  public func huberLoss(
    _ input: Tensor, _ target: Tensor, reduction: Reduction = .mean, delta: Double = 1,
    weight: Tensor? = nil
  ) throws(TensorError) -> Tensor {
    warnOfBroadcast(input, target)
    let pair = try broadcastTensors([input, target])
    guard delta > 0 else {
      throw .runtime("huber_loss does not support non-positive values for delta.")
    }
    try checkCast(DType.promote(pair[0].dtype, pair[1].dtype), pair[0].dtype)
    try requireFloats(pair[0], pair[1], kernel: "huber_cpu")
    let huber = ElementwiseLoss.huber(delta: delta)
    guard let weight else { return try evaluate(huber, pair[0], pair[1], reduction) }
    try requireSameShape(weight, input)
    return try reduce(mul(evaluate(huber, pair[0], pair[1], .none), weight), reduction)
  }

  private func weighted(
    _ losses: Tensor, _ weight: Tensor, _ input: Tensor, _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    try requireSameShape(weight, input)
    let products = try mul(losses, weight)
    return switch reduction {
    case .none: products
    case .sum: try sum(products)
    case .mean: try div(sum(products), sum(weight))
    }
  }

  private func requireSameShape(_ weight: Tensor, _ input: Tensor) throws(TensorError) {
    guard weight.shape == input.shape else {
      throw .value("Weights and input must have the same size.")
    }
  }

  /// A target of bools as numbers of the input's dtype.
  func asNumbers(_ target: Tensor, _ input: Tensor) throws(TensorError) -> Tensor {
    target.dtype == .bool ? try to(target, dtype: input.dtype) : target
  }

  func requireFloats(
    _ input: Tensor, _ target: Tensor, kernel: String
  ) throws(TensorError) {
    let dtype = DType.promote(input.dtype, target.dtype)
    guard dtype.isFloatingPoint else { throw .notImplemented(kernel: kernel, dtype: dtype) }
  }
}

extension ElementwiseLoss {
  static let squaredErrorNode = "MseLossBackward0"

  static var squaredError: ElementwiseLoss {
    ElementwiseLoss(
      node: squaredErrorNode,
      value: { (engine, input, target) throws(TensorError) in
        try engine.square(engine.sub(input, target))
      },
      slope: { (engine, input, target) throws(TensorError) in
        try engine.mul(engine.sub(input, target), engine.number(2))
      })
  }

  static func smoothAbsoluteError(beta: Double) -> ElementwiseLoss {
    ElementwiseLoss(
      node: "SmoothL1LossBackward0",
      value: { (engine, input, target) throws(TensorError) in
        let size = try engine.abs(engine.sub(input, target))
        return try engine.where(
          engine.lt(size, engine.number(beta)),
          engine.mul(engine.square(size), engine.number(0.5 / beta)),
          engine.sub(size, engine.number(0.5 * beta)))
      },
      slope: { (engine, input, target) throws(TensorError) in
        let error = try engine.sub(input, target)
        return try engine.clamp(
          engine.div(error, engine.number(beta)), min: .double(-1), max: .double(1))
      })
  }

  static func huber(delta: Double) -> ElementwiseLoss {
    ElementwiseLoss(
      node: "HuberLossBackward0",
      value: { (engine, input, target) throws(TensorError) in
        let size = try engine.abs(engine.sub(input, engine.asNumbers(target, input)))
        return try engine.where(
          engine.le(size, engine.number(delta)),
          engine.mul(engine.square(size), engine.number(0.5)),
          engine.mul(
            engine.sub(size, engine.number(0.5 * delta)), engine.number(delta)))
      },
      slope: { (engine, input, target) throws(TensorError) in
        try engine.clamp(
          engine.sub(input, target), min: .double(-delta), max: .double(delta))
      }, hasInputType: true, wantsEqualTypes: true)
  }
}

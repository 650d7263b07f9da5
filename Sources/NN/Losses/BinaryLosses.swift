public import Tensors

extension Engine {
  /// The negative log-likelihood of binary targets under probabilities:
  /// `torch.nn.functional.binary_cross_entropy`.
  ///
  ///     lossᵢ = -weightᵢ (targetᵢ log inputᵢ + (1 - targetᵢ) log(1 - inputᵢ)),  logs at least -100
  ///
  /// Input and target have one shape and one dtype, and lie between 0 and 1.
  public func binaryCrossEntropy(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    guard input.shape == target.shape else {
      throw .value(
        "Using a target size (\(sizeText(target.shape))) that is different to the input size "
          + "(\(sizeText(input.shape))) is deprecated. Please ensure they have the same size.")
    }
    let weight = try expandWeight(weight, target)
    try checkProbabilities(input, target)
    let loss = ElementwiseLoss(
      node: "BinaryCrossEntropyBackward0",
      value: { (engine, input, target) throws(TensorError) in
        try engine.scaled(engine.logLikelihoodOfProbability(input, target), by: weight)
      },
      slope: { (engine, input, target) throws(TensorError) in
        let spread = try engine.mul(engine.sub(engine.number(1), input), input)
        let ratio = try engine.div(
          engine.sub(input, target), engine.clamp(spread, min: .double(1e-12)))
        return try engine.scaled(ratio, by: weight)
      },
      targetSlope: { (engine, input, target) throws(TensorError) in
        let odds = try engine.sub(
          engine.log(engine.sub(engine.number(1), input)), engine.log(input))
        return try engine.scaled(odds, by: weight)
      })
    return try evaluate(loss, input, target, reduction)
  }

  /// The negative log-likelihood of binary targets under sigmoid(`input`), safe for large logits:
  /// `torch.nn.functional.binary_cross_entropy_with_logits`.
  ///
  ///     lossᵢ = -weightᵢ (posWeight targetᵢ log σ(inputᵢ) + (1 - targetᵢ) log(1 - σ(inputᵢ)))
  ///
  /// Input and target have one shape; the target is of a floating dtype. Weights broadcast.
  public func binaryCrossEntropyWithLogits(
    _ input: Tensor, _ target: Tensor, weight: Tensor? = nil, posWeight: Tensor? = nil,
    reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    guard input.shape == target.shape else {
      throw .value(
        "Target size (\(sizeText(target.shape))) must be the same as input size "
          + "(\(sizeText(input.shape)))")
    }
    try sameDevice(input, target)
    if weight == nil && posWeight == nil && BinaryKernels.apply(to: input, target) {
      return logitsLoss(input, target, reduction)
    }
    try checkLogits(input, target)
    let loss = Self.logitsFormula(weight: weight, posWeight: posWeight)
    return try evaluate(loss, input, target, reduction)
  }

  private static func logitsFormula(weight: Tensor?, posWeight: Tensor?) -> ElementwiseLoss {
    ElementwiseLoss(
      node: logitsNode,
      value: { (engine, input, target) throws(TensorError) in
        let linear = try engine.mul(engine.sub(engine.number(1), target), input)
        var logs = try engine.logsigmoid(input)
        if let posWeight {
          let excess = try engine.mul(engine.sub(posWeight, engine.number(1)), target)
          logs = try engine.mul(engine.add(excess, engine.number(1)), logs)
        }
        let losses = try engine.scaled(engine.sub(linear, logs), by: weight)
        return try engine.to(losses, dtype: target.dtype)
      },
      slope: { (engine, input, target) throws(TensorError) in
        let probability = try engine.sigmoid(input)
        guard let posWeight else {
          return try engine.scaled(engine.sub(probability, target), by: weight)
        }
        let positive = try engine.mul(posWeight, target)
        let total = try engine.sub(engine.add(positive, engine.number(1)), target)
        return try engine.scaled(
          engine.sub(engine.mul(total, probability), positive), by: weight)
      },
      targetSlope: { (engine, input, target) throws(TensorError) in
        var slope = try engine.neg(input)
        if let posWeight {
          let excess = try engine.sub(posWeight, engine.number(1))
          slope = try engine.sub(slope, engine.mul(excess, engine.logsigmoid(input)))
        }
        return try engine.scaled(slope, by: weight)
      })
  }

  /// The common case in one pass: float32 without weights.
  private func logitsLoss(
    _ input: Tensor, _ target: Tensor, _ reduction: Reduction
  ) -> Tensor {
    let output = BinaryKernels.loss(input, target, reduction)
    guard tracks(input, target) else { return output }
    let count = input.count
    let backward: BackwardOfOne = { (engine, node, gradient) throws(TensorError) in
      let input = try node.savedTensor(0, engine)
      let target = try node.savedTensor(1, engine)
      if !engine.gradMode && !node.needs(1) && gradient.dtype == .float32
        && gradient.isContiguous && BinaryKernels.apply(to: input, target)
      {
        return [BinaryKernels.gradient(input, target, gradient, reduction), nil]
      }
      let each = try engine.spread(gradient, over: count, reduction)
      let formula = Self.logitsFormula(weight: nil, posWeight: nil)
      return [
        node.needs(0) ? try engine.mul(formula.slope(engine, input, target), each) : nil,
        node.needs(1) ? try engine.mul(engine.neg(input), each) : nil,
      ]
    }
    return record(
      Self.logitsNode, output, inputs: [input, target], saved: [input, target], backward: backward)
  }

  private static var logitsNode: String { "BinaryCrossEntropyWithLogitsBackward0" }

  private func logLikelihoodOfProbability(
    _ input: Tensor, _ target: Tensor
  ) throws(TensorError) -> Tensor {
    let no = try clamp(log(sub(number(1), input)), min: .double(-100))
    let yes = try clamp(log(input), min: .double(-100))
    return try sub(mul(sub(target, number(1)), no), mul(target, yes))
  }

  func scaled(_ losses: Tensor, by weight: Tensor?) throws(TensorError) -> Tensor {
    guard let weight else { return losses }
    return try mul(losses, weight)
  }

  private func expandWeight(_ weight: Tensor?, _ target: Tensor) throws(TensorError) -> Tensor? {
    guard let weight else { return nil }
    let missing = Swift.max(target.dim - weight.dim, 0)
    for (axis, size) in weight.shape.enumerated() {
      let position = axis + missing
      guard position < target.dim, size != 1, target.shape[position] != 1,
        size != target.shape[position]
      else { continue }
      throw .runtime(
        "Attempting to broadcast a dimension of length \(size) at \(axis - weight.dim)! "
          + "Mismatching argument at index 1 had \(sizeText(weight.shape)); but expected shape "
          + "should be broadcastable to \(listText(target.shape))")
    }
    return try broadcastTensors([target, weight])[1]
  }

  private func checkProbabilities(_ input: Tensor, _ target: Tensor) throws(TensorError) {
    guard input.dtype == target.dtype else {
      throw .runtime(
        "Found dtype \(target.dtype.scalarName) but expected \(input.dtype.scalarName)")
    }
    guard input.dtype.isFloatingPoint else {
      throw .notImplemented(kernel: "binary_cross_entropy", dtype: input.dtype)
    }
    let places = (try firstImprobable(input), try firstImprobable(target))
    guard places != (nil, nil) else { return }
    let isInput = places.0.map { $0 <= places.1 ?? Int.max } ?? false
    throw .runtime("all elements of \(isInput ? "input" : "target") should be between 0 and 1")
  }

  /// Where the first element is that is no probability; on a device, that there is one.
  private func firstImprobable(_ tensor: Tensor) throws(TensorError) -> Int? {
    guard tensor.isOnHost else {
      let plain = try detach(tensor)
      return try isTrue(all(logicalAnd(ge(plain, 0), le(plain, 1)))) ? nil : 0
    }
    for (place, value) in try doubles(tensor).enumerated() where !(value >= 0 && value <= 1) {
      return place
    }
    return nil
  }

  private func checkLogits(_ input: Tensor, _ target: Tensor) throws(TensorError) {
    if target.dtype == .bool { _ = try sub(target, target) }
    let result = DType.promote(input.dtype, target.dtype)
    guard result.canCast(to: target.dtype) else {
      throw .cannotCast(from: result, to: target.dtype)
    }
    guard input.dtype.isFloatingPoint else {
      throw .notImplemented(kernel: "log_sigmoid_cpu", dtype: input.dtype)
    }
  }
}

public import Tensors

extension Engine {
  /// The hinge loss of a class against every other: `torch.nn.functional.multi_margin_loss`.
  ///
  ///     lossₙ = 1/C Σ_{j≠y} weight_y max(0, margin - input[y] + input[j])ᵖ
  ///
  /// Input `[N, C]` or `[C]`, target class numbers `[N]` or a single one; `p` is 1 or 2.
  public func multiMarginLoss(
    _ input: Tensor, _ target: Tensor, p: Int = 1, margin: Double = 1, weight: Tensor? = nil,
    reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    guard p == 1 || p == 2 else { throw .value("only p == 1 and p == 2 supported") }
    if let weight, weight.dim != 1 { throw .value("weight must be one-dimensional") }
    let classes = input.shape.last ?? 1
    let batch = input.dim == 2 ? input.shape[0] : 1
    guard target.dim <= 1, target.count == batch else {
      throw .runtime(
        "multi_margin_loss: target tensor should be 1-D with size equal to the number of input "
          + "samples (batch size). Expected target size [\(batch)], but got "
          + "\(listText(target.shape)). Input has shape \(listText(input.shape)).")
    }
    try requireLong(target)
    if let weight, weight.count != classes {
      throw .runtime(
        "inconsistent weight size, expected \(classes) but got \(listText(weight.shape))")
    }
    let labels = try integers(target)
    for label in labels where !(0..<Int64(classes)).contains(label) {
      throw .runtime("target out of range")
    }
    let weights = try weight.map { (weight) throws(TensorError) in try doubles(weight) }
    let rows = labels.map { label in
      HingeRow(weight: weights?[Int(label)] ?? 1, positives: [Int(label)])
    }
    let hinge = HingeLoss(classes: classes, margin: margin, power: p, rows: rows)
    return try hingeLoss(hinge, "MultiMarginLossBackward0", input, target, reduction)
  }

  /// The hinge loss of several classes against all others:
  /// `torch.nn.functional.multilabel_margin_loss`.
  ///
  ///     lossₙ = 1/C Σ_{y in targets} Σ_{j not in targets} max(0, 1 - input[y] + input[j])
  ///
  /// Input and target `[N, C]` or `[C]`; a row of targets ends at its first -1.
  public func multilabelMarginLoss(
    _ input: Tensor, _ target: Tensor, reduction: Reduction = .mean
  ) throws(TensorError) -> Tensor {
    guard input.shape == target.shape else {
      throw .runtime(
        "inconsistent target size: \(listText(target.shape)) for input of size: "
          + listText(input.shape))
    }
    try requireLong(target)
    let classes = Swift.max(input.shape.last ?? 1, 1)
    let labels = try integers(target)
    for label in labels where !(-1..<Int64(classes)).contains(label) {
      throw .runtime("argument #2 'target' is out of range")
    }
    var rows: [HingeRow] = []
    for start in stride(from: 0, to: labels.count, by: classes) {
      let row = labels[start..<(start + classes)]
      rows.append(HingeRow(weight: 1, positives: row.prefix { $0 >= 0 }.map { Int($0) }))
    }
    let hinge = HingeLoss(classes: classes, margin: 1, power: 1, rows: rows)
    return try hingeLoss(hinge, "MultilabelMarginLossBackward0", input, target, reduction)
  }

  private func requireLong(_ target: Tensor) throws(TensorError) {
    guard target.dtype == .int64 else {
      throw .runtime("expected scalar type Long but found \(target.dtype.scalarName)")
    }
  }

  private func hingeLoss(
    _ hinge: HingeLoss, _ node: String, _ input: Tensor, _ target: Tensor, _ reduction: Reduction
  ) throws(TensorError) -> Tensor {
    guard input.dtype.isFloatingPoint else {
      throw .notImplemented(kernel: "multi_margin_loss", dtype: input.dtype)
    }
    let (losses, slopes) = hinge.evaluate(try doubles(input))
    let each = try tensor(
      losses, shape: input.dim > 1 ? [losses.count] : [], dtype: input.dtype)
    let output = try reduce(each, reduction)
    guard tracks(input) else { return output }
    let share = reduction == .mean ? 1 / Double(losses.count) : 1
    let slope = try tensor(slopes.map { $0 * share }, shape: input.shape, dtype: input.dtype)
    let isBatch = input.dim > 1
    let backward: BackwardOfOne = { (engine, node, gradient) throws(TensorError) in
      _ = try node.savedTensor(0, engine)
      let spread = reduction == .none && isBatch
      return [
        try engine.mul(slope, spread ? engine.unsqueeze(gradient, dim: 1) : gradient)
      ]
    }
    return record(node, output, inputs: [input], saved: [input], backward: backward)
  }
}

/// The classes of one sample that should score above all its others.
private struct HingeRow {
  let weight: Double
  let positives: [Int]
}

/// Hinge losses over the classes of samples, with their derivatives.
private struct HingeLoss {
  let classes: Int
  let margin: Double
  let power: Int
  let rows: [HingeRow]

  func evaluate(_ scores: [Double]) -> (losses: [Double], slopes: [Double]) {
    var losses: [Double] = []
    var slopes = [Double](repeating: 0, count: scores.count)
    for (index, row) in rows.enumerated() {
      losses.append(evaluate(row, at: index * classes, scores, &slopes))
    }
    return (losses, slopes)
  }

  private func evaluate(
    _ row: HingeRow, at start: Int, _ scores: [Double], _ slopes: inout [Double]
  ) -> Double {
    var isPositive = [Bool](repeating: false, count: classes)
    for number in row.positives { isPositive[number] = true }
    var total = 0.0
    for positive in row.positives {
      for other in 0..<classes where !isPositive[other] {
        let excess = margin - scores[start + positive] + scores[start + other]
        guard excess > 0 else { continue }
        let share = row.weight / Double(classes)
        total += share * (power == 1 ? excess : excess * excess)
        let slope = share * (power == 1 ? 1 : 2 * excess)
        slopes[start + other] += slope
        slopes[start + positive] -= slope
      }
    }
    return total
  }
}

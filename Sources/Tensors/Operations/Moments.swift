extension Engine {
  /// The variance, with `count - correction` as divisor.
  public func variance(
    _ input: Tensor, dims: [Int]? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    let (_, output, layout) = try spreadMeasures(input, dims, correction, keepdim, false, "var()")
    guard tracks(input) else { return created(output) }
    let axes = layout.axes
    return record("VarBackward0", output, inputs: [input], saved: [input]) {
      (engine, node, g) throws(TensorError) in
      [try engine.varianceGradient(g, node.savedTensor(0, engine), axes, correction)]
    }
  }

  /// The standard deviation, the root of the variance.
  public func std(
    _ input: Tensor, dims: [Int]? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    let (_, output, layout) = try spreadMeasures(input, dims, correction, keepdim, true, "std()")
    guard tracks(input) else { return created(output) }
    let axes = layout.axes
    return record(
      "StdBackward0", output, inputs: [input], saved: [input], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let root = try engine.rootGradient(g, node.savedTensor(1, engine))
      return [try engine.varianceGradient(root, node.savedTensor(0, engine), axes, correction)]
    }
  }

  private func rootGradient(_ g: Tensor, _ root: Tensor) throws(TensorError) -> Tensor {
    let slope = try div(g, mul(root, 2))
    return try self.where(eq(root, 0), wrap(.double(0)), slope)
  }

  private func spreadMeasures(
    _ input: Tensor, _ dims: [Int]?, _ correction: Double, _ keepdim: Bool, _ root: Bool,
    _ name: String
  ) throws(TensorError) -> (mean: Tensor, output: Tensor, layout: ReductionLayout) {
    guard input.dtype.isFloatingPoint else {
      throw .refused(
        .notImplementedError, "std and var only support floating point and complex dtypes")
    }
    let layout = try reduction(input, dims, keepdim)
    if Double(layout.count) - correction <= 0 {
      warn(
        "\(name): degrees of freedom is <= 0. Correction should be strictly less than the reduction"
          + " factor (input numel divided by output numel).")
    }
    let means = Tensor(empty: layout.shape, input.dtype)
    let output = Tensor(empty: layout.shape, input.dtype)
    if let device = layout.values.accelerator,
      device.moments(
        layout, correction: correction, means: means, variances: output, root: root)
    {
      return (means, output, layout)
    }
    if input.dtype == .float64 {
      Reductions.moments(
        layout, correction: correction, means: means, variances: output, root: root, Double.self)
    } else {
      Reductions.moments(
        layout, correction: correction, means: means, variances: output, root: root, Float.self)
    }
    return (means, output, layout)
  }

  private func varianceGradient(
    _ g: Tensor, _ x: Tensor, _ axes: [Int], _ correction: Double
  ) throws(TensorError) -> Tensor {
    var kept = x.shape
    var count = 1
    for axis in axes where axis < x.dim {
      kept[axis] = 1
      count *= x.shape[axis]
    }
    let center = try sub(x, mean(x, dims: axes, keepdim: true))
    let factor = 2 / Swift.max(Double(count) - correction, 0)
    return try mul(mul(center, .double(factor)), spread(g, kept, x.shape))
  }

  /// The variance and the mean.
  public func varMean(
    _ input: Tensor, dims: [Int]? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws(TensorError) -> (Tensor, Tensor) {
    try measurePair("VarMeanBackward0", input, dims, correction, keepdim, root: false)
  }

  /// The standard deviation and the mean.
  public func stdMean(
    _ input: Tensor, dims: [Int]? = nil, correction: Double = 1, keepdim: Bool = false
  ) throws(TensorError) -> (Tensor, Tensor) {
    try measurePair("StdMeanBackward0", input, dims, correction, keepdim, root: true)
  }

  private func measurePair(
    _ name: String, _ input: Tensor, _ dims: [Int]?, _ correction: Double, _ keepdim: Bool,
    root: Bool
  ) throws(TensorError) -> (Tensor, Tensor) {
    let label = root ? "std_mean()" : "var_mean()"
    let (mean, output, layout) = try spreadMeasures(input, dims, correction, keepdim, root, label)
    guard tracks(input) else { return (output, mean) }
    let (axes, kept, shape, count) = (layout.axes, layout.keptShape, input.shape, layout.count)
    record(name, outputs: [output, mean], inputs: [input], saved: [input], savedOutputs: [0]) {
      (engine, node, gradients) throws(TensorError) in
      var total: Tensor?
      if var g = gradients[0] {
        if root { g = try engine.rootGradient(g, node.savedTensor(1, engine)) }
        total = try engine.varianceGradient(g, node.savedTensor(0, engine), axes, correction)
      }
      if let g = gradients[1] {
        let even = try engine.div(engine.spread(g, kept, shape), .int(Int64(count)))
        total = try total.map { (t) throws(TensorError) in try engine.add(t, even) } ?? even
      }
      return [total]
    }
    return (output, mean)
  }

  /// The `p`-norm of the elements: `torch.linalg.vector_norm`.
  public func norm(
    _ input: Tensor, p: Double = 2, dims: [Int]? = nil, keepdim: Bool = false,
    dtype: DType? = nil
  ) throws(TensorError) -> Tensor {
    guard (dtype ?? input.dtype).isFloatingPoint else {
      throw .refused(
        .notImplementedError,
        "linalg.vector_norm: Expected a floating point or complex tensor as input. Got"
          + " \(input.dtype.scalarName)")
    }
    let source =
      try dtype.map { (dtype) throws(TensorError) in try to(input, dtype: dtype) } ?? input
    let layout = try reduction(source, dims, keepdim)
    let output = Tensor(empty: layout.shape, source.dtype)
    Engine.normValues(layout, p, output)
    guard tracks(source) else { return created(output) }
    let kept = layout.keptShape
    return record(
      "LinalgVectorNormBackward0", output, inputs: [source], saved: [source], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [
        try engine.normGradient(engine.reshape(g, kept), x, engine.reshape(y, kept), p)
      ]
    }
  }

  private static func normValues(_ layout: ReductionLayout, _ p: Double, _ output: Tensor) {
    let type = Double.self
    switch p {
    case 2 where output.dtype == .float32 && layout.inner == 1 && layout.piece == layout.count:
      Reductions.lengths(layout, into: output)
    case 2:
      Reductions.fold(
        layout, into: output, type, start: 0.0, { $0 + $1 * $1 }, finish: { $0.squareRoot() })
    case 1:
      Reductions.fold(
        layout, into: output, type, start: 0.0, { $0 + $1.magnitude }, finish: { $0 })
    case 0:
      Reductions.fold(
        layout, into: output, type, start: 0.0, { $0 + ($1 == 0 ? 0 : 1) }, finish: { $0 })
    case .infinity:
      Reductions.fold(
        layout, into: output, type, start: 0.0, { Double.greater($0, $1.magnitude) },
        finish: { $0 })
    case -.infinity:
      Reductions.fold(
        layout, into: output, type, start: Double.infinity,
        { Double.smaller($0, $1.magnitude) }, finish: { $0 })
    default:
      Reductions.fold(
        layout, into: output, type, start: 0.0, { $0 + Double.pow($1.magnitude, p) },
        finish: { Double.pow($0, 1 / p) })
    }
  }

  func normGradient(
    _ g: Tensor, _ x: Tensor, _ norm: Tensor, _ p: Double
  ) throws(TensorError) -> Tensor {
    if p == 0 { return try zerosLike(x) }
    if p == 1 { return try mul(sgn(x), g) }
    let none = wrap(.double(0))
    if p == 2 { return try mul(x, self.where(eq(norm, 0), none, div(g, norm))) }
    if p.isInfinite {
      let isBest = try eq(abs(x), norm)
      let ties = try sum(isBest, dims: axesWhere(norm.shape, differFrom: x.shape), keepdim: true)
      return try mul(mul(sgn(x), isBest), div(g, ties))
    }
    let scale = try self.where(eq(norm, 0), none, div(g, pow(norm, .double(p - 1))))
    let curve = try mul(sgn(x), pow(abs(x), .double(p - 1)))
    return try mul(curve, scale)
  }

  func axesWhere(_ kept: [Int], differFrom shape: [Int]) -> [Int] {
    (0..<shape.count).filter { kept[$0] != shape[$0] || shape[$0] == 1 && kept[$0] == 1 }
  }

  /// The `p`-norm of a difference.
  public func dist(
    _ input: Tensor, _ other: Tensor, p: Double = 2
  ) throws(TensorError) -> Tensor {
    let dtype = resultType([input, other])
    if dtype == .bool { return try sub(input, other) }
    guard dtype.isFloatingPoint else {
      throw .refused(
        .notImplementedError,
        "norm(): input dtype should be either floating point or complex. Got \(dtype.scalarName)"
          + " instead.")
    }
    return try fused("DistBackward0", [input, other]) { (engine, x) throws(TensorError) in
      try engine.norm(engine.sub(x[0], x[1]), p: p)
    }
  }

  /// `log Σ exp(input)`, without overflow.
  public func logsumexp(
    _ input: Tensor, dims: [Int], keepdim: Bool = false
  ) throws(TensorError) -> Tensor {
    let source = try to(input, dtype: floatType(input.dtype))
    let layout = try reduction(source, dims, keepdim)
    let output = Tensor(empty: layout.shape, source.dtype)
    let writer = ResultWriter<Double>(output)
    Reductions.rows(layout) { row, target in
      var high = -Double.infinity
      for value in row { high = Double.greater(high, value) }
      let shift = high.isInfinite ? 0 : high
      var total = 0.0
      for value in row { total += Double.exp(value - shift) }
      // In float32 the sum itself is rounded: what is far below the largest element is lost.
      let sum = source.dtype == .float64 ? total : Double(Float(total))
      writer.pointer[target] = Double.log(sum) + shift
    }
    writer.finish()
    guard tracks(source) else { return created(output) }
    let (kept, shape) = (layout.keptShape, source.shape)
    return record(
      "LogsumexpBackward0", output, inputs: [source], saved: [source], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let weights = try engine.exp(engine.sub(x, engine.reshape(y, kept)))
      return [try engine.mul(engine.spread(g, kept, shape), weights)]
    }
  }
}

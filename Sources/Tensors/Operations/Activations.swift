extension Engine {
  /// An activation that refuses integers, as its kernel in PyTorch does.
  private func activation(
    _ kernel: UnaryKernel, _ kernelName: String, _ name: String, _ input: Tensor,
    saves: UnarySaves, _ formula: @escaping UnaryFormula
  ) throws(TensorError) -> Tensor {
    try requireFloat(input, kernelName)
    return try keeping(kernel, name, input, saves: saves, formula)
  }

  func requireFloat(_ input: Tensor, _ kernel: String) throws(TensorError) {
    guard input.dtype.isFloatingPoint else {
      throw .notImplemented(kernel: kernel, dtype: input.dtype)
    }
  }

  /// `1 / (1 + e⁻ˣ)`.
  public func sigmoid(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.sigmoid, "SigmoidBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in
      try engine.mul(g, engine.mul(engine.sub(1, y), y))
    }
  }

  /// `log(x / (1 - x))`, with `x` first cut to `eps … 1 - eps`.
  public func logit(_ input: Tensor, eps: Double? = nil) throws(TensorError) -> Tensor {
    let value = try withGradMode(false) { () throws(TensorError) in
      var x = try to(input, dtype: floatType(input.dtype))
      if let eps { x = try clamp(x, min: .double(eps), max: .double(1 - eps)) }
      return try log(div(x, sub(1, x)))
    }
    return recordUnary("LogitBackward0", value, input, .input) {
      (engine, g, x) throws(TensorError) in
      let slope = try engine.div(g, engine.mul(x, engine.sub(1, x)))
      guard let eps else {
        let isDefined = try engine.logicalAnd(engine.ge(x, 0), engine.le(x, 1))
        return try engine.where(isDefined, slope, engine.wrap(.double(.nan)))
      }
      let inside = try engine.logicalAnd(
        engine.ge(x, .double(eps)), engine.le(x, .double(1 - eps)))
      return try engine.where(inside, slope, engine.wrap(.double(0)))
    }
  }

  /// `log(sigmoid(x))`.
  public func logsigmoid(_ input: Tensor) throws(TensorError) -> Tensor {
    try activation(
      .logSigmoid, "log_sigmoid_cpu", "LogSigmoidBackward0", input, saves: .input
    ) { (engine, g, x) throws(TensorError) in
      try engine.mul(g, engine.sigmoid(engine.neg(x)))
    }
  }

  /// `max(x, 0)`.
  public func relu(_ input: Tensor) throws(TensorError) -> Tensor {
    if input.dtype == .bool {
      throw .refused(.notImplementedError, "Boolean inputs not supported for relu")
    }
    if !tracks(input), let work = input.waitingConvolution {
      return created(Tensor(waitingFor: work.rectified(), shape: input.shape))
    }
    return try keeping(.relu, "ReluBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in
      if let slope = engine.passedThreshold(g, y) { return slope }
      return try engine.where(engine.le(y, 0), engine.wrap(.double(0)), g)
    }
  }

  /// The gradient where the output is positive, in one pass.
  private func passedThreshold(_ g: Tensor, _ y: Tensor) -> Tensor? {
    guard !gradMode, g.dtype == y.dtype, g.shape == y.shape, g.accelerator == nil,
      y.accelerator == nil
    else {
      return nil
    }
    let output = Tensor.elementwiseResult(g.shape, g.dtype, like: [g])
    if g.dtype == .float64 {
      Elementwise.runs(g, y, into: output, Double.self) { $0.map { $1 <= 0 ? 0 : $0 } }
    } else {
      Elementwise.runs(g, y, into: output, Float.self) { $0.map { $1 <= 0 ? 0 : $0 } }
    }
    return output
  }

  /// `min(max(x, 0), 6)`.
  public func relu6(_ input: Tensor) throws(TensorError) -> Tensor {
    try hardtanh(input, min: 0, max: 6)
  }

  /// `x · sigmoid(x)`.
  public func silu(_ input: Tensor) throws(TensorError) -> Tensor {
    try activation(.silu, "silu_cpu", "SiluBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      let s = try engine.sigmoid(x)
      let inner = try engine.add(engine.mul(x, engine.sub(1, s)), 1)
      return try engine.mul(g, engine.mul(s, inner))
    }
  }

  /// `x · tanh(softplus(x))`.
  public func mish(_ input: Tensor) throws(TensorError) -> Tensor {
    try activation(.mish, "mish_cpu", "MishBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      let t = try engine.tanh(engine.softplus(x))
      let curve = try engine.mul(
        engine.mul(x, engine.sigmoid(x)), engine.sub(1, engine.mul(t, t)))
      return try engine.mul(g, engine.add(t, curve))
    }
  }

  /// `relu6(x + 3) / 6`.
  public func hardsigmoid(_ input: Tensor) throws(TensorError) -> Tensor {
    try activation(.hardsigmoid, "hardsigmoid_cpu", "HardsigmoidBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      let inside = try engine.logicalAnd(engine.gt(x, -3), engine.lt(x, 3))
      // PyTorch's constant is a float even for doubles.
      let slope = try engine.mul(g, .double(Double(Float(1) / 6)))
      return try engine.where(inside, slope, engine.wrap(.double(0)))
    }
  }

  /// `x · relu6(x + 3) / 6`.
  public func hardswish(_ input: Tensor) throws(TensorError) -> Tensor {
    try activation(.hardswish, "hardswish_cpu", "HardswishBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      let slope = try engine.mul(g, engine.add(engine.div(x, 3), 0.5))
      let below = try engine.where(engine.le(x, -3), engine.wrap(.double(0)), slope)
      return try engine.where(engine.ge(x, 3), g, below)
    }
  }

  /// `x / (1 + |x|)`.
  public func softsign(_ input: Tensor) throws(TensorError) -> Tensor {
    try div(input, add(abs(input), 1))
  }

  /// `x - tanh(x)`.
  public func tanhshrink(_ input: Tensor) throws(TensorError) -> Tensor {
    try sub(input, tanh(input))
  }

  /// The first half of a dimension times the sigmoid of the second.
  public func glu(_ input: Tensor, dim: Int = -1) throws(TensorError) -> Tensor {
    if input.dim == 0 { throw .runtime("glu does not support 0-dimensional tensors") }
    let axis = try input.axis(dim)
    guard input.shape[axis] % 2 == 0 else {
      throw .runtime(
        "Halving dimension must be even, but dimension \(axis) is size \(input.shape[axis])")
    }
    let value = try withGradMode(false) { () throws(TensorError) in
      let halves = try chunk(input, 2, dim: axis)
      return try mul(halves[0], sigmoid(halves[1]))
    }
    return recordUnary("GluBackward0", value, input, .input) {
      (engine, g, x) throws(TensorError) in
      let halves = try engine.chunk(x, 2, dim: axis)
      let s = try engine.sigmoid(halves[1])
      let slope = try engine.mul(engine.mul(s, engine.sub(1, s)), halves[0])
      return try engine.cat([engine.mul(g, s), engine.mul(g, slope)], dim: axis)
    }
  }
}

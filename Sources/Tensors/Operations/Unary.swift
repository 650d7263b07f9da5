/// Which value a derivative needs.
enum UnarySaves { case nothing, input, output }

/// The gradient of the input, from that of the output and the saved value (the gradient itself if
/// nothing was saved).
typealias UnaryFormula = (Engine, Tensor, Tensor) throws(TensorError) -> Tensor

extension Engine {
  /// An elementwise function with fractions: integers become the default float first.
  func floating(
    _ kernel: UnaryKernel, _ name: String, _ input: Tensor, saves: UnarySaves,
    _ formula: @escaping UnaryFormula
  ) throws(TensorError) -> Tensor {
    let dtype = floatType(input.dtype)
    let output = Tensor.elementwiseResult(input.shape, dtype, like: [input])
    Elementwise.unary(kernel, input, into: output, dtype)
    return recordUnary(name, output, input, saves, formula)
  }

  /// An elementwise function that keeps the dtype.
  func keeping(
    _ kernel: UnaryKernel, _ name: String, _ input: Tensor, saves: UnarySaves = .nothing,
    _ formula: @escaping UnaryFormula
  ) throws(TensorError) -> Tensor {
    let output = Tensor.elementwiseResult(input.shape, input.dtype, like: [input])
    Elementwise.unary(kernel, input, into: output, input.dtype)
    return recordUnary(name, output, input, saves, formula)
  }

  func recordUnary(
    _ name: String, _ output: Tensor, _ input: Tensor, _ saves: UnarySaves,
    _ formula: @escaping UnaryFormula
  ) -> Tensor {
    guard tracks(input) else { return created(output) }
    return record(
      name, output, inputs: [input], saved: saves == .input ? [input] : [],
      savesOutput: saves == .output
    ) { (engine, node, gradient) throws(TensorError) in
      let saved = saves == .nothing ? gradient : try node.savedTensor(0, engine)
      return [try formula(engine, gradient, saved)]
    }
  }

  /// `-input`.
  public func neg(_ input: Tensor) throws(TensorError) -> Tensor {
    if input.dtype == .bool {
      throw .refused(
        .notImplementedError,
        "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert"
          + " a mask, use the `~` or `logical_not()` operator instead.")
    }
    return try keeping(.neg, "NegBackward0", input) { (engine, g, _) throws(TensorError) in
      try engine.neg(g)
    }
  }

  /// `|input|`.
  public func abs(_ input: Tensor) throws(TensorError) -> Tensor {
    if input.dtype == .bool { throw .notImplemented(kernel: "abs_cpu", dtype: .bool) }
    return try keeping(.abs, "AbsBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.mul(g, engine.sgn(x))
    }
  }

  /// -1, 0 or 1.
  public func sign(_ input: Tensor) throws(TensorError) -> Tensor {
    try steps(.sign, "SignBackward0", input)
  }

  /// -1, 0 or 1; for real numbers the same as `sign`.
  public func sgn(_ input: Tensor) throws(TensorError) -> Tensor {
    try steps(.sign, "SgnBackward0", input)
  }

  /// Rounds down.
  public func floor(_ input: Tensor) throws(TensorError) -> Tensor {
    try rounding(.floor, "FloorBackward0", "floor_vml_cpu", input)
  }

  /// Rounds up.
  public func ceil(_ input: Tensor) throws(TensorError) -> Tensor {
    try rounding(.ceil, "CeilBackward0", "ceil_vml_cpu", input)
  }

  /// Rounds towards zero.
  public func trunc(_ input: Tensor) throws(TensorError) -> Tensor {
    try rounding(.trunc, "TruncBackward0", "trunc_vml_cpu", input)
  }

  /// Rounds to the nearest even number, or to so many decimals.
  public func round(_ input: Tensor, decimals: Int? = nil) throws(TensorError) -> Tensor {
    guard let decimals else {
      return try rounding(.round, "RoundBackward0", "round_vml_cpu", input)
    }
    guard input.dtype.isFloatingPoint else {
      let kernel = decimals == 0 ? "round_vml_cpu" : "round_cpu"
      throw .notImplemented(kernel: kernel, dtype: input.dtype)
    }
    let factor = wrap(.double(Double.pow(10, Double(Swift.abs(decimals)))))
    let detached = try detach(input)
    let scaled = try decimals > 0 ? mul(detached, factor) : div(detached, factor)
    let whole = try round(scaled)
    let output = try decimals > 0 ? div(whole, factor) : mul(whole, factor)
    return recordUnary("RoundBackward1", output, input, .nothing) {
      (engine, g, _) throws(TensorError) in try engine.zerosLike(g)
    }
  }

  private func rounding(
    _ kernel: UnaryKernel, _ name: String, _ kernelName: String, _ input: Tensor
  ) throws(TensorError) -> Tensor {
    if input.dtype == .bool { throw .notImplemented(kernel: kernelName, dtype: .bool) }
    return try steps(kernel, name, input)
  }

  private func steps(
    _ kernel: UnaryKernel, _ name: String, _ input: Tensor
  ) throws(TensorError) -> Tensor {
    try keeping(kernel, name, input) { (engine, g, _) throws(TensorError) in
      try engine.zerosLike(g)
    }
  }

  /// What lies after the point.
  public func frac(_ input: Tensor) throws(TensorError) -> Tensor {
    guard input.dtype.isFloatingPoint else {
      throw .notImplemented(kernel: "frac_cpu", dtype: input.dtype)
    }
    return try keeping(.frac, "FracBackward0", input) { (_, g, _) throws(TensorError) in g }
  }

  /// `√input`.
  public func sqrt(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.sqrt, "SqrtBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in try engine.div(g, engine.mul(y, 2))
    }
  }

  /// `1 / √input`.
  public func rsqrt(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.rsqrt, "RsqrtBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in
      try engine.mul(engine.mul(g, engine.pow(y, 3)), -0.5)
    }
  }

  /// `input²`.
  public func square(_ input: Tensor) throws(TensorError) -> Tensor { try pow(input, 2) }

  /// `1 / input`.
  public func reciprocal(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.reciprocal, "ReciprocalBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in try engine.neg(engine.mul(g, engine.mul(y, y)))
    }
  }

  /// Degrees to radians.
  public func deg2rad(_ input: Tensor) throws(TensorError) -> Tensor {
    try degrees("Deg2RadBackward0", input, Double.pi / 180)
  }

  /// Radians to degrees.
  public func rad2deg(_ input: Tensor) throws(TensorError) -> Tensor {
    try degrees("Rad2DegBackward0", input, 180 / Double.pi)
  }

  private func degrees(
    _ name: String, _ input: Tensor, _ factor: Double
  ) throws(TensorError) -> Tensor {
    let output = try mul(detach(input), wrap(.double(factor)))
    return recordUnary(name, output, input, .nothing) { (engine, g, _) throws(TensorError) in
      try engine.mul(g, .double(factor))
    }
  }
}

extension Engine {
  /// `eˣ`.
  public func exp(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.exp, "ExpBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in try engine.mul(g, y)
    }
  }

  /// `2ˣ`.
  public func exp2(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.exp2, "Exp2Backward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in
      try engine.mul(engine.mul(g, y), .double(Double.log(2)))
    }
  }

  /// `eˣ - 1`, precise near 0.
  public func expm1(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.expm1, "Expm1Backward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in try engine.mul(g, engine.add(y, 1))
    }
  }

  /// The natural logarithm.
  public func log(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.log, "LogBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.div(g, x)
    }
  }

  /// The logarithm to base 2.
  public func log2(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.log2, "Log2Backward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      try engine.div(g, engine.mul(x, .double(Double.log(2))))
    }
  }

  /// The logarithm to base 10.
  public func log10(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.log10, "Log10Backward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      try engine.div(g, engine.mul(x, .double(Double.log(10))))
    }
  }

  /// `log(1 + x)`, precise near 0.
  public func log1p(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.log1p, "Log1PBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.div(g, engine.add(x, 1))
    }
  }

  /// The error function.
  public func erf(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.erf, "ErfBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.gaussian(g, x, 1)
    }
  }

  /// `1 - erf(x)`.
  public func erfc(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.erfc, "ErfcBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.gaussian(g, x, -1)
    }
  }

  private func gaussian(
    _ gradient: Tensor, _ x: Tensor, _ sign: Double
  ) throws(TensorError) -> Tensor {
    let bell = try exp(neg(pow(x, 2)))
    return try mul(gradient, mul(bell, .double(sign * 2 / Double.pi.squareRoot())))
  }

  /// The inverse of the error function.
  public func erfinv(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.erfinv, "ErfinvBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in
      let slope = try engine.exp(engine.pow(y, 2))
      return try engine.mul(g, engine.mul(slope, .double(Double.pi.squareRoot() / 2)))
    }
  }

  /// `log|Γ(x)|`.
  public func lgamma(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.lgamma, "LgammaBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.mul(g, engine.digamma(x))
    }
  }

  /// The derivative of `lgamma`.
  public func digamma(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.digamma, "DigammaBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      let slope = try engine.floating(.trigamma, "PolygammaBackward0", x, saves: .nothing) {
        (_, _, _) throws(TensorError) in
        throw .runtime("the third derivative of lgamma is not implemented")
      }
      return try engine.mul(g, slope)
    }
  }

  /// `sin(πx) / πx`.
  public func sinc(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.sinc, "SincBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      let angle = try engine.mul(x, .double(Double.pi))
      let top = try engine.sub(engine.mul(angle, engine.cos(angle)), engine.sin(angle))
      let slope = try engine.div(top, engine.mul(angle, x))
      return try engine.mul(g, engine.where(engine.eq(x, 0), engine.zerosLike(x), slope))
    }
  }
}

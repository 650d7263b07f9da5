extension Engine {
  /// The sine.
  public func sin(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.sin, "SinBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.mul(g, engine.cos(x))
    }
  }

  /// The cosine.
  public func cos(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.cos, "CosBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.neg(engine.mul(g, engine.sin(x)))
    }
  }

  /// The tangent.
  public func tan(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.tan, "TanBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in try engine.mul(g, engine.add(engine.pow(y, 2), 1))
    }
  }

  /// The inverse sine.
  public func asin(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.asin, "AsinBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      try engine.mul(g, engine.rsqrt(engine.sub(1, engine.mul(x, x))))
    }
  }

  /// The inverse cosine.
  public func acos(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.acos, "AcosBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      try engine.neg(engine.mul(g, engine.rsqrt(engine.sub(1, engine.mul(x, x)))))
    }
  }

  /// The inverse tangent.
  public func atan(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.atan, "AtanBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      try engine.div(g, engine.add(engine.mul(x, x), 1))
    }
  }

  /// The hyperbolic sine.
  public func sinh(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.sinh, "SinhBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.mul(g, engine.cosh(x))
    }
  }

  /// The hyperbolic cosine.
  public func cosh(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.cosh, "CoshBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in try engine.mul(g, engine.sinh(x))
    }
  }

  /// The hyperbolic tangent.
  public func tanh(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.tanh, "TanhBackward0", input, saves: .output) {
      (engine, g, y) throws(TensorError) in
      try engine.mul(g, engine.sub(1, engine.mul(y, y)))
    }
  }

  /// The inverse hyperbolic sine.
  public func asinh(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.asinh, "AsinhBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      try engine.mul(g, engine.rsqrt(engine.add(engine.pow(x, 2), 1)))
    }
  }

  /// The inverse hyperbolic cosine.
  public func acosh(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.acosh, "AcoshBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      try engine.mul(g, engine.rsqrt(engine.sub(engine.pow(x, 2), 1)))
    }
  }

  /// The inverse hyperbolic tangent.
  public func atanh(_ input: Tensor) throws(TensorError) -> Tensor {
    try floating(.atanh, "AtanhBackward0", input, saves: .input) {
      (engine, g, x) throws(TensorError) in
      try engine.div(g, engine.sub(1, engine.pow(x, 2)))
    }
  }
}

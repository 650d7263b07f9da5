extension Engine {
  /// A function of each element that is computed in doubles: rare enough to do without a kernel.
  func mapped(
    _ name: String, _ input: Tensor, saves: UnarySaves = .input,
    _ function: (Double) -> Double, _ formula: @escaping UnaryFormula
  ) throws(TensorError) -> Tensor {
    let values = try doubles(input).map(function)
    let output = try tensor(values, shape: input.shape, dtype: floatType(input.dtype))
    return recordUnary(name, output, input, saves, formula)
  }

  /// A function of two tensors' elements, broadcast and computed in doubles.
  func mapped(
    _ left: Tensor, _ right: Tensor, _ function: (Double, Double) -> Double
  ) throws(TensorError) -> Tensor {
    let dtype = floatType(resultType(left, right))
    let pair = try broadcastTensors([detach(left), detach(right)])
    let values = zip(try doubles(pair[0]), try doubles(pair[1])).map { function($0.0, $0.1) }
    return try tensor(values, shape: pair[0].shape, dtype: dtype)
  }

  /// The modified Bessel function of order 0: `torch.i0`.
  public func besselI0(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("I0Backward0", input, SpecialFunctions.besselI0) {
      (engine, g, x) throws(TensorError) in try engine.mul(g, engine.besselI1(x))
    }
  }

  /// e^-|x| I₀(x): `torch.special.i0e`.
  public func scaledBesselI0(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("SpecialI0EBackward0", input, SpecialFunctions.scaledBesselI0) {
      (engine, g, x) throws(TensorError) in
      let fall = try engine.mul(engine.sgn(x), engine.scaledBesselI0(x))
      return try engine.mul(g, engine.sub(engine.scaledBesselI1(x), fall))
    }
  }

  /// The modified Bessel function of order 1: `torch.special.i1`.
  public func besselI1(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("SpecialI1Backward0", input, SpecialFunctions.besselI1) {
      (engine, g, x) throws(TensorError) in
      let ratio = try engine.div(engine.besselI1(x), x)
      let slope = try engine.sub(engine.besselI0(x), ratio)
      return try engine.mul(g, engine.where(engine.eq(x, 0), engine.wrap(0.5), slope))
    }
  }

  /// e^-|x| I₁(x): `torch.special.i1e`.
  public func scaledBesselI1(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("SpecialI1EBackward0", input, SpecialFunctions.scaledBesselI1) {
      (engine, g, x) throws(TensorError) in
      let factor = try engine.add(engine.sgn(x), engine.reciprocal(x))
      let fall = try engine.mul(engine.scaledBesselI1(x), factor)
      let slope = try engine.sub(engine.scaledBesselI0(x), fall)
      return try engine.mul(g, engine.where(engine.eq(x, 0), engine.wrap(0.5), slope))
    }
  }

  /// -x ln x: `torch.special.entr`.
  public func entropy(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("SpecialEntrBackward0", input, SpecialFunctions.entropy) {
      (engine, g, x) throws(TensorError) in
      try engine.mul(g, engine.neg(engine.add(engine.log(x), 1)))
    }
  }

  /// e^(x²) erfc(x): `torch.special.erfcx`.
  public func scaledErfc(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("SpecialErfcxBackward0", input, SpecialFunctions.scaledErfc) {
      (engine, g, x) throws(TensorError) in
      let rise = try engine.mul(engine.mul(x, 2), engine.scaledErfc(x))
      return try engine.mul(g, engine.sub(rise, engine.wrap(.double(2 / Double.pi.squareRoot()))))
    }
  }

  /// The standard normal distribution's share below x: `torch.special.ndtr`.
  public func normalShare(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("MulBackward1", input, SpecialFunctions.normalShare) {
      (engine, g, x) throws(TensorError) in
      let bell = try engine.exp(engine.mul(engine.square(x), -0.5))
      return try engine.mul(g, engine.mul(bell, .double(1 / (2 * Double.pi).squareRoot())))
    }
  }

  /// The logarithm of that share: `torch.special.log_ndtr`.
  public func logNormalShare(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("SpecialLogNdtrBackward0", input, SpecialFunctions.logNormalShare) {
      (engine, g, x) throws(TensorError) in
      let scaled = try engine.mul(x, .double(-1 / 2.0.squareRoot()))
      let slope = try engine.reciprocal(engine.scaledErfc(scaled))
      return try engine.mul(g, engine.mul(slope, .double((2 / Double.pi).squareRoot())))
    }
  }

  /// The inverse of `normalShare`: `torch.special.ndtri`.
  public func normalQuantile(_ input: Tensor) throws(TensorError) -> Tensor {
    try mapped("SpecialNdtriBackward0", input, saves: .output, SpecialFunctions.normalQuantile) {
      (engine, g, y) throws(TensorError) in
      let slope = try engine.exp(engine.mul(engine.square(y), 0.5))
      return try engine.mul(g, engine.mul(slope, .double((2 * Double.pi).squareRoot())))
    }
  }

  /// The n-th derivative of digamma: `torch.polygamma`.
  public func polygamma(_ n: Int, _ input: Tensor) throws(TensorError) -> Tensor {
    guard n >= 0 else { throw .runtime("polygamma(n, x) does not support negative n.") }
    return try mapped("PolygammaBackward0", input, { SpecialFunctions.polygamma(n, $0) }) {
      (engine, g, x) throws(TensorError) in try engine.mul(g, engine.polygamma(n &+ 1, x))
    }
  }

  /// log Γₚ(x), the multivariate gamma function: `torch.mvlgamma`.
  public func multivariateLogGamma(_ input: Tensor, _ p: Int) throws(TensorError) -> Tensor {
    guard p >= 1 else { throw .runtime("p has to be greater than or equal to 1") }
    let start = Double(p) * Double(p - 1) / 4 * Double.log(Double.pi)
    let sum: (Double) -> Double = { x in
      (0..<p).reduce(start) { $0 + Double.lgamma(x - Double($1) / 2) }
    }
    return try mapped("MvlgammaBackward0", input, sum) { (engine, g, x) throws(TensorError) in
      var slope = try engine.digamma(x)
      for index in 1..<Swift.max(p, 1) {
        slope = try engine.add(
          slope, engine.digamma(engine.sub(x, engine.wrap(.double(Double(index) / 2)))))
      }
      return try engine.mul(g, slope)
    }
  }
}

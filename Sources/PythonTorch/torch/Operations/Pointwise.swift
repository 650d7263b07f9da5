import Tensors

extension OperationTable {
  /// Functions of each element of one tensor.
  static func pointwise() -> OperationTable {
    var table = OperationTable()
    table.addExponentials()
    table.addTrigonometry()
    table.addRounding()
    table.addSpecialFunctions()
    table.addTests()
    return table
  }

  private mutating func addExponentials() {
    unary(
      "neg", "negative", about: .kept("-x, element by element.", "NegBackward0"), as: Engine.neg)
    let distance = About.kept("The distance from zero, |x|.", "AbsBackward0")
    unary("abs", about: distance, as: Engine.abs)
    unary("absolute", about: distance, forms: .all, as: Engine.abs)
    unary("exp", about: .floating("eˣ, element by element.", "ExpBackward0"), as: Engine.exp)
    unary("exp2", about: .floating("2ˣ, element by element.", "Exp2Backward0"), as: Engine.exp2)
    unary("expm1", about: .floating("eˣ - 1, exact near zero.", "Expm1Backward0"), as: Engine.expm1)
    unary("log", about: .floating("The natural logarithm.", "LogBackward0"), as: Engine.log)
    unary("log2", about: .floating("The logarithm to base 2.", "Log2Backward0"), as: Engine.log2)
    unary(
      "log10", about: .floating("The logarithm to base 10.", "Log10Backward0"), as: Engine.log10)
    unary(
      "log1p", about: .floating("log(1 + x), exact near zero.", "Log1PBackward0"), as: Engine.log1p)
    unary("sqrt", about: .floating("The square root.", "SqrtBackward0"), as: Engine.sqrt)
    unary("rsqrt", about: .floating("1 / √x.", "RsqrtBackward0"), as: Engine.rsqrt)
    unary("square", about: .promoted("x².", "PowBackward0"), as: Engine.square)
    unary("reciprocal", about: .floating("1 / x.", "ReciprocalBackward0"), as: Engine.reciprocal)
  }

  private mutating func addTrigonometry() {
    unary(
      "sin", about: .floating("The sine of an angle in radians.", "SinBackward0"), as: Engine.sin)
    unary(
      "cos", about: .floating("The cosine of an angle in radians.", "CosBackward0"), as: Engine.cos)
    unary(
      "tan", about: .floating("The tangent of an angle in radians.", "TanBackward0"), as: Engine.tan
    )
    unary(
      "asin", "arcsin", about: .floating("The angle whose sine is x.", "AsinBackward0"),
      as: Engine.asin)
    unary(
      "acos", "arccos", about: .floating("The angle whose cosine is x.", "AcosBackward0"),
      as: Engine.acos)
    unary(
      "atan", "arctan", about: .floating("The angle whose tangent is x.", "AtanBackward0"),
      as: Engine.atan)
    unary(
      "sinh", about: .floating("The hyperbolic sine, (eˣ - e⁻ˣ) / 2.", "SinhBackward0"),
      as: Engine.sinh)
    unary(
      "cosh", about: .floating("The hyperbolic cosine, (eˣ + e⁻ˣ) / 2.", "CoshBackward0"),
      as: Engine.cosh)
    unary(
      "tanh", about: .floating("The hyperbolic tangent, between -1 and 1.", "TanhBackward0"),
      as: Engine.tanh)
    unary(
      "asinh", "arcsinh", about: .floating("The inverse of sinh.", "AsinhBackward0"),
      as: Engine.asinh)
    unary(
      "acosh", "arccosh", about: .floating("The inverse of cosh, for x ≥ 1.", "AcoshBackward0"),
      as: Engine.acosh)
    unary(
      "atanh", "arctanh", about: .floating("The inverse of tanh, for |x| < 1.", "AtanhBackward0"),
      as: Engine.atanh)
    unary(
      "deg2rad", about: .floating("Degrees as radians.", "Deg2RadBackward0"), as: Engine.deg2rad)
    unary(
      "rad2deg", about: .floating("Radians as degrees.", "Rad2DegBackward0"), as: Engine.rad2deg)
    unary("sinc", about: .floating("sin(πx) / (πx), 1 at zero.", "SincBackward0"), as: Engine.sinc)
  }

  private mutating func addRounding() {
    unary(
      "floor", about: .kept("The greatest integer not above x.", "FloorBackward0"), as: Engine.floor
    )
    unary("ceil", about: .kept("The least integer not below x.", "CeilBackward0"), as: Engine.ceil)
    unary(
      "trunc", "fix", about: .kept("x without its digits after the point.", "TruncBackward0"),
      as: Engine.trunc)
    unary(
      "frac", about: .kept("The digits after the point, with the sign of x.", "FracBackward0"),
      as: Engine.frac)
    unary(
      "sign", about: .kept("-1, 0 or 1, as x is negative, zero or positive.", "SignBackward0"),
      forms: .all,
      as: Engine.sign)
    unary(
      "sgn", about: .kept("The sign of x; the same as sign for real tensors.", "SgnBackward0"),
      forms: .all,
      as: Engine.sgn)
    unary(
      "positive",
      about: .kept("x itself: the operator +x.")
        .refusing(.bool, saying: "The `+` operator, on a bool tensor is not supported."),
      forms: .both
    ) { _ in
      { input in input }
    }
    tensor(
      "round",
      about: .kept(
        "The nearest integer, halves to the even one; `decimals` keeps digits.", "RoundBackward0"),
      signatures: [
        "Tensor input, *, Tensor out = None", "Tensor input, *, int decimals, Tensor out = None",
      ], forms: .everywhere
    ) { call throws(TensorError) in
      try call.engine.round(call.tensor("input"), decimals: call.optionalInt("decimals"))
    }
    tensor(
      "nan_to_num",
      about: .kept("x with NaN and the infinities replaced by numbers.", "NanToNumBackward0"),
      signature:
        "Tensor input, float nan = None, float posinf = None, float neginf = None, *,"
        + " Tensor out = None",
      forms: .everywhere
    ) { call throws(TensorError) in
      try call.engine.nanToNum(
        call.tensor("input"), nan: call.double("nan", 0),
        positive: call.optionalScalar("posinf")?.double,
        negative: call.optionalScalar("neginf")?.double)
    }
  }

  private mutating func addSpecialFunctions() {
    unary(
      "erf", about: .floating("The error function, 2/√π ∫₀ˣ exp(-t²) dt.", "ErfBackward0"),
      as: Engine.erf)
    unary("erfc", about: .floating("1 - erf(x).", "ErfcBackward0"), as: Engine.erfc)
    unary(
      "erfinv", about: .floating("The inverse of erf.", "ErfinvBackward0"), forms: .all,
      as: Engine.erfinv)
    unary(
      "lgamma", about: .floating("log |Γ(x)|.", "LgammaBackward0"), forms: .all, as: Engine.lgamma)
    unary(
      "digamma", about: .floating("The derivative of lgamma.", "DigammaBackward0"), forms: .all,
      as: Engine.digamma)
    unary(
      "sigmoid", about: .floating("1 / (1 + e⁻ˣ): a logit as a probability.", "SigmoidBackward0"),
      as: Engine.sigmoid)
    unary("relu", about: .kept("max(0, x).", "ReluBackward0"), as: Engine.relu)
    tensor(
      "logit",
      about: .floating(
        "log(x / (1 - x)): a probability as a logit; `eps` keeps x inside (0, 1).", "LogitBackward0"
      ), signature: "Tensor input, float eps = None, *, Tensor out = None",
      forms: .everywhere
    ) { call throws(TensorError) in
      try call.engine.logit(call.tensor("input"), eps: call.optionalScalar("eps")?.double)
    }
    tensor(
      "prelu",
      about: .kept("x where positive, weight · x elsewhere.", "PreluKernelBackward0")
        .refusing(.whole, kernel: "prelu_cpu"),
      signature: "Tensor input, Tensor weight"
    ) { call throws(TensorError) in
      try call.engine.prelu(call.tensor("input"), call.tensor("weight"))
    }
    tensor(
      "hardshrink", about: .kept("x where |x| > lambd, 0 elsewhere.", "HardshrinkBackward0"),
      signature: "Tensor input, Number lambd = 0.5, *, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.hardshrink(call.tensor("input"), lambda: call.double("lambd", 0.5))
    }
    tensor(
      "selu",
      about: .kept("The self-normalising ELU with its two fixed constants.", "EluBackward0"),
      signature: "Tensor input", forms: [.function, .inPlaceFunction]
    ) {
      call throws(TensorError) in try call.engine.selu(call.tensor("input"))
    }
    tensor(
      "celu", about: .kept("max(0, x) + min(0, α (exp(x/α) - 1)).", "CeluBackward0"),
      signature: "Tensor input, Number alpha = 1.0", forms: [.function, .inPlaceFunction]
    ) { call throws(TensorError) in
      try call.engine.celu(call.tensor("input"), alpha: call.double("alpha", 1))
    }
    tensor(
      "threshold", about: .kept("x where x > threshold, `value` elsewhere.", "ThresholdBackward0"),
      signature: "Tensor input, Number threshold, Number value, *, Tensor out = None",
      forms: [.function, .inPlaceFunction]
    ) { call throws(TensorError) in
      try call.engine.threshold(
        call.tensor("input"), threshold: call.scalar("threshold").double,
        value: call.scalar("value"))
    }
  }

  private mutating func addTests() {
    for (name, about, function) in [
      ("isnan", .bool("Where x is not a number."), Engine.isnan),
      ("isinf", .bool("Where x is infinite."), Engine.isinf),
      ("isfinite", .bool("Where x is neither NaN nor infinite."), Engine.isfinite),
    ] as [(String, About, UnaryFunction)] {
      tensor(name, about: about, signature: "Tensor input") { call throws(TensorError) in
        try function(call.engine)(call.tensor("input"))
      }
    }
    tensor(
      "isreal", about: .bool("Where x has no imaginary part: everywhere."),
      signature: "Tensor input"
    ) { call throws(TensorError) in
      let input = try call.tensor("input")
      return try call.engine.ones(input.shape, dtype: .bool)
    }
    for (name, about, bound) in [
      ("isposinf", .bool("Where x is +∞."), Double.infinity),
      ("isneginf", .bool("Where x is -∞."), -Double.infinity),
    ] as [(String, About, Double)] {
      tensor(name, about: about, signature: "Tensor input, *, Tensor out = None") {
        call throws(TensorError) in
        try call.engine.eq(call.tensor("input"), call.engine.wrap(.double(bound)))
      }
    }
    unary("signbit", about: .bool("Where the sign bit is set."), forms: .both, as: Engine.signbit)
    unary("logical_not", about: .bool("Where x is zero."), forms: .all, as: Engine.logicalNot)
    unary(
      "bitwise_not", about: .bool("Every bit turned over: ~x."), forms: .all, as: Engine.bitwiseNot)
  }
}

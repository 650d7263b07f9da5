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
    unary("neg", "negative", as: Engine.neg)
    unary("abs", "absolute", as: Engine.abs)
    unary("exp", as: Engine.exp)
    unary("exp2", as: Engine.exp2)
    unary("expm1", as: Engine.expm1)
    unary("log", as: Engine.log)
    unary("log2", as: Engine.log2)
    unary("log10", as: Engine.log10)
    unary("log1p", as: Engine.log1p)
    unary("sqrt", as: Engine.sqrt)
    unary("rsqrt", as: Engine.rsqrt)
    unary("square", as: Engine.square)
    unary("reciprocal", as: Engine.reciprocal)
  }

  private mutating func addTrigonometry() {
    unary("sin", as: Engine.sin)
    unary("cos", as: Engine.cos)
    unary("tan", as: Engine.tan)
    unary("asin", "arcsin", as: Engine.asin)
    unary("acos", "arccos", as: Engine.acos)
    unary("atan", "arctan", as: Engine.atan)
    unary("sinh", as: Engine.sinh)
    unary("cosh", as: Engine.cosh)
    unary("tanh", as: Engine.tanh)
    unary("asinh", "arcsinh", as: Engine.asinh)
    unary("acosh", "arccosh", as: Engine.acosh)
    unary("atanh", "arctanh", as: Engine.atanh)
    unary("deg2rad", as: Engine.deg2rad)
    unary("rad2deg", as: Engine.rad2deg)
    unary("sinc", as: Engine.sinc)
  }

  private mutating func addRounding() {
    unary("floor", as: Engine.floor)
    unary("ceil", as: Engine.ceil)
    unary("trunc", "fix", as: Engine.trunc)
    unary("frac", as: Engine.frac)
    unary("sign", as: Engine.sign)
    unary("sgn", as: Engine.sgn)
    unary("positive", inPlace: false) { _ in { input in input } }
    tensor(
      "round",
      signatures: [
        "Tensor input, *, Tensor out = None", "Tensor input, *, int decimals, Tensor out = None",
      ], forms: [.function, .method, .inPlace, .inPlaceFunction]
    ) { call throws(TensorError) in
      try call.engine.round(call.tensor("input"), decimals: call.int("decimals", 0))
    }
    tensor(
      "nan_to_num",
      signature:
        "Tensor input, float nan = None, float posinf = None, float neginf = None, *,"
        + " Tensor out = None",
      forms: [.function, .method, .inPlace, .inPlaceFunction]
    ) { call throws(TensorError) in
      try call.engine.nanToNum(
        call.tensor("input"), nan: call.double("nan", 0),
        positive: call.optionalScalar("posinf")?.double,
        negative: call.optionalScalar("neginf")?.double)
    }
  }

  private mutating func addSpecialFunctions() {
    unary("erf", as: Engine.erf)
    unary("erfc", as: Engine.erfc)
    unary("erfinv", as: Engine.erfinv)
    unary("lgamma", as: Engine.lgamma)
    unary("digamma", as: Engine.digamma)
    unary("sigmoid", as: Engine.sigmoid)
    unary("relu", as: Engine.relu)
    tensor(
      "logit", signature: "Tensor input, float eps = None, *, Tensor out = None",
      forms: [.function, .method, .inPlace, .inPlaceFunction]
    ) { call throws(TensorError) in
      try call.engine.logit(call.tensor("input"), eps: call.optionalScalar("eps")?.double)
    }
    tensor("prelu", signature: "Tensor input, Tensor weight") { call throws(TensorError) in
      try call.engine.prelu(call.tensor("input"), call.tensor("weight"))
    }
    tensor(
      "hardshrink", signature: "Tensor input, Number lambd = 0.5, *, Tensor out = None"
    ) { call throws(TensorError) in
      try call.engine.hardshrink(call.tensor("input"), lambda: call.double("lambd", 0.5))
    }
    tensor("selu", signature: "Tensor input", forms: [.function, .inPlaceFunction]) {
      call throws(TensorError) in try call.engine.selu(call.tensor("input"))
    }
    tensor(
      "celu", signature: "Tensor input, Number alpha = 1.0", forms: [.function, .inPlaceFunction]
    ) { call throws(TensorError) in
      try call.engine.celu(call.tensor("input"), alpha: call.double("alpha", 1))
    }
    tensor(
      "threshold",
      signature: "Tensor input, Number threshold, Number value, *, Tensor out = None",
      forms: [.function, .inPlaceFunction]
    ) { call throws(TensorError) in
      try call.engine.threshold(
        call.tensor("input"), threshold: call.scalar("threshold").double,
        value: call.scalar("value").double)
    }
  }

  private mutating func addTests() {
    for (name, function) in [
      ("isnan", Engine.isnan), ("isinf", Engine.isinf), ("isfinite", Engine.isfinite),
    ] as [(String, UnaryFunction)] {
      tensor(name, signature: "Tensor input") { call throws(TensorError) in
        try function(call.engine)(call.tensor("input"))
      }
    }
    tensor("isreal", signature: "Tensor input") { call throws(TensorError) in
      let input = try call.tensor("input")
      return try call.engine.ones(input.shape, dtype: .bool)
    }
    for (name, bound) in [("isposinf", Double.infinity), ("isneginf", -Double.infinity)] {
      tensor(name, signature: "Tensor input, *, Tensor out = None") { call throws(TensorError) in
        try call.engine.eq(call.tensor("input"), call.engine.wrap(.double(bound)))
      }
    }
    unary("signbit", inPlace: false, as: Engine.signbit)
    unary("logical_not", as: Engine.logicalNot)
    unary("bitwise_not", as: Engine.bitwiseNot)
  }
}

import Tensors

/// The operations of `record_reference.py`, by the same names, computed by this package.
struct OperationTable {
  typealias Operation = (Engine, [Tensor]) throws(TensorError) -> [Tensor]

  private(set) var entries: [(name: String, run: Operation)] = []

  mutating func add(
    _ name: String, _ run: @escaping (Engine, [Tensor]) throws(TensorError) -> Tensor
  ) {
    entries.append((name, { (e, t) throws(TensorError) in [try run(e, t)] }))
  }

  mutating func addMany(
    _ name: String, _ run: @escaping (Engine, [Tensor]) throws(TensorError) -> [Tensor]
  ) {
    entries.append((name, run))
  }

  mutating func unary(
    _ name: String, _ run: @escaping (Engine) -> (Tensor) throws(TensorError) -> Tensor
  ) {
    add(name) { (e, t) throws(TensorError) in try run(e)(t[0]) }
  }

  mutating func binary(
    _ name: String, _ run: @escaping (Engine) -> (Tensor, Tensor) throws(TensorError) -> Tensor
  ) {
    add(name) { (e, t) throws(TensorError) in try run(e)(t[0], t[1]) }
  }

  static func all() -> OperationTable {
    var table = OperationTable()
    table.addUnary()
    table.addArithmetic()
    table.addIntegers()
    table.addReductions()
    table.addProducts()
    table.addViews()
    table.addRearranging()
    table.addIndexing()
    table.addInPlace()
    table.addLayers()
    return table
  }
}

extension OperationTable {
  mutating func addUnary() {
    unary("neg") { $0.neg }
    unary("abs") { $0.abs }
    unary("sign") { $0.sign }
    unary("exp") { $0.exp }
    unary("exp2") { $0.exp2 }
    unary("expm1") { $0.expm1 }
    unary("sin") { $0.sin }
    unary("cos") { $0.cos }
    unary("tan") { $0.tan }
    unary("sinh") { $0.sinh }
    unary("cosh") { $0.cosh }
    unary("tanh") { $0.tanh }
    unary("asin") { $0.asin }
    unary("acos") { $0.acos }
    unary("atan") { $0.atan }
    unary("asinh") { $0.asinh }
    unary("atanh") { $0.atanh }
    unary("floor") { $0.floor }
    unary("ceil") { $0.ceil }
    add("round") { (e, t) throws(TensorError) in try e.round(t[0]) }
    unary("trunc") { $0.trunc }
    unary("frac") { $0.frac }
    unary("erf") { $0.erf }
    unary("erfc") { $0.erfc }
    unary("erfinv") { $0.erfinv }
    unary("square") { $0.square }
    unary("reciprocal") { $0.reciprocal }
    unary("sigmoid") { $0.sigmoid }
    unary("relu") { $0.relu }
    unary("sinc") { $0.sinc }
    unary("deg2rad") { $0.deg2rad }
    unary("rad2deg") { $0.rad2deg }
    unary("lgamma") { $0.lgamma }
    unary("digamma") { $0.digamma }
    unary("log") { $0.log }
    unary("log2") { $0.log2 }
    unary("log10") { $0.log10 }
    unary("log1p") { $0.log1p }
    unary("sqrt") { $0.sqrt }
    unary("rsqrt") { $0.rsqrt }
    add("acosh") { (e, t) throws(TensorError) in try e.acosh(e.add(t[0], 1)) }
    add("logit") { (e, t) throws(TensorError) in try e.logit(t[0]) }
    unary("logsigmoid") { $0.logsigmoid }
    unary("relu6") { $0.relu6 }
    add("leaky_relu") { (e, t) throws(TensorError) in try e.leakyRelu(t[0]) }
    add("elu") { (e, t) throws(TensorError) in try e.elu(t[0]) }
    add("celu") { (e, t) throws(TensorError) in try e.celu(t[0]) }
    unary("selu") { $0.selu }
    add("gelu") { (e, t) throws(TensorError) in try e.gelu(t[0]) }
    unary("silu") { $0.silu }
    unary("mish") { $0.mish }
    add("softplus") { (e, t) throws(TensorError) in try e.softplus(t[0]) }
    unary("softsign") { $0.softsign }
    add("hardtanh") { (e, t) throws(TensorError) in try e.hardtanh(t[0]) }
    unary("hardsigmoid") { $0.hardsigmoid }
    unary("hardswish") { $0.hardswish }
    add("hardshrink") { (e, t) throws(TensorError) in try e.hardshrink(t[0]) }
    add("softshrink") { (e, t) throws(TensorError) in try e.softshrink(t[0]) }
    unary("tanhshrink") { $0.tanhshrink }
    add("glu") { (e, t) throws(TensorError) in try e.glu(t[0]) }
    add("gelu tanh") { (e, t) throws(TensorError) in try e.gelu(t[0], approximate: "tanh") }
    add("threshold") { (e, t) throws(TensorError) in
      try e.threshold(t[0], threshold: 0.1, value: 0.25)
    }
    binary("prelu") { $0.prelu }
  }

  private mutating func both(
    _ name: String, _ run: @escaping (Engine) -> (Tensor, Tensor) throws(TensorError) -> Tensor
  ) {
    binary(name, run)
    binary(name + " broadcast", run)
  }

  mutating func addArithmetic() {
    both("add") { e in { (a, b) throws(TensorError) in try e.add(a, b) } }
    both("sub") { e in { (a, b) throws(TensorError) in try e.sub(a, b) } }
    both("mul") { $0.mul }
    both("div") { e in { (a, b) throws(TensorError) in try e.div(a, b) } }
    both("atan2") { $0.atan2 }
    both("hypot") { $0.hypot }
    both("copysign") { $0.copysign }
    both("logaddexp") { $0.logaddexp }
    both("maximum") { $0.maximum }
    both("minimum") { $0.minimum }
    both("fmax") { $0.fmax }
    both("fmin") { $0.fmin }
    both("fmod") { $0.fmod }
    both("remainder") { $0.remainder }
    binary("pow") { $0.pow }
    add("pow 2") { (e, t) throws(TensorError) in try e.pow(t[0], 2) }
    add("pow 3") { (e, t) throws(TensorError) in try e.pow(t[0], 3) }
    add("pow -1.5") { (e, t) throws(TensorError) in try e.pow(t[0], -1.5) }
    add("2 pow") { (e, t) throws(TensorError) in try e.pow(2, t[0]) }
    binary("xlogy") { $0.xlogy }
    add("add alpha") { (e, t) throws(TensorError) in try e.add(t[0], t[1], alpha: 2.5) }
    add("1 -") { (e, t) throws(TensorError) in try e.rsub(t[0], e.wrap(1)) }
    add("1 /") { (e, t) throws(TensorError) in try e.mul(e.reciprocal(t[0]), 1) }
    add("div trunc") { (e, t) throws(TensorError) in try e.div(t[0], t[1], rounding: .trunc) }
    add("div floor") { (e, t) throws(TensorError) in try e.div(t[0], t[1], rounding: .floor) }
    add("lerp") { (e, t) throws(TensorError) in try e.lerp(t[0], t[1], weight: t[2]) }
    add("lerp 0.3") { (e, t) throws(TensorError) in
      try e.lerp(t[0], t[1], weight: e.wrap(0.3))
    }
    add("addcmul") { (e, t) throws(TensorError) in try e.addcmul(t[0], t[1], t[2], value: 0.5) }
    add("addcdiv") { (e, t) throws(TensorError) in try e.addcdiv(t[0], t[1], t[2], value: 0.5) }
    add("where") { (e, t) throws(TensorError) in try e.where(t[0], t[1], t[2]) }
    add("clamp") { (e, t) throws(TensorError) in try e.clamp(t[0], min: -0.3, max: 0.4) }
    add("clamp min") { (e, t) throws(TensorError) in try e.clamp(t[0], min: 0) }
    add("clamp max") { (e, t) throws(TensorError) in try e.clamp(t[0], max: 0.5) }
    add("clamp both at bounds") { (e, t) throws(TensorError) in
      try e.clamp(t[0], min: 0, max: 2)
    }
    add("clamp tensors") { (e, t) throws(TensorError) in
      try e.clamp(t[0], minTensor: t[1], maxTensor: t[2])
    }
    binary("maximum ties") { $0.maximum }
    add("nan_to_num") { (e, t) throws(TensorError) in
      try e.nanToNum(e.div(t[0], e.sub(t[0], 1)))
    }
  }

  mutating func addIntegers() {
    binary("int add") { e in { (a, b) throws(TensorError) in try e.add(a, b) } }
    binary("int div") { e in { (a, b) throws(TensorError) in try e.div(a, b) } }
    binary("int floordiv") { $0.floorDivide }
    binary("int remainder") { $0.remainder }
    binary("int fmod") { $0.fmod }
    binary("int pow") { $0.pow }
    binary("int and") { $0.bitwiseAnd }
    binary("int or") { $0.bitwiseOr }
    binary("int xor") { $0.bitwiseXor }
    unary("int not") { $0.bitwiseNot }
    binary("int shift") { $0.bitwiseLeftShift }
    add("int8 wraps") { (e, t) throws(TensorError) in
      try e.mul(e.to(e.mul(t[0], 50), dtype: .int8), 3)
    }
    add("uint8") { (e, t) throws(TensorError) in try e.add(e.to(t[0], dtype: .uint8), 250) }
    add("float floordiv") { (e, t) throws(TensorError) in
      try e.floorDivide(e.mul(t[0], 5), t[1])
    }
    binary("eq") { $0.eq }
    binary("lt") { $0.lt }
    binary("ge") { $0.ge }
    binary("logical_xor") { $0.logicalXor }
    add("half") { (e, t) throws(TensorError) in
      try e.add(e.mul(e.to(t[0], dtype: .float16), 3), 0.1)
    }
    add("bfloat16") { (e, t) throws(TensorError) in
      try e.add(e.mul(e.to(t[0], dtype: .bfloat16), 3), 0.1)
    }
    add("bfloat16 sum") { (e, t) throws(TensorError) in
      try e.sum(e.to(t[0], dtype: .bfloat16), dims: [1])
    }
    add("float32 exp") { (e, t) throws(TensorError) in
      try e.exp(e.to(t[0], dtype: .float32))
    }
  }
}

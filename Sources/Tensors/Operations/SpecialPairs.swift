extension Engine {
  /// x · log(1 + y), 0 where x is 0: `torch.special.xlog1py`.
  public func xlog1py(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let name = Self.node("SpecialXlog1Py", input, other)
    return try fused(name, [input, other]) { engine, x throws(TensorError) in
      let product = try engine.mul(x[0], engine.log1p(x[1]))
      let isNone = try engine.logicalAnd(
        engine.eq(x[0], 0), engine.logicalNot(engine.isnan(x[1])))
      return try engine.where(isNone, engine.mul(x[0], engine.wrap(0)), product)
    }
  }

  /// Hurwitz's zeta function: `torch.special.zeta`.
  public func zeta(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let output = try mapped(input, other, SpecialFunctions.zeta)
    guard tracks(input, other) else { return output }
    let name = Self.node("SpecialZeta", input, other)
    return record(name, output, inputs: [input, other], saved: [input, other]) {
      (engine, node, g) throws(TensorError) in
      if node.needs(0) { throw Self.unknown("zeta") }
      let (x, q) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let slope = try engine.mul(engine.neg(x), engine.zeta(engine.add(x, engine.wrap(1)), q))
      return [nil, try engine.sumToSize(engine.mul(g, slope), q.shape)]
    }
  }

  /// A node's name, which tells which operand was a Python number.
  private static func node(_ name: String, _ left: Tensor, _ right: Tensor) -> String {
    "\(name)Backward\(left.isWrappedNumber ? 1 : right.isWrappedNumber ? 2 : 0)"
  }

  /// What PyTorch says where it has no derivative.
  private static func unknown(_ operand: String) -> TensorError {
    .refused(.notImplementedError, "the derivative for '\(operand)' is not implemented.")
  }

  /// The incomplete gamma functions: `torch.special.gammainc` and `gammaincc`.
  public func incompleteGamma(
    _ input: Tensor, _ other: Tensor, isUpper: Bool
  ) throws(TensorError) -> Tensor {
    let function = isUpper ? SpecialFunctions.upperGamma : SpecialFunctions.lowerGamma
    let output = try mapped(input, other, function)
    guard tracks(input, other) else { return output }
    let name = isUpper ? "IgammacBackward0" : "IgammaBackward0"
    return record(name, output, inputs: [input, other], saved: [input, other]) {
      (engine, node, g) throws(TensorError) in
      let (a, x) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      if node.needs(0) { throw Self.unknown(isUpper ? "igammac: input" : "igamma: input") }
      let power = try engine.mul(engine.sub(a, engine.wrap(1)), engine.log(x))
      let slope = try engine.exp(engine.sub(engine.sub(power, x), engine.lgamma(a)))
      return [nil, try engine.sumToSize(engine.mul(isUpper ? engine.neg(g) : g, slope), x.shape)]
    }
  }

  /// The next number from `input` in the direction of `other`: `torch.nextafter`.
  public func nextAfter(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    guard dtype.isFloatingPoint else {
      throw .notImplemented(kernel: "nextafter_cpu", dtype: dtype)
    }
    let pair = try broadcastTensors([detach(input), detach(other)])
    let numbers = zip(try doubles(pair[0]), try doubles(pair[1]))
    let values = numbers.map { from, to in
      dtype == .float64
        ? Self.next(from, to) : Double(Self.next(Float(from), Float(to)))
    }
    let output = try tensor(values, shape: pair[0].shape, dtype: dtype)
    guard tracks(input, other) else { return output }
    let shapes = (input.shape, other.shape)
    return record("NextafterBackward0", output, inputs: [input, other]) {
      (engine, _, g) throws(TensorError) in
      [
        try engine.sumToSize(g, shapes.0),
        try engine.sumToSize(engine.zerosLike(g), shapes.1),
      ]
    }
  }

  private static func next<Value: BinaryFloatingPoint>(_ from: Value, _ to: Value) -> Value {
    if from.isNaN || to.isNaN { return .nan }
    return from == to ? to : from < to ? from.nextUp : from.nextDown
  }

  /// Fractions in 0.5..<1 and powers of two that make up the numbers: `torch.frexp`.
  public func fractionAndExponent(
    _ input: Tensor
  ) throws(TensorError) -> (mantissa: Tensor, exponent: Tensor) {
    guard input.dtype.isFloatingPoint else {
      throw .runtime("torch.frexp() only supports floating-point dtypes")
    }
    let values = try doubles(input)
    let powers = values.map { $0 == 0 || !$0.isFinite ? 0 : Int64($0.exponent) + 1 }
    let parts = values.map { value in
      value == 0 || !value.isFinite
        ? value : Double(signOf: value, magnitudeOf: value.significand / 2)
    }
    let exponent = try tensor(powers, shape: input.shape, dtype: .int32)
    let mantissa = try tensor(parts, shape: input.shape, dtype: input.dtype)
    guard tracks(input) else { return (mantissa, exponent) }
    record("FrexpBackward0", mantissa, inputs: [input], saved: [exponent]) {
      (engine, node, g) throws(TensorError) in
      let power = try engine.exp2(engine.to(node.savedTensor(0, engine), dtype: g.dtype))
      return [try engine.div(g, power)]
    }
    return (mantissa, exponent)
  }
}

extension Engine {
  /// `input` to the power of `exponent`.
  public func pow(_ input: Tensor, _ exponent: Tensor) throws(TensorError) -> Tensor {
    let dtype = resultType(input, exponent)
    if dtype == .bool { throw .notImplemented(kernel: "pow", dtype: .bool) }
    if exponent.isWrappedNumber { return try powScalar(input, exponent, dtype) }
    let output = try elementwise(.pow, input, exponent, dtype: dtype)
    guard tracks(input, exponent) else { return output }
    if input.isWrappedNumber { return recordBase(output, input, exponent) }
    return record(
      "PowBackward1", output, inputs: [input, exponent], saved: [input, exponent], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let (x, p) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      var gradients: [Tensor?] = [nil, nil]
      if node.needs(0) { gradients[0] = try engine.powInputGradient(g, x, p) }
      if node.needs(1) {
        gradients[1] = try engine.powExponentGradient(g, x, p, node.savedTensor(2, engine))
      }
      return gradients
    }
  }

  private func powInputGradient(
    _ g: Tensor, _ x: Tensor, _ p: Tensor
  ) throws(TensorError) -> Tensor {
    let slope = try mul(g, mul(p, pow(x, sub(p, 1))))
    return try self.where(eq(p, 0), zerosLike(slope), slope)
  }

  private func powExponentGradient(
    _ g: Tensor, _ x: Tensor, _ p: Tensor, _ result: Tensor
  ) throws(TensorError) -> Tensor {
    let slope = try mul(g, mul(result, log(x)))
    let isZero = try logicalAnd(eq(x, 0), ge(p, 0))
    return try self.where(isZero, zerosLike(slope), slope)
  }

  private func recordBase(_ output: Tensor, _ base: Tensor, _ exponent: Tensor) -> Tensor {
    record(
      "PowBackward2", output, inputs: [base, exponent], saved: [base, exponent], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let (x, p) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [nil, try engine.powExponentGradient(g, x, p, node.savedTensor(2, engine))]
    }
  }

  private func powScalar(
    _ input: Tensor, _ exponent: Tensor, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    let p = try item(exponent)
    if !dtype.isFloatingPoint && p.double < 0 {
      throw .runtime("Integers to negative integer powers are not allowed.")
    }
    let output = try powValue(input, exponent, p, dtype)
    guard tracks(input) else { return output }
    return record("PowBackward0", output, inputs: [input], saved: [input]) {
      (engine, node, g) throws(TensorError) in
      let x = try node.savedTensor(0, engine)
      if p.double == 0 { return [try engine.zerosLike(g)] }
      if p.double == 2 { return [try engine.mul(g, engine.mul(x, 2))] }
      let lower: Scalar = p.isFloatingPoint ? .double(p.double - 1) : .int(p.int - 1)
      return [try engine.mul(g, engine.mul(engine.pow(x, lower), p))]
    }
  }

  // The small powers are exact products, as in PyTorch.
  private func powValue(
    _ input: Tensor, _ exponent: Tensor, _ p: Scalar, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    guard dtype.isFloatingPoint && input.dtype == dtype else {
      return try elementwise(.pow, input, exponent, dtype: dtype)
    }
    switch p.double {
    case 1: return try clone(detach(input))
    case 2: return try elementwise(.mul, input, input, dtype: dtype)
    case 3:
      let squared = try elementwise(.mul, input, input, dtype: dtype)
      return try elementwise(.mul, squared, input, dtype: dtype)
    case 0.5: return try sqrt(detach(input))
    case -0.5: return try rsqrt(detach(input))
    case -1: return try reciprocal(detach(input))
    default: return try elementwise(.pow, input, exponent, dtype: dtype)
    }
  }

  /// The angle of the point `(other, input)`.
  public func atan2(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let dtype = floatType(resultType(input, other))
    let output = try elementwise(.atan2, input, other, dtype: dtype)
    guard tracks(input, other) else { return output }
    return record("Atan2Backward0", output, inputs: [input, other], saved: [input, other]) {
      (engine, node, g) throws(TensorError) in
      let (y, x) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      let scaled = try engine.div(g, engine.add(engine.mul(y, y), engine.mul(x, x)))
      return [try engine.mul(scaled, x), try engine.neg(engine.mul(scaled, y))]
    }
  }

  /// `√(input² + other²)`.
  public func hypot(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    guard dtype.isFloatingPoint else { throw .notImplemented(kernel: "hypot_cpu", dtype: dtype) }
    let output = try elementwise(.hypot, input, other, dtype: dtype)
    guard tracks(input, other) else { return output }
    return record(
      "HypotBackward0", output, inputs: [input, other], saved: [input, other], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let scaled = try engine.div(g, node.savedTensor(2, engine))
      return [
        try engine.mul(scaled, node.savedTensor(0, engine)),
        try engine.mul(scaled, node.savedTensor(1, engine)),
      ]
    }
  }

  /// The magnitude of `input` with the sign of `other`.
  public func copysign(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let output = try elementwise(
      .copysign, input, other, dtype: floatType(resultType(input, other)))
    guard tracks(input, other) else { return output }
    return record(
      other.isWrappedNumber ? "CopysignBackward1" : "CopysignBackward0", output,
      inputs: [input, other], saved: [input], savesOutput: true
    ) { (engine, node, g) throws(TensorError) in
      let x = try node.savedTensor(0, engine)
      let ratio = try engine.mul(engine.sgn(x), engine.sgn(node.savedTensor(1, engine)))
      return [try engine.mul(g, ratio), node.needs(1) ? try engine.zerosLike(g) : nil]
    }
  }

  /// `input · log(other)`, zero where `input` is zero.
  public func xlogy(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let output = try elementwise(.xlogy, input, other, dtype: floatType(resultType(input, other)))
    guard tracks(input, other) else { return output }
    return record("XlogyBackward0", output, inputs: [input, other], saved: [input, other]) {
      (engine, node, g) throws(TensorError) in
      let (x, y) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      var gradients: [Tensor?] = [nil, nil]
      if node.needs(0) {
        let masked = try engine.logicalAnd(engine.eq(x, 0), engine.le(y, 0))
        let slope = try engine.mul(g, engine.log(y))
        gradients[0] = try engine.where(masked, engine.zerosLike(slope), slope)
      }
      if node.needs(1) { gradients[1] = try engine.div(engine.mul(g, x), y) }
      return gradients
    }
  }

  /// `log(eᵃ + eᵇ)`.
  public func logaddexp(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let output = try elementwise(
      .logaddexp, input, other, dtype: floatType(resultType(input, other)))
    guard tracks(input, other) else { return output }
    return record("LogaddexpBackward0", output, inputs: [input, other], saved: [input, other]) {
      (engine, node, g) throws(TensorError) in
      let (a, b) = (try node.savedTensor(0, engine), try node.savedTensor(1, engine))
      return [
        try engine.mul(g, engine.sigmoid(engine.sub(a, b))),
        try engine.mul(g, engine.sigmoid(engine.sub(b, a))),
      ]
    }
  }
}

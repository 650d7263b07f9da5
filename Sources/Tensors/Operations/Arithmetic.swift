extension Engine {
  /// Broadcasts two operands and applies a kernel; `dtype` is that of the computation and the result.
  func elementwise(
    _ kernel: BinaryKernel, _ input: Tensor, _ other: Tensor, dtype: DType
  ) throws(TensorError) -> Tensor {
    try sameDevice(input, other)
    let shape = try Tensor.broadcastShape(input.shape, other.shape)
    let output = Tensor.elementwiseResult(shape, dtype, like: [input, other])
    Elementwise.binary(
      kernel, rounded(input, dtype, kernel), rounded(other, dtype, kernel), into: output, dtype)
    return created(output)
  }

  // PyTorch's half-precision kernels round a number first, except in products and quotients.
  private func rounded(_ operand: Tensor, _ dtype: DType, _ kernel: BinaryKernel) -> Tensor {
    guard operand.isWrappedNumber, dtype.itemSize < 8 else { return operand }
    guard dtype.isFloatingPoint else { return wrapped(operand, dtype) }
    guard dtype.itemSize == 2, kernel != .mul, kernel != .div else { return operand }
    return converted(operand, dtype)
  }

  /// A number as a whole dtype holds it: 300 is 44 beside bytes.
  func wrapped(_ operand: Tensor, _ dtype: DType) -> Tensor {
    guard operand.isWrappedNumber, dtype.isIntegral, dtype.itemSize < 8 else { return operand }
    return converted(operand, dtype)
  }

  private func converted(_ operand: Tensor, _ dtype: DType) -> Tensor {
    let number = Tensor(empty: [], dtype)
    Conversion.copy(operand, into: number)
    return number
  }

  /// `input + alpha · other`.
  public func add(
    _ input: Tensor, _ other: Tensor, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    try checkAlpha(alpha, dtype)
    let output: Tensor
    if alpha == 1 {
      output = try elementwise(dtype == .bool ? .or : .add, input, other, dtype: dtype)
    } else if let sum = try joined(input, alpha.double, other, dtype) {
      output = sum
    } else {
      let scaled = try elementwise(.mul, other, wrap(alpha), dtype: dtype)
      output = try elementwise(.add, input, scaled, dtype: dtype)
    }
    guard tracks(input, other) else { return output }
    return record("AddBackward0", output, inputs: [input, other]) {
      (engine, node, gradient) throws(TensorError) in
      [gradient, node.needs(1) ? try engine.scaled(gradient, alpha) : nil]
    }
  }

  /// `input - alpha · other`.
  public func sub(
    _ input: Tensor, _ other: Tensor, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    try subtract(input, other, alpha: alpha, name: "SubBackward0")
  }

  /// `input - other` written the other way round: `number - tensor`.
  public func rsub(
    _ input: Tensor, _ other: Tensor, alpha: Scalar = 1
  ) throws(TensorError) -> Tensor {
    let name = other.isWrappedNumber ? "RsubBackward1" : "RsubBackward0"
    return try subtract(other, input, alpha: alpha, name: name)
  }

  private func difference(
    _ input: Tensor, _ other: Tensor, _ alpha: Scalar, _ dtype: DType
  ) throws(TensorError) -> Tensor {
    if alpha == 1 { return try elementwise(.sub, input, other, dtype: dtype) }
    if let sum = try joined(input, -alpha.double, other, dtype) { return sum }
    let right = try elementwise(.mul, other, wrap(alpha), dtype: dtype)
    return try elementwise(.sub, input, right, dtype: dtype)
  }

  private func subtract(
    _ input: Tensor, _ other: Tensor, alpha: Scalar, name: String
  ) throws(TensorError) -> Tensor {
    try checkSubtraction(input, other)
    let dtype = resultType(input, other)
    try checkAlpha(alpha, dtype)
    let output = try difference(input, other, alpha, dtype)
    guard tracks(input, other) else { return output }
    return record(name, output, inputs: [input, other]) {
      (engine, node, gradient) throws(TensorError) in
      [gradient, node.needs(1) ? try engine.neg(engine.scaled(gradient, alpha)) : nil]
    }
  }

  func scaled(_ tensor: Tensor, _ factor: Scalar) throws(TensorError) -> Tensor {
    factor == 1 ? tensor : try mul(tensor, wrap(factor))
  }

  private func checkAlpha(_ alpha: Scalar, _ dtype: DType) throws(TensorError) {
    if case .bool = alpha, dtype != .bool {
      throw .runtime("Boolean alpha only supported for Boolean results.")
    }
    if alpha.isFloatingPoint && !dtype.isFloatingPoint {
      throw .runtime(
        "For integral input tensors, argument alpha must not be a floating point number.")
    }
  }

  private func checkSubtraction(_ input: Tensor, _ other: Tensor) throws(TensorError) {
    let both = input.dtype == .bool && other.dtype == .bool
    if both {
      throw .refused(
        .notImplementedError,
        "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or"
          + " `logical_xor()` operator instead.")
    }
    if input.dtype == .bool || other.dtype == .bool {
      throw .refused(
        .notImplementedError,
        "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to"
          + " invert a mask, use the `~` or `logical_not()` operator instead.")
    }
  }

  /// `input · other`.
  public func mul(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    let output = try elementwise(dtype == .bool ? .and : .mul, input, other, dtype: dtype)
    guard tracks(input, other) else { return output }
    let saved = [input.requiresGrad ? other : nil, other.requiresGrad ? input : nil]
    return record("MulBackward0", output, inputs: [input, other], saved: saved) {
      (engine, node, gradient) throws(TensorError) in
      [
        node.needs(0) ? try engine.mul(gradient, node.savedTensor(0, engine)) : nil,
        node.needs(1) ? try engine.mul(gradient, node.savedTensor(1, engine)) : nil,
      ]
    }
  }

  /// `input / other`, rounded if asked to.
  public func div(
    _ input: Tensor, _ other: Tensor, rounding: DivisionRounding? = nil
  ) throws(TensorError) -> Tensor {
    guard let rounding else { return try trueDivide(input, other) }
    let dtype = resultType(input, other)
    if !dtype.isFloatingPoint { try checkDivisor(wrapped(other, dtype)) }
    let kernel = rounding == .floor ? BinaryKernel.floorDivide : .truncDivide
    let output = try elementwise(kernel, input, other, dtype: dtype)
    guard tracks(input, other) else { return output }
    return record("DivBackward2", output, inputs: [input, other]) {
      (engine, node, gradient) throws(TensorError) in
      [
        node.needs(0) ? try engine.zerosLike(gradient) : nil,
        node.needs(1) ? try engine.zerosLike(gradient) : nil,
      ]
    }
  }

  private func trueDivide(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let dtype = floatType(resultType(input, other))
    let output = try elementwise(.div, input, other, dtype: dtype)
    guard tracks(input, other) else { return output }
    let saved = [other.requiresGrad ? input : nil, other]
    return record("DivBackward0", output, inputs: [input, other], saved: saved) {
      (engine, node, gradient) throws(TensorError) in
      let divisor = try node.savedTensor(1, engine)
      let left = try engine.div(gradient, divisor)
      guard node.needs(1) else { return [left, nil] }
      let quotient = try engine.div(node.savedTensor(0, engine), divisor)
      return [node.needs(0) ? left : nil, try engine.neg(engine.mul(left, quotient))]
    }
  }

  func checkDivisor(_ other: Tensor) throws(TensorError) {
    let zeros = Tensor(empty: other.shape, .bool)
    Elementwise.compare(.eq, other, wrap(0), into: zeros, other.dtype)
    if try isTrue(any(zeros)) {
      throw .runtime("ZeroDivisionError")
    }
  }

  /// `⌊input / other⌋`: the `//` operator.
  public func floorDivide(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    if !dtype.isFloatingPoint { try checkDivisor(wrapped(other, dtype)) }
    let output = try elementwise(.floorDivide, input, other, dtype: dtype)
    guard tracks(input, other) else { return output }
    return recordNotImplemented(output, inputs: [input, other], "floor_divide")
  }

  /// Zero below zero, one above, and `values` at zero: `torch.heaviside`.
  public func heaviside(_ input: Tensor, _ values: Tensor) throws(TensorError) -> Tensor {
    guard input.dtype == values.dtype else {
      throw .runtime("heaviside is not yet implemented for tensors with different dtypes.")
    }
    let output = try withGradMode(false) { () throws(TensorError) in
      try self.where(eq(input, 0), values, to(gt(input, 0), dtype: input.dtype))
    }
    guard tracks(input, values) else { return output }
    return recordNotImplemented(output, inputs: [input, values], "heaviside")
  }

  func recordNotImplemented(_ output: Tensor, inputs: [Tensor?], _ operation: String) -> Tensor {
    record("NotImplemented", output, inputs: inputs) { (_, _, _) throws(TensorError) in
      throw .runtime("derivative for aten::\(operation) is not implemented")
    }
  }

  /// The remainder with the sign of `other`: the `%` operator.
  public func remainder(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    if !dtype.isFloatingPoint { try checkDivisor(wrapped(other, dtype)) }
    let output = try elementwise(.remainder, input, other, dtype: dtype)
    guard tracks(input, other) else { return output }
    if input.isWrappedNumber {
      return recordNotImplemented(output, inputs: [input, other], "remainder")
    }
    return recordRemainder("Remainder", .floor, output, input, other)
  }

  /// The remainder with the sign of `input`.
  public func fmod(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    if !dtype.isFloatingPoint { try checkDivisor(wrapped(other, dtype)) }
    let output = try elementwise(.fmod, input, other, dtype: dtype)
    guard tracks(input, other) else { return output }
    return recordRemainder("Fmod", .trunc, output, input, other)
  }

  private func recordRemainder(
    _ name: String, _ rounding: DivisionRounding, _ output: Tensor, _ input: Tensor, _ other: Tensor
  ) -> Tensor {
    let saved: [Tensor?] = other.requiresGrad ? [input, other] : []
    let number = other.isWrappedNumber ? "0" : "1"
    return record(name + "Backward" + number, output, inputs: [input, other], saved: saved) {
      (engine, node, gradient) throws(TensorError) in
      guard node.needs(1) else { return [gradient, nil] }
      let quotient = try engine.div(
        node.savedTensor(0, engine), node.savedTensor(1, engine), rounding: rounding)
      return [gradient, try engine.neg(engine.mul(gradient, quotient))]
    }
  }
}

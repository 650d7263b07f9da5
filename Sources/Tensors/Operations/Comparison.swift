extension Engine {
  private func comparison(
    _ kernel: ComparisonKernel, _ input: Tensor, _ other: Tensor
  ) throws(TensorError) -> Tensor {
    try sameDevice(input, other)
    let shape = try Tensor.broadcastShape(input.shape, other.shape)
    let output = Tensor.elementwiseResult(shape, .bool, like: [input, other])
    let dtype = resultType(input, other)
    Elementwise.compare(
      kernel, wrapped(input, dtype), wrapped(other, dtype), into: output, dtype)
    return created(output)
  }

  /// `input == other`, element by element.
  public func eq(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.eq, input, other)
  }

  /// `input != other`, element by element.
  public func ne(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.ne, input, other)
  }

  /// `input < other`, element by element.
  public func lt(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.lt, input, other)
  }

  /// `input <= other`, element by element.
  public func le(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.le, input, other)
  }

  /// `input > other`, element by element.
  public func gt(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.gt, input, other)
  }

  /// `input >= other`, element by element.
  public func ge(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.ge, input, other)
  }

  /// Overwrites a tensor with what a comparison found; no gradient flows back through that.
  package func compareInPlace(
    _ input: Tensor, _ node: String, _ comparison: () throws(TensorError) -> Tensor
  ) throws(TensorError) -> Tensor {
    try inPlace(input) { (_: Tensor) throws(TensorError) in
      let found = try to(comparison(), dtype: input.dtype)
      guard tracks(input) else { return found }
      return record(node, found, inputs: [input]) { (engine, _, gradient) throws(TensorError) in
        [try engine.zerosLike(gradient)]
      }
    }
  }

  /// Whether both are not zero.
  public func logicalAnd(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.logicalAnd, input, other)
  }

  /// Whether one is not zero.
  public func logicalOr(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.logicalOr, input, other)
  }

  /// Whether exactly one is not zero.
  public func logicalXor(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try comparison(.logicalXor, input, other)
  }

  /// Whether it is zero.
  public func logicalNot(_ input: Tensor) throws(TensorError) -> Tensor { try eq(input, 0) }

  /// Bits set in both; of bools, their conjunction.
  public func bitwiseAnd(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try bitwise(.and, "bitwise_and_cpu", input, other)
  }

  /// Bits set in one or both.
  public func bitwiseOr(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try bitwise(.or, "bitwise_or_cpu", input, other)
  }

  /// Bits set in exactly one.
  public func bitwiseXor(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try bitwise(.xor, "bitwise_xor_cpu", input, other)
  }

  /// Bits moved towards the high end.
  public func bitwiseLeftShift(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try bitwise(.shiftLeft, "lshift_cpu", input, other)
  }

  /// Bits moved towards the low end, keeping the sign.
  public func bitwiseRightShift(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try bitwise(.shiftRight, "rshift_cpu", input, other)
  }

  private func bitwise(
    _ kernel: BinaryKernel, _ name: String, _ input: Tensor, _ other: Tensor
  ) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    if dtype.isFloatingPoint { throw .notImplemented(kernel: name, dtype: dtype) }
    return try elementwise(kernel, input, other, dtype: dtype)
  }

  /// All bits turned; of a bool, its negation.
  public func bitwiseNot(_ input: Tensor) throws(TensorError) -> Tensor {
    if input.dtype.isFloatingPoint {
      throw .notImplemented(kernel: "bitwise_not_cpu", dtype: input.dtype)
    }
    if input.dtype == .bool { return try logicalNot(input) }
    return try elementwise(.xor, input, wrap(-1), dtype: input.dtype)
  }

  private func predicate(
    _ input: Tensor, _ body: (Run1<Double, Boolean>) -> Void
  ) -> Tensor {
    let output = Tensor.elementwiseResult(input.shape, .bool, like: [input])
    Elementwise.tests(input, into: output, Double.self, body)
    return output
  }

  /// Whether it is not a number.
  public func isnan(_ input: Tensor) throws(TensorError) -> Tensor {
    predicate(input) { $0.test { $0.isNaN } }
  }

  /// Whether it is infinite.
  public func isinf(_ input: Tensor) throws(TensorError) -> Tensor {
    predicate(input) { $0.test { $0.isInfinite } }
  }

  /// Whether it is neither infinite nor NaN.
  public func isfinite(_ input: Tensor) throws(TensorError) -> Tensor {
    predicate(input) { $0.test { $0.isFinite } }
  }

  /// Whether the sign bit is set, that of -0.0 included.
  public func signbit(_ input: Tensor) throws(TensorError) -> Tensor {
    predicate(input) { $0.test { $0.sign == .minus } }
  }

  /// Whether `|input - other| ≤ atol + rtol · |other|`.
  public func isclose(
    _ input: Tensor, _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8,
    equalNaN: Bool = false
  ) throws(TensorError) -> Tensor {
    guard input.dtype == other.dtype else {
      throw .runtime(
        "\(input.dtype.scalarName) did not match \(other.dtype.scalarName)")
    }
    let shape = try Tensor.broadcastShape(input.shape, other.shape)
    let output = Tensor(empty: shape, .bool)
    Elementwise.tests(input, other, into: output, Double.self) { run in
      run.test { a, b in
        if a == b { return true }
        if a.isNaN && b.isNaN { return equalNaN }
        return a.isFinite && b.isFinite
          && (a - b).magnitude <= atol + (rtol * b).magnitude
      }
    }
    return output
  }

  /// Whether all elements are close.
  public func allclose(
    _ input: Tensor, _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8,
    equalNaN: Bool = false
  ) throws(TensorError) -> Bool {
    try isTrue(all(isclose(input, other, rtol: rtol, atol: atol, equalNaN: equalNaN)))
  }

  /// Whether shapes and all elements are the same.
  public func equal(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Bool {
    guard input.shape == other.shape else { return false }
    return try isTrue(all(eq(input, other)))
  }

  /// Whether each element is among the tests.
  public func isin(
    _ elements: Tensor, _ tests: Tensor, invert: Bool = false
  ) throws(TensorError) -> Tensor {
    let candidates = Set(read(tests, Double.self))
    return predicate(elements) { $0.test { candidates.contains($0) != invert } }
  }
}

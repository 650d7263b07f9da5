extension Engine {
  /// The greatest common divisor of integers: `torch.gcd`.
  public func gcd(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try integers(input, other, "gcd_cpu") { Engine.greatestDivisor($0, $1) }
  }

  /// The least common multiple of integers: `torch.lcm`.
  public func lcm(_ input: Tensor, _ other: Tensor) throws(TensorError) -> Tensor {
    try integers(input, other, "lcm_cpu") { left, right in
      let divisor = Engine.greatestDivisor(left, right)
      guard divisor != 0 else { return 0 }
      let product = (left / divisor).multipliedReportingOverflow(by: right).partialValue
      return product < 0 ? 0 &- product : product
    }
  }

  private static func greatestDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    var (a, b) = (left.magnitude, right.magnitude)
    while b != 0 { (a, b) = (b, a % b) }
    return Int64(truncatingIfNeeded: a)
  }

  private func integers(
    _ input: Tensor, _ other: Tensor, _ kernel: String, _ function: (Int64, Int64) -> Int64
  ) throws(TensorError) -> Tensor {
    let dtype = resultType(input, other)
    guard dtype.isIntegral else { throw .notImplemented(kernel: kernel, dtype: dtype) }
    let operands = try broadcastTensors([input, other])
    let (left, right) = (try integers(operands[0]), try integers(operands[1]))
    var results: [Int64] = []
    for (a, b) in zip(left, right) { results.append(function(a, b)) }
    return try tensor(results, shape: operands[0].shape, dtype: dtype)
  }
}

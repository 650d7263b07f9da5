/// Elementwise functions of two numbers.
package enum BinaryKernel: Int32, CaseIterable {
  case add, sub, mul, div, maximum, minimum, fmax, fmin
  case floorDivide, truncDivide, remainder, fmod, pow
  case atan2, hypot, copysign, xlogy, logaddexp
  case and, or, xor, shiftLeft, shiftRight
}

/// Elementwise comparisons of two numbers.
package enum ComparisonKernel: Int32, CaseIterable {
  case eq, ne, lt, le, gt, ge, logicalAnd, logicalOr, logicalXor
}

extension Elementwise {
  /// Computes in the type of `dtype`; `output` has the broadcast shape.
  static func binary(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) {
    if let device = a.accelerator ?? b.accelerator ?? output.accelerator,
      device.binary(kernel, a, b, into: output, dtype)
    {
      return
    }
    switch dtype.compute {
    case .float: floating(kernel, a, b, output, Float.self)
    case .double: floating(kernel, a, b, output, Double.self)
    case .int: integral(kernel, a, b, output)
    }
  }

  private static func floating<Value: FloatCompute>(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, _ out: Tensor, _ type: Value.Type
  ) {
    switch kernel {
    case .div: runs(a, b, into: out, type) { $0.map { $0 / $1 } }
    case .atan2: runs(a, b, into: out, type) { $0.map { Value.atan2($0, $1) } }
    case .hypot: runs(a, b, into: out, type) { $0.map { Value.hypot($0, $1) } }
    case .copysign:
      runs(a, b, into: out, type) { $0.map { Value(signOf: $1, magnitudeOf: $0) } }
    case .xlogy:
      runs(a, b, into: out, type) { $0.map { $1 != $1 ? $1 : $0 == 0 ? 0 : $0 * Value.log($1) } }
    case .logaddexp: runs(a, b, into: out, type) { $0.map { logAddExp($0, $1) } }
    case .fmax: runs(a, b, into: out, type) { $0.map { $0 != $0 || $1 > $0 ? $1 : $0 } }
    case .fmin: runs(a, b, into: out, type) { $0.map { $0 != $0 || $1 < $0 ? $1 : $0 } }
    default: general(kernel, a, b, out, type)
    }
  }

  private static func general<Value: Compute>(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, _ out: Tensor, _ type: Value.Type
  ) {
    switch kernel {
    case .add: runs(a, b, into: out, type) { $0.map { Value.sum($0, $1) } }
    case .sub: runs(a, b, into: out, type) { $0.map { Value.difference($0, $1) } }
    case .mul: runs(a, b, into: out, type) { $0.map { Value.product($0, $1) } }
    case .maximum, .fmax: runs(a, b, into: out, type) { $0.map { Value.greater($0, $1) } }
    case .minimum, .fmin: runs(a, b, into: out, type) { $0.map { Value.smaller($0, $1) } }
    case .floorDivide: runs(a, b, into: out, type) { $0.map { Value.floored($0, $1) } }
    case .truncDivide: runs(a, b, into: out, type) { $0.map { Value.truncated($0, $1) } }
    case .remainder: runs(a, b, into: out, type) { $0.map { Value.modulo($0, $1) } }
    case .fmod: runs(a, b, into: out, type) { $0.map { Value.fmod($0, $1) } }
    case .pow: runs(a, b, into: out, type) { $0.map { Value.power($0, $1) } }
    default: break
    }
  }

  private static func integral(_ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, _ out: Tensor) {
    let type = Int64.self
    switch kernel {
    case .and: runs(a, b, into: out, type) { $0.map { $0 & $1 } }
    case .or: runs(a, b, into: out, type) { $0.map { $0 | $1 } }
    case .xor: runs(a, b, into: out, type) { $0.map { $0 ^ $1 } }
    case .shiftLeft: runs(a, b, into: out, type) { $0.map { $0 << $1 } }
    case .shiftRight: runs(a, b, into: out, type) { $0.map { $0 >> $1 } }
    default: general(kernel, a, b, out, type)
    }
  }

  @inline(__always)
  private static func logAddExp<Value: FloatCompute>(_ a: Value, _ b: Value) -> Value {
    if a == b && a.isInfinite { return a }
    let high = Value.greater(a, b)
    return high + Value.log1p(Value.exp(-(a - b).magnitude))
  }

  /// Compares in the type of `dtype`; `output` holds bools.
  static func compare(
    _ kernel: ComparisonKernel, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) {
    if let device = a.accelerator ?? b.accelerator ?? output.accelerator,
      device.compare(kernel, a, b, into: output, dtype)
    {
      return
    }
    switch dtype.compute {
    case .float: compare(kernel, a, b, output, Float.self)
    case .double: compare(kernel, a, b, output, Double.self)
    case .int: compare(kernel, a, b, output, Int64.self)
    }
  }

  private static func compare<Value: Compute>(
    _ kernel: ComparisonKernel, _ a: Tensor, _ b: Tensor, _ out: Tensor, _ type: Value.Type
  ) {
    switch kernel {
    case .eq: tests(a, b, into: out, type) { $0.test { $0 == $1 } }
    case .ne: tests(a, b, into: out, type) { $0.test { $0 != $1 } }
    case .lt: tests(a, b, into: out, type) { $0.test { $0 < $1 } }
    case .le: tests(a, b, into: out, type) { $0.test { $0 <= $1 } }
    case .gt: tests(a, b, into: out, type) { $0.test { $0 > $1 } }
    case .ge: tests(a, b, into: out, type) { $0.test { $0 >= $1 } }
    case .logicalAnd: tests(a, b, into: out, type) { $0.test { $0 != .zero && $1 != .zero } }
    case .logicalOr: tests(a, b, into: out, type) { $0.test { $0 != .zero || $1 != .zero } }
    case .logicalXor: tests(a, b, into: out, type) { $0.test { ($0 != .zero) != ($1 != .zero) } }
    }
  }
}

/// Elementwise functions of two numbers.
enum BinaryKernel {
  case add, sub, mul, div, maximum, minimum, fmax, fmin
  case floorDivide, truncDivide, remainder, fmod, pow
  case atan2, hypot, copysign, xlogy, logaddexp
  case and, or, xor, shiftLeft, shiftRight
}

/// Elementwise comparisons of two numbers.
enum ComparisonKernel {
  case eq, ne, lt, le, gt, ge, logicalAnd, logicalOr, logicalXor
}

extension Elementwise {
  /// Computes in the type of `dtype`; `output` has the broadcast shape.
  static func binary(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, into output: Tensor, _ dtype: DType
  ) {
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
    case .div: map(a, b, into: out, type) { $0 / $1 }
    case .atan2: map(a, b, into: out, type) { Value.atan2($0, $1) }
    case .hypot: map(a, b, into: out, type) { Value.hypot($0, $1) }
    case .copysign:
      map(a, b, into: out, type) { Value(signOf: $1, magnitudeOf: $0) }
    case .xlogy:
      map(a, b, into: out, type) { $1 != $1 ? $1 : $0 == 0 ? 0 : $0 * Value.log($1) }
    case .logaddexp: map(a, b, into: out, type) { logAddExp($0, $1) }
    case .fmax: map(a, b, into: out, type) { $0 != $0 || $1 > $0 ? $1 : $0 }
    case .fmin: map(a, b, into: out, type) { $0 != $0 || $1 < $0 ? $1 : $0 }
    default: general(kernel, a, b, out, type)
    }
  }

  private static func general<Value: Compute>(
    _ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, _ out: Tensor, _ type: Value.Type
  ) {
    switch kernel {
    case .add: map(a, b, into: out, type) { Value.sum($0, $1) }
    case .sub: map(a, b, into: out, type) { Value.difference($0, $1) }
    case .mul: map(a, b, into: out, type) { Value.product($0, $1) }
    case .maximum, .fmax: map(a, b, into: out, type) { Value.greater($0, $1) }
    case .minimum, .fmin: map(a, b, into: out, type) { Value.smaller($0, $1) }
    case .floorDivide: map(a, b, into: out, type) { Value.floored($0, $1) }
    case .truncDivide: map(a, b, into: out, type) { Value.truncated($0, $1) }
    case .remainder: map(a, b, into: out, type) { Value.modulo($0, $1) }
    case .fmod: map(a, b, into: out, type) { Value.fmod($0, $1) }
    case .pow: map(a, b, into: out, type) { Value.power($0, $1) }
    default: break
    }
  }

  private static func integral(_ kernel: BinaryKernel, _ a: Tensor, _ b: Tensor, _ out: Tensor) {
    let type = Int64.self
    switch kernel {
    case .and: map(a, b, into: out, type) { $0 & $1 }
    case .or: map(a, b, into: out, type) { $0 | $1 }
    case .xor: map(a, b, into: out, type) { $0 ^ $1 }
    case .shiftLeft: map(a, b, into: out, type) { $0 << $1 }
    case .shiftRight: map(a, b, into: out, type) { $0 >> $1 }
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
    case .eq: test(a, b, into: out, type) { $0 == $1 }
    case .ne: test(a, b, into: out, type) { $0 != $1 }
    case .lt: test(a, b, into: out, type) { $0 < $1 }
    case .le: test(a, b, into: out, type) { $0 <= $1 }
    case .gt: test(a, b, into: out, type) { $0 > $1 }
    case .ge: test(a, b, into: out, type) { $0 >= $1 }
    case .logicalAnd: test(a, b, into: out, type) { $0 != .zero && $1 != .zero }
    case .logicalOr: test(a, b, into: out, type) { $0 != .zero || $1 != .zero }
    case .logicalXor: test(a, b, into: out, type) { ($0 != .zero) != ($1 != .zero) }
    }
  }
}

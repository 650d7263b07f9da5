extension DType {
  /// Whether elements take a number, fractions cut off; ints below zero wrap around in `uint8`.
  package func holds(_ scalar: Scalar) -> Bool {
    let value = scalar.double
    if isFloatingPoint { return !value.isFinite || value.magnitude <= greatest }
    if case .int = scalar {
      return self == .int64 || (value >= (self == .uint8 ? -greatest : lowest) && value <= greatest)
    }
    return self == .bool || (value >= lowest && value <= greatest)
  }

  /// Refuses a number that elements cannot hold.
  ///
  /// - `halves`: whether numbers too large for 16-bit floats are refused too; else they become
  ///   infinite.
  package func checkHolds(_ value: Scalar, halves: Bool = false) throws(TensorError) {
    if !halves && (self == .float16 || self == .bfloat16) { return }
    guard self != .bool, !holds(value) else { return }
    throw .refused(
      .runtimeError, "value cannot be converted to type \(castName) without overflow")
  }

  /// The greatest element that is finite.
  var greatest: Double {
    switch self {
    case .float64: Double.greatestFiniteMagnitude
    case .float32: Double(Float.greatestFiniteMagnitude)
    case .bfloat16: 0x1.FEp127
    case .float16: 65504
    case .int64: 0x1p63
    case .int32: 2_147_483_647
    case .int16: 32767
    case .int8: 127
    case .uint8: 255
    case .bool: 1
    }
  }

  /// The lowest element of a whole dtype.
  var lowest: Double {
    switch self {
    case .int64: -0x1p63
    case .int32: -2_147_483_648
    case .int16: -32768
    case .int8: -128
    default: 0
    }
  }

  /// C++'s name of a dtype as PyTorch's casts say it: `int64_t`, but `int`.
  private var castName: String {
    switch self {
    case .float64: "double"
    case .float32: "float"
    case .float16: "c10::Half"
    case .bfloat16: "c10::BFloat16"
    case .int32: "int"
    default: name + "_t"
    }
  }
}

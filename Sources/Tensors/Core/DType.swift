/// The element type of a tensor: one of PyTorch's real dtypes.
public enum DType: UInt8, Sendable, Hashable, CaseIterable {
  case float64, float32, float16, bfloat16, int64, int32, int16, int8, uint8, bool
}

extension DType {
  /// The width of one element in bytes.
  public var itemSize: Int {
    switch self {
    case .float64, .int64: 8
    case .float32, .int32: 4
    case .float16, .bfloat16, .int16: 2
    case .int8, .uint8, .bool: 1
    }
  }

  /// Whether values have fractions: float64, float32, float16 and bfloat16.
  public var isFloatingPoint: Bool {
    switch self {
    case .float64, .float32, .float16, .bfloat16: true
    default: false
    }
  }

  /// Whether values are integers and not bool.
  public var isIntegral: Bool { !isFloatingPoint && self != .bool }

  /// Whether negative values exist.
  public var isSigned: Bool { self != .uint8 && self != .bool }

  /// The name after `torch.`: `float32`.
  public var name: String {
    switch self {
    case .float64: "float64"
    case .float32: "float32"
    case .float16: "float16"
    case .bfloat16: "bfloat16"
    case .int64: "int64"
    case .int32: "int32"
    case .int16: "int16"
    case .int8: "int8"
    case .uint8: "uint8"
    case .bool: "bool"
    }
  }

  /// PyTorch's name in error messages: `Float`, `Long`.
  public var scalarName: String {
    switch self {
    case .float64: "Double"
    case .float32: "Float"
    case .float16: "Half"
    case .bfloat16: "BFloat16"
    case .int64: "Long"
    case .int32: "Int"
    case .int16: "Short"
    case .int8: "Char"
    case .uint8: "Byte"
    case .bool: "Bool"
    }
  }

  /// The C++ type's name, which some messages use: `float`, `long int`.
  public var cName: String {
    switch self {
    case .float64: "double"
    case .float32: "float"
    case .float16: "c10::Half"
    case .bfloat16: "c10::BFloat16"
    case .int64: "long int"
    case .int32: "int"
    case .int16: "short int"
    case .int8: "signed char"
    case .uint8: "unsigned char"
    case .bool: "bool"
    }
  }

  /// What `tensor.type()` returns on the CPU: `torch.FloatTensor`.
  public var typeString: String { "torch." + scalarName + "Tensor" }
}

extension DType {
  /// The dtype that holds both operands' values, as `torch.promote_types` says.
  public static func promote(_ left: DType, _ right: DType) -> DType {
    if left == right { return left }
    if left == .bool { return right }
    if right == .bool { return left }
    switch (left.isFloatingPoint, right.isFloatingPoint) {
    case (true, false): return left
    case (false, true): return right
    case (true, true): return promoteFloats(left, right)
    case (false, false): return promoteIntegers(left, right)
    }
  }

  private static func promoteFloats(_ left: DType, _ right: DType) -> DType {
    if left == .float64 || right == .float64 { return .float64 }
    return .float32
  }

  private static func promoteIntegers(_ left: DType, _ right: DType) -> DType {
    if left == .uint8 && right == .int8 || left == .int8 && right == .uint8 { return .int16 }
    return left.itemSize > right.itemSize ? left : right
  }

  /// Whether a result of this dtype may be written into `target` in place.
  public func canCast(to target: DType) -> Bool {
    if isFloatingPoint && !target.isFloatingPoint { return false }
    return self == .bool || target != .bool
  }
}

extension DType {
  /// The value of this float dtype that is nearest to a number.
  package func rounded(_ value: Double) -> Double {
    switch self {
    case .float32: Double(Float(value))
    case .float16: Half(double: value).asDouble
    case .bfloat16: BFloat16(double: value).asDouble
    default: value
    }
  }
}

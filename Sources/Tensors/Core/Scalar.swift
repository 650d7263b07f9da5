/// A Python number: what a learner writes beside a tensor.
public enum Scalar: Sendable, Hashable {
  case bool(Bool)
  case int(Int64)
  case double(Double)
}

extension Scalar {
  /// The value as a double, rounded if it is a large integer.
  public var double: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): Double(value)
    case .double(let value): value
    }
  }

  /// The value as an integer, cut towards zero and clamped to 64 bits.
  public var int: Int64 {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int(let value): value
    case .double(let value): Int64(saturating: value)
    }
  }

  /// Whether the number is not zero.
  public var isTrue: Bool {
    switch self {
    case .bool(let value): value
    case .int(let value): value != 0
    case .double(let value): value != 0
    }
  }

  /// The dtype a tensor made from this number alone would have before defaults apply.
  public var dtype: DType {
    switch self {
    case .bool: .bool
    case .int: .int64
    case .double: .float64
    }
  }

  /// Whether the number was written as a float.
  public var isFloatingPoint: Bool {
    if case .double = self { return true }
    return false
  }
}

extension Scalar: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  /// Makes an int from a literal.
  public init(integerLiteral value: Int64) { self = .int(value) }
  /// Makes a float from a literal.
  public init(floatLiteral value: Double) { self = .double(value) }
  /// Makes a bool from a literal.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension Int64 {
  /// Cuts towards zero; NaN and values beyond 64 bits give the smallest integer, as x86 does.
  @inline(__always)
  init(saturating value: Double) {
    guard value > -9.223_372_036_854_775_8e18, value < 9.223_372_036_854_775_8e18 else {
      self = Int64.min
      return
    }
    self = Int64(value)
  }
}

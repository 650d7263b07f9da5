/// One of the three types that kernels compute in; the other dtypes are widened and rounded back.
protocol Compute: Element, Comparable {
  /// The type that sums are collected in.
  associatedtype Wide: Compute
  static func blockSum(_ row: UnsafePointer<Self>, _ count: Int) -> Self
  static var kind: ComputeKind { get }
  static func from<Source: Element>(_ value: Source) -> Self
  func to<Target: Element>(_ type: Target.Type) -> Target
  static func sum(_ a: Self, _ b: Self) -> Self
  static func difference(_ a: Self, _ b: Self) -> Self
  static func product(_ a: Self, _ b: Self) -> Self
  static func greater(_ a: Self, _ b: Self) -> Self
  static func smaller(_ a: Self, _ b: Self) -> Self
  static func floored(_ a: Self, _ b: Self) -> Self
  static func truncated(_ a: Self, _ b: Self) -> Self
  static func modulo(_ a: Self, _ b: Self) -> Self
  static func fmod(_ a: Self, _ b: Self) -> Self
  static func power(_ a: Self, _ b: Self) -> Self
  var isUnordered: Bool { get }
  static var zero: Self { get }
  static var one: Self { get }
  /// Below or equal to every value.
  static var lowest: Self { get }
  /// Above or equal to every value.
  static var highest: Self { get }
}

/// Which of the three types a dtype is computed in.
enum ComputeKind { case float, double, int }

extension DType {
  var compute: ComputeKind {
    switch self {
    case .float64: .double
    case .float32, .float16, .bfloat16: .float
    default: .int
    }
  }
}

/// The two floating-point compute types.
protocol FloatCompute: Compute, BinaryFloatingPoint {
  static func exp(_ x: Self) -> Self
  static func exp2(_ x: Self) -> Self
  static func expm1(_ x: Self) -> Self
  static func log(_ x: Self) -> Self
  static func log2(_ x: Self) -> Self
  static func log10(_ x: Self) -> Self
  static func log1p(_ x: Self) -> Self
  static func sin(_ x: Self) -> Self
  static func cos(_ x: Self) -> Self
  static func tan(_ x: Self) -> Self
  static func asin(_ x: Self) -> Self
  static func acos(_ x: Self) -> Self
  static func atan(_ x: Self) -> Self
  static func sinh(_ x: Self) -> Self
  static func cosh(_ x: Self) -> Self
  static func tanh(_ x: Self) -> Self
  static func asinh(_ x: Self) -> Self
  static func acosh(_ x: Self) -> Self
  static func atanh(_ x: Self) -> Self
  static func erf(_ x: Self) -> Self
  static func erfc(_ x: Self) -> Self
  static func lgamma(_ x: Self) -> Self
  static func pow(_ x: Self, _ y: Self) -> Self
  static func atan2(_ x: Self, _ y: Self) -> Self
  static func hypot(_ x: Self, _ y: Self) -> Self
  static func remainderTowardsZero(_ x: Self, _ y: Self) -> Self
  init(scalar: Double)
}

extension FloatCompute {
  @inline(__always) static func sum(_ a: Self, _ b: Self) -> Self { a + b }
  @inline(__always) static func difference(_ a: Self, _ b: Self) -> Self { a - b }
  @inline(__always) static func product(_ a: Self, _ b: Self) -> Self { a * b }
  // NaN wins on either side.
  @inline(__always) static func greater(_ a: Self, _ b: Self) -> Self { a > b || a != a ? a : b }
  @inline(__always) static func smaller(_ a: Self, _ b: Self) -> Self { a < b || a != a ? a : b }
  @inline(__always) static func truncated(_ a: Self, _ b: Self) -> Self {
    (a / b).rounded(.towardZero)
  }
  @inline(__always) static func floored(_ a: Self, _ b: Self) -> Self {
    if b == 0 { return a / b }
    let rest = remainderTowardsZero(a, b)
    var quotient = (a - rest) / b
    if rest != 0 && (b < 0) != (rest < 0) { quotient -= 1 }
    if quotient == 0 { return a / b < 0 ? -0.0 : 0 }
    let floor = quotient.rounded(.down)
    return quotient - floor > 0.5 ? floor + 1 : floor
  }
  @inline(__always) static func modulo(_ a: Self, _ b: Self) -> Self {
    let rest = remainderTowardsZero(a, b)
    return rest != 0 && (rest < 0) != (b < 0) ? rest + b : rest
  }
  @inline(__always) static func fmod(_ a: Self, _ b: Self) -> Self { remainderTowardsZero(a, b) }
  @inline(__always) static func power(_ a: Self, _ b: Self) -> Self { pow(a, b) }
  @inline(__always) var isUnordered: Bool { self != self }
  @inline(__always) static var one: Self { 1 }
  @inline(__always) static var lowest: Self { -infinity }
  @inline(__always) static var highest: Self { infinity }
}

extension Float: FloatCompute {
  typealias Wide = Double
  static var kind: ComputeKind { .float }
  @inline(__always) static func from<Source: Element>(_ value: Source) -> Float { value.asFloat }
  @inline(__always) func to<Target: Element>(_ type: Target.Type) -> Target { Target(float: self) }
  @inline(__always) init(scalar: Double) { self = Float(scalar) }
}

extension Double: FloatCompute {
  typealias Wide = Double
  static var kind: ComputeKind { .double }
  @inline(__always) static func from<Source: Element>(_ value: Source) -> Double { value.asDouble }
  @inline(__always) func to<Target: Element>(_ type: Target.Type) -> Target { Target(double: self) }
  @inline(__always) init(scalar: Double) { self = scalar }
}

extension Int64: Compute {
  typealias Wide = Int64
  static var kind: ComputeKind { .int }
  @inline(__always) static func from<Source: Element>(_ value: Source) -> Int64 { value.asInt }
  @inline(__always) func to<Target: Element>(_ type: Target.Type) -> Target { Target(int: self) }
  @inline(__always) static func sum(_ a: Int64, _ b: Int64) -> Int64 { a &+ b }
  @inline(__always) static func difference(_ a: Int64, _ b: Int64) -> Int64 { a &- b }
  @inline(__always) static func product(_ a: Int64, _ b: Int64) -> Int64 { a &* b }
  @inline(__always) static func greater(_ a: Int64, _ b: Int64) -> Int64 { a > b ? a : b }
  @inline(__always) static func smaller(_ a: Int64, _ b: Int64) -> Int64 { a < b ? a : b }
  @inline(__always) static func truncated(_ a: Int64, _ b: Int64) -> Int64 {
    a.dividedReportingOverflow(by: b).partialValue
  }
  @inline(__always) static func floored(_ a: Int64, _ b: Int64) -> Int64 {
    let quotient = truncated(a, b)
    return quotient &* b != a && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }
  @inline(__always) static func fmod(_ a: Int64, _ b: Int64) -> Int64 {
    b == -1 ? 0 : a.remainderReportingOverflow(dividingBy: b).partialValue
  }
  @inline(__always) static func modulo(_ a: Int64, _ b: Int64) -> Int64 {
    let rest = fmod(a, b)
    return rest != 0 && (rest < 0) != (b < 0) ? rest &+ b : rest
  }
  static func power(_ a: Int64, _ b: Int64) -> Int64 {
    if b < 0 { return a == 1 ? 1 : a == -1 ? (b & 1 == 0 ? 1 : -1) : 0 }
    var (base, exponent, result) = (a, b, Int64(1))
    while exponent > 0 {
      if exponent & 1 == 1 { result = result &* base }
      base = base &* base
      exponent >>= 1
    }
    return result
  }
  @inline(__always) var isUnordered: Bool { false }
  @inline(__always) static var one: Int64 { 1 }
  @inline(__always) static var lowest: Int64 { .min }
  @inline(__always) static var highest: Int64 { .max }
}

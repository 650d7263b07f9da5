/// A number as it lies in memory, able to become any of the three types kernels compute in.
protocol Element: BitwiseCopyable {
  init(float: Float)
  init(double: Double)
  init(int: Int64)
  var asFloat: Float { get }
  var asDouble: Double { get }
  var asInt: Int64 { get }
}

extension Float: Element {
  @inline(__always) init(float: Float) { self = float }
  @inline(__always) init(double: Double) { self = Float(double) }
  @inline(__always) init(int: Int64) { self = Float(int) }
  @inline(__always) var asFloat: Float { self }
  @inline(__always) var asDouble: Double { Double(self) }
  @inline(__always) var asInt: Int64 { Int64(saturating: Double(self)) }
}

extension Double: Element {
  @inline(__always) init(float: Float) { self = Double(float) }
  @inline(__always) init(double: Double) { self = double }
  @inline(__always) init(int: Int64) { self = Double(int) }
  @inline(__always) var asFloat: Float { Float(self) }
  @inline(__always) var asDouble: Double { self }
  @inline(__always) var asInt: Int64 { Int64(saturating: self) }
}

/// The integer dtypes: narrow ones wrap around, and a number that int32 does not hold becomes the
/// least int32 first, as processors convert it.
protocol IntegerElement: Element, FixedWidthInteger {}

extension IntegerElement {
  @inline(__always) init(float: Float) { self.init(double: Double(float)) }
  @inline(__always) init(double: Double) {
    if Self.bitWidth > 32 {
      self.init(truncatingIfNeeded: double.asInt)
    } else {
      let fits = double > -2_147_483_649 && double < 2_147_483_648
      self.init(truncatingIfNeeded: fits ? Int32(double) : Int32.min)
    }
  }
  @inline(__always) init(int: Int64) { self.init(truncatingIfNeeded: int) }
  @inline(__always) var asFloat: Float { Float(self) }
  @inline(__always) var asDouble: Double { Double(self) }
  @inline(__always) var asInt: Int64 { Int64(truncatingIfNeeded: self) }
}

extension Int64: IntegerElement {}
extension Int32: IntegerElement {}
extension Int16: IntegerElement {}
extension Int8: IntegerElement {}
extension UInt8: IntegerElement {}

/// A bool in one byte: every number that is not zero becomes 1.
struct Boolean: Element {
  let byte: UInt8
  @inline(__always) init(float: Float) { byte = float != 0 ? 1 : 0 }
  @inline(__always) init(double: Double) { byte = double != 0 ? 1 : 0 }
  @inline(__always) init(int: Int64) { byte = int != 0 ? 1 : 0 }
  @inline(__always) init(_ value: Bool) { byte = value ? 1 : 0 }
  @inline(__always) var asFloat: Float { Float(byte) }
  @inline(__always) var asDouble: Double { Double(byte) }
  @inline(__always) var asInt: Int64 { Int64(byte) }
}

/// The upper half of a float32: `torch.bfloat16`.
struct BFloat16: Element {
  let bits: UInt16

  @inline(__always) init(float: Float) {
    let pattern = float.bitPattern
    let rounding = 0x7FFF &+ ((pattern >> 16) & 1)
    bits = float.isNaN ? 0x7FC0 : UInt16(truncatingIfNeeded: (pattern &+ rounding) >> 16)
  }
  @inline(__always) init(double: Double) { self.init(float: Float(double)) }
  @inline(__always) init(int: Int64) { self.init(float: Float(int)) }
  @inline(__always) var asFloat: Float { Float(bitPattern: UInt32(bits) << 16) }
  @inline(__always) var asDouble: Double { Double(asFloat) }
  @inline(__always) var asInt: Int64 { asFloat.asInt }
}

/// IEEE half precision, which x86 Swift has no type for: `torch.float16`.
struct Half: Element {
  let bits: UInt16

  @inline(__always) init(float: Float) { bits = Half.encode(float) }
  @inline(__always) init(double: Double) { bits = Half.encode(Float(double)) }
  @inline(__always) init(int: Int64) { bits = Half.encode(Float(int)) }
  @inline(__always) var asFloat: Float { Half.decode(bits) }
  @inline(__always) var asDouble: Double { Double(asFloat) }
  @inline(__always) var asInt: Int64 { asFloat.asInt }

  private static func encode(_ value: Float) -> UInt16 {
    let pattern = value.bitPattern
    let sign = UInt16(truncatingIfNeeded: (pattern >> 16) & 0x8000)
    let magnitude = pattern & 0x7FFF_FFFF
    if magnitude > 0x7F80_0000 { return sign | 0x7E00 }
    if magnitude >= 0x4780_0000 { return sign | 0x7C00 }
    if magnitude < 0x3880_0000 { return sign | encodeSubnormal(magnitude) }
    let rounded = magnitude &+ 0x0FFF &+ ((magnitude >> 13) & 1)
    return sign | UInt16(truncatingIfNeeded: (rounded &- 0x3800_0000) >> 13)
  }

  // Adding a half lets the hardware round the bits that fall off.
  private static func encodeSubnormal(_ magnitude: UInt32) -> UInt16 {
    let shifted = Float(bitPattern: magnitude) + 0.5
    return UInt16(truncatingIfNeeded: shifted.bitPattern &- Float(0.5).bitPattern)
  }

  private static func decode(_ bits: UInt16) -> Float {
    let sign = UInt32(bits & 0x8000) << 16
    let exponent = UInt32(bits >> 10) & 0x1F
    let fraction = UInt32(bits & 0x3FF)
    switch exponent {
    case 0:
      let magnitude = Float(fraction) * Float(sign: .plus, exponent: -24, significand: 1)
      return Float(bitPattern: sign | magnitude.bitPattern)
    case 31: return Float(bitPattern: sign | 0x7F80_0000 | fraction << 13)
    default: return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
    }
  }
}

/// The value of a literal.
package enum ConstantValue: Sendable {
  case none
  case `true`
  case `false`
  case ellipsis
  case int(Int64)
  /// Decimal digits of an integer that does not fit 64 bits.
  case bigInt(String)
  case float(Double)
  /// A number of `j`s.
  case imaginary(Double)
  case string(String)
  case bytes([UInt8])
}

/// A number of Python as an operand.
enum Number {
  case int(Int64)
  case big(BigInt)
  case float(Double)

  /// The number of an int, bool or float, also of an instance of a subclass; nil of anything else.
  init?(_ value: Value) {
    switch value {
    case .int(let value): self = .int(value)
    case .bool(let value): self = .int(value ? 1 : 0)
    case .float(let value): self = .float(value)
    case .object(let object):
      if object.kind == .bigInt {
        self = .big(unsafeDowncast(object, to: PyInt.self).value)
        return
      }
      guard object.kind.isWrapper, let number = Number(plain: object.underlyingValue) else {
        return nil
      }
      self = number
    case .none, .unbound: return nil
    }
  }

  private init?(plain value: Value) {
    if case .object(let object) = value, object.kind != .bigInt { return nil }
    self.init(value)
  }

  var big: BigInt? {
    switch self {
    case .int(let value): BigInt(value)
    case .big(let value): value
    case .float: nil
    }
  }

  /// The nearest double; nil where an int is out of range.
  var double: Double? {
    switch self {
    case .int(let value): Double(value)
    case .big(let value): value.double
    case .float(let value): value
    }
  }

  var isFloat: Bool { if case .float = self { true } else { false } }

  /// Below zero, zero or above; nil where one side is nan.
  static func order(_ left: Number, _ right: Number) -> Int? {
    switch (left, right) {
    case (.int(let a), .int(let b)): return a < b ? -1 : a == b ? 0 : 1
    case (.float(let a), .float(let b)):
      if a.isNaN || b.isNaN { return nil }
      return a < b ? -1 : a == b ? 0 : 1
    case (.float(let a), _): return (right.big ?? BigInt(0)).order(comparedTo: a).map { -$0 }
    case (_, .float(let b)): return (left.big ?? BigInt(0)).order(comparedTo: b)
    default:
      let (a, b) = (left.big ?? BigInt(0), right.big ?? BigInt(0))
      return a < b ? -1 : a == b ? 0 : 1
    }
  }
}

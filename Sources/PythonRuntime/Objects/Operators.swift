/// A binary arithmetic operator.
public enum BinaryOperator: UInt8, Sendable {
  case add, subtract, multiply, matrixMultiply, trueDivide, modulo, power
  case leftShift, rightShift, bitOr, bitXor, bitAnd, floorDivide

  /// The sign as it stands in a program and in `unsupported operand type(s) for +`.
  package var symbol: String {
    switch self {
    case .add: "+"
    case .subtract: "-"
    case .multiply: "*"
    case .matrixMultiply: "@"
    case .trueDivide: "/"
    case .modulo: "%"
    case .power: "** or pow()"
    case .leftShift: "<<"
    case .rightShift: ">>"
    case .bitOr: "|"
    case .bitXor: "^"
    case .bitAnd: "&"
    case .floorDivide: "//"
    }
  }

  /// The middle of the method's name: `add` in `__add__`, `__radd__` and `__iadd__`.
  package var stem: String {
    switch self {
    case .add: "add"
    case .subtract: "sub"
    case .multiply: "mul"
    case .matrixMultiply: "matmul"
    case .trueDivide: "truediv"
    case .modulo: "mod"
    case .power: "pow"
    case .leftShift: "lshift"
    case .rightShift: "rshift"
    case .bitOr: "or"
    case .bitXor: "xor"
    case .bitAnd: "and"
    case .floorDivide: "floordiv"
    }
  }

  package static var all: [BinaryOperator] {
    (0...12).compactMap(BinaryOperator.init(rawValue:))
  }
}

/// A rich comparison.
public enum Comparison: UInt8, Sendable {
  case less, lessOrEqual, equal, notEqual, greater, greaterOrEqual

  package var symbol: String {
    switch self {
    case .less: "<"
    case .lessOrEqual: "<="
    case .equal: "=="
    case .notEqual: "!="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }

  package var method: String {
    switch self {
    case .less: "__lt__"
    case .lessOrEqual: "__le__"
    case .equal: "__eq__"
    case .notEqual: "__ne__"
    case .greater: "__gt__"
    case .greaterOrEqual: "__ge__"
    }
  }

  /// The comparison with its sides exchanged.
  package var reflected: Comparison {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual: self
    }
  }

  /// The comparison of two ordered values.
  @inline(__always)
  package func holds<T: Comparable>(_ left: T, _ right: T) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .equal: left == right
    case .notEqual: left != right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }

  package static var all: [Comparison] { (0...5).compactMap(Comparison.init(rawValue:)) }
}

/// A prefix operator that a type can define.
public enum PrefixOperator: UInt8, Sendable {
  case negative, positive, invert

  package var symbol: String {
    switch self {
    case .negative: "-"
    case .positive: "+"
    case .invert: "~"
    }
  }

  package var method: String {
    switch self {
    case .negative: "__neg__"
    case .positive: "__pos__"
    case .invert: "__invert__"
    }
  }

  package static var all: [PrefixOperator] { [.negative, .positive, .invert] }
}

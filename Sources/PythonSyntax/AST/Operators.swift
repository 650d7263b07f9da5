/// A binary arithmetic operator, with CPython's ASDL names.
package enum Operator: Sendable {
  case add, sub, mult, matMult, div, mod, pow, lShift, rShift, bitOr, bitXor, bitAnd, floorDiv
}

/// `and` or `or`.
package enum BoolOperator: Sendable {
  case and, or
}

/// A prefix operator, with CPython's ASDL names.
package enum UnaryOperator: Sendable {
  case invert, not, uAdd, uSub
}

/// A comparison operator, with CPython's ASDL names.
package enum CompareOperator: Sendable {
  case eq, notEq, lt, ltE, gt, gtE, `is`, isNot, `in`, notIn
}

/// Whether a target expression is read, written or deleted.
package enum ExpressionContext: Sendable {
  case load, store, del
}

/// The `!r`, `!s` or `!a` of a formatted value.
package enum Conversion: Sendable {
  case none, str, repr, ascii
}

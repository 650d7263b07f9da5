// Arithmetic and bit operators, from `|` down to `**`.
extension Parser {
  func bitwiseOr() throws(ParseFailure) -> Expression {
    try memoized(.bitwiseOr) { () throws(ParseFailure) in try binary(minimum: 1) }
  }

  /// Reads operators that bind at least as strongly as `minimum`.
  private func binary(minimum: Int) throws(ParseFailure) -> Expression {
    let saved = height
    height = 0
    defer { height = max(saved, height) }
    let start = index
    var left = try factor()
    while let (op, strength) = binaryOperator(kind), strength >= minimum {
      let right = try tail { () throws(ParseFailure) in
        advance()
        return try binary(minimum: strength + 1)
      }
      guard let right else { break }
      try grow()
      left = .binOp(Expression.BinOp(left: left, op: op, right: right, range: range(from: start)))
    }
    return left
  }

  private func binaryOperator(_ kind: Token.Kind) -> (Operator, Int)? {
    switch kind {
    case .bar: (.bitOr, 1)
    case .caret: (.bitXor, 2)
    case .ampersand: (.bitAnd, 3)
    case .leftShift: (.lShift, 4)
    case .rightShift: (.rShift, 4)
    case .plus: (.add, 5)
    case .minus: (.sub, 5)
    case .star: (.mult, 6)
    case .slash: (.div, 6)
    case .doubleSlash: (.floorDiv, 6)
    case .percent: (.mod, 6)
    case .at: (.matMult, 6)
    default: nil
    }
  }

  private func factor() throws(ParseFailure) -> Expression {
    let op: UnaryOperator
    switch kind {
    case .minus: op = .uSub
    case .plus: op = .uAdd
    case .tilde: op = .invert
    default: return try power()
    }
    let start = index
    let saved = try enter()
    defer { leave(saved) }
    advance()
    let operand = try factor()
    return .unaryOp(Expression.UnaryOp(op: op, operand: operand, range: range(from: start)))
  }

  private func power() throws(ParseFailure) -> Expression {
    let start = index
    let base = try primary()
    guard kind == .doubleStar else { return base }
    return try tail { () throws(ParseFailure) in
      let saved = try enter()
      defer { leave(saved) }
      advance()
      let exponent = try factor()
      return .binOp(
        Expression.BinOp(left: base, op: .pow, right: exponent, range: range(from: start)))
    } ?? base
  }
}

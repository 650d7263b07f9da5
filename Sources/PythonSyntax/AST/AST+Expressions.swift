/// An expression, with CPython's ASDL names.
package enum Expression: Sendable {
  case boolOp(BoolOp)
  case namedExpr(NamedExpr)
  case binOp(BinOp)
  case unaryOp(UnaryOp)
  case lambda(Lambda)
  case ifExp(IfExp)
  case dict(Dict)
  case set(Set)
  case listComp(ListComp)
  case setComp(SetComp)
  case dictComp(DictComp)
  case generatorExp(GeneratorExp)
  case yield(Yield)
  case yieldFrom(YieldFrom)
  case compare(Compare)
  case call(Call)
  case formattedValue(FormattedValue)
  case joinedStr(JoinedStr)
  case constant(Constant)
  case attribute(Attribute)
  case `subscript`(Subscript)
  case starred(Starred)
  case name(Name)
  case list(List)
  case tuple(Tuple)
  case slice(Slice)

  /// The place of the node in its source.
  package var range: SourceRange {
    switch self {
    case .boolOp(let node): node.range
    case .namedExpr(let node): node.range
    case .binOp(let node): node.range
    case .unaryOp(let node): node.range
    case .lambda(let node): node.range
    case .ifExp(let node): node.range
    case .dict(let node): node.range
    case .set(let node): node.range
    case .listComp(let node): node.range
    case .setComp(let node): node.range
    case .dictComp(let node): node.range
    case .generatorExp(let node): node.range
    case .yield(let node): node.range
    case .yieldFrom(let node): node.range
    case .compare(let node): node.range
    case .call(let node): node.range
    case .formattedValue(let node): node.range
    case .joinedStr(let node): node.range
    case .constant(let node): node.range
    case .attribute(let node): node.range
    case .subscript(let node): node.range
    case .starred(let node): node.range
    case .name(let node): node.range
    case .list(let node): node.range
    case .tuple(let node): node.range
    case .slice(let node): node.range
    }
  }
}

extension Expression {
  /// `a and b and c`, or the same with `or`: one node for a run of one operator.
  package final class BoolOp: Sendable {
    package let op: BoolOperator
    package let values: [Expression]
    package let range: SourceRange

    package init(op: BoolOperator, values: [Expression], range: SourceRange) {
      self.op = op
      self.values = values
      self.range = range
    }
  }

  /// `(target := value)`.
  package final class NamedExpr: Sendable {
    package let target: Expression
    package let value: Expression
    package let range: SourceRange

    package init(target: Expression, value: Expression, range: SourceRange) {
      self.target = target
      self.value = value
      self.range = range
    }
  }

  /// `left op right`.
  package final class BinOp: Sendable {
    package let left: Expression
    package let op: Operator
    package let right: Expression
    package let range: SourceRange

    package init(left: Expression, op: Operator, right: Expression, range: SourceRange) {
      self.left = left
      self.op = op
      self.right = right
      self.range = range
    }
  }

  /// `op operand`.
  package final class UnaryOp: Sendable {
    package let op: UnaryOperator
    package let operand: Expression
    package let range: SourceRange

    package init(op: UnaryOperator, operand: Expression, range: SourceRange) {
      self.op = op
      self.operand = operand
      self.range = range
    }
  }

  /// `lambda args: body`.
  package final class Lambda: Sendable {
    package let args: Arguments
    package let body: Expression
    package let range: SourceRange

    package init(args: Arguments, body: Expression, range: SourceRange) {
      self.args = args
      self.body = body
      self.range = range
    }
  }

  /// `body if test else orelse`.
  package final class IfExp: Sendable {
    package let test: Expression
    package let body: Expression
    package let orelse: Expression
    package let range: SourceRange

    package init(test: Expression, body: Expression, orelse: Expression, range: SourceRange) {
      self.test = test
      self.body = body
      self.orelse = orelse
      self.range = range
    }
  }

  /// `[elt for …]`.
  package final class ListComp: Sendable {
    package let elt: Expression
    package let generators: [Comprehension]
    package let range: SourceRange

    package init(elt: Expression, generators: [Comprehension], range: SourceRange) {
      self.elt = elt
      self.generators = generators
      self.range = range
    }
  }

  /// `{elt for …}`.
  package final class SetComp: Sendable {
    package let elt: Expression
    package let generators: [Comprehension]
    package let range: SourceRange

    package init(elt: Expression, generators: [Comprehension], range: SourceRange) {
      self.elt = elt
      self.generators = generators
      self.range = range
    }
  }

  /// `{key: value for …}`.
  package final class DictComp: Sendable {
    package let key: Expression
    package let value: Expression
    package let generators: [Comprehension]
    package let range: SourceRange

    package init(
      key: Expression, value: Expression, generators: [Comprehension], range: SourceRange
    ) {
      self.key = key
      self.value = value
      self.generators = generators
      self.range = range
    }
  }

  /// `(elt for …)`.
  package final class GeneratorExp: Sendable {
    package let elt: Expression
    package let generators: [Comprehension]
    package let range: SourceRange

    package init(elt: Expression, generators: [Comprehension], range: SourceRange) {
      self.elt = elt
      self.generators = generators
      self.range = range
    }
  }

  /// `yield`, with or without a value.
  package final class Yield: Sendable {
    package let value: Expression?
    package let range: SourceRange

    package init(value: Expression?, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// `yield from value`.
  package final class YieldFrom: Sendable {
    package let value: Expression
    package let range: SourceRange

    package init(value: Expression, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// `left op₀ comparator₀ op₁ comparator₁ …`.
  package final class Compare: Sendable {
    package let left: Expression
    package let ops: [CompareOperator]
    package let comparators: [Expression]
    package let range: SourceRange

    package init(
      left: Expression, ops: [CompareOperator], comparators: [Expression], range: SourceRange
    ) {
      self.left = left
      self.ops = ops
      self.comparators = comparators
      self.range = range
    }
  }

  /// A call; starred positions are `starred` in `args`, `**` a keyword without a name.
  package final class Call: Sendable {
    package let function: Expression
    package let args: [Expression]
    package let keywords: [Keyword]
    package let range: SourceRange

    package init(
      function: Expression, args: [Expression], keywords: [Keyword], range: SourceRange
    ) {
      self.function = function
      self.args = args
      self.keywords = keywords
      self.range = range
    }
  }
}

extension Expression {
  /// A dict display; a missing key marks `**value`.
  package final class Dict: Sendable {
    package let keys: [Expression?]
    package let values: [Expression]
    package let range: SourceRange

    package init(keys: [Expression?], values: [Expression], range: SourceRange) {
      self.keys = keys
      self.values = values
      self.range = range
    }
  }

  /// A set display.
  package final class Set: Sendable {
    package let elts: [Expression]
    package let range: SourceRange

    package init(elts: [Expression], range: SourceRange) {
      self.elts = elts
      self.range = range
    }
  }

  /// The `{value!conversion:spec}` part of an f-string.
  package final class FormattedValue: Sendable {
    package let value: Expression
    package let conversion: Conversion
    package let formatSpec: Expression?
    package let range: SourceRange

    package init(
      value: Expression, conversion: Conversion, formatSpec: Expression?, range: SourceRange
    ) {
      self.value = value
      self.conversion = conversion
      self.formatSpec = formatSpec
      self.range = range
    }
  }

  /// An f-string: constants and formatted values in order.
  package final class JoinedStr: Sendable {
    package let values: [Expression]
    package let range: SourceRange

    package init(values: [Expression], range: SourceRange) {
      self.values = values
      self.range = range
    }
  }

  /// A literal; `isUnicodePrefixed` for `u"…"`.
  package final class Constant: Sendable {
    package let value: ConstantValue
    package let isUnicodePrefixed: Bool
    package let range: SourceRange

    package init(value: ConstantValue, isUnicodePrefixed: Bool, range: SourceRange) {
      self.value = value
      self.isUnicodePrefixed = isUnicodePrefixed
      self.range = range
    }
  }

  /// `value.attr`.
  package final class Attribute: Sendable {
    package let value: Expression
    package let attr: String
    package let ctx: ExpressionContext
    package let range: SourceRange

    package init(value: Expression, attr: String, ctx: ExpressionContext, range: SourceRange) {
      self.value = value
      self.attr = attr
      self.ctx = ctx
      self.range = range
    }
  }

  /// `value[slice]`.
  package final class Subscript: Sendable {
    package let value: Expression
    package let slice: Expression
    package let ctx: ExpressionContext
    package let range: SourceRange

    package init(value: Expression, slice: Expression, ctx: ExpressionContext, range: SourceRange) {
      self.value = value
      self.slice = slice
      self.ctx = ctx
      self.range = range
    }
  }

  /// `*value`.
  package final class Starred: Sendable {
    package let value: Expression
    package let ctx: ExpressionContext
    package let range: SourceRange

    package init(value: Expression, ctx: ExpressionContext, range: SourceRange) {
      self.value = value
      self.ctx = ctx
      self.range = range
    }
  }

  /// An identifier.
  package final class Name: Sendable {
    package let id: String
    package let ctx: ExpressionContext
    package let range: SourceRange

    package init(id: String, ctx: ExpressionContext, range: SourceRange) {
      self.id = id
      self.ctx = ctx
      self.range = range
    }
  }

  /// A list display or target.
  package final class List: Sendable {
    package let elts: [Expression]
    package let ctx: ExpressionContext
    package let range: SourceRange

    package init(elts: [Expression], ctx: ExpressionContext, range: SourceRange) {
      self.elts = elts
      self.ctx = ctx
      self.range = range
    }
  }

  /// A tuple display or target.
  package final class Tuple: Sendable {
    package let elts: [Expression]
    package let ctx: ExpressionContext
    package let range: SourceRange

    package init(elts: [Expression], ctx: ExpressionContext, range: SourceRange) {
      self.elts = elts
      self.ctx = ctx
      self.range = range
    }
  }

  /// `lower:upper:step` inside a subscript.
  package final class Slice: Sendable {
    package let lower: Expression?
    package let upper: Expression?
    package let step: Expression?
    package let range: SourceRange

    package init(lower: Expression?, upper: Expression?, step: Expression?, range: SourceRange) {
      self.lower = lower
      self.upper = upper
      self.step = step
      self.range = range
    }
  }
}

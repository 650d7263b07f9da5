/// A pattern of a `case`, with CPython's ASDL names.
package enum Pattern: Sendable {
  case matchValue(MatchValue)
  case matchSingleton(MatchSingleton)
  case matchSequence(MatchSequence)
  case matchMapping(MatchMapping)
  case matchClass(MatchClass)
  case matchStar(MatchStar)
  case matchAs(MatchAs)
  case matchOr(MatchOr)

  /// The place of the node in its source.
  package var range: SourceRange {
    switch self {
    case .matchValue(let node): node.range
    case .matchSingleton(let node): node.range
    case .matchSequence(let node): node.range
    case .matchMapping(let node): node.range
    case .matchClass(let node): node.range
    case .matchStar(let node): node.range
    case .matchAs(let node): node.range
    case .matchOr(let node): node.range
    }
  }
}

extension Pattern {
  /// A literal or dotted name compared with `==`.
  package final class MatchValue: Sendable {
    package let value: Expression
    package let range: SourceRange

    package init(value: Expression, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// `None`, `True` or `False`, compared with `is`.
  package final class MatchSingleton: Sendable {
    package let value: ConstantValue
    package let range: SourceRange

    package init(value: ConstantValue, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// `[p, q, *rest]`.
  package final class MatchSequence: Sendable {
    package let patterns: [Pattern]
    package let range: SourceRange

    package init(patterns: [Pattern], range: SourceRange) {
      self.patterns = patterns
      self.range = range
    }
  }

  /// `{key: p, **rest}`.
  package final class MatchMapping: Sendable {
    package let keys: [Expression]
    package let patterns: [Pattern]
    package let rest: String?
    package let range: SourceRange

    package init(keys: [Expression], patterns: [Pattern], rest: String?, range: SourceRange) {
      self.keys = keys
      self.patterns = patterns
      self.rest = rest
      self.range = range
    }
  }

  /// `cls(p, attr=q)`.
  package final class MatchClass: Sendable {
    package let cls: Expression
    package let patterns: [Pattern]
    package let kwdAttrs: [String]
    package let kwdPatterns: [Pattern]
    package let range: SourceRange

    package init(
      cls: Expression, patterns: [Pattern], kwdAttrs: [String], kwdPatterns: [Pattern],
      range: SourceRange
    ) {
      self.cls = cls
      self.patterns = patterns
      self.kwdAttrs = kwdAttrs
      self.kwdPatterns = kwdPatterns
      self.range = range
    }
  }

  /// `*name` inside a sequence; without a name for `*_`.
  package final class MatchStar: Sendable {
    package let name: String?
    package let range: SourceRange

    package init(name: String?, range: SourceRange) {
      self.name = name
      self.range = range
    }
  }

  /// `pattern as name`, a capture, or the wildcard when both are missing.
  package final class MatchAs: Sendable {
    package let pattern: Pattern?
    package let name: String?
    package let range: SourceRange

    package init(pattern: Pattern?, name: String?, range: SourceRange) {
      self.pattern = pattern
      self.name = name
      self.range = range
    }
  }

  /// `p | q`.
  package final class MatchOr: Sendable {
    package let patterns: [Pattern]
    package let range: SourceRange

    package init(patterns: [Pattern], range: SourceRange) {
      self.patterns = patterns
      self.range = range
    }
  }
}

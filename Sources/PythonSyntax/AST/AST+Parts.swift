/// The parameters of a function or lambda, in CPython's layout.
///
/// `defaults` belong to the last of `posonlyargs + args`; `kwDefaults` has one entry for each
/// keyword-only parameter.
package final class Arguments: Sendable {
  package let posonlyargs: [Arg]
  package let args: [Arg]
  package let vararg: Arg?
  package let kwonlyargs: [Arg]
  package let kwDefaults: [Expression?]
  package let kwarg: Arg?
  package let defaults: [Expression]
  package let range: SourceRange

  package init(
    posonlyargs: [Arg], args: [Arg], vararg: Arg?, kwonlyargs: [Arg], kwDefaults: [Expression?],
    kwarg: Arg?, defaults: [Expression], range: SourceRange
  ) {
    self.posonlyargs = posonlyargs
    self.args = args
    self.vararg = vararg
    self.kwonlyargs = kwonlyargs
    self.kwDefaults = kwDefaults
    self.kwarg = kwarg
    self.defaults = defaults
    self.range = range
  }
}

/// One parameter and its annotation.
package final class Arg: Sendable {
  package let arg: String
  package let annotation: Expression?
  package let range: SourceRange

  package init(arg: String, annotation: Expression?, range: SourceRange) {
    self.arg = arg
    self.annotation = annotation
    self.range = range
  }
}

/// `arg=value` in a call or class header; no name for `**value`.
package final class Keyword: Sendable {
  package let arg: String?
  package let value: Expression
  package let range: SourceRange

  package init(arg: String?, value: Expression, range: SourceRange) {
    self.arg = arg
    self.value = value
    self.range = range
  }
}

/// One `for target in iter if … if …` of a comprehension.
package final class Comprehension: Sendable {
  package let target: Expression
  package let iter: Expression
  package let ifs: [Expression]
  package let range: SourceRange

  package init(target: Expression, iter: Expression, ifs: [Expression], range: SourceRange) {
    self.target = target
    self.iter = iter
    self.ifs = ifs
    self.range = range
  }
}

/// One `except type as name:` of a `try`.
package final class ExceptHandler: Sendable {
  package let type: Expression?
  package let name: String?
  package let body: [Statement]
  package let range: SourceRange

  package init(type: Expression?, name: String?, body: [Statement], range: SourceRange) {
    self.type = type
    self.name = name
    self.body = body
    self.range = range
  }
}

/// One `context as target` of a `with`.
package final class WithItem: Sendable {
  package let contextExpr: Expression
  package let optionalVars: Expression?
  package let range: SourceRange

  package init(contextExpr: Expression, optionalVars: Expression?, range: SourceRange) {
    self.contextExpr = contextExpr
    self.optionalVars = optionalVars
    self.range = range
  }
}

/// One `name as asname` of an import.
package final class Alias: Sendable {
  package let name: String
  package let asname: String?
  package let range: SourceRange

  package init(name: String, asname: String?, range: SourceRange) {
    self.name = name
    self.asname = asname
    self.range = range
  }
}

/// One `case pattern if guard:` of a `match`.
package final class MatchCase: Sendable {
  package let pattern: Pattern
  package let `guard`: Expression?
  package let body: [Statement]
  package let range: SourceRange

  package init(pattern: Pattern, `guard`: Expression?, body: [Statement], range: SourceRange) {
    self.pattern = pattern
    self.guard = `guard`
    self.body = body
    self.range = range
  }
}

extension Statement {
  /// A function definition; the range starts at `def`, not at its decorators.
  package final class FunctionDef: Sendable {
    package let name: String
    package let args: Arguments
    package let body: [Statement]
    package let decoratorList: [Expression]
    package let returns: Expression?
    package let range: SourceRange

    package init(
      name: String, args: Arguments, body: [Statement], decoratorList: [Expression],
      returns: Expression?, range: SourceRange
    ) {
      self.name = name
      self.args = args
      self.body = body
      self.decoratorList = decoratorList
      self.returns = returns
      self.range = range
    }
  }

  /// A class definition; the range starts at `class`.
  package final class ClassDef: Sendable {
    package let name: String
    package let bases: [Expression]
    package let keywords: [Keyword]
    package let body: [Statement]
    package let decoratorList: [Expression]
    package let range: SourceRange

    package init(
      name: String, bases: [Expression], keywords: [Keyword], body: [Statement],
      decoratorList: [Expression], range: SourceRange
    ) {
      self.name = name
      self.bases = bases
      self.keywords = keywords
      self.body = body
      self.decoratorList = decoratorList
      self.range = range
    }
  }

  /// `for target in iter`, with its `else`.
  package final class For: Sendable {
    package let target: Expression
    package let iter: Expression
    package let body: [Statement]
    package let orelse: [Statement]
    package let range: SourceRange

    package init(
      target: Expression, iter: Expression, body: [Statement], orelse: [Statement],
      range: SourceRange
    ) {
      self.target = target
      self.iter = iter
      self.body = body
      self.orelse = orelse
      self.range = range
    }
  }

  /// `while test`, with its `else`.
  package final class While: Sendable {
    package let test: Expression
    package let body: [Statement]
    package let orelse: [Statement]
    package let range: SourceRange

    package init(test: Expression, body: [Statement], orelse: [Statement], range: SourceRange) {
      self.test = test
      self.body = body
      self.orelse = orelse
      self.range = range
    }
  }

  /// `if test`; an `elif` is an `If` alone in `orelse`.
  package final class If: Sendable {
    package let test: Expression
    package let body: [Statement]
    package let orelse: [Statement]
    package let range: SourceRange

    package init(test: Expression, body: [Statement], orelse: [Statement], range: SourceRange) {
      self.test = test
      self.body = body
      self.orelse = orelse
      self.range = range
    }
  }

  /// `with` over one or more context managers.
  package final class With: Sendable {
    package let items: [WithItem]
    package let body: [Statement]
    package let range: SourceRange

    package init(items: [WithItem], body: [Statement], range: SourceRange) {
      self.items = items
      self.body = body
      self.range = range
    }
  }

  /// `match subject` and its cases.
  package final class Match: Sendable {
    package let subject: Expression
    package let cases: [MatchCase]
    package let range: SourceRange

    package init(subject: Expression, cases: [MatchCase], range: SourceRange) {
      self.subject = subject
      self.cases = cases
      self.range = range
    }
  }

  /// `try` with handlers, `else` and `finally`; `isStar` for `except*` (CPython's `TryStar`).
  package final class Try: Sendable {
    package let body: [Statement]
    package let handlers: [ExceptHandler]
    package let orelse: [Statement]
    package let finalbody: [Statement]
    package let isStar: Bool
    package let range: SourceRange

    package init(
      body: [Statement], handlers: [ExceptHandler], orelse: [Statement], finalbody: [Statement],
      isStar: Bool, range: SourceRange
    ) {
      self.body = body
      self.handlers = handlers
      self.orelse = orelse
      self.finalbody = finalbody
      self.isStar = isStar
      self.range = range
    }
  }
}

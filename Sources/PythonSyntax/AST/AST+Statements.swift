/// A statement, with CPython's ASDL names.
package enum Statement: Sendable {
  case functionDef(FunctionDef)
  case classDef(ClassDef)
  case `return`(Return)
  case delete(Delete)
  case assign(Assign)
  case augAssign(AugAssign)
  case annAssign(AnnAssign)
  case `for`(For)
  case `while`(While)
  case `if`(If)
  case with(With)
  case match(Match)
  case raise(Raise)
  case `try`(Try)
  case assert(Assert)
  case `import`(Import)
  case importFrom(ImportFrom)
  case global(Global)
  case nonlocal(Nonlocal)
  case expr(Expr)
  case pass(Pass)
  case `break`(Break)
  case `continue`(Continue)

  /// The place of the node in its source.
  package var range: SourceRange {
    switch self {
    case .functionDef(let node): node.range
    case .classDef(let node): node.range
    case .return(let node): node.range
    case .delete(let node): node.range
    case .assign(let node): node.range
    case .augAssign(let node): node.range
    case .annAssign(let node): node.range
    case .for(let node): node.range
    case .while(let node): node.range
    case .if(let node): node.range
    case .with(let node): node.range
    case .match(let node): node.range
    case .raise(let node): node.range
    case .try(let node): node.range
    case .assert(let node): node.range
    case .import(let node): node.range
    case .importFrom(let node): node.range
    case .global(let node): node.range
    case .nonlocal(let node): node.range
    case .expr(let node): node.range
    case .pass(let node): node.range
    case .break(let node): node.range
    case .continue(let node): node.range
    }
  }
}

extension Statement {
  /// `return`, with or without a value.
  package final class Return: Sendable {
    package let value: Expression?
    package let range: SourceRange

    package init(value: Expression?, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// `del` of one or more targets.
  package final class Delete: Sendable {
    package let targets: [Expression]
    package let range: SourceRange

    package init(targets: [Expression], range: SourceRange) {
      self.targets = targets
      self.range = range
    }
  }

  /// `a = b = value`: every target gets the one value.
  package final class Assign: Sendable {
    package let targets: [Expression]
    package let value: Expression
    package let range: SourceRange

    package init(targets: [Expression], value: Expression, range: SourceRange) {
      self.targets = targets
      self.value = value
      self.range = range
    }
  }

  /// `target op= value`.
  package final class AugAssign: Sendable {
    package let target: Expression
    package let op: Operator
    package let value: Expression
    package let range: SourceRange

    package init(target: Expression, op: Operator, value: Expression, range: SourceRange) {
      self.target = target
      self.op = op
      self.value = value
      self.range = range
    }
  }

  /// `target: annotation = value`; `isSimple` when the target is a bare name.
  package final class AnnAssign: Sendable {
    package let target: Expression
    package let annotation: Expression
    package let value: Expression?
    package let isSimple: Bool
    package let range: SourceRange

    package init(
      target: Expression, annotation: Expression, value: Expression?, isSimple: Bool,
      range: SourceRange
    ) {
      self.target = target
      self.annotation = annotation
      self.value = value
      self.isSimple = isSimple
      self.range = range
    }
  }

  /// `raise`, `raise exc` or `raise exc from cause`.
  package final class Raise: Sendable {
    package let exc: Expression?
    package let cause: Expression?
    package let range: SourceRange

    package init(exc: Expression?, cause: Expression?, range: SourceRange) {
      self.exc = exc
      self.cause = cause
      self.range = range
    }
  }

  /// `assert test, msg`.
  package final class Assert: Sendable {
    package let test: Expression
    package let msg: Expression?
    package let range: SourceRange

    package init(test: Expression, msg: Expression?, range: SourceRange) {
      self.test = test
      self.msg = msg
      self.range = range
    }
  }

  /// `import a.b as c, d`.
  package final class Import: Sendable {
    package let names: [Alias]
    package let range: SourceRange

    package init(names: [Alias], range: SourceRange) {
      self.names = names
      self.range = range
    }
  }

  /// `from ..module import a as b`; `level` counts the leading dots.
  package final class ImportFrom: Sendable {
    package let module: String?
    package let names: [Alias]
    package let level: Int
    package let range: SourceRange

    package init(module: String?, names: [Alias], level: Int, range: SourceRange) {
      self.module = module
      self.names = names
      self.level = level
      self.range = range
    }
  }

  /// `global` names.
  package final class Global: Sendable {
    package let names: [String]
    package let range: SourceRange

    package init(names: [String], range: SourceRange) {
      self.names = names
      self.range = range
    }
  }

  /// `nonlocal` names.
  package final class Nonlocal: Sendable {
    package let names: [String]
    package let range: SourceRange

    package init(names: [String], range: SourceRange) {
      self.names = names
      self.range = range
    }
  }

  /// An expression that stands as a statement.
  package final class Expr: Sendable {
    package let value: Expression
    package let range: SourceRange

    package init(value: Expression, range: SourceRange) {
      self.value = value
      self.range = range
    }
  }

  /// `pass`.
  package final class Pass: Sendable {
    package let range: SourceRange

    package init(range: SourceRange) {
      self.range = range
    }
  }

  /// `break`.
  package final class Break: Sendable {
    package let range: SourceRange

    package init(range: SourceRange) {
      self.range = range
    }
  }

  /// `continue`.
  package final class Continue: Sendable {
    package let range: SourceRange

    package init(range: SourceRange) {
      self.range = range
    }
  }
}

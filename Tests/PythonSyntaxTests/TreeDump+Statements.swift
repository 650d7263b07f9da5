import PythonSyntax

extension TreeDump {
  static func statement(_ node: Statement) -> String {
    switch node {
    case .functionDef(let node):
      self.node(
        "FunctionDef",
        [
          ("name", repr(node.name)), ("args", arguments(node.args)), ("body", body(node.body)),
          ("decorator_list", expressions(node.decoratorList)), ("returns", optional(node.returns)),
        ])
    case .classDef(let node):
      self.node(
        "ClassDef",
        [
          ("name", repr(node.name)), ("bases", expressions(node.bases)),
          ("keywords", list(node.keywords, keyword)), ("body", body(node.body)),
          ("decorator_list", expressions(node.decoratorList)),
        ])
    case .return(let node): self.node("Return", [("value", optional(node.value))])
    case .delete(let node): self.node("Delete", [("targets", expressions(node.targets))])
    case .assign(let node):
      self.node(
        "Assign", [("targets", expressions(node.targets)), ("value", expression(node.value))])
    case .augAssign(let node):
      self.node(
        "AugAssign",
        [
          ("target", expression(node.target)), ("op", name(node.op)),
          ("value", expression(node.value)),
        ])
    case .annAssign(let node):
      self.node(
        "AnnAssign",
        [
          ("target", expression(node.target)), ("annotation", expression(node.annotation)),
          ("value", optional(node.value)), ("simple", node.isSimple ? "1" : "0"),
        ])
    case .raise(let node):
      self.node("Raise", [("exc", optional(node.exc)), ("cause", optional(node.cause))])
    case .assert(let node):
      self.node("Assert", [("test", expression(node.test)), ("msg", optional(node.msg))])
    case .import(let node): self.node("Import", [("names", aliases(node.names))])
    case .importFrom(let node):
      self.node(
        "ImportFrom",
        [
          ("module", node.module.map(repr)), ("names", aliases(node.names)),
          ("level", String(node.level)),
        ])
    case .global(let node): self.node("Global", [("names", names(node.names))])
    case .nonlocal(let node): self.node("Nonlocal", [("names", names(node.names))])
    case .expr(let node): self.node("Expr", [("value", expression(node.value))])
    case .pass: "Pass()"
    case .break: "Break()"
    case .continue: "Continue()"
    default: compound(node)
    }
  }

  private static func compound(_ node: Statement) -> String {
    switch node {
    case .for(let node):
      self.node(
        "For",
        [
          ("target", expression(node.target)), ("iter", expression(node.iter)),
          ("body", body(node.body)), ("orelse", body(node.orelse)),
        ])
    case .while(let node):
      self.node(
        "While",
        [("test", expression(node.test)), ("body", body(node.body)), ("orelse", body(node.orelse))])
    case .if(let node):
      self.node(
        "If",
        [("test", expression(node.test)), ("body", body(node.body)), ("orelse", body(node.orelse))])
    case .with(let node):
      self.node("With", [("items", list(node.items, item)), ("body", body(node.body))])
    case .match(let node):
      self.node(
        "Match", [("subject", expression(node.subject)), ("cases", list(node.cases, matchCase))])
    case .try(let node):
      self.node(
        node.isStar ? "TryStar" : "Try",
        [
          ("body", body(node.body)), ("handlers", list(node.handlers, handler)),
          ("orelse", body(node.orelse)), ("finalbody", body(node.finalbody)),
        ])
    default: "?"
    }
  }

  private static func aliases(_ aliases: [Alias]) -> String {
    list(aliases) { node("alias", [("name", repr($0.name)), ("asname", $0.asname.map(repr))]) }
  }

  private static func item(_ item: WithItem) -> String {
    node(
      "withitem",
      [
        ("context_expr", expression(item.contextExpr)),
        ("optional_vars", optional(item.optionalVars)),
      ])
  }

  private static func handler(_ handler: ExceptHandler) -> String {
    node(
      "ExceptHandler",
      [
        ("type", optional(handler.type)), ("name", handler.name.map(repr)),
        ("body", body(handler.body)),
      ])
  }

  private static func matchCase(_ node: MatchCase) -> String {
    self.node(
      "match_case",
      [
        ("pattern", pattern(node.pattern)), ("guard", optional(node.guard)),
        ("body", body(node.body)),
      ])
  }

  static func pattern(_ node: Pattern) -> String {
    switch node {
    case .matchValue(let node): self.node("MatchValue", [("value", expression(node.value))])
    case .matchSingleton(let node): self.node("MatchSingleton", [("value", value(node.value))])
    case .matchSequence(let node):
      self.node("MatchSequence", [("patterns", list(node.patterns, pattern))])
    case .matchMapping(let node):
      self.node(
        "MatchMapping",
        [
          ("keys", expressions(node.keys)), ("patterns", list(node.patterns, pattern)),
          ("rest", node.rest.map(repr)),
        ])
    case .matchClass(let node):
      self.node(
        "MatchClass",
        [
          ("cls", expression(node.cls)), ("patterns", list(node.patterns, pattern)),
          ("kwd_attrs", names(node.kwdAttrs)), ("kwd_patterns", list(node.kwdPatterns, pattern)),
        ])
    case .matchStar(let node): self.node("MatchStar", [("name", node.name.map(repr))])
    case .matchAs(let node):
      self.node(
        "MatchAs", [("pattern", node.pattern.map(pattern)), ("name", node.name.map(repr))])
    case .matchOr(let node): self.node("MatchOr", [("patterns", list(node.patterns, pattern))])
    }
  }
}

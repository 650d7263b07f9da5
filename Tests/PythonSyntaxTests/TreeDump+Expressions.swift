import PythonSyntax

extension TreeDump {
  static func expression(_ node: Expression) -> String {
    switch node {
    case .boolOp(let node):
      self.node(
        "BoolOp",
        [("op", node.op == .and ? "And()" : "Or()"), ("values", expressions(node.values))])
    case .namedExpr(let node):
      self.node(
        "NamedExpr", [("target", expression(node.target)), ("value", expression(node.value))])
    case .binOp(let node):
      self.node(
        "BinOp",
        [
          ("left", expression(node.left)), ("op", name(node.op)), ("right", expression(node.right)),
        ])
    case .unaryOp(let node):
      self.node("UnaryOp", [("op", name(node.op)), ("operand", expression(node.operand))])
    case .lambda(let node):
      self.node("Lambda", [("args", arguments(node.args)), ("body", expression(node.body))])
    case .ifExp(let node):
      self.node(
        "IfExp",
        [
          ("test", expression(node.test)), ("body", expression(node.body)),
          ("orelse", expression(node.orelse)),
        ])
    case .dict(let node):
      self.node(
        "Dict",
        [
          ("keys", list(node.keys) { optional($0) ?? "None" }),
          ("values", expressions(node.values)),
        ])
    case .set(let node): self.node("Set", [("elts", expressions(node.elts))])
    case .listComp, .setComp, .dictComp, .generatorExp: comprehension(node)
    case .yield(let node): self.node("Yield", [("value", optional(node.value))])
    case .yieldFrom(let node): self.node("YieldFrom", [("value", expression(node.value))])
    case .compare(let node):
      self.node(
        "Compare",
        [
          ("left", expression(node.left)), ("ops", list(node.ops, name)),
          ("comparators", expressions(node.comparators)),
        ])
    case .call(let node):
      self.node(
        "Call",
        [
          ("func", expression(node.function)), ("args", expressions(node.args)),
          ("keywords", list(node.keywords, keyword)),
        ])
    default: atom(node)
    }
  }

  private static func atom(_ node: Expression) -> String {
    switch node {
    case .formattedValue(let node):
      self.node(
        "FormattedValue",
        [
          ("value", expression(node.value)), ("conversion", code(node.conversion)),
          ("format_spec", optional(node.formatSpec)),
        ])
    case .joinedStr(let node): self.node("JoinedStr", [("values", expressions(node.values))])
    case .constant(let node):
      self.node(
        "Constant", [("value", value(node.value)), ("kind", node.isUnicodePrefixed ? "'u'" : nil)])
    case .attribute(let node):
      self.node(
        "Attribute",
        [("value", expression(node.value)), ("attr", repr(node.attr)), ("ctx", ctx(node.ctx))])
    case .subscript(let node):
      self.node(
        "Subscript",
        [
          ("value", expression(node.value)), ("slice", expression(node.slice)),
          ("ctx", ctx(node.ctx)),
        ])
    case .starred(let node):
      self.node("Starred", [("value", expression(node.value)), ("ctx", ctx(node.ctx))])
    case .name(let node): self.node("Name", [("id", repr(node.id)), ("ctx", ctx(node.ctx))])
    case .list(let node):
      self.node("List", [("elts", expressions(node.elts)), ("ctx", ctx(node.ctx))])
    case .tuple(let node):
      self.node("Tuple", [("elts", expressions(node.elts)), ("ctx", ctx(node.ctx))])
    case .slice(let node):
      self.node(
        "Slice",
        [
          ("lower", optional(node.lower)), ("upper", optional(node.upper)),
          ("step", optional(node.step)),
        ])
    default: "?"
    }
  }

  private static func comprehension(_ node: Expression) -> String {
    switch node {
    case .listComp(let node):
      self.node(
        "ListComp", [("elt", expression(node.elt)), ("generators", clauses(node.generators))])
    case .setComp(let node):
      self.node(
        "SetComp", [("elt", expression(node.elt)), ("generators", clauses(node.generators))])
    case .generatorExp(let node):
      self.node(
        "GeneratorExp", [("elt", expression(node.elt)), ("generators", clauses(node.generators))])
    case .dictComp(let node):
      self.node(
        "DictComp",
        [
          ("key", expression(node.key)), ("value", expression(node.value)),
          ("generators", clauses(node.generators)),
        ])
    default: "?"
    }
  }

  private static func clauses(_ clauses: [Comprehension]) -> String {
    list(clauses) { clause in
      node(
        "comprehension",
        [
          ("target", expression(clause.target)), ("iter", expression(clause.iter)),
          ("ifs", expressions(clause.ifs)), ("is_async", "0"),
        ])
    }
  }

  static func keyword(_ keyword: Keyword) -> String {
    node("keyword", [("arg", keyword.arg.map(repr)), ("value", expression(keyword.value))])
  }

  static func arguments(_ arguments: Arguments) -> String {
    node(
      "arguments",
      [
        ("posonlyargs", list(arguments.posonlyargs, arg)), ("args", list(arguments.args, arg)),
        ("vararg", arguments.vararg.map(arg)), ("kwonlyargs", list(arguments.kwonlyargs, arg)),
        ("kw_defaults", list(arguments.kwDefaults) { optional($0) ?? "None" }),
        ("kwarg", arguments.kwarg.map(arg)), ("defaults", expressions(arguments.defaults)),
      ])
  }

  private static func arg(_ arg: Arg) -> String {
    node("arg", [("arg", repr(arg.arg)), ("annotation", optional(arg.annotation))])
  }

  private static func code(_ conversion: Conversion) -> String {
    switch conversion {
    case .none: "-1"
    case .str: "115"
    case .repr: "114"
    case .ascii: "97"
    }
  }

  static func name(_ op: Operator) -> String {
    switch op {
    case .add: "Add()"
    case .sub: "Sub()"
    case .mult: "Mult()"
    case .matMult: "MatMult()"
    case .div: "Div()"
    case .mod: "Mod()"
    case .pow: "Pow()"
    case .lShift: "LShift()"
    case .rShift: "RShift()"
    case .bitOr: "BitOr()"
    case .bitXor: "BitXor()"
    case .bitAnd: "BitAnd()"
    case .floorDiv: "FloorDiv()"
    }
  }

  private static func name(_ op: UnaryOperator) -> String {
    switch op {
    case .invert: "Invert()"
    case .not: "Not()"
    case .uAdd: "UAdd()"
    case .uSub: "USub()"
    }
  }

  private static func name(_ op: CompareOperator) -> String {
    switch op {
    case .eq: "Eq()"
    case .notEq: "NotEq()"
    case .lt: "Lt()"
    case .ltE: "LtE()"
    case .gt: "Gt()"
    case .gtE: "GtE()"
    case .is: "Is()"
    case .isNot: "IsNot()"
    case .in: "In()"
    case .notIn: "NotIn()"
    }
  }
}

import PythonSyntax

/// Looks for what `ast.literal_eval` refuses.
enum LiteralCheck {
  /// The node that is neither a literal nor made of literals.
  static func firstOther(in node: Expression) -> Expression? {
    switch node {
    case .constant: nil
    case .tuple(let tuple): firstOther(in: tuple.elts)
    case .list(let list): firstOther(in: list.elts)
    case .set(let set): firstOther(in: set.elts)
    case .dict(let dict):
      dict.keys.contains { $0 == nil }
        ? node : firstOther(in: dict.keys.compactMap { $0 } + dict.values)
    case .unaryOp(let operation): refusal(operation)
    case .call(let call): isEmptySet(call) ? nil : node
    default: node
    }
  }

  private static func firstOther(in nodes: [Expression]) -> Expression? {
    for node in nodes {
      if let other = firstOther(in: node) { return other }
    }
    return nil
  }

  /// What is refused of an operation: nothing of `-5` or `+1.5`.
  private static func refusal(_ node: Expression.UnaryOp) -> Expression? {
    guard node.op == .uSub || node.op == .uAdd else { return .unaryOp(node) }
    guard case .constant(let number) = node.operand else { return node.operand }
    switch number.value {
    case .int, .bigInt, .float: return nil
    default: return node.operand
    }
  }

  /// `set()`.
  private static func isEmptySet(_ node: Expression.Call) -> Bool {
    guard case .name(let name) = node.function else { return false }
    return name.id == "set" && node.args.isEmpty && node.keywords.isEmpty
  }

  /// The name that CPython's tree has for a node.
  static func name(of node: Expression) -> String {
    switch node {
    case .constant: "Constant"
    case .list: "List"
    case .tuple: "Tuple"
    case .set: "Set"
    case .name: "Name"
    case .call: "Call"
    case .attribute: "Attribute"
    case .subscript: "Subscript"
    case .binOp: "BinOp"
    case .boolOp: "BoolOp"
    case .unaryOp: "UnaryOp"
    case .compare: "Compare"
    case .ifExp: "IfExp"
    case .lambda: "Lambda"
    case .joinedStr: "JoinedStr"
    case .listComp: "ListComp"
    case .setComp: "SetComp"
    case .dictComp: "DictComp"
    case .generatorExp: "GeneratorExp"
    case .starred: "Starred"
    case .dict: "Dict"
    case .namedExpr: "NamedExpr"
    default: "Expression"
    }
  }
}

extension Interpreter {
  /// `_ast`, under `ast.literal_eval`.
  func installLiterals() {
    modules.register("_ast") { (builder) throws(PythonException) in
      builder.function("_refused", "text, /") { (_, arguments) in
        guard let node = LiteralCheck.refusedNode(in: arguments[0].asText ?? "") else {
          return .none
        }
        return .tuple([
          .string(LiteralCheck.name(of: node)), .int(Int64(node.range.start.line)),
        ])
      }
    }
  }
}

extension LiteralCheck {
  /// What is refused of a text; nothing where it cannot be parsed, which `eval` then tells.
  fileprivate static func refusedNode(in text: String) -> Expression? {
    do throws(SyntaxError) { return firstOther(in: try parseExpression(text)) } catch { return nil }
  }
}

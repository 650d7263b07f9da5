import PythonSyntax

// What CPython's compiler warns of: code that runs and cannot be meant.
extension CodeGenerator {
  func warn(_ message: String, at range: SourceRange) {
    let warning = CompilerWarning(message: message, line: range.start.line)
    if !warnings.contains(warning) { warnings.append(warning) }
  }

  /// `x is 1`.
  func checkIdentity(_ node: Expression.Compare) {
    var left = node.left
    for (operation, right) in zip(node.ops, node.comparators) {
      if operation == .is || operation == .isNot, isLiteral(left) || isLiteral(right) {
        let written = operation == .is ? "is" : "is not"
        let meant = operation == .is ? "==" : "!="
        warn("\"\(written)\" with a literal. Did you mean \"\(meant)\"?", at: node.range)
      }
      left = right
    }
  }

  private func isLiteral(_ expression: Expression) -> Bool {
    guard case .constant(let constant) = expression else {
      if case .tuple(let tuple) = expression { return tuple.elts.allSatisfy { isConstant($0) } }
      return false
    }
    switch constant.value {
    case .none, .true, .false, .ellipsis: return false
    default: return true
    }
  }

  private func isConstant(_ expression: Expression) -> Bool {
    if case .constant = expression { return true }
    if case .tuple(let tuple) = expression { return tuple.elts.allSatisfy { isConstant($0) } }
    return false
  }

  /// `[1, 2](0)`: a comma is missing.
  func checkCallee(_ function: Expression, at range: SourceRange) {
    guard let name = literalType(function, callable: true) else { return }
    warn("'\(name)' object is not callable; perhaps you missed a comma?", at: range)
  }

  /// `1[0]`, `{1}[0]`: a comma is missing.
  func checkSubscripted(_ node: Expression.Subscript) {
    switch node.value {
    case .constant(let constant):
      switch constant.value {
      case .string, .bytes: checkIndex(node)
      default: warnSubscripted(node)
      }
    case .list, .listComp, .tuple, .joinedStr: checkIndex(node)
    case .set, .setComp, .lambda, .generatorExp: warnSubscripted(node)
    default: break
    }
  }

  private func warnSubscripted(_ node: Expression.Subscript) {
    guard let name = literalType(node.value, callable: false) else { return }
    warn("'\(name)' object is not subscriptable; perhaps you missed a comma?", at: node.range)
  }

  /// `"abc"["a"]`.
  private func checkIndex(_ node: Expression.Subscript) {
    guard let value = literalType(node.value, callable: false),
      let index = literalType(node.slice, callable: false), index != "int", index != "bool"
    else { return }
    warn(
      "\(value) indices must be integers or slices, not \(index); perhaps you missed a comma?",
      at: node.range)
  }

  private func literalType(_ expression: Expression, callable: Bool) -> String? {
    switch expression {
    case .constant(let constant): typeName(constant.value)
    case .list, .listComp: "list"
    case .tuple: "tuple"
    case .dict, .dictComp: "dict"
    case .set, .setComp: "set"
    case .generatorExp: "generator"
    case .joinedStr: "str"
    case .lambda: callable ? nil : "function"
    default: nil
    }
  }

  private func typeName(_ value: ConstantValue) -> String {
    switch value {
    case .none: "NoneType"
    case .true, .false: "bool"
    case .ellipsis: "ellipsis"
    case .int, .bigInt: "int"
    case .float: "float"
    case .imaginary: "complex"
    case .string: "str"
    case .bytes: "bytes"
    }
  }
}

/// A warning and the line it is about.
struct CompilerWarning: Equatable {
  let message: String
  let line: Int
}

extension Interpreter {
  /// Shows what the compiler warned of, as `warnings` does by default.
  func show(_ warnings: [CompilerWarning], name: String) {
    for warning in warnings {
      var text = "\(name):\(warning.line): SyntaxWarning: \(warning.message)\n"
      if let line = sourceLine(name, warning.line) { text += "  \(trimmed(line))\n" }
      host.write(text, to: .stderr)
    }
  }
}

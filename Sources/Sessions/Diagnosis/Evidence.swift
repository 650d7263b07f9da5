import Lessons
import PythonRuntime
import PythonSyntax

/// What the session knows about an error beyond its message.
struct Evidence {
  /// The cell and the line that failed.
  var place: String
  var lineNumber: Int
  var line: String
  /// The failing call as written, and what is called.
  var call: String
  var callee: String
  /// The class or function called, such as `BCEWithLogitsLoss`; nil when unknown.
  var calleeKind: String?
  var operands: [Operand]
  /// A call in an earlier cell that had the same arguments and worked.
  var earlier: EarlierCall?

  /// A call that worked.
  struct EarlierCall {
    var cell: Int
    var text: String
    var callee: String
    var kind: String?
  }

  func operand(_ role: String) -> Operand? { operands.first { $0.role == role } }
}

extension Session {
  /// The innermost line of a cell that the failure passed through and that did not raise it itself.
  var failingPlace: (place: FailurePlace, entry: Journal.Entry)? {
    guard let failure else { return nil }
    if failure.places.isEmpty { return warningPlace }
    for place in failure.places.reversed() {
      guard let entry = journal.entry(named: place.file) else { continue }
      if !Session.isRaise(at: place.line, in: entry) { return (place, entry) }
    }
    return nil
  }

  /// The call in the latest cell whose arguments have the shapes of which a warning speaks.
  private var warningPlace: (place: FailurePlace, entry: Journal.Entry)? {
    guard case .broadcastLoss(let target, let input)? = failure?.problem,
      let entry = journal.entries.last
    else { return nil }
    var found: FailurePlace?
    entry.module?.forEachExpression { expression in
      guard found == nil, case .call(let call) = expression, call.args.count >= 2 else { return }
      let place = FailurePlace(entry.name, expression.range)
      let shapes = call.args.prefix(2).map { argument in
        value(of: argument, at: place).flatMap { TensorFacts($0, in: interpreter)?.shape }
      }
      if shapes == [input, target] { found = place }
    }
    return found.map { ($0, entry) }
  }

  private static func isRaise(at line: Int, in entry: Journal.Entry) -> Bool {
    var found = false
    entry.module?.forEachStatement { statement in
      guard case .raise(let node) = statement else { return }
      if node.range.start.line <= line, line <= node.range.end.line { found = true }
    }
    return found
  }

  /// Gathers what is known about the latest failure; nil without source.
  func evidence() -> Evidence? {
    guard let (place, entry) = failingPlace, let module = entry.module,
      let expression = Session.failingExpression(in: module, at: place)
    else { return nil }
    let lines = entry.lines
    guard lines.indices.contains(place.line - 1) else { return nil }
    var evidence = Evidence(
      place: entry.name + ", line " + String(place.line), lineNumber: place.line,
      line: lines[place.line - 1], call: entry.text(expression.range), callee: "",
      operands: [])
    switch expression {
    case .call(let call): describe(call, entry, place, &evidence)
    case .binOp(let node):
      evidence.operands = [
        operand("left", node.left, entry, place, evidence.line),
        operand("right", node.right, entry, place, evidence.line),
      ]
    default: break
    }
    return evidence
  }

  private func describe(
    _ call: Expression.Call, _ entry: Journal.Entry, _ place: FailurePlace,
    _ evidence: inout Evidence
  ) {
    evidence.callee = entry.text(call.function.range)
    evidence.calleeKind = kind(of: call.function, at: place)
    if case .attribute(let method) = call.function, call.args.isEmpty {
      evidence.operands = [operand("receiver", method.value, entry, place, evidence.line)]
      return
    }
    evidence.operands = Session.arguments(of: call).map { role, expression in
      operand(role, expression, entry, place, evidence.line)
    }
    evidence.earlier = earlierCall(like: call, in: entry, kind: evidence.calleeKind)
  }

  /// The arguments with the names that losses give them.
  static func arguments(of call: Expression.Call) -> [(role: String, value: Expression)] {
    let roles = ["input", "target"]
    var arguments: [(role: String, value: Expression)] = []
    for (index, argument) in call.args.enumerated() {
      arguments.append((index < roles.count ? roles[index] : "argument", argument))
    }
    for keyword in call.keywords { arguments.append((keyword.arg ?? "**", keyword.value)) }
    return arguments
  }

  private func operand(
    _ role: String, _ expression: Expression, _ entry: Journal.Entry, _ place: FailurePlace,
    _ line: String
  ) -> Operand {
    var operand = Operand(
      role: role, text: entry.text(expression.range),
      columns: Session.columns(of: expression.range, inLine: place.line, line),
      facts: value(of: expression, at: place).flatMap { TensorFacts($0, in: interpreter) })
    operand.origins = origins(of: expression, facts: operand.facts, before: entry, line: place.line)
    return operand
  }

  /// The part of a range on one line, in characters.
  static func columns(
    of range: PythonSyntax.SourceRange, inLine number: Int, _ line: String
  ) -> Range<Int>? {
    guard range.start.line <= number, number <= range.end.line else { return nil }
    let bytes = Array(line.utf8)
    let start = range.start.line == number ? min(range.start.column, bytes.count) : 0
    let end = range.end.line == number ? min(range.end.column, bytes.count) : bytes.count
    guard start < end else { return nil }
    let before = String(decoding: bytes[..<start], as: UTF8.self).count
    return before..<(before + String(decoding: bytes[start..<end], as: UTF8.self).count)
  }
}

// Finding the node and its values.
extension Session {
  /// The call or operator that failed: the node that covers exactly the failing instruction.
  static func failingExpression(in module: Module, at place: FailurePlace) -> Expression? {
    var exact: Expression?
    var onLine: Expression?
    module.forEachExpression { expression in
      switch expression {
      case .call, .binOp: break
      default: return
      }
      let range = expression.range
      if range.start.line == place.line, range.start.column == place.column,
        range.end.line == place.endLine, range.end.column == place.endColumn
      {
        exact = expression
      }
      if onLine == nil, range.start.line <= place.line, place.line <= range.end.line {
        onLine = expression
      }
    }
    return exact ?? onLine
  }

  /// The value of an expression that can be looked up without running code.
  func value(of expression: Expression, at place: FailurePlace) -> Value? {
    switch expression {
    case .name(let node):
      let name = interpreter.intern(node.id)
      return place.frame?.localVariables(in: interpreter)[name] ?? globals[name]
        ?? interpreter.builtins.attributes[name]
    case .attribute(let node):
      guard let owner = value(of: node.value, at: place) else { return nil }
      return attribute(node.attr, of: owner)
    default: return nil
    }
  }

  /// What is called: the class of a module, or the name of a function.
  func kind(of function: Expression, at place: FailurePlace) -> String? {
    if case .call(let inner) = function { return Session.lastName(of: inner.function) }
    guard let value = value(of: function, at: place) else { return Session.lastName(of: function) }
    if value.asType != nil { return Session.lastName(of: function) }
    let kind = interpreter.type(of: value).name
    return Session.functionKinds.contains(kind) ? Session.lastName(of: function) : kind
  }

  private static let functionKinds = ["function", "builtin_function_or_method", "method"]

  /// `c` of `a.b.c`.
  static func lastName(of expression: Expression) -> String? {
    switch expression {
    case .name(let node): node.id
    case .attribute(let node): node.attr
    default: nil
    }
  }
}

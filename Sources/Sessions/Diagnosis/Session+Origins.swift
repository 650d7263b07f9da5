import PythonSyntax

// Where values and their axes come from, as far as the cells that ran say it.

/// The statement that gave a name its value.
private struct Assignment {
  let entry: Journal.Entry
  let line: Int
  let text: String
  let value: Expression

  var place: String { "`In[" + String(entry.count) + "]`, line " + String(line) }
}

extension Session {
  /// Sentences on how an operand got its value and its last axis; empty when nothing is known.
  func origins(
    of expression: Expression, facts: TensorFacts?, before entry: Journal.Entry, line: Int
  ) -> [String] {
    var sentences: [String] = []
    var current = expression
    var limit = (entry.count, line)
    for _ in 0..<3 {
      guard case .name(let name) = current,
        let found = assignment(to: name.id, before: limit)
      else { break }
      sentences.append(
        "`" + name.id + "` was set in " + found.place + ": `" + Session.short(found.text) + "`.")
      limit = (found.entry.count, found.line)
      current = found.value
    }
    if let axis = axisOrigin(of: current, size: facts?.shape.last, before: limit) {
      sentences.append(axis)
    }
    return sentences
  }

  private static func short(_ text: String) -> String {
    text.count > 60 ? text.prefix(59) + "…" : text
  }

  /// The latest statement before a place that assigns a name.
  private func assignment(to name: String, before limit: (count: Int, line: Int)) -> Assignment? {
    for entry in journal.entries.reversed() where entry.count <= limit.count {
      var found: Assignment?
      entry.module?.forEachStatement { statement in
        let line = statement.range.start.line
        guard entry.count < limit.count || line < limit.line,
          let value = Session.value(assignedTo: name, by: statement)
        else { return }
        found = Assignment(
          entry: entry, line: line, text: entry.text(statement.range), value: value)
      }
      if let found { return found }
    }
    return nil
  }

  private static func value(assignedTo name: String, by statement: Statement) -> Expression? {
    switch statement {
    case .assign(let node):
      for target in node.targets {
        if case .name(let found) = target, found.id == name { return node.value }
      }
      return nil
    case .annAssign(let node):
      if case .name(let found) = node.target, found.id == name { return node.value }
      return nil
    default: return nil
    }
  }

  /// What made the last axis as long as it is.
  private func axisOrigin(
    of expression: Expression, size: Int?, before limit: (count: Int, line: Int)
  ) -> String? {
    guard case .call(let call) = expression, let size else { return nil }
    switch Session.lastName(of: call.function) {
    case "tensor"?: return Session.literalOrigin(call, size)
    case "unsqueeze"?:
      return size == 1 ? "`unsqueeze` put in the axis of length 1." : nil
    default: return layerOrigin(of: call, size, before: limit)
    }
  }

  private static func literalOrigin(_ call: Expression.Call, _ size: Int) -> String? {
    guard case .list(let rows)? = call.args.first, case .list(let row)? = rows.elts.first,
      row.elts.count == size
    else { return nil }
    return "Each row of that literal holds " + String(size) + " numbers: that is the axis of "
      + String(size) + "."
  }

  /// The layer that a model ends with, when it gives as many numbers as the axis is long.
  private func layerOrigin(
    of call: Expression.Call, _ size: Int, before limit: (count: Int, line: Int)
  ) -> String? {
    if case .name(let model) = call.function,
      let made = assignment(to: model.id, before: limit),
      let layer = Session.lastLayer(in: made.value, size, made.entry)
    {
      return "`" + model.id + "` ends in `" + layer + "` (" + made.place + "): "
        + String(size) + " numbers for each example."
    }
    for entry in journal.entries.reversed() where entry.count <= limit.count {
      var found: String?
      entry.module?.forEachExpression { expression in
        if let layer = Session.lastLayer(in: expression, size, entry) {
          found =
            "A layer made in `In[" + String(entry.count) + "]`, line "
            + String(expression.range.start.line) + ", gives " + String(size)
            + " numbers for each example: `" + layer + "`."
        }
      }
      if let found { return found }
    }
    return nil
  }

  /// `nn.Linear(512, 2)` in `expression`, if its outputs are `size`.
  private static func lastLayer(
    in expression: Expression, _ size: Int, _ entry: Journal.Entry
  ) -> String? {
    var found: String?
    expression.forEach { node in
      guard case .call(let call) = node, lastName(of: call.function) == "Linear",
        call.args.count > 1, case .constant(let outputs) = call.args[1],
        case .int(let count) = outputs.value, count == Int64(size)
      else { return }
      found = entry.text(node.range)
    }
    return found
  }

  /// A call of the same arguments in an earlier cell that worked.
  func earlierCall(
    like call: Expression.Call, in entry: Journal.Entry, kind: String?
  ) -> Evidence.EarlierCall? {
    let wanted = call.args.map { entry.text($0.range) }
    let callee = entry.text(call.function.range)
    guard !wanted.isEmpty, let place = failingPlace?.place else { return nil }
    for earlier in journal.entries.reversed() where earlier.succeeded && earlier !== entry {
      var found: Evidence.EarlierCall?
      earlier.module?.forEachExpression { expression in
        guard case .call(let other) = expression,
          other.args.map({ earlier.text($0.range) }) == wanted
        else { return }
        let text = earlier.text(other.function.range)
        guard text != callee else { return }
        found = Evidence.EarlierCall(
          cell: earlier.count, text: earlier.text(other.range), callee: text,
          kind: self.kind(of: other.function, at: place))
      }
      if let found, found.kind != kind { return found }
    }
    return nil
  }
}

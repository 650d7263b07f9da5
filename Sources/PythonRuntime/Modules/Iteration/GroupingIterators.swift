extension Interpreter {
  func addGroupingIterators(_ builder: ModuleBuilder) {
    addIterator(builder, "accumulate", "iterable, func=None, *, initial=None") {
      (interpreter, arguments) throws(PythonException) in
      let source = try interpreter.iterator(arguments[0])
      let function = arguments[1]
      var initial = arguments[2]
      var total = Value.unbound
      return ClosureIterator("accumulate", holding: [.object(source), function, initial]) {
        let saved = (initial, total)
        return { (initial, total) = saved }
      } _: {
        (interpreter) throws(PythonException) in
        if !initial.isNone {
          total = initial
          initial = .none
          return total
        }
        guard let item = try interpreter.next(source) else { return .unbound }
        if total.isUnbound {
          total = item
        } else if function.isNone {
          total = try interpreter.binary(.add, total, item)
        } else {
          total = try interpreter.call(function, total, item)
        }
        return total
      }
    }
    addIterator(builder, "pairwise", "iterable, /") {
      (interpreter, arguments) throws(PythonException) in
      let source = try interpreter.iterator(arguments[0])
      var previous = Value.unbound
      return ClosureIterator("pairwise", holding: [.object(source)]) {
        let saved = previous
        return { previous = saved }
      } _: {
        (interpreter) throws(PythonException) in
        if previous.isUnbound {
          guard let first = try interpreter.next(source) else { return .unbound }
          previous = first
        }
        guard let item = try interpreter.next(source) else { return .unbound }
        defer { previous = item }
        return .tuple([previous, item])
      }
    }
    addIterator(builder, "groupby", "iterable, key=None") {
      (interpreter, arguments) throws(PythonException) in
      let grouping = Grouping(try interpreter.iterator(arguments[0]), arguments[1])
      return ClosureIterator("groupby", holding: [.object(grouping.source), arguments[1]]) {
        grouping.saved()
      } _: {
        (interpreter) throws(PythonException) in
        try grouping.nextGroup(interpreter)
      }
    }
  }
}

/// What `groupby` and its groups share: the source and the item read ahead.
private final class Grouping {
  let source: PyObject
  private let keyFunction: Value
  private var item = Value.unbound
  private var key = Value.unbound
  private var groupKey = Value.unbound
  private var group = 0

  init(_ source: PyObject, _ keyFunction: Value) {
    self.source = source
    self.keyFunction = keyFunction
  }

  func saved() -> () -> Void {
    let saved = (item, key, groupKey, group)
    return { [self] in (item, key, groupKey, group) = saved }
  }

  private func advance(_ interpreter: Interpreter) throws(PythonException) -> Bool {
    guard let next = try interpreter.next(source) else {
      (item, key) = (.unbound, .unbound)
      return false
    }
    item = next
    key = keyFunction.isNone ? next : try interpreter.call(keyFunction, next)
    return true
  }

  /// Whether keys belong together: the same object does even where it does not equal itself.
  private func isSame(
    _ left: Value, _ right: Value, _ interpreter: Interpreter
  ) throws(PythonException) -> Bool {
    try left.isIdentical(to: right) ? true : interpreter.equals(left, right)
  }

  func nextGroup(_ interpreter: Interpreter) throws(PythonException) -> Value {
    group += 1
    if item.isUnbound {
      if try !advance(interpreter) { return .unbound }
    } else {
      while try isSame(key, groupKey, interpreter) {
        if try !advance(interpreter) { return .unbound }
      }
    }
    groupKey = key
    return .tuple([key, .object(members(of: group))])
  }

  private func members(of number: Int) -> PyObject {
    ClosureIterator("itertools._grouper", holding: [.object(source)]) { [self] in
      saved()
    } _: {
      [self] (interpreter) throws(PythonException) in
      if number != group || item.isUnbound { return .unbound }
      if try !isSame(key, groupKey, interpreter) { return .unbound }
      let value = item
      groupKey = key
      _ = try advance(interpreter)
      return value
    }
  }
}

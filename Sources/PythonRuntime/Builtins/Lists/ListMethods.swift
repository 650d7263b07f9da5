// The methods of `list`.
extension Interpreter {
  func installList() {
    let table = MethodTable(types.list, in: self) { $0.asList }
    addListChanges(table)
    addListQuestions(table)
    types.list.allocator = { (interpreter, type, arguments) throws(PythonException) in
      if type === interpreter.types.list {
        try interpreter.checkArity(arguments, "list", 0, 1)
        return .list(arguments.count == 0 ? [] : try interpreter.items(of: arguments[0]))
      }
      return .object(PyInstance(type: type, builtinValue: .list([])))
    }
  }

  private func addListChanges(_ table: MethodTable<PyList>) {
    table.add("append", 1, 1) { (interpreter, list, arguments) in
      let item = arguments[1]
      interpreter.noteStore(item, in: list)
      list.items.append(item)
      return .none
    }
    table.add("extend", 1, 1) { (interpreter, list, arguments) throws(PythonException) in
      let more = try interpreter.items(of: arguments[1])
      try list.checkGrowth(by: more.count, in: interpreter)
      list.items += more
      interpreter.noteStore(more, in: list)
      return .none
    }
    table.add("insert", 2, 2) { (interpreter, list, arguments) throws(PythonException) in
      var place = Int(clamping: try interpreter.index(arguments[1]))
      if place < 0 { place = max(place + list.items.count, 0) }
      list.items.insert(arguments[2], at: min(place, list.items.count))
      interpreter.noteStore(arguments[2], in: list)
      return .none
    }
    table.add("pop", 0, 1) { (interpreter, list, arguments) throws(PythonException) in
      try interpreter.pop(list, arguments)
    }
    table.add("remove", 1, 1) { (interpreter, list, arguments) throws(PythonException) in
      guard let place = try interpreter.place(of: arguments[1], in: list.items) else {
        throw interpreter.valueError("list.remove(x): x not in list")
      }
      if place < list.items.count { list.items.remove(at: place) }
      return .none
    }
    table.add("clear", 0, 0) { (_, list, _) in
      list.items.removeAll()
      return .none
    }
    table.add("reverse", 0, 0) { (_, list, _) in
      list.items.reverse()
      return .none
    }
    table.builder.method("sort", nil) { (interpreter, arguments) throws(PythonException) in
      guard let list = arguments[0].asList else {
        throw interpreter.wrongReceiver("sort", interpreter.types.list, arguments)
      }
      if arguments.count > 1 {
        throw interpreter.typeError("sort() takes no positional arguments")
      }
      try interpreter.sort(list, arguments)
      return .none
    }
    table.add("__init__", 0, 1) { (interpreter, list, arguments) throws(PythonException) in
      // An exact list was filled when it was made.
      guard arguments[0].isPlainInstance else { return .none }
      list.items = arguments.count > 1 ? try interpreter.items(of: arguments[1]) : []
      return .none
    }
  }

  /// Sorts in place; the list is empty meanwhile, so that changes to it are noticed.
  private func sort(_ list: PyList, _ arguments: Arguments) throws(PythonException) {
    let (key, reverse) = try sortOptions(arguments)
    let items = list.items
    list.items = []
    do throws(PythonException) {
      let sorted = try sorted(items, key: key, reverse: reverse)
      let changed = !list.items.isEmpty
      list.items = sorted
      if changed { throw valueError("list modified during sort") }
    } catch {
      if list.items.isEmpty { list.items = items }
      throw error
    }
  }

  private func pop(_ list: PyList, _ arguments: Arguments) throws(PythonException) -> Value {
    if arguments.count == 1 {
      guard let last = list.items.popLast() else { throw indexError("pop from empty list") }
      return last
    }
    let given = try index(arguments[1])
    if list.items.isEmpty { throw indexError("pop from empty list") }
    let place = given < 0 ? given + Int64(list.items.count) : given
    if place < 0 || place >= Int64(list.items.count) { throw indexError("pop index out of range") }
    return list.items.remove(at: Int(place))
  }

  private func addListQuestions(_ table: MethodTable<PyList>) {
    table.add("index", 1, 3) { (interpreter, list, arguments) throws(PythonException) in
      let place = try interpreter.place(
        of: arguments[1], in: list.items, from: arguments[2], to: arguments[3])
      guard let place else {
        throw interpreter.valueError("\(try interpreter.repr(arguments[1])) is not in list")
      }
      return .int(Int64(place))
    }
    table.add("count", 1, 1) { (interpreter, list, arguments) throws(PythonException) in
      .int(try interpreter.count(of: arguments[1], in: list.items))
    }
    table.add("copy", 0, 0) { (_, list, _) in .list(list.items) }
    table.add("__reversed__", 0, 0) { (_, list, _) in
      .object(SequenceIterator.reversed(list.items, "list_reverseiterator"))
    }
  }

  /// The first place of a value.
  func place(
    of value: Value, in items: ContiguousArray<Value>, from: Value = .unbound,
    to: Value = .unbound
  ) throws(PythonException) -> Int? {
    var place = from.isUnbound ? 0 : try clampedIndex(from, items.count)
    let end = to.isUnbound ? items.count : try clampedIndex(to, items.count)
    while place < end {
      if try equals(items[place], value) { return place }
      place += 1
    }
    return nil
  }

  private func clampedIndex(_ value: Value, _ count: Int) throws(PythonException) -> Int {
    guard let exact = try indexIfPossible(value) else {
      throw typeError("slice indices must be integers or have an __index__ method")
    }
    let given = exact.int64 ?? (exact.isNegative ? .min : .max)
    let place = given < 0 ? given + Int64(count) : given
    return Int(min(max(place, 0), Int64(count)))
  }

  /// How often a value occurs.
  func count(of value: Value, in items: ContiguousArray<Value>) throws(PythonException) -> Int64 {
    var count: Int64 = 0
    for item in items where try equals(item, value) { count += 1 }
    return count
  }
}

/// An iterator over items that do not change.
final class SequenceIterator: PyIterator {
  private let items: ContiguousArray<Value>
  private var place: Int
  private let step: Int

  init(_ items: ContiguousArray<Value>, typeName: StaticString, from: Int = 0, step: Int = 1) {
    self.items = items
    place = from
    self.step = step
    super.init(typeName: typeName)
  }

  static func reversed(_ items: ContiguousArray<Value>, _ name: StaticString) -> SequenceIterator {
    SequenceIterator(items, typeName: name, from: items.count - 1, step: -1)
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard place >= 0 && place < items.count else { return .unbound }
    defer { place += step }
    return items[place]
  }

  override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(items) }

  override func memento() -> Memento? {
    RestoringMemento { [self, place] in self.place = place }
  }
}

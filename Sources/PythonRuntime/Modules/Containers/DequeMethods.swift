// `_collections`: the class `deque`.
extension Interpreter {
  func installCollections() {
    modules.register("_collections") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      let type = interpreter.types.iteratorType(named: "deque")
      type.module = "collections"
      type.patternKind = .sequence
      type.nameWithModule()
      type.allocator = { (interpreter, type, arguments) throws(PythonException) in
        try interpreter.makeDeque(arguments)
      }
      let slots = SlotMethods(type, in: interpreter)
      slots.addText()
      slots.addContainer(changes: true)
      slots.addComparisons()
      slots.addBinary([.add, .multiply], reflected: [.multiply])
      slots.addNoHash()
      let table = MethodTable(type, in: interpreter) { $0.asObject as? PyDeque }
      interpreter.addDequeEnds(table)
      interpreter.addDequeQuestions(table)
      builder.type(type)
      interpreter.add(builder, "_tuplegetter", 2, 2) {
        (interpreter, arguments) throws(PythonException) in
        .object(TupleField(Int(try interpreter.index(arguments[0])), arguments[1]))
      }
    }
    modules.register("collections") { (builder) throws(PythonException) in
      try builder.source(CollectionsSource.text)
      builder.nameWithModule(["defaultdict", "OrderedDict", "deque"], areStatic: true)
      let ordered = builder.module.attributes[builder.interpreter.intern("OrderedDict")]?.asType
      if let ordered { builder.interpreter.addOrderedDictMethods(to: ordered) }
    }
    modules.register("collections.abc") { (builder) throws(PythonException) in
      try builder.source(AbstractSource.collections)
    }
    modules.register("bisect") { (builder) throws(PythonException) in
      try builder.source(OrderSource.bisect)
    }
    modules.register("heapq") { (builder) throws(PythonException) in
      try builder.source(OrderSource.heapq)
    }
    modules.register("copy") { (builder) throws(PythonException) in
      try builder.source(CopySource.text)
    }
  }

  private func makeDeque(_ arguments: Arguments) throws(PythonException) -> Value {
    var (iterable, limit) = (arguments[0], arguments[1])
    for (name, value) in arguments.keywords {
      switch name.value {
      case "iterable": iterable = value
      case "maxlen": limit = value
      default:
        throw typeError("'\(name.value)' is an invalid keyword argument for deque()")
      }
    }
    var most: Int?
    if !limit.isUnbound && !limit.isNone {
      guard limit.isInteger else { throw typeError("an integer is required") }
      let count = try index(limit)
      if count < 0 { throw valueError("maxlen must be non-negative") }
      most = Int(clamping: count)
    }
    let deque = PyDeque([], limit: most)
    if !iterable.isUnbound { try extend(deque, with: iterable) }
    return .object(deque)
  }

  /// Appends item by item, so that a deque with a limit takes endless iterators as far as anyone.
  func extend(_ deque: PyDeque, with iterable: Value) throws(PythonException) {
    if iterable.isIdentical(to: .object(deque)) {
      for item in deque.items { deque.append(item) }
      return
    }
    try iterate(iterable) { (item) throws(PythonException) in
      noteStore(item, in: deque)
      deque.append(item)
    }
  }

  private func addDequeEnds(_ table: MethodTable<PyDeque>) {
    table.add("append", 1, 1) { (interpreter, deque, arguments) in
      interpreter.noteStore(arguments[1], in: deque)
      deque.append(arguments[1])
      return .none
    }
    table.add("appendleft", 1, 1) { (interpreter, deque, arguments) in
      interpreter.noteStore(arguments[1], in: deque)
      deque.prepend(arguments[1])
      return .none
    }
    table.add("pop", 0, 0) { (interpreter, deque, _) throws(PythonException) in
      if let value = deque.popLast() { return value }
      throw interpreter.indexError("pop from an empty deque")
    }
    table.add("popleft", 0, 0) { (interpreter, deque, _) throws(PythonException) in
      if let value = deque.popFirst() { return value }
      throw interpreter.indexError("pop from an empty deque")
    }
    table.add("extend", 1, 1) { (interpreter, deque, arguments) throws(PythonException) in
      try interpreter.extend(deque, with: arguments[1])
      return .none
    }
    table.add("extendleft", 1, 1) { (interpreter, deque, arguments) throws(PythonException) in
      if arguments[1].isIdentical(to: .object(deque)) {
        for item in deque.items { deque.prepend(item) }
        return .none
      }
      try interpreter.iterate(arguments[1]) { (item) throws(PythonException) in
        interpreter.noteStore(item, in: deque)
        deque.prepend(item)
      }
      return .none
    }
    table.add("clear", 0, 0) { (_, deque, _) in
      deque.items = []
      return .none
    }
    table.add("rotate", 0, 1) { (interpreter, deque, arguments) throws(PythonException) in
      let steps = arguments.count > 1 ? try interpreter.index(arguments[1]) : 1
      let items = deque.items
      if items.isEmpty { return .none }
      let count = Int64(items.count)
      let shift = Int((count - steps % count) % count)
      deque.items = ContiguousArray(items[shift...]) + ContiguousArray(items[..<shift])
      return .none
    }
    table.add("reverse", 0, 0) { (_, deque, _) in
      deque.items.reverse()
      return .none
    }
    table.add("insert", 2, 2) { (interpreter, deque, arguments) throws(PythonException) in
      if deque.count == deque.limit {
        throw interpreter.indexError("deque already at its maximum size")
      }
      var place = Int(clamping: try interpreter.index(arguments[1]))
      if place < 0 { place = max(place + deque.count, 0) }
      deque.items.insert(arguments[2], at: min(place, deque.count))
      return .none
    }
  }

  private func addDequeQuestions(_ table: MethodTable<PyDeque>) {
    table.builder.property("maxlen") { (_, value) in
      (value.asObject as? PyDeque)?.limit.map { .int(Int64($0)) } ?? .none
    }
    for name in ["copy", "__copy__"] {
      table.add(name, 0, 0) { (_, deque, _) in .object(PyDeque(deque.items, limit: deque.limit)) }
    }
    table.add("count", 1, 1) { (interpreter, deque, arguments) throws(PythonException) in
      .int(try interpreter.count(of: arguments[1], in: deque.items))
    }
    table.add("index", 1, 3) { (interpreter, deque, arguments) throws(PythonException) in
      let place = try interpreter.place(
        of: arguments[1], in: deque.items, from: arguments[2], to: arguments[3])
      guard let place else {
        throw interpreter.valueError("\(try interpreter.repr(arguments[1])) is not in deque")
      }
      return .int(Int64(place))
    }
    table.add("remove", 1, 1) { (interpreter, deque, arguments) throws(PythonException) in
      guard let place = try interpreter.place(of: arguments[1], in: deque.items) else {
        throw interpreter.valueError("\(try interpreter.repr(arguments[1])) is not in deque")
      }
      deque.items.remove(at: place)
      return .none
    }
    table.add("__reversed__", 0, 0) { (_, deque, _) in
      .object(SequenceIterator.reversed(deque.items, "_collections._deque_reverse_iterator"))
    }
    table.add("__reduce__", 0, 0) { (interpreter, deque, _) in
      let limit: Value = deque.limit.map { .int(Int64($0)) } ?? .none
      let type = Value.object(interpreter.types.iteratorType(named: "deque"))
      return .tuple([type, .tuple([.list(deque.items), limit])])
    }
  }
}

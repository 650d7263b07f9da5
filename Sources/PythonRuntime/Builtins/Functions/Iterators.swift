// `enumerate`, `zip`, `map`, `filter` and `reversed`.
extension Interpreter {
  func installIterators(_ builder: ModuleBuilder) {
    define(builder, "enumerate") { (interpreter, arguments) throws(PythonException) in
      var (iterable, start) = (arguments[0], arguments[1])
      for (name, value) in arguments.keywords {
        switch name.value {
        case "start": start = value
        case "iterable": iterable = value
        default:
          throw interpreter.typeError(
            "'\(name.value)' is an invalid keyword argument for enumerate()")
        }
      }
      if iterable.isUnbound {
        throw interpreter.typeError("enumerate() missing required argument 'iterable'")
      }
      if arguments.count > 2 {
        throw interpreter.typeError(
          "enumerate() takes at most 2 arguments (\(arguments.count) given)")
      }
      let first = start.isUnbound ? Value.int(0) : .integer(try interpreter.bigIndex(start))
      return .object(EnumerateIterator(try interpreter.iterator(iterable), first))
    }
    define(builder, "zip") { (interpreter, arguments) throws(PythonException) in
      var strict = false
      for (name, value) in arguments.keywords {
        guard name.value == "strict" else {
          throw interpreter.typeError(
            "'\(name.value)' is an invalid keyword argument for zip()")
        }
        strict = try interpreter.truth(value)
      }
      var sources = ContiguousArray<PyObject>()
      for value in arguments.positional { sources.append(try interpreter.iterator(value)) }
      return .object(ZipIterator(sources, strict: strict))
    }
    define(builder, "map") { (interpreter, arguments) throws(PythonException) in
      if arguments.count < 2 {
        throw interpreter.typeError("map() must have at least two arguments.")
      }
      var sources = ContiguousArray<PyObject>()
      for value in arguments.positional(from: 1) { sources.append(try interpreter.iterator(value)) }
      return .object(MapIterator(arguments[0], sources))
    }
    define(builder, "filter") { (interpreter, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "filter", 2, 2)
      return .object(FilterIterator(arguments[0], try interpreter.iterator(arguments[1])))
    }
    define(builder, "reversed") { (interpreter, arguments) throws(PythonException) in
      guard arguments.count == 1 || arguments.keywordNames?.isEmpty == false else {
        throw interpreter.typeError("reversed expected 1 argument, got \(arguments.count)")
      }
      try interpreter.checkArity(arguments, "reversed", 1, 1)
      return try interpreter.reversed(arguments[0])
    }
  }

  private func define(
    _ builder: ModuleBuilder, _ name: StaticString,
    _ body: @escaping (Interpreter, Arguments) throws(PythonException) -> Value
  ) {
    let type = types.iteratorType(named: name)
    type.allocator = { (interpreter, _, arguments) throws(PythonException) in
      try body(interpreter, arguments)
    }
    builder.type(type)
  }

  private func reversed(_ value: Value) throws(PythonException) -> Value {
    if let list = value.asList, case .object(let object) = value, object.kind == .list {
      return .object(SequenceIterator.reversed(list.items, "list_reverseiterator"))
    }
    let type = type(of: value)
    let method = type.lookup(special.reversed, in: self)
    if let method, !method.isNone { return try call(method, value) }
    guard method == nil, type.lookup(special.getItem, in: self) != nil, value.asDict == nil else {
      throw typeError("'\(type.name)' object is not reversible")
    }
    return .object(ReversedIterator(value, try length(value)))
  }
}

final class EnumerateIterator: PyIterator {
  private var source: PyObject?
  private var count: Value
  private var pair = ReusedPair()

  init(_ source: PyObject, _ start: Value) {
    self.source = source
    count = start
    super.init(typeName: "enumerate")
  }

  deinit { isReleasedDeeply ? surrenderAll() : passDepth(to: source) }

  override func surrender(to remains: inout Remains) { remains.take(&source) }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard let source, let item = try interpreter.next(source) else { return .unbound }
    let number = count
    if case .int(let small) = number, small < .max {
      count = .int(small + 1)
    } else {
      count = .integer((number.asBigInt ?? BigInt(0)) + BigInt(1))
    }
    return pair.value(number, item)
  }

  override func visitChildren(_ visitor: ObjectVisitor) { if let source { visitor.visit(source) } }

  override func memento() -> Memento? {
    RestoringMemento { [self, count] in self.count = count }
  }
}

final class ZipIterator: PyIterator {
  private var sources: ContiguousArray<PyObject>
  private let strict: Bool
  private var pair = ReusedPair()

  init(_ sources: ContiguousArray<PyObject>, strict: Bool) {
    self.sources = sources
    self.strict = strict
    super.init(typeName: "zip")
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    for source in sources { passDepth(to: source) }
    // As from CPython's tuple of them.
    while sources.popLast() != nil {}
  }

  override func surrender(to remains: inout Remains) { remains.take(&sources) }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    if sources.isEmpty { return .unbound }
    if sources.count == 2, !strict { return try nextPair(interpreter) }
    var items = ContiguousArray<Value>()
    items.reserveCapacity(sources.count)
    for (place, source) in sources.enumerated() {
      guard let item = try interpreter.next(source) else {
        if strict { try checkEnds(place, interpreter) }
        return .unbound
      }
      items.append(item)
    }
    return .tuple(items)
  }

  private func nextPair(_ interpreter: Interpreter) throws(PythonException) -> Value {
    guard let first = try interpreter.next(sources[0]),
      let second = try interpreter.next(sources[1])
    else { return .unbound }
    return pair.value(first, second)
  }

  private func checkEnds(_ ended: Int, _ interpreter: Interpreter) throws(PythonException) {
    if ended > 0 {
      let others = ended == 1 ? "argument 1" : "arguments 1-\(ended)"
      throw interpreter.valueError("zip() argument \(ended + 1) is shorter than \(others)")
    }
    for place in 1..<max(sources.count, 1) where try interpreter.next(sources[place]) != nil {
      let others = place == 1 ? "argument 1" : "arguments 1-\(place)"
      throw interpreter.valueError("zip() argument \(place + 1) is longer than \(others)")
    }
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    for source in sources { visitor.visit(source) }
  }
}

final class MapIterator: PyIterator {
  private var function: Value
  private var sources: ContiguousArray<PyObject>

  init(_ function: Value, _ sources: ContiguousArray<PyObject>) {
    self.function = function
    self.sources = sources
    super.init(typeName: "map")
  }

  deinit {
    if isReleasedDeeply { return surrenderAll() }
    for source in sources { passDepth(to: source) }
  }

  override func surrender(to remains: inout Remains) {
    remains.take(&function)
    remains.take(&sources)
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    do throws(PythonException) {
      return try mapped(interpreter)
    } catch {
      return try interpreter.endOfIteration(error)
    }
  }

  private func mapped(_ interpreter: Interpreter) throws(PythonException) -> Value {
    if sources.count == 1 {
      guard let item = try interpreter.next(sources[0]) else { return .unbound }
      return try interpreter.call(function, item)
    }
    var items = ContiguousArray<Value>()
    for source in sources {
      guard let item = try interpreter.next(source) else { return .unbound }
      items.append(item)
    }
    return try interpreter.call(function, with: CallArguments(items))
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(function)
    for source in sources { visitor.visit(source) }
  }
}

final class FilterIterator: PyIterator {
  private var function: Value
  private var source: PyObject?

  init(_ function: Value, _ source: PyObject) {
    self.function = function
    self.source = source
    super.init(typeName: "filter")
  }

  deinit { isReleasedDeeply ? surrenderAll() : passDepth(to: source) }

  override func surrender(to remains: inout Remains) {
    remains.take(&function)
    remains.take(&source)
  }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    do throws(PythonException) {
      return try kept(interpreter)
    } catch {
      return try interpreter.endOfIteration(error)
    }
  }

  private func kept(_ interpreter: Interpreter) throws(PythonException) -> Value {
    while let source, let item = try interpreter.next(source) {
      let kept = function.isNone ? item : try interpreter.call(function, item)
      if try interpreter.truth(kept) { return item }
    }
    return .unbound
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(function)
    if let source { visitor.visit(source) }
  }
}

final class ReversedIterator: PyIterator {
  private var sequence: Value
  private var place: Int64

  init(_ sequence: Value, _ count: Int64) {
    self.sequence = sequence
    place = count - 1
    super.init(typeName: "reversed")
  }

  deinit { isReleasedDeeply ? surrenderAll() : passDepth(to: sequence) }

  override func surrender(to remains: inout Remains) { remains.take(&sequence) }

  override func next(in interpreter: Interpreter) throws(PythonException) -> Value {
    guard place >= 0 else { return .unbound }
    place -= 1
    do throws(PythonException) {
      return try interpreter.getItem(sequence, .int(place + 1))
    } catch {
      place = -1
      let indexError = interpreter.types.exception(.indexError)
      guard
        error.exception.exceptionType.isSubclass(of: indexError)
          || interpreter.isStopIteration(error.exception)
      else { throw error }
      return .unbound
    }
  }

  override func visitChildren(_ visitor: ObjectVisitor) { visitor.visit(sequence) }

  override func memento() -> Memento? {
    RestoringMemento { [self, place] in self.place = place }
  }
}

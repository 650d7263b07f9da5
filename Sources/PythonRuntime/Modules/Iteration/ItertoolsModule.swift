// The module `itertools`.
extension Interpreter {
  func installItertools() {
    modules.register("itertools") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      interpreter.addEndlessIterators(builder)
      interpreter.addJoiningIterators(builder)
      interpreter.addSelectingIterators(builder)
      interpreter.addGroupingIterators(builder)
      interpreter.addCombinations(builder)
    }
  }

  /// Adds a class of iterators whose call the body answers.
  @discardableResult
  func addIterator(
    _ builder: ModuleBuilder, _ name: StaticString, _ signature: String?,
    _ body: @escaping (Interpreter, Arguments) throws(PythonException) -> PyObject
  ) -> PyType {
    let type = types.iteratorType(named: name)
    type.module = "itertools"
    addIteratorSlots(type)
    let bound = signature.map { Signature($0, style: .builtin) }
    type.allocator = { (interpreter, type, arguments) throws(PythonException) in
      guard let bound else { return .object(try body(interpreter, arguments)) }
      let values = try bound.bind(arguments, name: type.shortName, in: interpreter)
      return try values.withUnsafeBufferPointer { (buffer) throws(PythonException) -> Value in
        .object(
          try body(
            interpreter,
            Arguments(base: buffer.baseAddress, count: buffer.count, signature: bound)))
      }
    }
    builder.type(type)
    type.nameWithModule()
    return type
  }

  private func addEndlessIterators(_ builder: ModuleBuilder) {
    addIterator(builder, "count", "start=0, step=1") {
      (interpreter, arguments) throws(PythonException) in
      for number in [arguments[0], arguments[1]] where Number(number) == nil {
        throw interpreter.typeError("a number is required")
      }
      let step = arguments[1]
      let isPlain = step.asInt == 1 && step.asFloat == nil
      // Counted by ones, a truth is a number from the start.
      var current = isPlain ? arguments[0].asInt.map { .int($0) } ?? arguments[0] : arguments[0]
      return ClosureIterator("count", holding: [current, step]) {
        let saved = current
        return { current = saved }
      } text: { (interpreter) throws(PythonException) in
        let inside = try interpreter.repr(current)
        return isPlain ? "count(\(inside))" : "count(\(inside), \(try interpreter.repr(step)))"
      } _: { (interpreter) throws(PythonException) in
        let value = current
        current = try interpreter.binary(.add, current, step)
        return value
      }
    }
    addIterator(builder, "cycle", "iterable, /") {
      (interpreter, arguments) throws(PythonException) in
      let source = try interpreter.iterator(arguments[0])
      var saved = ContiguousArray<Value>()
      var place = -1
      return ClosureIterator("cycle", holding: [.object(source)]) {
        let before = (saved, place)
        return { (saved, place) = before }
      } _: {
        (interpreter) throws(PythonException) in
        if place < 0 {
          if let item = try interpreter.next(source) {
            saved.append(item)
            return item
          }
          if saved.isEmpty { return .unbound }
          place = 0
        }
        defer { place = (place + 1) % saved.count }
        return saved[place]
      }
    }
    addIterator(builder, "repeat", "object, times=...") {
      (interpreter, arguments) throws(PythonException) in
      let value = arguments[0]
      var left = arguments.has(1) ? max(try interpreter.index(arguments[1]), 0) : -1
      return ClosureIterator("repeat", holding: [value]) {
        let saved = left
        return { left = saved }
      } text: { (interpreter) throws(PythonException) in
        let inside = try interpreter.repr(value)
        return left < 0 ? "repeat(\(inside))" : "repeat(\(inside), \(left))"
      } _: { _ in
        if left == 0 { return .unbound }
        if left > 0 { left -= 1 }
        return value
      }
    }
  }

  private func addJoiningIterators(_ builder: ModuleBuilder) {
    let chain = addIterator(builder, "chain", nil) {
      (interpreter, arguments) throws(PythonException) in
      try interpreter.chain(.tuple(arguments.positional))
    }
    let methods = TypeBuilder(extending: chain, in: self, style: .builtin)
    methods.classMethod("from_iterable", "cls, iterable, /") {
      (interpreter, arguments) throws(PythonException) in
      .object(try interpreter.chain(arguments[1]))
    }
    addIterator(builder, "zip_longest", nil) { (interpreter, arguments) throws(PythonException) in
      var fill = Value.none
      for (name, value) in arguments.keywords {
        guard name.value == "fillvalue" else {
          throw interpreter.typeError("zip_longest() got an unexpected keyword argument")
        }
        fill = value
      }
      var sources: [PyObject?] = []
      for value in arguments.positional { sources.append(try interpreter.iterator(value)) }
      let held = ContiguousArray(sources.map { $0.map { Value.object($0) } ?? .none })
      return ClosureIterator("zip_longest", holding: held) {
        let saved = sources
        return { sources = saved }
      } _: {
        (interpreter) throws(PythonException) in
        var items = ContiguousArray<Value>()
        var isLive = false
        for place in 0..<sources.count {
          if let source = sources[place], let item = try interpreter.next(source) {
            items.append(item)
            isLive = true
          } else {
            sources[place] = nil
            items.append(fill)
          }
        }
        return isLive ? .tuple(items) : .unbound
      }
    }
    addIterator(builder, "starmap", "function, iterable, /") {
      (interpreter, arguments) throws(PythonException) in
      let function = arguments[0]
      let source = try interpreter.iterator(arguments[1])
      return ClosureIterator("starmap", holding: [function, .object(source)]) {
        (interpreter) throws(PythonException) in
        guard let item = try interpreter.next(source) else { return .unbound }
        return try interpreter.call(function, with: CallArguments(interpreter.items(of: item)))
      }
    }
    add(builder, "tee", 1, 2) { (interpreter, arguments) throws(PythonException) in
      let count = arguments.count > 1 ? try interpreter.index(arguments[1]) : 2
      if count < 0 { throw interpreter.valueError("n must be >= 0") }
      try interpreter.checkSize(count, of: 64)
      let shared = TeeBuffer(try interpreter.iterator(arguments[0]))
      return .tuple(ContiguousArray((0..<count).map { _ in Value.object(shared.makeReader()) }))
    }
  }

  private func chain(_ sources: Value) throws(PythonException) -> PyObject {
    let outer = try iterator(sources)
    var inner: PyObject?
    let chain = ClosureIterator("chain", holding: [.object(outer)]) {
      let saved = inner
      return { inner = saved }
    } _: {
      (interpreter) throws(PythonException) in
      while true {
        if let current = inner, let item = try interpreter.next(current) { return item }
        guard let next = try interpreter.next(outer) else { return .unbound }
        inner = try interpreter.iterator(next)
      }
    }
    chain.visiting = { if let inner { $0.visit(inner) } }
    return chain
  }
}

/// What the iterators of one `tee` share.
final class TeeBuffer {
  private let source: PyObject
  private var items = ContiguousArray<Value>()

  init(_ source: PyObject) { self.source = source }

  func makeReader() -> PyObject {
    var place = 0
    return ClosureIterator("itertools._tee", holding: [.object(source)]) {
      let saved = (place, self.items)
      return { (place, self.items) = saved }
    } _: {
      [self] (interpreter) throws(PythonException) in
      if place == items.count {
        guard let item = try interpreter.next(source) else { return .unbound }
        items.append(item)
      }
      place += 1
      return items[place - 1]
    }
  }
}

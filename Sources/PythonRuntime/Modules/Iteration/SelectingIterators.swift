extension Interpreter {
  func addSelectingIterators(_ builder: ModuleBuilder) {
    addIterator(builder, "islice", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.slicedIterator(arguments)
    }
    addPredicateIterator(builder, "takewhile") { (source, test, _) in
      { (interpreter) throws(PythonException) in
        guard let item = try interpreter.next(source) else { return .unbound }
        return try interpreter.truth(interpreter.call(test, item)) ? item : .unbound
      }
    }
    addPredicateIterator(builder, "dropwhile") { (source, test, state) in
      { (interpreter) throws(PythonException) in
        while let item = try interpreter.next(source) {
          if state.hasStarted { return item }
          if try !interpreter.truth(interpreter.call(test, item)) {
            state.hasStarted = true
            return item
          }
        }
        return .unbound
      }
    }
    addPredicateIterator(builder, "filterfalse") { (source, test, _) in
      { (interpreter) throws(PythonException) in
        while let item = try interpreter.next(source) {
          let kept = test.isNone ? item : try interpreter.call(test, item)
          if try !interpreter.truth(kept) { return item }
        }
        return .unbound
      }
    }
    addIterator(builder, "compress", "data, selectors") {
      (interpreter, arguments) throws(PythonException) in
      let data = try interpreter.iterator(arguments[0])
      let selectors = try interpreter.iterator(arguments[1])
      return ClosureIterator("compress", holding: [.object(data), .object(selectors)]) {
        (interpreter) throws(PythonException) in
        while let item = try interpreter.next(data) {
          guard let selector = try interpreter.next(selectors) else { break }
          if try interpreter.truth(selector) { return item }
        }
        return .unbound
      }
    }
  }

  private func addPredicateIterator(
    _ builder: ModuleBuilder, _ name: StaticString,
    _ make: @escaping (PyObject, Value, PredicateState) -> ClosureIterator.Body
  ) {
    addIterator(builder, name, "predicate, iterable, /") {
      (interpreter, arguments) throws(PythonException) in
      let source = try interpreter.iterator(arguments[1])
      let state = PredicateState()
      return ClosureIterator(
        name, holding: [arguments[0], .object(source)], saving: { state.saved() },
        make(source, arguments[0], state))
    }
  }

  private func slicedIterator(_ arguments: Arguments) throws(PythonException) -> PyObject {
    try checkArity(arguments, "islice", 2, 4)
    var bounds: [Int64?] = []
    for value in arguments.positional(from: 1) {
      guard !value.isNone else {
        bounds.append(nil)
        continue
      }
      guard let bound = value.asInt, bound >= 0 else {
        throw valueError(
          bounds.count == 2
            ? "Step for islice() must be a positive integer or None."
            : arguments.count == 2 || bounds.count == 1
              ? "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
              : "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
      }
      bounds.append(bound)
    }
    let start = bounds.count > 1 ? bounds[0] ?? 0 : 0
    let stop = bounds.count > 1 ? bounds[1] : bounds[0]
    let step = bounds.count > 2 ? bounds[2] ?? 1 : 1
    if step < 1 { throw valueError("Step for islice() must be a positive integer or None.") }
    let source = try iterator(arguments[0])
    var (place, wanted) = (Int64(0), start)
    return ClosureIterator("islice", holding: [.object(source)]) {
      let saved = (place, wanted)
      return { (place, wanted) = saved }
    } _: {
      (interpreter) throws(PythonException) in
      if let stop, wanted >= stop {
        while place < stop, try interpreter.next(source) != nil { place += 1 }
        return .unbound
      }
      while let item = try interpreter.next(source) {
        place += 1
        if place - 1 == wanted {
          wanted = wanted > .max - step ? .max : wanted + step
          return item
        }
      }
      return .unbound
    }
  }
}

/// What an iterator with a predicate remembers.
private final class PredicateState {
  /// Whether `dropwhile` has come to the first item that it gives.
  var hasStarted = false

  func saved() -> () -> Void {
    let hasStarted = hasStarted
    return { self.hasStarted = hasStarted }
  }
}

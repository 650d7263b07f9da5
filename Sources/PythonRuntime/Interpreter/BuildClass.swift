// `__build_class__`: runs a class body and calls the metaclass.
extension Interpreter {
  func buildClass(_ arguments: Arguments) throws(PythonException) -> Value {
    guard let body = arguments[0].asFunction, let name = arguments[1].asText else {
      throw typeError("__build_class__: func must be a function")
    }
    var keywords = arguments.keywords
    var metaclass: PyType?
    if let position = keywords.firstIndex(where: { $0.name.value == "metaclass" }) {
      let value = keywords.remove(at: position).value
      guard let type = value.asType else {
        return try buildByFunction(value, body, name, arguments, keywords)
      }
      metaclass = type
    }
    let original = arguments.positional(from: 2)
    let bases = try resolveBases(original)
    if metaclass == nil, let first = bases.first, first.asType == nil {
      return try buildByFunction(
        .object(type(of: first)), body, name, arguments, keywords)
    }
    let winner = try mostDerivedMetaclass(metaclass ?? types.type, bases)
    let namespace = try prepareNamespace(winner, name, bases, keywords)
    let cell = try machine.runClassBody(body, namespace: namespace)
    let values: ContiguousArray<Value> = [.string(name), .tuple(bases), namespace]
    if bases.count != original.count || !zip(bases, original).allSatisfy({ $0.isIdentical(to: $1) })
    {
      try setItem(namespace, .object(intern("__orig_bases__")), to: .tuple(original))
    }
    let result = try call(
      .object(winner), with: CallArguments(values, keywords: keywords))
    if case .object(let object) = cell, object.kind == .cell, result.asType != nil {
      unsafeDowncast(object, to: PyCell.self).value = result
    }
    return result
  }

  private func buildByFunction(
    _ metaclass: Value, _ body: PyFunction, _ name: String, _ arguments: Arguments,
    _ keywords: ContiguousArray<(name: PyString, value: Value)>
  ) throws(PythonException) -> Value {
    let namespace = PyDict()
    _ = try machine.runClassBody(body, namespace: .object(namespace))
    let bases = Value.tuple(arguments.positional(from: 2))
    return try call(
      metaclass,
      with: CallArguments([.string(name), bases, .object(namespace)], keywords: keywords))
  }

  /// The bases, with what `__mro_entries__` and generic aliases stand for.
  private func resolveBases(
    _ bases: ContiguousArray<Value>
  ) throws(PythonException) -> ContiguousArray<Value> {
    var resolved = ContiguousArray<Value>()
    for base in bases {
      if base.asType != nil {
        resolved.append(base)
      } else if let hook = try attributeIfPresent(base, intern("__mro_entries__")) {
        resolved += try items(of: call(hook, .tuple(bases)))
      } else if let origin = try attributeIfPresent(base, intern("__origin__")) {
        resolved.append(origin)
      } else {
        resolved.append(base)
      }
    }
    return resolved
  }

  /// The metaclass that a class with these bases gets.
  func mostDerivedMetaclass(
    _ metaclass: PyType, _ bases: ContiguousArray<Value>
  ) throws(PythonException) -> PyType {
    var winner = metaclass
    for base in bases {
      let candidate = type(of: base)
      if winner.isSubclass(of: candidate) { continue }
      guard candidate.isSubclass(of: winner) else {
        throw typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
            + "of the metaclasses of all its bases")
      }
      winner = candidate
    }
    return winner
  }

  private func prepareNamespace(
    _ metaclass: PyType, _ name: String, _ bases: ContiguousArray<Value>,
    _ keywords: ContiguousArray<(name: PyString, value: Value)>
  ) throws(PythonException) -> Value {
    guard metaclass !== types.type,
      let prepare = try typeAttribute(metaclass, intern("__prepare__"))
    else { return .object(PyDict()) }
    let namespace = try call(
      prepare, with: CallArguments([.string(name), .tuple(bases)], keywords: keywords))
    let kind = type(of: namespace)
    guard namespace.asDict != nil || kind.lookup(special.getItem, in: self) != nil else {
      throw typeError(
        "\(metaclass.name).__prepare__() must return a mapping, not \(kind.name)")
    }
    return namespace
  }
}

extension Machine {
  /// Runs the body of a class with `namespace`, a dict or another mapping, for its variables; answers
  /// its `__class__` cell.
  func runClassBody(_ body: PyFunction, namespace: Value) throws(PythonException) -> Value {
    try nested { () throws(PythonException) in
      try push(body, base: frame.pointee.sp, given: 0, mode: .exit)
      frame.pointee.namespace = namespace.asDict ?? PyDict()
      frame.pointee.mapping = namespace.asInstance
      if interpreter.tracer != nil { try traceCall() }
    }
  }

  /// The globals of the Python code that runs now.
  var currentGlobals: PyDict? { isIdle ? nil : frame.pointee.globals }
}

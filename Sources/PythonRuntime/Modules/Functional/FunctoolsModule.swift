// `_functools`: the parts of `functools` that are called often.
extension Interpreter {
  func installFunctools() {
    modules.register("_functools") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      interpreter.addPartial(builder)
      interpreter.add(builder, "reduce", 2, 3) { (interpreter, arguments) throws(PythonException) in
        try interpreter.reduce(arguments)
      }
      interpreter.add(builder, "cmp_to_key", 1, 1) { (_, arguments) in
        let function = arguments[0]
        let native = PyNativeFunction(
          "K", signature: nil, flavor: .function,
          .plain { (interpreter, arguments) in .object(ComparisonKey(function, arguments[0])) })
        return .object(native)
      }
    }
    modules.register("functools") { (builder) throws(PythonException) in
      try builder.source(FunctoolsSource.text)
    }
  }

  private func reduce(_ arguments: Arguments) throws(PythonException) -> Value {
    guard let iterator = try iteratorIfIterable(arguments[1]) else {
      throw typeError("reduce() arg 2 must support iteration")
    }
    var result = arguments[2]
    if result.isUnbound {
      guard let first = try next(iterator) else {
        throw typeError("reduce() of empty iterable with no initial value")
      }
      result = first
    }
    while let item = try next(iterator) { result = try call(arguments[0], result, item) }
    return result
  }

  private func addPartial(_ builder: ModuleBuilder) {
    let type = types.iteratorType(named: "partial")
    type.module = "functools"
    type.nameWithModule()
    type.allocator = { (interpreter, _, arguments) throws(PythonException) in
      guard arguments.count > 0 else {
        throw interpreter.typeError("type 'partial' takes at least one argument")
      }
      guard interpreter.isCallable(arguments[0]) else {
        throw interpreter.typeError("the first argument must be callable")
      }
      return .object(
        PyPartial(
          arguments[0],
          CallArguments(arguments.positional(from: 1), keywords: arguments.keywords)))
    }
    let methods = TypeBuilder(extending: type, in: self, style: .builtin)
    methods.property("func") { (_, value) in (value.asObject as? PyPartial)?.function ?? .none }
    methods.property("args") { (_, value) in
      .tuple((value.asObject as? PyPartial)?.arguments.positional ?? [])
    }
    methods.method("__reduce__", nil) { (interpreter, arguments) throws(PythonException) in
      guard let partial = arguments[0].asObject as? PyPartial else { return .none }
      return .tuple([
        .object(interpreter.types.iteratorType(named: "partial")), .tuple([partial.function]),
        .tuple([
          partial.function, .tuple(partial.arguments.positional),
          try interpreter.getAttribute(arguments[0], "keywords"),
          partial.attributeDictionary.map { .object($0) } ?? .none,
        ]),
      ])
    }
    methods.method("__setstate__", nil) { (interpreter, arguments) throws(PythonException) in
      guard let partial = arguments[0].asObject as? PyPartial, arguments.count == 2,
        let state = arguments[1].asTuple?.items, state.count == 4,
        let positional = state[1].asTuple?.items, let keywords = state[2].asDict
      else { throw interpreter.typeError("invalid partial state") }
      partial.restore(state[0], positional, keywords, state[3].asDict)
      return .none
    }
    methods.property("keywords") { (_, value) in
      let dict = PyDict()
      for (name, item) in (value.asObject as? PyPartial)?.arguments.keywords ?? [] {
        dict[name] = item
      }
      return .object(dict)
    }
    builder.type(type)
  }
}

/// `functools.partial(function, …)`.
package final class PyPartial: PyObject {
  private(set) var function: Value
  private(set) var arguments: CallArguments
  private var attributes = PyDict()

  init(_ function: Value, _ arguments: CallArguments) {
    // A partial of a partial is one partial, as in CPython.
    if case .object(let object) = function, let inner = object as? PyPartial {
      self.function = inner.function
      self.arguments = inner.combined(with: arguments)
    } else {
      self.function = function
      self.arguments = arguments
    }
    super.init(kind: .other)
  }

  package override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "partial")
  }

  package override var attributeDictionary: PyDict? { attributes }

  /// Becomes what a copy or a pickle says.
  func restore(
    _ function: Value, _ positional: ContiguousArray<Value>, _ keywords: PyDict,
    _ attributes: PyDict?
  ) {
    self.function = function
    var pairs: ContiguousArray<(name: PyString, value: Value)> = []
    for (key, value) in keywords.pairs {
      if let name = key.asString { pairs.append((name, value)) }
    }
    arguments = CallArguments(positional, keywords: pairs)
    if let attributes { self.attributes = attributes }
  }

  func combined(with more: CallArguments) -> CallArguments {
    var result = arguments
    result.positional += more.positional
    for (name, value) in more.keywords {
      if let place = result.keywords.firstIndex(where: { $0.name.equals(name) }) {
        result.keywords[place].value = value
      } else {
        result.keywords.append((name, value))
      }
    }
    return result
  }

  package override func isCallable(in interpreter: Interpreter) -> Bool { true }

  package override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome { .call(function, combined(with: arguments.copy)) }

  package override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    guard interpreter.builtinState.enter(self) else { return "functools.partial(...)" }
    defer { interpreter.builtinState.leave() }
    var text = "functools.partial(\(try interpreter.repr(function))"
    for value in arguments.positional { text += ", \(try interpreter.repr(value))" }
    for (name, value) in arguments.keywords {
      text += ", \(name.value)=\(try interpreter.repr(value))"
    }
    return text + ")"
  }

  package override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(function)
    visitor.visit(arguments.positional)
    for (_, value) in arguments.keywords { visitor.visit(value) }
    visitor.visit(attributes)
  }
}

/// What `cmp_to_key` wraps a value in.
final class ComparisonKey: PyObject {
  private let function: Value
  private let value: Value

  init(_ function: Value, _ value: Value) {
    self.function = function
    self.value = value
    super.init(kind: .other)
  }

  override func type(in interpreter: Interpreter) -> PyType {
    interpreter.types.iteratorType(named: "KeyWrapper")
  }

  override func compare(
    _ comparison: Comparison, _ other: Value, in interpreter: Interpreter
  ) throws(PythonException) -> Value? {
    guard case .object(let object) = other, let key = object as? ComparisonKey else {
      throw interpreter.typeError("other argument must be K instance")
    }
    let order = try interpreter.call(function, value, key.value)
    return try interpreter.compare(comparison, order, .int(0))
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    visitor.visit(function)
    visitor.visit(value)
  }
}

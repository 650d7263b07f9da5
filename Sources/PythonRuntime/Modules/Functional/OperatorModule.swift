// The module `operator`.
extension Interpreter {
  func installOperator() {
    modules.register("operator") { (builder) throws(PythonException) in
      let interpreter = builder.interpreter
      interpreter.addOperatorFunctions(builder)
      interpreter.addItemFunctions(builder)
      try builder.source(OperatorSource.text)
      builder.nameWithModule(["methodcaller"])
    }
  }

  private func addOperatorFunctions(_ builder: ModuleBuilder) {
    let names: [(String, BinaryOperator)] = [
      ("add", .add), ("sub", .subtract), ("mul", .multiply), ("matmul", .matrixMultiply),
      ("truediv", .trueDivide), ("mod", .modulo), ("pow", .power), ("lshift", .leftShift),
      ("rshift", .rightShift), ("or_", .bitOr), ("xor", .bitXor), ("and_", .bitAnd),
      ("floordiv", .floorDivide), ("concat", .add),
    ]
    for (name, operation) in names {
      add(builder, name, 2, 2) { (interpreter, arguments) throws(PythonException) in
        try interpreter.binary(operation, arguments[0], arguments[1])
      }
    }
    for operation in BinaryOperator.all {
      add(builder, "i\(operation.stem)", 2, 2) { (interpreter, arguments) throws(PythonException) in
        try interpreter.inPlaceBinary(operation, arguments[0], arguments[1])
      }
    }
    let comparisons: [(String, Comparison)] = [
      ("lt", .less), ("le", .lessOrEqual), ("eq", .equal), ("ne", .notEqual), ("gt", .greater),
      ("ge", .greaterOrEqual),
    ]
    for (name, comparison) in comparisons {
      add(builder, name, 2, 2) { (interpreter, arguments) throws(PythonException) in
        try interpreter.compare(comparison, arguments[0], arguments[1])
      }
    }
    for (name, operation) in [
      ("neg", PrefixOperator.negative), ("pos", .positive), ("inv", .invert), ("invert", .invert),
    ] {
      add(builder, name, 1, 1) { (interpreter, arguments) throws(PythonException) in
        try interpreter.prefix(operation, arguments[0])
      }
    }
    add(builder, "abs", 1, 1) { (interpreter, arguments) throws(PythonException) in
      try interpreter.absolute(arguments[0])
    }
    add(builder, "index", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .integer(try interpreter.bigIndex(arguments[0]))
    }
    add(builder, "truth", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .bool(try interpreter.truth(arguments[0]))
    }
    add(builder, "not_", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .bool(try !interpreter.truth(arguments[0]))
    }
    add(builder, "is_", 2, 2) { (_, arguments) in .bool(arguments[0].isIdentical(to: arguments[1]))
    }
    add(builder, "is_not", 2, 2) { (_, arguments) in
      .bool(!arguments[0].isIdentical(to: arguments[1]))
    }
  }

  private func addItemFunctions(_ builder: ModuleBuilder) {
    add(builder, "getitem", 2, 2) { (interpreter, arguments) throws(PythonException) in
      try interpreter.getItem(arguments[0], arguments[1])
    }
    add(builder, "setitem", 3, 3) { (interpreter, arguments) throws(PythonException) in
      try interpreter.setItem(arguments[0], arguments[1], to: arguments[2])
      return .none
    }
    add(builder, "delitem", 2, 2) { (interpreter, arguments) throws(PythonException) in
      try interpreter.deleteItem(arguments[0], arguments[1])
      return .none
    }
    add(builder, "contains", 2, 2) { (interpreter, arguments) throws(PythonException) in
      .bool(try interpreter.contains(arguments[0], arguments[1]))
    }
    add(builder, "countOf", 2, 2) { (interpreter, arguments) throws(PythonException) in
      .int(try interpreter.count(of: arguments[1], in: interpreter.items(of: arguments[0])))
    }
    add(builder, "indexOf", 2, 2) { (interpreter, arguments) throws(PythonException) in
      let items = try interpreter.items(of: arguments[0])
      guard let place = try interpreter.place(of: arguments[1], in: items) else {
        throw interpreter.valueError("sequence.index(x): x not in sequence")
      }
      return .int(Int64(place))
    }
    builder.function("itemgetter", nil) { (interpreter, arguments) throws(PythonException) in
      if arguments.count == 0 {
        throw interpreter.typeError("itemgetter expected 1 argument, got 0")
      }
      return .object(PyGetter(.items(arguments.positional)))
    }
    builder.function("attrgetter", nil) { (interpreter, arguments) throws(PythonException) in
      if arguments.count == 0 {
        throw interpreter.typeError("attrgetter expected 1 argument, got 0")
      }
      var paths: [[PyString]] = []
      for value in arguments.positional {
        guard let path = value.asText else {
          throw interpreter.typeError("attribute name must be a string")
        }
        paths.append(path.split(separator: ".").map { interpreter.intern(String($0)) })
      }
      return .object(PyGetter(.attributes(paths)))
    }
  }
}

/// `operator.itemgetter(…)` or `operator.attrgetter(…)`.
final class PyGetter: PyObject {
  enum What {
    case items(ContiguousArray<Value>)
    case attributes([[PyString]])
  }

  private let what: What

  init(_ what: What) {
    self.what = what
    super.init(kind: .other)
  }

  override func type(in interpreter: Interpreter) -> PyType {
    switch what {
    case .items: interpreter.types.iteratorType(named: "operator.itemgetter")
    case .attributes: interpreter.types.iteratorType(named: "operator.attrgetter")
    }
  }

  override func isCallable(in interpreter: Interpreter) -> Bool { true }

  override func call(
    _ arguments: Arguments, in interpreter: Interpreter
  ) throws(PythonException) -> CallOutcome {
    try interpreter.checkArity(arguments, type(in: interpreter).shortName, 1, 1)
    switch what {
    case .items(let keys):
      if keys.count == 1 { return .value(try interpreter.getItem(arguments[0], keys[0])) }
      var items = ContiguousArray<Value>()
      for key in keys { items.append(try interpreter.getItem(arguments[0], key)) }
      return .value(.tuple(items))
    case .attributes(let paths):
      var items = ContiguousArray<Value>()
      for path in paths {
        var value = arguments[0]
        for name in path { value = try interpreter.getAttribute(value, name) }
        items.append(value)
      }
      return .value(paths.count == 1 ? items[0] : .tuple(items))
    }
  }

  override func repr(in interpreter: Interpreter) throws(PythonException) -> String {
    switch what {
    case .items(let keys): return "operator.itemgetter(\(try interpreter.reprs(of: keys)))"
    case .attributes(let paths):
      let names = paths.map { path in
        "'" + path.map { $0.value }.joined(separator: ".") + "'"
      }
      return "operator.attrgetter(\(names.joined(separator: ", ")))"
    }
  }

  override func visitChildren(_ visitor: ObjectVisitor) {
    if case .items(let keys) = what { visitor.visit(keys) }
  }
}

/// The part of `operator` that is written in the language.
enum OperatorSource {
  static var text: String {
    #"""
    class methodcaller:
        """Calls a method by name."""

        def __init__(self, name, /, *args, **kwargs):
            if not isinstance(name, str):
                raise TypeError("method name must be a string")
            self._name = name
            self._args = args
            self._kwargs = kwargs

        def __call__(self, obj):
            return getattr(obj, self._name)(*self._args, **self._kwargs)

        def __repr__(self):
            parts = [repr(self._name)] + [repr(a) for a in self._args]
            parts += [f"{k}={v!r}" for k, v in self._kwargs.items()]
            return f"operator.methodcaller({', '.join(parts)})"


    def length_hint(obj, default=0):
        if not isinstance(default, int):
            raise TypeError(f"'{type(default).__name__}' object cannot be interpreted as an integer")
        try:
            return len(obj)
        except TypeError:
            pass
        hint = getattr(type(obj), "__length_hint__", None)
        if hint is None:
            return default
        value = hint(obj)
        if value is NotImplemented:
            return default
        if not isinstance(value, int):
            raise TypeError(f"__length_hint__ must be an integer, not {type(value).__name__}")
        if value < 0:
            raise ValueError("__length_hint__() should return >= 0")
        return value


    def call(obj, /, *args, **kwargs):
        return obj(*args, **kwargs)
    """#
  }
}

// The attributes of functions, methods, generators, modules and cells.
extension Interpreter {
  func installCallableTypes() {
    installFunctionType()
    installNativeFunctionTypes()
    installGeneratorType()
    installFrameTypes()
    let cell = TypeBuilder(extending: types.cell, in: self, style: .builtin)
    cell.property("cell_contents") { (interpreter, cell) throws(PythonException) in
      guard case .object(let object) = cell, object.kind == .cell else { return .none }
      let value = unsafeDowncast(object, to: PyCell.self).value
      if value.isUnbound { throw interpreter.valueError("Cell is empty") }
      return value
    }
    let module = TypeBuilder(extending: types.module, in: self, style: .builtin)
    module.allocator { (_, _, arguments) in
      .object(PyModule(name: arguments[0].asText ?? ""))
    }
  }

  private func installFunctionType() {
    let builder = TypeBuilder(extending: types.function, in: self, style: .builtin)
    builder.property("__name__") { (_, f) in
      .string(f.functionName ?? "")
    } set: {
      (_, f, value) in
      f.asFunction?.name = value.asText ?? ""
    }
    builder.property("__qualname__") { (_, f) in
      .string(f.qualifiedFunctionName ?? "")
    } set: {
      (_, f, value) in
      f.asFunction?.qualifiedName = value.asText ?? ""
    }
    builder.property("__doc__") { (_, f) in
      f.asFunction?.doc ?? f.asNativeFunction?.doc ?? .none
    } set: { (_, f, value) in
      f.asFunction?.doc = value
    }
    builder.property("__module__") { (_, f) in
      f.asFunction?.module ?? f.asNativeFunction?.module ?? .none
    } set: { (_, f, value) in
      f.asFunction?.module = value
    }
    builder.property("__defaults__") { (_, f) in
      guard let defaults = f.asFunction?.defaults, !defaults.isEmpty else { return .none }
      return .tuple(defaults)
    } set: { (_, f, value) in
      f.asFunction?.defaults = value.asTuple?.items ?? []
    }
    builder.property("__kwdefaults__") { (_, f) in
      f.asFunction?.keywordDefaults.map { .object($0) } ?? .none
    }
    builder.property("__annotations__") { (_, f) in
      guard let function = f.asFunction else { return .object(PyDict()) }
      if function.annotations == nil { function.annotations = PyDict() }
      return function.annotations.map { .object($0) } ?? .none
    } set: { (_, f, value) in
      f.asFunction?.annotations = value.asDict
    }
    builder.property("__closure__") { (_, f) in
      guard let cells = f.asFunction?.closure, !cells.isEmpty else { return .none }
      return .tuple(ContiguousArray(cells.map { .object($0) }))
    }
    builder.property("__globals__") { (_, f) in f.asFunction.map { .object($0.globals) } ?? .none }
    builder.property("__code__") { (_, f) in f.asFunction.map { .object($0.code) } ?? .none }
    builder.method("__get__", nil) { (interpreter, arguments) throws(PythonException) in
      guard case .object(let object) = arguments[0] else { return .none }
      let instance = arguments[1].isNone ? Value.unbound : arguments[1]
      return try object.descriptorGet(
        instance: instance, owner: interpreter.type(of: arguments[1]), in: interpreter)
        ?? arguments[0]
    }
    addCallMethod(builder)
    installCodeType()
  }

  private func addCallMethod(_ builder: TypeBuilder) {
    builder.trampoline("__call__", nil) { (_, arguments) in
      .call(arguments[0], arguments.droppingFirst().copy)
    }
  }

  private func installCodeType() {
    let builder = TypeBuilder(extending: types.code, in: self, style: .builtin)
    builder.property("co_name") { (_, code) in .string(code.asCode?.name ?? "") }
    builder.property("co_filename") { (_, code) in .string(code.asCode?.fileName ?? "") }
    builder.property("co_firstlineno") { (_, code) in .int(Int64(code.asCode?.firstLine ?? 0)) }
    builder.property("co_argcount") { (_, code) in
      .int(Int64(code.asCode?.parameters.positionalCount ?? 0))
    }
    builder.property("co_kwonlyargcount") { (_, code) in
      .int(Int64(code.asCode?.parameters.keywordOnlyCount ?? 0))
    }
    builder.property("co_posonlyargcount") { (_, code) in
      .int(Int64(code.asCode?.parameters.positionalOnlyCount ?? 0))
    }
    builder.property("co_flags") { (_, code) in
      guard let code = code.asCode else { return .int(0) }
      let varargs: Int64 = code.parameters.hasVarargs ? 4 : 0
      let kwargs: Int64 = code.parameters.hasKwargs ? 8 : 0
      return .int(3 | varargs | kwargs | (code.isGenerator ? 32 : 0))
    }
    builder.property("co_varnames") { (_, code) in
      .tuple(ContiguousArray((code.asCode?.localNames ?? []).map { .object($0) }))
    }
    builder.property("co_cellvars") { (_, code) in
      .tuple(ContiguousArray((code.asCode?.cellNames ?? []).map { .object($0) }))
    }
    builder.property("co_freevars") { (_, code) in
      .tuple(ContiguousArray((code.asCode?.freeNames ?? []).map { .object($0) }))
    }
  }

  private func installNativeFunctionTypes() {
    for type in [types.builtinFunction, types.methodDescriptor, types.method] {
      let builder = TypeBuilder(extending: type, in: self, style: .builtin)
      builder.property("__name__") { (_, f) in .string(f.functionName ?? "") }
      builder.property("__qualname__") { (_, f) in .string(f.qualifiedFunctionName ?? "") }
      builder.property("__doc__") { (_, f) in
        f.underlyingFunction.asFunction?.doc ?? f.underlyingFunction.asNativeFunction?.doc ?? .none
      }
      builder.property("__module__") { (_, f) in
        f.underlyingFunction.asFunction?.module ?? f.underlyingFunction.asNativeFunction?.module
          ?? .none
      }
      addCallMethod(builder)
    }
    types.method.allocator = { (interpreter, _, arguments) throws(PythonException) in
      try interpreter.makeMethod(arguments)
    }
  }

  /// `types.MethodType(function, instance)`.
  private func makeMethod(_ arguments: Arguments) throws(PythonException) -> Value {
    guard arguments.count == 2, arguments.keywordNames == nil else {
      throw typeError("method expected 2 arguments, got \(arguments.count)")
    }
    guard case .object(let function) = arguments[0], function.isCallable(in: self) else {
      throw typeError("first argument must be callable")
    }
    if arguments[1].isNone { throw typeError("self must not be None") }
    return .object(PyBoundMethod(function: function, receiver: arguments[1]))
  }

  private func installGeneratorType() {
    let builder = TypeBuilder(extending: types.generator, in: self, style: .builtin)
    builder.method("__iter__", nil) { (_, arguments) in arguments[0] }
    builder.method("__next__", nil) { (interpreter, arguments) throws(PythonException) in
      guard arguments.count == 1 else {
        throw interpreter.typeError("expected 0 arguments, got \(arguments.count - 1)")
      }
      return try interpreter.send(to: arguments[0], .none)
    }
    builder.method("send", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "generator.send", 1, 1, skipping: 1)
      return try interpreter.send(to: arguments[0], arguments[1])
    }
    builder.method("throw", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "throw", 1, 3, skipping: 1)
      return try interpreter.throwInto(arguments)
    }
    builder.method("close", nil) { (interpreter, arguments) throws(PythonException) in
      try interpreter.checkArity(arguments, "generator.close", 0, 0, skipping: 1)
      if let generator = arguments[0].asGenerator { try interpreter.close(generator) }
      return .none
    }
    builder.property("__name__") { (_, value) in .string(value.asGenerator?.name ?? "") }
    builder.property("__qualname__") { (_, value) in
      .string(value.asGenerator?.qualifiedName ?? "")
    }
    addInsideOfGenerators(builder)
  }

  /// What a program may see of a generator's frame.
  private func addInsideOfGenerators(_ builder: TypeBuilder) {
    builder.property("gi_running") { (_, value) in .bool(value.asGenerator?.state == .running) }
    builder.property("gi_suspended") { (_, value) in
      .bool(value.asGenerator?.state == .suspended)
    }
    builder.property("gi_code") { (_, value) in
      value.asGenerator.map { .object($0.function.code) } ?? .none
    }
    builder.property("gi_yieldfrom") { (_, value) in value.asGenerator?.delegate ?? .none }
    builder.property("gi_frame") { (interpreter, value) in
      value.asGenerator.flatMap { interpreter.machine.view(of: $0) }.map { .object($0) } ?? .none
    }
  }
}

extension Value {
  private func cast<T: PyObject>(_ kind: ObjectKind, _ type: T.Type) -> T? {
    guard case .object(let object) = self, object.kind == kind else { return nil }
    return unsafeDowncast(object, to: type)
  }

  /// The function written in Swift.
  package var asNativeFunction: PyNativeFunction? { cast(.nativeFunction, PyNativeFunction.self) }
  /// The generator.
  package var asGenerator: PyGenerator? { cast(.generator, PyGenerator.self) }
  var asCode: PyCode? { cast(.code, PyCode.self) }
  /// The frame.
  package var asFrame: PyFrame? { cast(.frame, PyFrame.self) }
  /// The traceback.
  package var asTraceback: PyTraceback? { cast(.traceback, PyTraceback.self) }
  /// The bound method.
  package var asBoundMethod: PyBoundMethod? { cast(.boundMethod, PyBoundMethod.self) }

  /// The function behind a bound method, or the value itself.
  var underlyingFunction: Value { asBoundMethod.map { .object($0.function) } ?? self }

  var functionName: String? {
    let function = underlyingFunction
    return function.asFunction?.name ?? function.asNativeFunction?.name
  }

  var qualifiedFunctionName: String? {
    let function = underlyingFunction
    return function.asFunction?.qualifiedName ?? function.asNativeFunction?.qualifiedName
  }
}

// Generators as programs drive them.
extension Interpreter {
  func send(to value: Value, _ sent: Value) throws(PythonException) -> Value {
    guard let generator = value.asGenerator else {
      throw typeError("descriptor 'send' requires a 'generator' object")
    }
    machine.stopValue = .none
    let result = try machine.resume(generator, sending: sent)
    if result.isUnbound {
      let value = machine.stopValue
      machine.stopValue = .none
      throw stopIteration(value)
    }
    return result
  }

  func throwInto(_ arguments: Arguments) throws(PythonException) -> Value {
    guard let generator = arguments[0].asGenerator else {
      throw typeError("descriptor 'throw' requires a 'generator' object")
    }
    let given = arguments[2].isUnbound || arguments[2].isNone ? arguments[1] : arguments[2]
    let exception = try thrownException(given, type: arguments[1])
    let result = try throwInto(generator, exception)
    if result.isUnbound {
      let value = machine.stopValue
      machine.stopValue = .none
      throw stopIteration(value)
    }
    return result
  }

  /// `throw(ValueError, "text")` makes the exception of its two arguments.
  private func thrownException(_ given: Value, type: Value) throws(PythonException) -> PyException {
    if given.asException == nil, !given.isIdentical(to: type), isExceptionOrClass(type) {
      return try exception(from: call(type, given))
    }
    guard isExceptionOrClass(given) else {
      throw typeError(
        "exceptions must be classes or instances deriving from BaseException, not "
          + self.type(of: given).name)
    }
    return try exception(from: given)
  }

  private func throwInto(
    _ generator: PyGenerator, _ exception: PyException
  ) throws(PythonException) -> Value {
    machine.stopValue = .none
    guard let delegate = generator.delegate else {
      return try machine.resume(generator, throwing: exception)
    }
    if exception.exceptionType.isSubclass(of: types.exception(.generatorExit)) {
      if let inner = delegate.asGenerator { try close(inner) }
      return try machine.resume(generator, throwing: exception)
    }
    guard let method = try attributeIfPresent(delegate, intern("throw")) else {
      return try machine.resume(generator, throwing: exception)
    }
    do throws(PythonException) {
      return try call(method, .object(exception))
    } catch {
      guard isStopIteration(error.exception) else {
        return try machine.resume(generator, throwing: error.exception)
      }
      return try machine.resumeAfterDelegate(
        generator, value: error.exception.arguments.first ?? .none)
    }
  }

  /// `generator.close()`.
  func close(_ generator: PyGenerator) throws(PythonException) {
    if generator.state == .finished { return }
    if generator.state == .created { return generator.finish() }
    let exit = error(.generatorExit, arguments: []).exception
    do throws(PythonException) {
      let result = try throwInto(generator, exit)
      if !result.isUnbound { throw runtimeError("generator ignored GeneratorExit") }
    } catch {
      let type = error.exception.exceptionType
      guard type === types.exception(.generatorExit) || isStopIteration(error.exception) else {
        throw error
      }
    }
  }
}

// The attributes and constructors of exceptions.
extension Interpreter {
  func installExceptionTypes() {
    let base = types.exception(.baseException)
    let builder = TypeBuilder(extending: base, in: self, style: .builtin)
    builder.allocator { (interpreter, type, arguments) in
      interpreter.makeException(type, arguments)
    }
    inheritAllocators(base)
    installExceptionGroups()
    builder.method("__init__", nil) { (interpreter, arguments) throws(PythonException) in
      guard let exception = arguments[0].asException else { return .none }
      try interpreter.initialize(exception, arguments)
      return .none
    }
    builder.method("__str__", nil) { (interpreter, arguments) throws(PythonException) in
      .string(try interpreter.plainExceptionText(arguments[0]))
    }
    builder.method("__repr__", nil) { (interpreter, arguments) throws(PythonException) in
      guard let exception = arguments[0].asException else { return .string("") }
      var parts: [String] = []
      for argument in exception.arguments { parts.append(try interpreter.repr(argument)) }
      return .string("\(exception.exceptionType.name)(\(parts.joined(separator: ", ")))")
    }
    installChain(builder)
    installNotes(builder)
    installFields()
  }

  private func inheritAllocators(_ base: PyType) {
    for type in types.exceptions { type.allocator = base.allocator }
  }

  private func makeException(_ type: PyType, _ arguments: Arguments) -> Value {
    .object(PyException(type: kind(of: type, arguments), arguments: arguments.positional))
  }

  /// `OSError(2, …)` makes a `FileNotFoundError`.
  private func kind(of type: PyType, _ arguments: Arguments) -> PyType {
    guard type === types.exception(.osError), arguments.count >= 2, let code = arguments[0].asInt
    else { return type }
    let kind: ExceptionKind =
      switch code {
      case 1, 13: .permissionError
      case 2: .fileNotFoundError
      case 4: .interruptedError
      case 17: .fileExistsError
      case 20: .notADirectoryError
      case 21: .isADirectoryError
      case 110: .timeoutError
      default: .osError
      }
    return types.exception(kind)
  }

  private func initialize(
    _ exception: PyException, _ arguments: Arguments
  ) throws(PythonException) {
    exception.arguments = arguments.positional(from: 1)
    for (name, value) in arguments.keywords {
      guard exception.exceptionType.acceptsKeyword(name.value, self) else {
        throw typeError("\(exception.exceptionType.name)() takes no keyword arguments")
      }
      exception.attributeDictionary?[name] = value
    }
  }

  private func plainExceptionText(_ value: Value) throws(PythonException) -> String {
    guard let exception = value.asException else { return "" }
    switch exception.arguments.count {
    case 0: return ""
    case 1:
      let isKey = exception.exceptionType.isSubclass(of: types.exception(.keyError))
      return try isKey ? repr(exception.arguments[0]) : str(exception.arguments[0])
    default: return try repr(.tuple(exception.arguments))
    }
  }

  private func installChain(_ builder: TypeBuilder) {
    builder.property("args") { (_, value) in
      .tuple(value.asException?.arguments ?? [])
    } set: {
      (interpreter, target, value) throws(PythonException) in
      target.asException?.arguments = try interpreter.items(of: value)
    }
    builder.property("__cause__") { (_, value) in
      value.asException?.cause.map { .object($0) } ?? .none
    } set: { (_, target, value) in
      target.asException?.cause = value.asException
      target.asException?.suppressesContext = true
    }
    builder.property("__context__") { (_, value) in
      value.asException?.context.map { .object($0) } ?? .none
    } set: { (_, target, value) in
      target.asException?.context = value.asException
    }
    builder.property("__suppress_context__") { (_, value) in
      .bool(value.asException?.suppressesContext ?? false)
    } set: { (interpreter, target, value) throws(PythonException) in
      target.asException?.suppressesContext = try interpreter.truth(value)
    }
    builder.property("__traceback__") { (_, value) in
      value.asException?.traceback.map { .object($0) } ?? .none
    } set: { (_, target, value) in
      target.asException?.traceback = value.asTraceback
    }
    builder.method("with_traceback", nil) { (_, arguments) in
      arguments[0].asException?.traceback = arguments[1].asTraceback
      return arguments[0]
    }
  }

  private func installNotes(_ builder: TypeBuilder) {
    builder.method("add_note", nil) { (interpreter, arguments) throws(PythonException) in
      guard arguments[1].asText != nil, let exception = arguments[0].asException else {
        throw interpreter.typeError(
          "note must be a str, not '\(interpreter.type(of: arguments[1]).name)'")
      }
      let notes = exception.attributeDictionary?[interpreter.special.notes]?.asList ?? PyList()
      notes.items.append(arguments[1])
      exception.attributeDictionary?[interpreter.special.notes] = .object(notes)
      return .none
    }
  }

  /// The attributes that some exceptions take from their arguments.
  private func installFields() {
    field(.stopIteration, "value") { $0.arguments.first ?? .none }
    field(.systemExit, "code") {
      $0.arguments.count > 1 ? .tuple($0.arguments) : $0.arguments.first ?? .none
    }
    field(.osError, "errno") { $0.arguments.count > 1 ? $0.arguments[0] : .none }
    field(.osError, "strerror") { $0.arguments.count > 1 ? $0.arguments[1] : .none }
    field(.osError, "filename") { $0.arguments.count > 2 ? $0.arguments[2] : .none }
    field(.importError, "msg") { $0.arguments.first ?? .none }
    field(.importError, "name") { _ in .none }
    field(.importError, "path") { _ in .none }
    field(.nameError, "name") { ($0.facts as? MissingName).map { .string($0.name) } ?? .none }
    field(.attributeError, "name") {
      ($0.facts as? MissingAttribute).map { .string($0.name) } ?? .none
    }
    field(.attributeError, "obj") { ($0.facts as? MissingAttribute)?.object ?? .none }
    field(.syntaxError, "msg") { $0.arguments.first ?? .none }
    for kind in [ExceptionKind.unicodeDecodeError, .unicodeEncodeError] {
      for (position, name) in ["encoding", "object", "start", "end", "reason"].enumerated() {
        field(kind, name) { $0.arguments.count == 5 ? $0.arguments[position] : .none }
      }
    }
    for (position, name) in ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"]
      .enumerated()
    {
      field(.syntaxError, name) {
        guard $0.arguments.count > 1, let place = $0.arguments[1].asTuple,
          position < place.items.count
        else { return .none }
        return place.items[position]
      }
    }
  }

  private func field(
    _ kind: ExceptionKind, _ name: String, _ get: @escaping (PyException) -> Value
  ) {
    let builder = TypeBuilder(extending: types.exception(kind), in: self, style: .builtin)
    let key = intern(name)
    builder.property(name) { (_, value) in
      guard let exception = value.asException else { return .none }
      return exception.attributes?[key] ?? get(exception)
    } set: { (_, target, value) in
      target.asException?.attributeDictionary?[key] = value
    }
  }
}

extension PyType {
  fileprivate func acceptsKeyword(_ name: String, _ interpreter: Interpreter) -> Bool {
    let types = interpreter.types
    switch name {
    case "name":
      return isSubclass(of: types.exception(.importError))
        || isSubclass(of: types.exception(.nameError))
        || isSubclass(of: types.exception(.attributeError))
    case "path": return isSubclass(of: types.exception(.importError))
    case "obj": return isSubclass(of: types.exception(.attributeError))
    default: return false
    }
  }
}

// Exceptions as the machine meets them.
extension Interpreter {
  /// The exception of `raise value`: an instance, or a class that is called.
  func exception(from value: Value) throws(PythonException) -> PyException {
    if let exception = value.asException { return exception }
    if let type = value.asType, type.isSubclass(of: types.exception(.baseException)) {
      if let make = type.plainAllocator, type.constructionVersion == typeVersion,
        let made = try make(self, type, Arguments(base: nil, count: 0)).asException
      {
        return made
      }
      let made = try call(value)
      if let exception = made.asException { return exception }
      throw typeError(
        "calling <class '\(type.qualifiedNameWithModule)'> should have returned an instance of "
          + "BaseException, not <class '\(self.type(of: made).qualifiedNameWithModule)'>")
    }
    throw typeError("exceptions must derive from BaseException")
  }

  func isExceptionOrClass(_ value: Value) -> Bool {
    if value.asException != nil { return true }
    return value.asType?.isSubclass(of: types.exception(.baseException)) ?? false
  }

  func isStopIteration(_ exception: PyException) -> Bool {
    exception.exceptionType.isSubclass(of: types.exception(.stopIteration))
  }

  /// What an iterator answers whose code has raised something: a `StopIteration` is its end.
  func endOfIteration(_ error: PythonException) throws(PythonException) -> Value {
    guard isStopIteration(error.exception) else { throw error }
    machine.stopValue = error.exception.arguments.first ?? .none
    if tracer != nil { machine.stop = error.exception }
    return .unbound
  }

  /// Whether `except classes` catches `value`.
  func matches(_ value: Value, _ classes: Value) throws(PythonException) -> Bool {
    if let tuple = classes.asTuple {
      // As in CPython every class of the tuple is checked, and tuples inside of tuples are none.
      for part in tuple.items where part.asTuple != nil { throw notCatchable }
      for part in tuple.items where try matches(value, part) { return true }
      return false
    }
    guard let type = classes.asType, type.isSubclass(of: types.exception(.baseException)) else {
      throw notCatchable
    }
    return self.type(of: value).isSubclass(of: type)
  }

  private var notCatchable: PythonException {
    typeError("catching classes that do not inherit from BaseException is not allowed")
  }
}

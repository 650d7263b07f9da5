// `BaseExceptionGroup` and `ExceptionGroup`.
extension Interpreter {
  func installExceptionGroups() {
    let base = types.exception(.baseExceptionGroup)
    let builder = TypeBuilder(extending: base, in: self, style: .builtin)
    builder.allocator { (interpreter, type, arguments) throws(PythonException) in
      .object(try interpreter.makeGroup(type, arguments))
    }
    types.exception(.exceptionGroup).allocator = base.allocator
    installGroupFields(builder)
    installGroupMethods(builder)
  }

  private func installGroupFields(_ builder: TypeBuilder) {
    let refuse: PyNativeProperty.Setter = { (interpreter, _, _) throws(PythonException) in
      throw interpreter.error(.attributeError, "readonly attribute")
    }
    builder.property(
      "message", get: { (_, value) in value.asExceptionGroup?.message ?? .none }, set: refuse)
    builder.property(
      "exceptions",
      get: { (_, value) in value.asExceptionGroup.map { .object($0.members) } ?? .none },
      set: refuse)
    builder.method("__str__", nil) { (interpreter, arguments) throws(PythonException) in
      .string(try interpreter.group(arguments, "__str__").ownText(interpreter))
    }
  }

  private func installGroupMethods(_ builder: TypeBuilder) {
    builder.method("derive", nil) { (interpreter, arguments) throws(PythonException) in
      let group = try interpreter.group(arguments, "derive")
      guard arguments.count == 2 else {
        throw interpreter.typeError(
          "function takes exactly 1 argument (\(arguments.count - 1) given)")
      }
      let base = interpreter.types.exception(.baseExceptionGroup)
      return .object(try interpreter.makeGroup(base, group.message, arguments[1]))
    }
    builder.method("split", nil) { (interpreter, arguments) throws(PythonException) in
      let parts = try interpreter.split(arguments, "split", wantsRest: true)
      return .tuple([Value(orNone: parts.match), Value(orNone: parts.rest)])
    }
    builder.method("subgroup", nil) { (interpreter, arguments) throws(PythonException) in
      Value(orNone: try interpreter.split(arguments, "subgroup", wantsRest: false).match)
    }
  }

  /// The group that a method was called on.
  private func group(
    _ arguments: Arguments, _ method: String
  ) throws(PythonException) -> PyExceptionGroup {
    if arguments.count > 0, let group = arguments[0].asExceptionGroup { return group }
    let other = arguments.count > 0 ? type(of: arguments[0]).name : "NoneType"
    throw typeError(
      "descriptor '\(method)' for 'BaseExceptionGroup' objects doesn't apply to a '\(other)' object"
    )
  }

  private func split(
    _ arguments: Arguments, _ method: String, wantsRest: Bool
  ) throws(PythonException) -> GroupParts {
    let group = try self.group(arguments, method)
    guard arguments.count == 2 else {
      throw typeError("\(method) expected 1 argument, got \(arguments.count - 1)")
    }
    return try split(group, by: GroupCondition(arguments[1], self), wantsRest: wantsRest)
  }

  // MARK: Making

  private func makeGroup(
    _ type: PyType, _ arguments: Arguments
  ) throws(PythonException) -> PyExceptionGroup {
    guard arguments.count == 2 else {
      throw typeError(
        "BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
    }
    return try makeGroup(type, arguments[0], arguments[1])
  }

  /// `type(message, exceptions)`; a group of nothing but `Exception`s is an `ExceptionGroup`.
  func makeGroup(
    _ type: PyType, _ message: Value, _ exceptions: Value
  ) throws(PythonException) -> PyExceptionGroup {
    guard message.asString != nil else {
      throw typeError(
        "BaseExceptionGroup.__new__() argument 1 must be str, not \(nameInRefusal(message))")
    }
    let members = try groupMembers(exceptions)
    let isPlain = members.allSatisfy {
      $0.asException?.exceptionType.isSubclass(of: types.exception(.exception)) ?? false
    }
    let made = try kind(ofGroup: type, isPlain: isPlain)
    let group = PyExceptionGroup(
      type: made, message: message, members: PyTuple(members), arguments: [message, exceptions])
    collector.track(group)
    return group
  }

  private func groupMembers(_ exceptions: Value) throws(PythonException) -> ContiguousArray<Value> {
    guard isSequence(exceptions) else {
      throw typeError("second argument (exceptions) must be a sequence")
    }
    let members = try items(of: exceptions)
    if members.isEmpty {
      throw valueError("second argument (exceptions) must be a non-empty sequence")
    }
    for (place, member) in members.enumerated() where member.asException == nil {
      throw valueError("Item \(place) of second argument (exceptions) is not an exception")
    }
    return members
  }

  private func isSequence(_ value: Value) -> Bool {
    if value.asSet != nil || value.asDict != nil { return false }
    return type(of: value).lookup(special.getItem, in: self) != nil || value.asTuple != nil
      || value.asList != nil
  }

  private func kind(ofGroup type: PyType, isPlain: Bool) throws(PythonException) -> PyType {
    let plain = types.exception(.exceptionGroup)
    if type === types.exception(.baseExceptionGroup) { return isPlain ? plain : type }
    if isPlain || !type.isSubclass(of: types.exception(.exception)) { return type }
    throw typeError(
      type === plain
        ? "Cannot nest BaseExceptions in an ExceptionGroup"
        : "Cannot nest BaseExceptions in '\(type.name)'")
  }
}

extension Value {
  /// An exception, or `None`.
  init(orNone exception: PyException?) {
    if let exception { self = .object(exception) } else { self = .none }
  }
}

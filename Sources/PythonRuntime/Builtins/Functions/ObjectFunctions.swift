extension Interpreter {
  func addObjectFunctions(_ builder: ModuleBuilder) {
    addAttributeFunctions(builder)
    addTypeFunctions(builder)
    add(builder, "callable", 1, 1) { (interpreter, arguments) in
      .bool(interpreter.isCallable(arguments[0]))
    }
    add(builder, "hash", 1, 1) { (interpreter, arguments) throws(PythonException) in
      .int(try interpreter.hash(arguments[0]))
    }
    add(builder, "id", 1, 1) { (interpreter, arguments) in
      .int(interpreter.identity(of: arguments[0]))
    }
  }

  /// `id(value)`: the address of an object; small values have fixed numbers.
  func identity(of value: Value) -> Int64 {
    switch value {
    case .object(let object): object.identity
    case .int(let number): 0x1000_0000 &+ number &* 32
    case .float(let number): Int64(bitPattern: number.bitPattern >> 1)
    case .bool(let flag): flag ? 0x8f_0020 : 0x8f_0000
    case .none, .unbound: 0x8f_0040
    }
  }

  private func nameArgument(
    _ value: Value, _ function: String
  ) throws(PythonException) -> PyString {
    guard let name = value.asString else {
      throw typeError(
        function == "hasattr" || function == "getattr"
          ? "attribute name must be string, not '\(type(of: value).name)'"
          : "attribute name must be string, not '\(type(of: value).name)'")
    }
    return name.isInterned ? name : intern(name.value)
  }

  private func addAttributeFunctions(_ builder: ModuleBuilder) {
    add(builder, "getattr", 2, 3) { (interpreter, arguments) throws(PythonException) in
      let name = try interpreter.nameArgument(arguments[1], "getattr")
      if arguments.count == 2 { return try interpreter.getAttribute(arguments[0], name) }
      return try interpreter.attributeIfPresent(arguments[0], name) ?? arguments[2]
    }
    add(builder, "hasattr", 2, 2) { (interpreter, arguments) throws(PythonException) in
      let name = try interpreter.nameArgument(arguments[1], "hasattr")
      return .bool(try interpreter.attributeIfPresent(arguments[0], name) != nil)
    }
    add(builder, "setattr", 3, 3) { (interpreter, arguments) throws(PythonException) in
      let name = try interpreter.nameArgument(arguments[1], "setattr")
      try interpreter.setAttribute(arguments[0], name, to: arguments[2])
      return .none
    }
    add(builder, "delattr", 2, 2) { (interpreter, arguments) throws(PythonException) in
      let name = try interpreter.nameArgument(arguments[1], "delattr")
      try interpreter.deleteAttribute(arguments[0], name)
      return .none
    }
  }

  private func addTypeFunctions(_ builder: ModuleBuilder) {
    add(builder, "isinstance", 2, 2) { (interpreter, arguments) throws(PythonException) in
      .bool(try interpreter.isInstance(arguments[0], ofAny: arguments[1]))
    }
    add(builder, "issubclass", 2, 2) { (interpreter, arguments) throws(PythonException) in
      // A tuple is taken apart before anybody looks at the first argument.
      if let tuple = arguments[1].asTuple, tuple.items.isEmpty { return .bool(false) }
      guard let type = arguments[0].asType else {
        throw interpreter.typeError("issubclass() arg 1 must be a class")
      }
      return .bool(try interpreter.isSubclass(type, ofAny: arguments[1]))
    }
  }

  /// `isinstance(value, classes)`, where classes may be a class, a tuple or a union.
  package func isInstance(
    _ value: Value, ofAny classes: Value
  ) throws(PythonException) -> Bool {
    if case .object(let object) = classes, object.kind == .type {
      let type = unsafeDowncast(object, to: PyType.self)
      if self.type(of: value).isSubclass(of: type) { return true }
      guard let metatype = type.metatype, metatype !== types.type,
        let check = metatype.lookup(special.instanceCheck, in: self),
        check.asFunction != nil || check.asNativeFunction?.flavor == .python
      else { return try claims(value, toBe: type) }
      return try truth(call(check, classes, value))
    }
    guard let parts = alternatives(classes) else {
      if let answer = try answer(of: classes, special.instanceCheck, value) { return answer }
      if classes.asObject is PyGenericAlias {
        throw typeError("isinstance() argument 2 cannot be a parameterized generic")
      }
      throw typeError("isinstance() arg 2 must be a type, a tuple of types, or a union")
    }
    try enterDepth(" in __instancecheck__")
    defer { leaveDepth() }
    for part in parts where try isInstance(value, ofAny: part) { return true }
    return false
  }

  /// Whether an instance of another class says that it is of this one, by a `__class__` of its own, as
  /// proxies do.
  private func claims(_ value: Value, toBe type: PyType) throws(PythonException) -> Bool {
    guard let own = value.asInstance?.instanceType, own.isMutable,
      own.lookup(special.class, in: self)?.asObject?.kind == .property
        || own.lookup(special.getAttribute, in: self)?.asFunction != nil
    else { return false }
    return try attributeIfPresent(value, special.class)?.asType?.isSubclass(of: type) ?? false
  }

  /// `issubclass(type, classes)`.
  package func isSubclass(
    _ type: PyType, ofAny classes: Value
  ) throws(PythonException) -> Bool {
    if let other = classes.asType {
      if let metatype = other.metatype, metatype !== types.type,
        let check = metatype.lookup(special.subclassCheck, in: self), check.asFunction != nil
      {
        return try truth(call(check, classes, .object(type)))
      }
      return type.isSubclass(of: other)
    }
    guard let parts = alternatives(classes) else {
      if let answer = try answer(of: classes, special.subclassCheck, .object(type)) {
        return answer
      }
      if classes.asObject is PyGenericAlias {
        throw typeError("issubclass() argument 2 cannot be a parameterized generic")
      }
      throw typeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")
    }
    try enterDepth(" in __subclasscheck__")
    defer { leaveDepth() }
    for part in parts where try isSubclass(type, ofAny: part) { return true }
    return false
  }

  /// The classes of a tuple or union, with None for its class; nil of other values.
  private func alternatives(_ classes: Value) -> ContiguousArray<Value>? {
    if let tuple = classes.asTuple { return tuple.items }
    if case .object(let object) = classes, let union = object as? PyUnionType {
      return ContiguousArray(union.members.map { $0.isNone ? .object(types.none) : $0 })
    }
    return nil
  }

  /// What an object that is no class says about instances or subclasses, as forms of `typing` do.
  private func answer(
    of classes: Value, _ name: PyString, _ value: Value
  ) throws(PythonException) -> Bool? {
    guard classes.asInstance != nil, let check = type(of: classes).lookup(name, in: self),
      check.asFunction != nil
    else { return nil }
    try enterDepth(" in __instancecheck__")
    defer { leaveDepth() }
    return try truth(call(check, classes, value))
  }
}

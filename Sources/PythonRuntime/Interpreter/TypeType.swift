// The attributes of classes.
extension Interpreter {
  func installTypeType() {
    let builder = TypeBuilder(extending: types.type, in: self, style: .builtin)
    installTypeNames(builder)
    installTypeFamily(builder)
    builder.allocator { (interpreter, metaclass, arguments) throws(PythonException) in
      try interpreter.makeClass(metaclass, arguments)
    }
    builder.method("__call__", nil) { (interpreter, arguments) throws(PythonException) in
      guard let type = arguments[0].asType else {
        throw interpreter.typeError("descriptor '__call__' requires a 'type' object")
      }
      return try interpreter.instantiate(type, arguments.droppingFirst())
    }
    let initialize = PyNativeFunction(
      "__init__", qualifiedName: "type.__init__", signature: nil, flavor: .method,
      .plain { (_, _) in .none })
    builder.constant("__init__", .object(initialize))
    builder.classMethod("__prepare__", nil) { (_, _) in .object(PyDict()) }
  }

  private func installTypeNames(_ builder: TypeBuilder) {
    builder.property("__name__") { (_, type) in
      .string(type.asType?.shortName ?? "")
    } set: { (interpreter, type, value) throws(PythonException) in
      guard let name = value.asText else {
        throw interpreter.typeError(
          "can only assign string to \(type.asType?.name ?? "").__name__, not "
            + "'\(interpreter.type(of: value).name)'")
      }
      type.asType?.rename(name)
    }
    builder.property("__qualname__") { (_, type) in
      .string(type.asType?.qualifiedName ?? "")
    } set: { (_, type, value) in
      type.asType?.qualifiedName = value.asText ?? ""
    }
    builder.property("__module__") { (_, type) in
      .string(type.asType?.module ?? "")
    } set: {
      (_, type, value) in
      type.asType?.module = value.asText ?? ""
    }
    builder.property("__doc__") { (interpreter, type) in
      type.asType?.attributes[interpreter.special.doc] ?? .none
    } set: { (interpreter, type, value) in
      type.asType?.define(interpreter.special.doc, value, in: interpreter)
    }
    builder.property("__dict__") { (_, type) in
      type.asType.map { .object(PyMappingProxy(.object($0.attributes))) } ?? .none
    }
    builder.property("__annotations__") { (interpreter, type) throws(PythonException) in
      guard let type = type.asType else { return .none }
      if let own = type.attributes[interpreter.special.annotations] { return own }
      let annotations = Value.object(PyDict())
      if type.isMutable { type.attributes[interpreter.special.annotations] = annotations }
      return annotations
    } set: { (interpreter, type, value) in
      type.asType?.attributes[interpreter.special.annotations] = value
    }
  }

  private func installTypeFamily(_ builder: TypeBuilder) {
    builder.property("__bases__") { (_, type) in
      .tuple(ContiguousArray((type.asType?.bases ?? []).map { .object($0) }))
    }
    builder.property("__base__") { (_, type) in
      type.asType?.bases.first.map { .object($0) } ?? .none
    }
    builder.property("__mro__") { (_, type) in
      .tuple(ContiguousArray((type.asType?.mro ?? []).map { .object($0) }))
    }
    builder.method("mro", nil) { (_, arguments) in
      .list(ContiguousArray((arguments[0].asType?.mro ?? []).map { .object($0) }))
    }
    builder.method("__subclasses__", nil) { (interpreter, arguments) in
      guard let type = arguments[0].asType else { return .list([]) }
      return .list(ContiguousArray(type.subclasses.map { .object($0.takeUnretainedValue()) }))
    }
    builder.method("__instancecheck__", nil) { (interpreter, arguments) in
      guard let type = arguments[0].asType else { return .bool(false) }
      return .bool(interpreter.isInstance(arguments[1], type))
    }
    builder.method("__subclasscheck__", nil) { (interpreter, arguments) in
      guard let type = arguments[0].asType, let other = arguments[1].asType else {
        return .bool(false)
      }
      return .bool(other.isSubclass(of: type))
    }
  }

  // MARK: Making classes

  /// `type(name, bases, dict, **keywords)`.
  func makeClass(_ metaclass: PyType, _ arguments: Arguments) throws(PythonException) -> Value {
    guard arguments.count == 3, let name = arguments[0].asText,
      let bases = arguments[1].asTuple, let namespace = arguments[2].asDict
    else { throw typeError(makingProblem(metaclass, arguments)) }
    let winner = try mostDerivedMetaclass(metaclass, bases.items)
    if winner !== metaclass, let new = winner.lookup(special.new, in: self),
      new.asStaticMethod?.asFunction != nil || new.asFunction != nil
    {
      return try call(new.asStaticMethod ?? new, with: prepend(.object(winner), arguments))
    }
    return .object(
      try makeClass(
        metaclass, name, bases.items, namespace, keywords: arguments.keywords))
  }

  private func makingProblem(_ metaclass: PyType, _ arguments: Arguments) -> String {
    guard arguments.count == 3 else {
      return metaclass === types.type
        ? "type() takes 1 or 3 arguments"
        : "type.__new__() takes exactly 3 arguments (\(arguments.count) given)"
    }
    let wanted = ["str", "tuple", "dict"]
    for place in 0..<3 where type(of: arguments[place]).name != wanted[place] {
      return "type.__new__() argument \(place + 1) must be \(wanted[place]), not "
        + type(of: arguments[place]).name
    }
    return "type.__new__() takes exactly 3 arguments (3 given)"
  }

  func makeClass(
    _ metaclass: PyType, _ name: String, _ bases: ContiguousArray<Value>, _ namespace: PyDict,
    keywords: ContiguousArray<(name: PyString, value: Value)>
  ) throws(PythonException) -> PyType {
    let parents = try parentTypes(bases)
    guard let mro = PyType.linearize(parents) else {
      let names = parents.map { $0.name }.joined(separator: ", ")
      throw typeError(
        "Cannot create a consistent method resolution\norder (MRO) for bases \(names)")
    }
    let attributes = PyDict()
    attributes.storage = namespace.storage
    let type = PyType(name: name, bases: parents, mro: mro, attributes: attributes)
    type.isMutable = true
    type.metatype = metaclass === types.type ? nil : metaclass
    type.allocator = nativeBase(parents)?.allocator
    finishNames(type, attributes)
    try finishSlots(type, attributes)
    wrapImplicitMethods(type)
    for parent in parents { parent.subclasses.append(Unmanaged.passUnretained(type)) }
    type.collector = Unmanaged.passUnretained(collector)
    collector.track(type)
    inheritFinalizer(type)
    typesChanged()
    try setNames(type)
    try initializeSubclass(type, keywords)
    return type
  }

  /// The base whose native part instances have: a group of exceptions has more than an exception.
  private func nativeBase(_ parents: ContiguousArray<PyType>) -> PyType? {
    let groups = types.exception(.baseExceptionGroup)
    return parents.first { $0.isSubclass(of: groups) } ?? parents.first { $0.allocator != nil }
  }

  private func parentTypes(
    _ bases: ContiguousArray<Value>
  ) throws(PythonException) -> ContiguousArray<PyType> {
    var parents = ContiguousArray<PyType>()
    for base in bases {
      guard let type = base.asType else {
        throw typeError("bases must be types")
      }
      guard type.isBase else {
        throw typeError("type '\(type.name)' is not an acceptable base type")
      }
      if parents.contains(where: { $0 === type }) {
        throw typeError("duplicate base class \(type.name)")
      }
      parents.append(type)
    }
    try checkLayouts(parents)
    return parents.isEmpty ? [types.object] : parents
  }

  /// Refuses bases of which two keep a builtin value of their own.
  private func checkLayouts(_ parents: ContiguousArray<PyType>) throws(PythonException) {
    let layouts = [
      types.int, types.float, types.string, types.bytes, types.list, types.dict, types.set,
      types.frozenset, types.tuple, types.type, types.exception(.baseException),
    ]
    let used = layouts.filter { layout in parents.contains { $0.isSubclass(of: layout) } }
    if used.count > 1 { throw typeError("multiple bases have instance lay-out conflict") }
  }

  private func finishNames(_ type: PyType, _ attributes: PyDict) {
    if let qualified = attributes.remove(special.qualname)?.asText {
      type.qualifiedName = qualified
    }
    if let module = attributes[special.module]?.asText {
      type.module = module
    } else if let module = machine.currentGlobals?[special.name]?.asText {
      type.module = module
      attributes[special.module] = .string(module)
    }
    if attributes[special.doc] == nil { attributes[special.doc] = Value.none }
    if case .object(let object)? = attributes.remove(special.classCell), object.kind == .cell {
      unsafeDowncast(object, to: PyCell.self).value = .object(type)
    }
    if attributes[special.comparison[2]] != nil, attributes[special.hash] == nil {
      attributes[special.hash] = Value.none
    }
  }

  private func finishSlots(_ type: PyType, _ attributes: PyDict) throws(PythonException) {
    guard let slots = attributes[special.slots] else { return }
    var names = ContiguousArray<Value>()
    if slots.asText != nil { names.append(slots) } else { names = try items(of: slots) }
    for name in names {
      let text = try slotName(name)
      if attributes[intern(text)] != nil {
        throw valueError("'\(text)' in __slots__ conflicts with class variable")
      }
      type.slotNames.append(intern(text))
    }
    let listsDict = type.slotNames.contains { $0.value == "__dict__" }
    type.hasOnlySlots =
      !listsDict
      && type.mro.dropFirst().allSatisfy { $0.hasOnlySlots || isWithoutDict($0) }
  }

  private func slotName(_ value: Value) throws(PythonException) -> String {
    guard let name = value.asString else {
      throw typeError("__slots__ items must be strings, not '\(type(of: value).name)'")
    }
    guard CharacterTest.isIdentifier(name.value) else {
      throw typeError("__slots__ must be identifiers")
    }
    return name.value
  }

  /// Whether instances of a builtin class have no attributes of their own.
  private func isWithoutDict(_ type: PyType) -> Bool {
    let plain = [
      types.object, types.tuple, types.string, types.int, types.float, types.dict, types.list,
      types.bytes, types.set, types.frozenset,
    ]
    return plain.contains { $0 === type }
  }

  private func wrapImplicitMethods(_ type: PyType) {
    for name in [special.initSubclass, special.classGetItem] {
      if let function = type.attributes[name], function.asFunction != nil {
        type.attributes[name] = .object(PyClassMethod(function))
      }
    }
    if let new = type.attributes[special.new], new.asFunction != nil {
      type.attributes[special.new] = .object(PyStaticMethod(new))
    }
  }

  private func setNames(_ type: PyType) throws(PythonException) {
    for (key, value) in type.attributes.pairs {
      guard case .object(let object) = value, let name = key.asString else { continue }
      if object.kind == .property {
        unsafeDowncast(object, to: PyProperty.self).name = name.value
      }
      guard object.kind.isInstance,
        let hook = try specialMethod(value, special.setName)
      else { continue }
      do throws(PythonException) {
        _ = try call(hook, .object(type), .object(name))
      } catch {
        throw try namingFailed(error.exception, value, name, type)
      }
    }
  }

  /// What `__set_name__` raises, as the cause of an error that says for which attribute.
  private func namingFailed(
    _ cause: PyException, _ value: Value, _ name: PyString, _ owner: PyType
  ) throws(PythonException) -> PythonException {
    let place = try repr(.object(name))
    let error = runtimeError(
      "Error calling __set_name__ on '\(type(of: value).name)' instance \(place) in "
        + "'\(owner.name)'")
    error.exception.cause = cause
    error.exception.context = cause
    error.exception.suppressesContext = true
    return error
  }

  private func initializeSubclass(
    _ type: PyType, _ keywords: ContiguousArray<(name: PyString, value: Value)>
  ) throws(PythonException) {
    guard let found = type.lookup(special.initSubclass, after: type),
      case .object(let object) = found,
      let bound = try object.descriptorGet(instance: .unbound, owner: type, in: self)
    else { return }
    _ = try call(bound, with: CallArguments([], keywords: keywords))
  }
}

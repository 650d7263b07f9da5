// `property`, `staticmethod`, `classmethod` and `super`.
extension Interpreter {
  func installDescriptorTypes() {
    installProperty()
    for (type, isStatic) in [(types.staticMethod, true), (types.classMethod, false)] {
      let builder = TypeBuilder(extending: type, in: self, style: .builtin)
      builder.allocator { (_, _, arguments) in
        isStatic
          ? .object(PyStaticMethod(arguments[0])) : .object(PyClassMethod(arguments[0]))
      }
      builder.constant("__init__", .object(acceptingInit(type.name)))
      addDescriptorGet(builder)
    }
    installSuper()
  }

  private func acceptingInit(_ type: String) -> PyNativeFunction {
    PyNativeFunction(
      "__init__", qualifiedName: "\(type).__init__", signature: nil, flavor: .method,
      .plain { (_, _) in .none })
  }

  private func addDescriptorGet(_ builder: TypeBuilder) {
    builder.method("__get__", nil) { (interpreter, arguments) throws(PythonException) in
      guard case .object(let object) = arguments[0] else { return .none }
      let instance = arguments[1].isNone ? Value.unbound : arguments[1]
      let owner = arguments[2].asType ?? interpreter.type(of: arguments[1])
      return try object.descriptorGet(instance: instance, owner: owner, in: interpreter)
        ?? arguments[0]
    }
  }

  private func installProperty() {
    let builder = TypeBuilder(extending: types.property, in: self, style: .builtin)
    let signature = Signature("fget=None, fset=None, fdel=None, doc=None", style: .builtin)
    builder.allocator { (interpreter, _, arguments) throws(PythonException) in
      let values = try signature.bind(arguments, name: "property", in: interpreter)
      let doc = values[3].isNone ? values[0].asFunction?.doc ?? .none : values[3]
      return .object(
        PyProperty(getter: values[0], setter: values[1], deleter: values[2], doc: doc))
    }
    builder.constant("__init__", .object(acceptingInit("property")))
    addDescriptorGet(builder)
    addCopy(builder, "getter") { old, function in
      PyProperty(getter: function, setter: old.setter, deleter: old.deleter, doc: old.doc)
    }
    addCopy(builder, "setter") { old, function in
      PyProperty(getter: old.getter, setter: function, deleter: old.deleter, doc: old.doc)
    }
    addCopy(builder, "deleter") { old, function in
      PyProperty(getter: old.getter, setter: old.setter, deleter: function, doc: old.doc)
    }
    builder.property("fget") { (_, value) in value.asProperty?.getter ?? .none }
    builder.property("fset") { (_, value) in value.asProperty?.setter ?? .none }
    builder.property("fdel") { (_, value) in value.asProperty?.deleter ?? .none }
    builder.property("__doc__") { (_, value) in
      value.asProperty?.doc ?? .none
    } set: {
      (_, target, value) in
      target.asProperty?.doc = value
    }
    builder.method("__set__", nil) { (interpreter, arguments) throws(PythonException) in
      _ = try arguments[0].asProperty?.descriptorSet(
        instance: arguments[1], to: arguments[2], in: interpreter)
      return .none
    }
  }

  private func addCopy(
    _ builder: TypeBuilder, _ name: String, _ copy: @escaping (PyProperty, Value) -> PyProperty
  ) {
    builder.method(name, nil) { (interpreter, arguments) throws(PythonException) in
      guard let old = arguments[0].asProperty else {
        throw interpreter.typeError("descriptor '\(name)' requires a 'property' object")
      }
      return .object(copy(old, arguments[1]))
    }
  }

  // MARK: Super

  private func installSuper() {
    let builder = TypeBuilder(extending: types.superType, in: self, style: .builtin)
    builder.allocator { (interpreter, _, arguments) throws(PythonException) in
      try interpreter.makeSuper(arguments)
    }
    builder.constant("__init__", .object(acceptingInit("super")))
  }

  private func makeSuper(_ arguments: Arguments) throws(PythonException) -> Value {
    let (start, receiver) = try arguments.count == 0 ? implicitSuper() : explicitSuper(arguments)
    if let type = receiver.asType, type.isSubclass(of: start) {
      return .object(PySuper(start: start, receiver: receiver, receiverType: type))
    }
    let type = self.type(of: receiver)
    guard type.isSubclass(of: start) else {
      throw typeError("super(type, obj): obj must be an instance or subtype of type")
    }
    return .object(PySuper(start: start, receiver: receiver, receiverType: type))
  }

  private func explicitSuper(
    _ arguments: Arguments
  ) throws(PythonException) -> (PyType, Value) {
    guard let start = arguments[0].asType else {
      throw typeError("super() argument 1 must be a type, not \(type(of: arguments[0]).name)")
    }
    guard arguments.count > 1 else { throw typeError("super(): one argument is not supported") }
    return (start, arguments[1])
  }

  /// The class and receiver of the method that runs, from its `__class__` cell and first argument.
  private func implicitSuper() throws(PythonException) -> (PyType, Value) {
    guard !machine.isIdle else { throw runtimeError("super(): no current frame") }
    let frame = machine.frame
    let code = frame.pointee.code
    guard code.parameters.slotCount > 0 else { throw runtimeError("super(): no arguments") }
    let first = code.localNames.count + code.cellNames.count
    for (position, name) in code.freeNames.enumerated()
    where name === special.class || name.value == "__class__" {
      let slot = frame.pointee.locals[first + position]
      guard case .object(let cell) = slot, cell.kind == .cell,
        let start = unsafeDowncast(cell, to: PyCell.self).value.asType
      else { throw runtimeError("super(): empty __class__ cell") }
      return (start, frame.pointee.locals[0])
    }
    throw runtimeError("super(): __class__ cell not found")
  }
}

extension Value {
  var asProperty: PyProperty? {
    guard case .object(let object) = self, object.kind == .property else { return nil }
    return unsafeDowncast(object, to: PyProperty.self)
  }
}

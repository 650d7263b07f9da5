// The methods of `object`.
extension Interpreter {
  func installObjectType() {
    let builder = TypeBuilder(extending: types.object, in: self, style: .builtin)
    let new = objectMethod("__new__") { (interpreter, arguments) throws(PythonException) in
      guard let type = arguments[0].asType else {
        throw interpreter.typeError(
          "object.__new__(X): X is not a type object "
            + "(\(interpreter.type(of: arguments[0]).name))")
      }
      return try interpreter.makeInstance(type, arguments.droppingFirst())
    }
    builder.constant("__new__", .object(PyStaticMethod(.object(new))))
    let initialize = objectMethod("__init__") { (_, _) in .none }
    builder.constant("__init__", .object(initialize))
    let setAttr = objectMethod("__setattr__") { (interpreter, arguments) throws(PythonException) in
      try interpreter.plainSetAttribute(arguments)
      return .none
    }
    builder.constant("__setattr__", .object(setAttr))
    if let stored = types.object.attributes[special.new], case .object(let object) = stored {
      setObjectFunctions(new: object, initialize: initialize, setAttr: setAttr)
    }
    installObjectAttributes(builder)
    installObjectValues(builder)
    installObjectHooks(builder)
    installObjectCopying(builder)
  }

  /// A method of `object` that the protocol implements anyway.
  func objectMethod(
    _ name: String, _ body: @escaping PyNativeFunction.Body
  ) -> PyNativeFunction {
    let function = PyNativeFunction(
      name, qualifiedName: "object.\(name)", signature: nil, flavor: .method, .plain(body))
    function.isProtocolWrapper = true
    return function
  }

  private func plainSetAttribute(_ arguments: Arguments) throws(PythonException) {
    guard let name = arguments[1].asString, case .object(let object) = arguments[0] else {
      throw typeError("attribute name must be string, not '\(type(of: arguments[1]).name)'")
    }
    if let type = arguments[0].asType {
      try storeTypeAttribute(type, intern(name.value), to: arguments[2])
    } else if object.kind == .instance || !object.kind.isInstance {
      try genericSetAttribute(of: object, intern(name.value), to: arguments[2])
    } else {
      try object.setAttribute(intern(name.value), to: arguments[2], in: self)
    }
  }

  private func installObjectAttributes(_ builder: TypeBuilder) {
    let getAttribute = objectMethod("__getattribute__") {
      (interpreter, arguments) throws(PythonException) in
      let name = interpreter.intern(arguments[1].asText ?? "")
      if case .object(let object) = arguments[0] {
        if let found = try interpreter.genericAttribute(of: object, name) { return found }
      } else if let found = try interpreter.immediateAttribute(of: arguments[0], name) {
        return found
      }
      throw interpreter.attributeError(arguments[0], name)
    }
    builder.constant("__getattribute__", .object(getAttribute))
    let delAttr = objectMethod("__delattr__") { (interpreter, arguments) throws(PythonException) in
      guard case .object(let object) = arguments[0] else { return .none }
      let name = interpreter.intern(arguments[1].asText ?? "")
      if let type = arguments[0].asType {
        try interpreter.removeTypeAttribute(type, name)
      } else {
        try interpreter.genericDeleteAttribute(of: object, name)
      }
      return .none
    }
    builder.constant("__delattr__", .object(delAttr))
    let dir = objectMethod("__dir__") { (interpreter, arguments) throws(PythonException) in
      .list(try interpreter.plainAttributeNames(of: arguments[0]))
    }
    builder.constant("__dir__", .object(dir))
  }

  private func installObjectValues(_ builder: TypeBuilder) {
    let repr = objectMethod("__repr__") { (interpreter, arguments) throws(PythonException) in
      let value = arguments[0]
      let type = interpreter.type(of: value)
      let address = value.asObject?.addressText ?? "0x0"
      return .string("<\(type.qualifiedNameInModule) object at \(address)>")
    }
    builder.constant("__repr__", .object(repr))
    let str = objectMethod("__str__") { (interpreter, arguments) throws(PythonException) in
      .string(try interpreter.repr(arguments[0]))
    }
    builder.constant("__str__", .object(str))
    let hash = objectMethod("__hash__") { (interpreter, arguments) throws(PythonException) in
      if let object = arguments[0].asObject { return .int(object.identityHash) }
      return .int(try interpreter.hash(arguments[0]))
    }
    builder.constant("__hash__", .object(hash))
    let format = objectMethod("__format__") { (interpreter, arguments) throws(PythonException) in
      let specification = arguments[1].asText ?? ""
      guard specification.isEmpty else {
        throw interpreter.typeError(
          "unsupported format string passed to \(interpreter.type(of: arguments[0]).name)."
            + "__format__")
      }
      return .string(try interpreter.str(arguments[0]))
    }
    builder.constant("__format__", .object(format))
    for comparison in Comparison.all { addComparison(comparison, builder) }
  }

  private func addComparison(_ comparison: Comparison, _ builder: TypeBuilder) {
    let method = objectMethod(comparison.method) {
      (interpreter, arguments) throws(PythonException) in
      switch comparison {
      case .equal where arguments[0].isIdentical(to: arguments[1]): return .bool(true)
      case .notEqual:
        let equal = try interpreter.tryCompare(.equal, arguments[0], arguments[1])
        if let equal { return .bool(try !interpreter.truth(equal)) }
      default: break
      }
      return .object(interpreter.notImplemented)
    }
    builder.constant(comparison.method, .object(method))
  }

  private func installObjectHooks(_ builder: TypeBuilder) {
    builder.classMethod("__init_subclass__", nil) {
      (interpreter, arguments) throws(PythonException) in
      if arguments.keywordNames != nil {
        throw interpreter.typeError(
          "\(arguments[0].asType?.name ?? "object").__init_subclass__() takes no keyword arguments")
      }
      return .none
    }
    builder.classMethod("__subclasshook__", nil) { (interpreter, _) in
      .object(interpreter.notImplemented)
    }
    builder.property("__class__") { (interpreter, value) in
      .object(interpreter.type(of: value))
    } set: { (interpreter, target, value) throws(PythonException) in
      if let object = target.asObject { try interpreter.setClass(of: object, value) }
    }
  }
}

extension PyType {
  /// `__main__.A.<locals>.B`, as default reprs show a class.
  package var qualifiedNameInModule: String {
    module == "builtins" ? qualifiedName : "\(module).\(qualifiedName)"
  }
}

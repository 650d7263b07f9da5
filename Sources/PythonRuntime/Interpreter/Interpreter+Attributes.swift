// Attribute lookup of objects, instances and classes.
extension Interpreter {
  /// `object.__getattribute__`; `nil` when there is no such attribute.
  package func genericAttribute(
    of object: PyObject, _ name: PyString
  ) throws(PythonException) -> Value? {
    let type = object.type(in: self)
    let found = type.lookup(name, in: self)
    if case .object(let descriptor)? = found, descriptor.isDataDescriptor(in: self) {
      return try descriptor.descriptorGet(instance: .object(object), owner: type, in: self)
    }
    if object.hasDictionary, let value = object.attributeDictionary?[name] { return value }
    guard let found else { return commonAttribute(of: .object(object), type, name) }
    return try bind(found, to: .object(object), type)
  }

  /// The lookup of instances: `__getattribute__` of the class, then `__getattr__`.
  func instanceAttribute(
    _ instance: PyInstance, _ name: PyString
  ) throws(PythonException) -> Value? {
    let type = instance.instanceType
    do throws(PythonException) {
      if let custom = type.lookup(special.getAttribute, in: self), custom.asFunction != nil {
        return try call(custom, .object(instance), .object(name))
      }
      if let found = try genericAttribute(of: instance, name) { return found }
    } catch {
      guard error.exception.exceptionType.isSubclass(of: types.exception(.attributeError)),
        type.lookup(special.getAttr, in: self) != nil
      else { throw error }
    }
    guard let fallback = type.lookup(special.getAttr, in: self) else { return nil }
    return try call(fallback, .object(instance), .object(name))
  }

  func immediateAttribute(of value: Value, _ name: PyString) throws(PythonException) -> Value? {
    let type = self.type(of: value)
    guard let found = type.lookup(name, in: self) else {
      return commonAttribute(of: value, type, name)
    }
    return try bind(found, to: value, type)
  }

  private func bind(
    _ found: Value, to instance: Value, _ owner: PyType
  ) throws(PythonException) -> Value {
    guard case .object(let descriptor) = found else { return found }
    return try descriptor.descriptorGet(instance: instance, owner: owner, in: self) ?? found
  }

  /// `__class__` and `__dict__`, which objects have without an entry in a class.
  private func commonAttribute(of value: Value, _ type: PyType, _ name: PyString) -> Value? {
    if name === special.class { return .object(type) }
    if name === special.dict, value.asInstance?.instanceType.hasOnlySlots != true,
      let dict = value.asObject?.attributeDictionary
    {
      return .object(dict)
    }
    if name === special.doc { return Value.none }
    // Builtin classes have no entry of that name that an instance could find.
    if name === special.module, type.isMutable || type.module != "builtins", !type.hidesModule {
      return .string(type.module)
    }
    return nil
  }

  /// `object.__setattr__`.
  package func genericSetAttribute(
    of object: PyObject, _ name: PyString, to value: Value
  ) throws(PythonException) {
    let type = object.type(in: self)
    if case .object(let descriptor)? = type.lookup(name, in: self),
      try descriptor.descriptorSet(instance: .object(object), to: value, in: self)
    {
      return
    }
    if name === special.dict, object.kind.isInstance {
      return try setDictionary(of: unsafeDowncast(object, to: PyInstance.self), value)
    }
    guard let dict = object.attributeDictionary, type.allowsAttribute(name, in: self),
      type !== types.object
    else {
      throw noAttributeToSet(.object(object), name)
    }
    dict[name] = value
  }

  func setClass(of object: PyObject, _ value: Value) throws(PythonException) {
    guard let type = value.asType else {
      throw typeError(
        "__class__ must be set to a class, not '\(self.type(of: value).name)' object")
    }
    if object.become(type) { return }
    throw typeError(
      "__class__ assignment only supported for mutable types or ModuleType subclasses")
  }

  /// `object.__dict__ = value`.
  package func setDictionary(
    of instance: PyInstance, _ value: Value
  ) throws(PythonException) {
    guard let dict = value.asDict else {
      throw typeError("__dict__ must be set to a dictionary, not a '\(type(of: value).name)'")
    }
    dict.markKeys()
    instance.attributes = dict
  }

  /// `object.__delattr__`.
  package func genericDeleteAttribute(
    of object: PyObject, _ name: PyString
  ) throws(PythonException) {
    if case .object(let descriptor)? = object.type(in: self).lookup(name, in: self),
      try descriptor.descriptorDelete(instance: .object(object), in: self)
    {
      return
    }
    guard object.attributeDictionary?.remove(name) != nil else {
      throw attributeError(.object(object), name)
    }
  }

  // MARK: Classes

  /// `type.__getattribute__`.
  func typeAttribute(_ type: PyType, _ name: PyString) throws(PythonException) -> Value? {
    let metaclass = type.type(in: self)
    let ofMetaclass = metaclass.lookup(name, in: self)
    if case .object(let descriptor)? = ofMetaclass, descriptor.isDataDescriptor(in: self) {
      return try descriptor.descriptorGet(instance: .object(type), owner: metaclass, in: self)
    }
    if let found = type.lookup(name, in: self) {
      guard case .object(let descriptor) = found else { return found }
      return try descriptor.descriptorGet(instance: .unbound, owner: type, in: self) ?? found
    }
    if let ofMetaclass { return try bind(ofMetaclass, to: .object(type), metaclass) }
    if name === special.class { return .object(metaclass) }
    if let hook = metaclass.lookup(special.getAttr, in: self), hook.asFunction != nil {
      return try call(hook, .object(type), .object(name))
    }
    return nil
  }

  func setTypeAttribute(
    _ type: PyType, _ name: PyString, to value: Value
  ) throws(PythonException) {
    let metaclass = type.type(in: self)
    if let hook = metaclass.lookup(special.setAttr, in: self), hook.asFunction != nil {
      _ = try call(hook, .object(type), .object(name), value)
      return
    }
    try storeTypeAttribute(type, name, to: value)
  }

  /// `type.__setattr__`.
  func storeTypeAttribute(
    _ type: PyType, _ name: PyString, to value: Value
  ) throws(PythonException) {
    if case .object(let descriptor)? = type.type(in: self).lookup(name, in: self),
      try descriptor.descriptorSet(instance: .object(type), to: value, in: self)
    {
      return
    }
    guard type.isMutable else { throw immutableType(type, name) }
    type.define(name, value, in: self)
    if name === special.del { noteFinalizer(of: type) }
  }

  /// `type.__delattr__`.
  func removeTypeAttribute(_ type: PyType, _ name: PyString) throws(PythonException) {
    guard type.isMutable else { throw immutableType(type, name) }
    guard type.attributes.remove(name) != nil else { throw attributeError(.object(type), name) }
    typesChanged()
  }

  func immutableType(_ type: PyType, _ name: PyString) -> PythonException {
    typeError("cannot set '\(name.value)' attribute of immutable type '\(type.name)'")
  }

  /// `type[key]`.
  func typeItem(_ type: PyType, _ key: Value) throws(PythonException) -> Value? {
    if let method = type.metaclassMethod(special.getItem, self) {
      return try call(method, .object(type), key)
    }
    if let hook = try typeAttribute(type, special.classGetItem) { return try call(hook, key) }
    return genericAlias(type, key)
  }

  // MARK: Special methods

  /// A special method bound to `value`, looked up on its class.
  func specialMethod(_ value: Value, _ name: PyString) throws(PythonException) -> Value? {
    let type = self.type(of: value)
    guard let found = type.lookup(name, in: self) else { return nil }
    return try bind(found, to: value, type)
  }
}

extension PyObject {
  /// Whether `attributeDictionary` exists already, so that asking makes none.
  final var hasDictionary: Bool {
    switch kind {
    case .function: unsafeDowncast(self, to: PyFunction.self).attributes != nil
    case .nativeFunction: unsafeDowncast(self, to: PyNativeFunction.self).attributes != nil
    case .exception: unsafeDowncast(self, to: PyException.self).attributes != nil
    default: true
    }
  }
}

extension PyType {
  /// Whether instances may have the attribute: always, unless `__slots__` says otherwise.
  func allowsAttribute(_ name: PyString, in interpreter: Interpreter) -> Bool {
    guard hasOnlySlots else { return true }
    for type in mro {
      if type.slotNames.contains(where: { $0.equals(name) }) { return true }
    }
    return false
  }
}

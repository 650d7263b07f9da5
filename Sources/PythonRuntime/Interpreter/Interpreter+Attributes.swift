// `object`'s own attribute lookup.
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
    if let value = object.attributeDictionary?[name] { return value }
    guard let found else { return try commonAttribute(of: .object(object), type, name) }
    return try bind(found, to: .object(object), type)
  }

  func immediateAttribute(of value: Value, _ name: PyString) throws(PythonException) -> Value? {
    let type = self.type(of: value)
    guard let found = type.lookup(name, in: self) else {
      return try commonAttribute(of: value, type, name)
    }
    return try bind(found, to: value, type)
  }

  private func bind(
    _ found: Value, to instance: Value, _ owner: PyType
  ) throws(PythonException) -> Value {
    guard case .object(let descriptor) = found else { return found }
    return try descriptor.descriptorGet(instance: instance, owner: owner, in: self) ?? found
  }

  /// `__class__` and `__dict__`, which every object has without an entry in a class.
  private func commonAttribute(
    of value: Value, _ type: PyType, _ name: PyString
  ) throws(PythonException) -> Value? {
    if name === special.class { return .object(type) }
    if name === special.dict, let dict = value.asObject?.attributeDictionary {
      return .object(dict)
    }
    return nil
  }

  /// `object.__setattr__`.
  package func genericSetAttribute(
    of object: PyObject, _ name: PyString, to value: Value
  ) throws(PythonException) {
    if case .object(let descriptor)? = object.type(in: self).lookup(name, in: self),
      try descriptor.descriptorSet(instance: .object(object), to: value, in: self)
    {
      return
    }
    guard let dict = object.attributeDictionary else { throw noAttributeToSet(.object(object), name) }
    dict[name] = value
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
}

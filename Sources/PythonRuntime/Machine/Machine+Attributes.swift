// Instructions for attributes, with inline caches for instances.
extension Machine {
  @inline(__always)
  func loadAttribute(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let top = r.sp - 1
    if i.extra > 0, let value = cachedAttribute(of: top, r, i) {
      let mayHaveFreed = ReferenceCount.releaseTelling(top.address)
      top.initialize(to: value)
      if mayHaveFreed { settle(r) }
      return
    }
    r.save()
    let value = try lookUpAttribute(top, i)
    top.pointee = value
    settle(r)
  }

  /// An attribute of an instance that stands where it was found last.
  @inline(__always)
  func cachedAttribute(
    of slot: UnsafeMutablePointer<Value>, _ r: Registers, _ i: Instruction
  ) -> Value? {
    guard slot.holds(.instance) else { return nil }
    let cache = r.caches + Int(i.extra) - 1
    return slot.with(PyInstance.self) { instance in
      guard knows(instance, cache) else { return nil }
      if cache.pointee.index < 0 { return classValue(for: instance, cache) }
      return Unmanaged.passUnretained(instance.attributes)._withUnsafeGuaranteedRef {
        $0.value(at: cache.pointee.index, of: cache.pointee.name)
      }
    }
  }

  /// The value that the class met last has under a name, unless the instance has one of its own.
  private func classValue(
    for instance: PyInstance, _ cache: UnsafeMutablePointer<InlineCache>
  ) -> Value? {
    guard cache.pointee.version == typeVersion,
      cache.pointee.owner == address(instance.instanceType),
      !instance.mayHide(cache.pointee.name)
    else { return nil }
    return cache.pointee.value
  }

  /// Whether the instruction may go to the attributes of `instance` at once.
  @inline(__always)
  private func knows(
    _ instance: PyInstance, _ cache: UnsafeMutablePointer<InlineCache>
  ) -> Bool {
    if cache.pointee.version == typeVersion,
      cache.pointee.owner
        == UnsafeRawPointer(
          Unmanaged.passUnretained(instance.instanceType).toOpaque())
    {
      return true
    }
    return cache.pointee.name != nil
      && Unmanaged.passUnretained(instance.instanceType)._withUnsafeGuaranteedRef {
        $0.plainVersion == typeVersion
      }
  }

  @inline(__always)
  private func address(_ type: PyType) -> UnsafeRawPointer {
    UnsafeRawPointer(Unmanaged.passUnretained(type).toOpaque())
  }

  @inline(never)
  private func lookUpAttribute(
    _ slot: UnsafeMutablePointer<Value>, _ i: Instruction
  ) throws(PythonException) -> Value {
    let code = frame.pointee.code
    let name = code.names[Int(i.argument)]
    if i.extra > 0, case .object(let object) = slot.pointee, object.kind == .instance {
      let instance = unsafeDowncast(object, to: PyInstance.self)
      if isPlain(instance.instanceType) {
        if let value = instance.attributes[name] {
          remember(instance, name, code.caches + Int(i.extra) - 1)
          return value
        }
        if let value = instance.instanceType.lookup(name, in: interpreter), value.isNoDescriptor {
          remember(value, name, of: instance.instanceType, code.caches + Int(i.extra) - 1)
          return value
        }
      }
      if let value = remember(instance, name, code.caches + Int(i.extra) - 1) { return value }
    }
    return try interpreter.getAttribute(slot.pointee, name)
  }

  /// Notes where an instance keeps an attribute that its class says nothing about; the attribute.
  @discardableResult
  private func remember(
    _ instance: PyInstance, _ name: PyString, _ cache: UnsafeMutablePointer<InlineCache>
  ) -> Value? {
    let type = instance.instanceType
    guard
      isPlain(type)
        || (!type.hasCustomAttributeAccess(in: interpreter)
          && !isDataDescriptor(type.lookup(name, in: interpreter))),
      let position = instance.attributes.storage.find(name),
      case .object(let key) = instance.attributes.storage.entries[position].key, key === name
    else { return nil }
    cache.pointee.version = interpreter.typeVersion
    cache.pointee.owner = address(type)
    cache.pointee.index = position
    cache.pointee.name = UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())
    return instance.attributes.storage.entries[position].value
  }

  /// Notes what a class has under a name; it is the instances' attribute as it is.
  private func remember(
    _ value: Value, _ name: PyString, of type: PyType,
    _ cache: UnsafeMutablePointer<InlineCache>
  ) {
    cache.pointee.version = typeVersion
    cache.pointee.owner = address(type)
    cache.pointee.index = -1
    cache.pointee.name = UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())
    cache.pointee.value = value
  }

  /// Whether no class along the MRO has a say in how instances' attributes are read and written.
  private func isPlain(_ type: PyType) -> Bool {
    if type.plainCheckedVersion != typeVersion {
      type.plainCheckedVersion = typeVersion
      type.plainVersion = type.leavesAttributesAlone(in: interpreter) ? typeVersion : -1
    }
    return type.plainVersion == typeVersion
  }

  private func isDataDescriptor(_ value: Value?) -> Bool {
    guard case .object(let object)? = value else { return false }
    return object.isDataDescriptor(in: interpreter)
  }

  @inline(__always)
  func storeAttribute(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let top = r.sp - 1
    if i.extra > 0, storeCached(top, r, i) {
      r.drop()
      r.sp -= 1
      return settle(r)
    }
    r.save()
    try slowStoreAttribute(r.sp, i)
    r.drop()
    r.drop()
    settle(r)
  }

  /// Moves the value below `slot` into the instance's attribute, where that stands where it was last.
  @inline(__always)
  private func storeCached(
    _ slot: UnsafeMutablePointer<Value>, _ r: Registers, _ i: Instruction
  ) -> Bool {
    guard slot.holds(.instance) else { return false }
    let cache = r.caches + Int(i.extra) - 1
    return slot.with(PyInstance.self) { instance in
      guard knows(instance, cache) else { return false }
      return Unmanaged.passUnretained(instance.attributes)._withUnsafeGuaranteedRef {
        $0.move(slot - 1, to: cache.pointee.index, of: cache.pointee.name)
      }
    }
  }

  @inline(never)
  private func slowStoreAttribute(
    _ sp: UnsafeMutablePointer<Value>, _ i: Instruction
  ) throws(PythonException) {
    let code = frame.pointee.code
    let name = code.names[Int(i.argument)]
    guard i.extra > 0, case .object(let object) = sp[-1], object.kind == .instance else {
      return try interpreter.setAttribute(sp[-1], name, to: sp[-2])
    }
    let instance = unsafeDowncast(object, to: PyInstance.self)
    let cache = code.caches + Int(i.extra) - 1
    if cache.pointee.name != nil, isPlain(instance.instanceType) {
      instance.attributes[name] = sp[-2]
      return
    }
    try interpreter.setAttribute(sp[-1], name, to: sp[-2])
    if instance.instanceType.lookup(interpreter.special.setAttr, in: interpreter) == nil
      || !instance.instanceType.hasCustomSetattr(in: interpreter)
    {
      remember(instance, name, cache)
    }
  }

  func deleteAttribute(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    try interpreter.deleteAttribute(r.sp[-1], r.frame.pointee.code.names[Int(i.argument)])
    r.drop()
  }

  /// Pushes a function and its receiver, or `unbound` and a callable.
  @inline(__always)
  func loadMethod(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let top = r.sp - 1
    if i.extra > 0, let function = cachedMethod(of: top, r, i) {
      r.sp.moveInitialize(from: top, count: 1)
      function.copy(to: top)
    } else {
      r.save()
      try slowLoadMethod(top, i)
    }
    r.sp += 1
  }

  /// Where the function stands that the class met last has under this name.
  @inline(__always)
  func cachedMethod(
    of slot: UnsafeMutablePointer<Value>, _ r: Registers, _ i: Instruction
  ) -> UnsafeMutablePointer<Value>? {
    let cache = r.caches + Int(i.extra) - 1
    guard slot.tag == ValueTag.object, cache.pointee.version == typeVersion else { return nil }
    let kind = slot.kind
    if kind == .instance {
      let isKnown = slot.with(PyInstance.self) { instance in
        cache.pointee.owner
          == UnsafeRawPointer(Unmanaged.passUnretained(instance.instanceType).toOpaque())
          && !instance.mayHide(cache.pointee.name)
      }
      if !isKnown { return nil }
    } else {
      guard cache.pointee.owner == nil, cache.pointee.index == Int(kind.rawValue) else {
        return nil
      }
    }
    return UnsafeMutableRawPointer(cache).assumingMemoryBound(to: Value.self)
  }

  @inline(never)
  private func slowLoadMethod(
    _ top: UnsafeMutablePointer<Value>, _ i: Instruction
  ) throws(PythonException) {
    let name = frame.pointee.code.names[Int(i.argument)]
    let receiver = top.pointee
    if let (function, receiver) = methodAfter(receiver, name) {
      top.pointee = function
      (top + 1).initialize(to: receiver)
      return
    }
    if let function = methodOfType(receiver, name) {
      if i.extra > 0 { remember(function, name, receiver, frame.pointee.caches + Int(i.extra) - 1) }
      top.pointee = function
      (top + 1).initialize(to: receiver)
      return
    }
    let value = try interpreter.getAttribute(receiver, name)
    top.pointee = .unbound
    (top + 1).initialize(to: value)
  }

  /// Notes the function that a method call of a class came to.
  private func remember(
    _ function: Value, _ name: PyString, _ receiver: Value,
    _ cache: UnsafeMutablePointer<InlineCache>
  ) {
    guard case .object(let object) = receiver else { return }
    if object.kind == .instance {
      cache.pointee.owner = address(unsafeDowncast(object, to: PyInstance.self).instanceType)
    } else if object.kind.tellsType {
      cache.pointee.owner = nil
      cache.pointee.index = Int(object.kind.rawValue)
    } else {
      return
    }
    cache.pointee.version = typeVersion
    cache.pointee.name = UnsafeRawPointer(Unmanaged.passUnretained(name).toOpaque())
    cache.pointee.value = function
  }

  /// The function that `super().name` would bind, and the receiver.
  private func methodAfter(_ proxy: Value, _ name: PyString) -> (Value, Value)? {
    guard case .object(let object) = proxy, object.kind == .superProxy else { return nil }
    let proxy = unsafeDowncast(object, to: PySuper.self)
    guard proxy.receiver.asType == nil,
      case .object(let found)? = proxy.receiverType.lookup(name, after: proxy.start),
      found.kind == .function
    else { return nil }
    return (.object(found), proxy.receiver)
  }

  /// The function of the receiver's class that a plain lookup would bind.
  private func methodOfType(_ receiver: Value, _ name: PyString) -> Value? {
    let type = interpreter.type(of: receiver)
    guard case .object(let object)? = type.lookup(name, in: interpreter),
      object.kind == .function || object.isBindingNative
    else { return nil }
    if case .object(let instance) = receiver {
      if instance.kind == .type || instance.kind == .module || instance.kind == .superProxy {
        return nil
      }
      if instance.kind.isInstance, !isPlain(type), type.hasCustomAttributeAccess(in: interpreter) {
        return nil
      }
      if instance.kind.rawValue >= 64, !instance.kind.isInstance { return nil }
      if instance.kind == .exception || instance.kind == .other { return nil }
      if let dict = instance.attributeDictionary, dict[name] != nil { return nil }
    }
    return .object(object)
  }
}

extension PyObject {
  /// Whether this is a native function that binds to instances.
  final var isBindingNative: Bool {
    kind == .nativeFunction
      && unsafeDowncast(self, to: PyNativeFunction.self).flavor != .function
  }
}

extension Value {
  /// Whether this certainly does nothing special when it is found on a class.
  fileprivate var isNoDescriptor: Bool {
    guard case .object(let object) = self else { return true }
    return object.kind.tellsType
  }
}

extension PyInstance {
  /// Whether the instance has an attribute of the name at this address.
  @inline(__always)
  final func mayHide(_ name: UnsafeRawPointer?) -> Bool {
    guard let name else { return true }
    return Unmanaged.passUnretained(attributes)._withUnsafeGuaranteedRef { dict in
      Unmanaged<PyString>.fromOpaque(name)._withUnsafeGuaranteedRef { dict.mayHide($0) }
    }
  }
}

extension PyType {
  /// Whether instances' attributes are what their dict says: no data descriptors, no special methods.
  func leavesAttributesAlone(in interpreter: Interpreter) -> Bool {
    let special = interpreter.special
    for type in mro where type !== interpreter.types.object {
      if !type.isMutable || type.hasOnlySlots { return false }
      if type.attributes[special.getAttribute] != nil || type.attributes[special.setAttr] != nil {
        return false
      }
      for entry in type.attributes.storage.entries {
        if case .object(let object) = entry.value, object.isDataDescriptor(in: interpreter) {
          return false
        }
      }
    }
    return true
  }

  /// Whether reading attributes of instances runs code of the class first.
  func hasCustomAttributeAccess(in interpreter: Interpreter) -> Bool {
    guard let found = lookup(interpreter.special.getAttribute, in: interpreter) else {
      return false
    }
    return found.asFunction != nil
  }

  /// Whether writing attributes of instances runs code of the class.
  func hasCustomSetattr(in interpreter: Interpreter) -> Bool {
    guard case .object(let object)? = lookup(interpreter.special.setAttr, in: interpreter) else {
      return false
    }
    return object !== interpreter.objectSetAttr
  }
}

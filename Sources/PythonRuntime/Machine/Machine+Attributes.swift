// Instructions for attributes and items, with inline caches for instances.
extension Machine {
  @inline(__always)
  func loadAttribute(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let top = r.sp - 1
    if top.tag == ValueTag.object, i.extra > 0 {
      let object = top.rawObject
      if object.kind == .instance {
        let instance = unsafeDowncast(object, to: PyInstance.self)
        let cache = r.frame.pointee.code.caches + Int(i.extra) - 1
        if cache.pointee.version == interpreter.typeVersion,
          cache.pointee.owner == address(instance.instanceType), cache.pointee.index >= 0
        {
          let dict = instance.attributes
          let index = cache.pointee.index
          if index < dict.storage.entries.count,
            case .object(let key) = dict.storage.entries[index].key,
            key === r.frame.pointee.code.names[Int(i.argument)]
          {
            top.pointee = dict.storage.entries[index].value
            return
          }
        }
      }
    }
    r.save()
    let value = try lookUpAttribute(top, i)
    top.pointee = value
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
      remember(instance, name, code.caches + Int(i.extra) - 1)
    }
    return try interpreter.getAttribute(slot.pointee, name)
  }

  /// Notes where an instance keeps an attribute that its class says nothing about.
  private func remember(
    _ instance: PyInstance, _ name: PyString, _ cache: UnsafeMutablePointer<InlineCache>
  ) {
    let type = instance.instanceType
    guard !type.hasCustomAttributeAccess(in: interpreter),
      !isDataDescriptor(type.lookup(name, in: interpreter)),
      let position = instance.attributes.storage.find(name),
      case .object(let key) = instance.attributes.storage.entries[position].key, key === name
    else { return }
    cache.pointee.version = interpreter.typeVersion
    cache.pointee.owner = address(type)
    cache.pointee.index = position
  }

  private func isDataDescriptor(_ value: Value?) -> Bool {
    guard case .object(let object)? = value else { return false }
    return object.isDataDescriptor(in: interpreter)
  }

  @inline(__always)
  func storeAttribute(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let top = r.sp - 1
    if top.tag == ValueTag.object, i.extra > 0 {
      let object = top.rawObject
      if object.kind == .instance {
        let instance = unsafeDowncast(object, to: PyInstance.self)
        let cache = r.frame.pointee.code.caches + Int(i.extra) - 1
        if cache.pointee.version == interpreter.typeVersion,
          cache.pointee.owner == address(instance.instanceType)
        {
          let dict = instance.attributes
          let index = cache.pointee.index
          let name = r.frame.pointee.code.names[Int(i.argument)]
          if index >= 0, index < dict.storage.entries.count,
            case .object(let key) = dict.storage.entries[index].key, key === name
          {
            dict.storage.entries[index].value = (r.sp - 2).move()
          } else {
            dict[name] = (r.sp - 2).move()
          }
          top.deinitialize(count: 1)
          r.sp -= 2
          return
        }
      }
    }
    r.save()
    try slowStoreAttribute(r.sp, i)
    r.drop()
    r.drop()
  }

  @inline(never)
  private func slowStoreAttribute(
    _ sp: UnsafeMutablePointer<Value>, _ i: Instruction
  ) throws(PythonException) {
    let code = frame.pointee.code
    let name = code.names[Int(i.argument)]
    try interpreter.setAttribute(sp[-1], name, to: sp[-2])
    guard i.extra > 0, case .object(let object) = sp[-1], object.kind == .instance else { return }
    let instance = unsafeDowncast(object, to: PyInstance.self)
    if instance.instanceType.lookup(interpreter.special.setAttr, in: interpreter) == nil
      || !instance.instanceType.hasCustomSetattr(in: interpreter)
    {
      remember(instance, name, code.caches + Int(i.extra) - 1)
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
    if top.tag == ValueTag.object, i.extra > 0 {
      let object = top.rawObject
      if object.kind == .instance {
        let instance = unsafeDowncast(object, to: PyInstance.self)
        let cache = r.frame.pointee.code.caches + Int(i.extra) - 1
        if cache.pointee.version == interpreter.typeVersion,
          cache.pointee.owner == address(instance.instanceType),
          instance.attributes.storage.find(r.frame.pointee.code.names[Int(i.argument)]) == nil
        {
          r.sp.moveInitialize(from: top, count: 1)
          top.initialize(to: cache.pointee.value)
          r.sp += 1
          return
        }
      }
    }
    r.save()
    try slowLoadMethod(top, i)
    r.sp += 1
  }

  @inline(never)
  private func slowLoadMethod(
    _ top: UnsafeMutablePointer<Value>, _ i: Instruction
  ) throws(PythonException) {
    let name = frame.pointee.code.names[Int(i.argument)]
    let receiver = top.pointee
    if let function = methodOfType(receiver, name) {
      if i.extra > 0, case .object(let object) = receiver, object.kind == .instance {
        let cache = frame.pointee.code.caches + Int(i.extra) - 1
        cache.pointee.version = interpreter.typeVersion
        cache.pointee.owner = address(unsafeDowncast(object, to: PyInstance.self).instanceType)
        cache.pointee.value = function
      }
      top.pointee = function
      (top + 1).initialize(to: receiver)
      return
    }
    let value = try interpreter.getAttribute(receiver, name)
    top.pointee = .unbound
    (top + 1).initialize(to: value)
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
      if instance.kind.isInstance, type.hasCustomAttributeAccess(in: interpreter) { return nil }
      if instance.kind.rawValue >= 64, !instance.kind.isInstance { return nil }
      if instance.kind == .exception || instance.kind == .other { return nil }
      if let dict = instance.attributeDictionary, dict[name] != nil { return nil }
    }
    return .object(object)
  }

  // MARK: Items

  @inline(__always)
  func loadItem(_ r: inout Registers) throws(PythonException) {
    let container = r.sp - 2
    let key = r.sp - 1
    if container.tag == ValueTag.object, key.tag == ValueTag.int {
      let object = container.rawObject
      if object.kind == .list {
        let list = unsafeDowncast(object, to: PyList.self)
        var index = Int(truncatingIfNeeded: key.int)
        let count = list.items.count
        if index < 0 { index += count }
        if index >= 0 && index < count {
          let value = list.items[index]
          r.sp = key
          container.pointee = value
          return
        }
      }
    }
    r.save()
    let value = try itemResult(container)
    replaceTwo(&r, with: value)
  }

  @inline(never)
  private func itemResult(
    _ slots: UnsafeMutablePointer<Value>
  ) throws(PythonException) -> Value {
    try interpreter.getItem(slots[0], slots[1])
  }

  @inline(__always)
  func storeItem(_ r: inout Registers) throws(PythonException) {
    let container = r.sp - 2
    let key = r.sp - 1
    if container.tag == ValueTag.object, key.tag == ValueTag.int,
      container.rawObject.kind == .list
    {
      let list = unsafeDowncast(container.rawObject, to: PyList.self)
      let index = Int(truncatingIfNeeded: key.int)
      if index >= 0 && index < list.items.count {
        let value = (r.sp - 3).move()
        interpreter.noteStore(value, in: list)
        list.items[index] = value
        container.deinitialize(count: 1)
        r.sp -= 3
        return
      }
    }
    r.save()
    try slowStoreItem(r.sp)
    r.drop()
    r.drop()
    r.drop()
  }

  @inline(never)
  private func slowStoreItem(_ sp: UnsafeMutablePointer<Value>) throws(PythonException) {
    try interpreter.setItem(sp[-2], sp[-1], to: sp[-3])
  }

  func deleteItem(_ r: inout Registers) throws(PythonException) {
    r.save()
    try interpreter.deleteItem(r.sp[-2], r.sp[-1])
    r.drop()
    r.drop()
  }
}

extension PyObject {
  /// Whether this is a native function that binds to instances.
  final var isBindingNative: Bool {
    kind == .nativeFunction
      && unsafeDowncast(self, to: PyNativeFunction.self).flavor != .function
  }
}

extension PyType {
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

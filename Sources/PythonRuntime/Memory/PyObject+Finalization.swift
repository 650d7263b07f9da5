// Which objects are told of their end, and how they are kept for it.
extension PyObject {
  /// Whether the program is told when this object goes.
  final var isToldOfEnd: Bool {
    if kind == .generator { return unsafeDowncast(self, to: PyGenerator.self).isLeftInside }
    guard hasFinalizer, kind.isInstance else { return false }
    return unsafeDowncast(self, to: PyInstance.self).isToldWhenGone
  }

  /// Lets the object go without a word.
  final func forgetEnd() {
    if kind == .generator { unsafeDowncast(self, to: PyGenerator.self).finalizers = nil }
    let stays = kind.isInstance && unsafeDowncast(self, to: PyInstance.self).noteTold()
    hasFinalizer = stays
  }
}

extension PyInstance {
  /// Leaves what the instance holds to a new one, for `__del__`; for `deinit`.
  @inline(never)
  final func revive() -> Bool {
    guard let finalizers = instanceType.finalizers, finalizers.isOpen, isToldWhenGone else {
      instanceType.weakReferences?.end(of: self)
      hasFinalizer = false
      return false
    }
    let revived = successor()
    revived.attributes = attributes
    // Who was told once goes without a word.
    revived.hasFinalizer = false
    revived.takeRegistration(of: self)
    instanceType.weakReferences?.move(from: self, to: revived)
    finalizers.add(revived)
    return true
  }

  /// Whether an instance that is marked is so because of `__del__`, which it has not met yet.
  fileprivate final var isToldWhenGone: Bool {
    guard instanceType.finalizers != nil else { return false }
    return !(instanceType.weakReferences?.wasTold(self) ?? false)
  }

  /// Notes that the instance is told of its end; whether it stays marked, because of weak references.
  fileprivate final func noteTold() -> Bool {
    instanceType.weakReferences?.noteTold(self) ?? false
  }

  /// Makes this an instance of another class.
  final func change(to type: PyType) {
    type.weakReferences = type.weakReferences ?? instanceType.weakReferences
    instanceType = type
    hasFinalizer = hasFinalizer || type.finalizers != nil
  }
}

extension Interpreter {
  /// Lets instances of a new class be told of their end where a base has `__del__`, or the class.
  func inheritFinalizer(_ type: PyType) {
    guard type.mro.contains(where: { $0.finalizers != nil || $0.attributes[special.del] != nil })
    else { return }
    type.finalizers = finalizers
    finalizers.isUsed = true
  }

  /// Lets instances be told of their end whose class, or one of its bases, has got `__del__`.
  func noteFinalizer(of type: PyType) {
    finalizers.isUsed = true
    addFinalizer(to: type)
    for object in collector.registered where object.kind.isInstance {
      let instance = unsafeDowncast(object, to: PyInstance.self)
      instance.hasFinalizer = instance.hasFinalizer || instance.instanceType.isSubclass(of: type)
    }
  }

  private func addFinalizer(to type: PyType) {
    type.finalizers = finalizers
    for subclass in type.subclasses { addFinalizer(to: subclass.takeUnretainedValue()) }
  }
}

extension Machine {
  /// Lets a generator be closed when it is left in the middle.
  func closeLater(_ generator: PyGenerator) {
    generator.finalizers = finalizers
    generator.hasFinalizer = true
    finalizers.isUsed = true
  }
}

/// Builtin functions that loops call so often that the machine does them itself where the arguments
/// are ordinary; otherwise their own body runs.
package enum Intrinsic: UInt8 {
  case none, listAppend, listPop, len, dictGet, isInstance
  /// `BaseException.__init__`, which calling an exception class does itself.
  case exceptionInit
}

extension Machine {
  /// The value of the function called with the `given` values from `base` on; nil for anything out of
  /// the ordinary.
  @inline(__always)
  func intrinsic(
    _ function: Intrinsic, _ base: UnsafeMutablePointer<Value>, _ given: Int
  ) -> Value? {
    switch function {
    case .none, .exceptionInit: nil
    case .listAppend: given == 2 ? append(base) : nil
    case .listPop: given == 1 ? pop(base) : nil
    case .len: given == 1 ? length(base) : nil
    case .dictGet: get(base, given)
    case .isInstance: given == 2 ? isInstance(base) : nil
    }
  }

  private func append(_ base: UnsafeMutablePointer<Value>) -> Value? {
    guard base.tag == ValueTag.object, base.rawObject.kind == .list else { return nil }
    base.with(PyList.self) { list in
      interpreter.noteStore(base[1], in: list)
      list.items.append(base[1])
    }
    return Value.none
  }

  private func pop(_ base: UnsafeMutablePointer<Value>) -> Value? {
    guard base.holds(.list) else { return nil }
    return base.with(PyList.self) { $0.items.popLast() }
  }

  private func length(_ base: UnsafeMutablePointer<Value>) -> Value? {
    guard base.tag == ValueTag.object else { return nil }
    let object = base.rawObject
    switch object.kind {
    case .list: return .int(Int64(unsafeDowncast(object, to: PyList.self).items.count))
    case .tuple: return .int(Int64(unsafeDowncast(object, to: PyTuple.self).items.count))
    case .dict: return .int(Int64(unsafeDowncast(object, to: PyDict.self).count))
    case .string: return .int(Int64(unsafeDowncast(object, to: PyString.self).count))
    default: return nil
    }
  }

  private func get(_ base: UnsafeMutablePointer<Value>, _ given: Int) -> Value? {
    guard given == 2 || given == 3, base.holds(.dict) else { return nil }
    return base.with(PyDict.self) { dict in
      switch dict.place(of: base + 1) {
      case .at(let place): dict.storage.entries[place].value
      case .absent: given == 3 ? base[2] : Value.none
      case .unclear: nil
      }
    }
  }

  private func isInstance(_ base: UnsafeMutablePointer<Value>) -> Value? {
    guard (base + 1).tag == ValueTag.object, (base + 1).rawObject.kind == .type else { return nil }
    let type = unsafeDowncast((base + 1).rawObject, to: PyType.self)
    guard type.metatype == nil || type.metatype === interpreter.types.type else { return nil }
    let own = interpreter.type(of: base.pointee)
    return own === type ? .bool(true) : nil
  }
}

extension Interpreter {
  /// Marks the functions that the machine does itself.
  func markIntrinsics() {
    func mark(_ value: Value?, _ intrinsic: Intrinsic) {
      guard case .object(let object)? = value, object.kind == .nativeFunction else { return }
      unsafeDowncast(object, to: PyNativeFunction.self).intrinsic = intrinsic
    }
    mark(types.list.attributes[intern("append")], .listAppend)
    mark(types.list.attributes[intern("pop")], .listPop)
    mark(types.exception(.baseException).attributes[special.initialize], .exceptionInit)
    mark(types.dict.attributes[intern("get")], .dictGet)
    mark(builtins.attributes[intern("len")], .len)
    mark(builtins.attributes[intern("isinstance")], .isInstance)
  }
}

// Instructions for the variables of modules and class bodies.
extension Machine {
  @inline(__always)
  func loadName(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    if let namespace = r.frame.pointee.namespace, namespace !== r.frame.pointee.globals {
      let name = r.frame.pointee.code.names[Int(i.argument)]
      if let value = try classVariable(r, name) { return r.push(value) }
    }
    try loadGlobal(&r, i)
  }

  func storeName(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let frame = r.frame
    if let mapping = frame.pointee.mapping {
      r.save()
      let name = frame.pointee.code.names[Int(i.argument)]
      try interpreter.setItem(.object(mapping), .object(name), to: r.sp[-1])
      return r.drop()
    }
    let dict = frame.pointee.namespace ?? frame.pointee.globals
    store(r.pop(), i, dict, frame.pointee.code)
  }

  func deleteName(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let name = r.frame.pointee.code.names[Int(i.argument)]
    r.save()
    if let mapping = r.frame.pointee.mapping { return try delete(name, from: mapping) }
    let dict = r.frame.pointee.namespace ?? r.frame.pointee.globals
    guard dict.remove(name) != nil else { throw nameError(name) }
  }

  private func delete(_ name: PyString, from mapping: PyObject) throws(PythonException) {
    do throws(PythonException) {
      try interpreter.deleteItem(.object(mapping), .object(name))
    } catch {
      throw isKeyError(error) ? nameError(name) : error
    }
  }

  private func isKeyError(_ error: PythonException) -> Bool {
    error.exception.exceptionType.isSubclass(of: interpreter.types.exception(.keyError))
  }

  func setupAnnotations(_ r: inout Registers) throws(PythonException) {
    let name = interpreter.special.annotations
    if let mapping = r.frame.pointee.mapping {
      r.save()
      guard try classVariable(r, name) == nil else { return }
      return try interpreter.setItem(.object(mapping), .object(name), to: .object(PyDict()))
    }
    let dict = r.frame.pointee.namespace ?? r.frame.pointee.globals
    if dict[name] == nil { dict[name] = .object(PyDict()) }
  }

  /// The variable of the class body that runs; `nil` where it has none of this name.
  func classVariable(_ r: Registers, _ name: PyString) throws(PythonException) -> Value? {
    guard let mapping = r.frame.pointee.mapping else { return r.frame.pointee.namespace?[name] }
    r.save()
    do throws(PythonException) {
      return try interpreter.getItem(.object(mapping), .object(name))
    } catch {
      if isKeyError(error) { return nil }
      throw error
    }
  }
}

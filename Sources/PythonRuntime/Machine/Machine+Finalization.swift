// Generators that are left in the middle: as in CPython their `finally` runs when a loop or a `del`
// lets go of them, if nobody else holds them. Whoever is freed otherwise ends without a word.
extension Machine {
  /// Drops the iterator of a loop that is left before its end.
  func dropIterator(_ r: inout Registers) {
    guard isProtected(r.sp - 1) else { return r.drop() }
    var object: PyObject = (r.sp - 1).rawObject
    r.drop()
    r.save()
    if isKnownUniquelyReferenced(&object) { closeSilently(object) }
  }

  /// Unbinds a local variable.
  func unbind(_ slot: UnsafeMutablePointer<Value>, _ r: inout Registers) {
    guard isProtected(slot) else {
      slot.pointee = .unbound
      return
    }
    var object: PyObject = slot.rawObject
    slot.pointee = .unbound
    r.save()
    if isKnownUniquelyReferenced(&object) { closeSilently(object) }
  }

  /// Removes a variable from a dict; false where there is none.
  func unbind(_ name: PyString, in dict: PyDict) -> Bool {
    guard var value = dict.remove(name) else { return false }
    guard isProtected(&value), case .object(var object) = value else { return true }
    value = .unbound
    if isKnownUniquelyReferenced(&object) { closeSilently(object) }
    return true
  }

  /// Whether a slot holds a generator that waits where something catches exceptions.
  private func isProtected(_ slot: UnsafeMutablePointer<Value>) -> Bool {
    guard let generator = slot.pointee.asGenerator, generator.state == .suspended else {
      return false
    }
    return isProtected(generator)
  }

  private func isProtected(_ generator: PyGenerator) -> Bool {
    let code = generator.function.code
    if code.handler(at: generator.record.pointee.pc - code.instructions - 1) != nil { return true }
    guard let inner = generator.delegate?.asGenerator, inner.state == .suspended else {
      return false
    }
    return isProtected(inner)
  }

  /// Closes a generator; what it raises has nobody to go to.
  private func closeSilently(_ object: PyObject) {
    guard let generator = Value.object(object).asGenerator else { return }
    do throws(PythonException) { try interpreter.close(generator) } catch { return }
  }
}

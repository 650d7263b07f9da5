// Instructions for items of containers, with the cases that loops run through done in place.
extension Machine {
  @inline(__always)
  func loadItem(_ r: inout Registers) throws(PythonException) {
    let container = r.sp - 2
    let key = r.sp - 1
    if let value = listItem(container, key) {
      r.sp = key
      container.destroy()
      container.initialize(to: value)
      return
    }
    if let value = dictItem(container, key) { return replaceTwo(&r, with: value) }
    r.save()
    let value = try itemResult(container)
    replaceTwo(&r, with: value)
  }

  /// The item of a list or tuple at an int that is in range.
  @inline(__always)
  func listItem(
    _ container: UnsafeMutablePointer<Value>, _ key: UnsafeMutablePointer<Value>
  ) -> Value? {
    guard container.tag == ValueTag.object, key.tag == ValueTag.int else { return nil }
    let kind = container.kind
    if kind == .list { return container.with(PyList.self) { element($0.items, key.int) } }
    guard kind == .tuple else { return nil }
    return container.with(PyTuple.self) { element($0.items, key.int) }
  }

  /// The value of a dict's string key that is there.
  @inline(__always)
  private func dictItem(
    _ container: UnsafeMutablePointer<Value>, _ key: UnsafeMutablePointer<Value>
  ) -> Value? {
    guard container.holds(.dict), key.holdsString else { return nil }
    return container.with(PyDict.self) { dict in key.with(PyString.self) { dict[$0] } }
  }

  @inline(__always)
  private func element(_ items: ContiguousArray<Value>, _ index: Int64) -> Value? {
    var index = Int(truncatingIfNeeded: index)
    if index < 0 { index += items.count }
    return index >= 0 && index < items.count ? items[index] : nil
  }

  @inline(never)
  private func itemResult(
    _ slots: UnsafeMutablePointer<Value>
  ) throws(PythonException) -> Value {
    try interpreter.getItem(slots[0], slots[1])
  }

  @inline(__always)
  func storeItem(_ r: inout Registers) throws(PythonException) {
    if storeItem(at: r.sp - 2) {
      r.drop()
      r.drop()
      r.sp -= 1
      return
    }
    r.save()
    try slowStoreItem(r.sp)
    r.drop()
    r.drop()
    r.drop()
  }

  /// Moves the value below `container` into a list at an int, or into a dict at a string.
  @inline(__always)
  private func storeItem(at container: UnsafeMutablePointer<Value>) -> Bool {
    guard container.tag == ValueTag.object else { return false }
    let (value, key) = (container - 1, container + 1)
    let kind = container.kind
    if kind == .list, key.tag == ValueTag.int {
      return container.with(PyList.self) { list in
        let index = Int(truncatingIfNeeded: key.int)
        guard index >= 0 && index < list.items.count else { return false }
        interpreter.noteStore(value.pointee, in: list)
        list.items[index] = value.move()
        return true
      }
    }
    guard kind == .dict, key.holdsString else { return false }
    container.with(PyDict.self) { dict in
      interpreter.noteStore(value.pointee, in: dict)
      key.with(PyString.self) { dict[$0] = value.move() }
    }
    return true
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

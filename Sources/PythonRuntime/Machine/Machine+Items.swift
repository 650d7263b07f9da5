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
    if container.holds(.dict), takeDictItem(container, key) {
      r.sp = key
      return
    }
    r.save()
    let value = try itemResult(container)
    replaceTwo(&r, with: value)
    settle(r)
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

  /// Puts the value of a key that is there, a string or an int, in the place of its dict.
  @inline(__always)
  private func takeDictItem(
    _ container: UnsafeMutablePointer<Value>, _ key: UnsafeMutablePointer<Value>
  ) -> Bool {
    let isFound = container.with(PyDict.self) { dict in
      guard case .at(let place) = dict.place(of: key) else { return false }
      key.destroy()
      dict.copyValue(at: place, to: key)
      return true
    }
    guard isFound else { return false }
    container.destroy()
    container.moveInitialize(from: key, count: 1)
    return true
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
      r.sp -= 1
      r.drop()
      r.sp -= 1
      return settle(r)
    }
    r.save()
    try slowStoreItem(r.sp)
    r.drop()
    r.drop()
    r.drop()
    settle(r)
  }

  /// Moves the value below `container` into a list at an int, or with its key into a dict.
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
    guard kind == .dict else { return false }
    return container.with(PyDict.self) { dict in
      interpreter.noteStore(value.pointee, in: dict)
      return dict.move(value, under: key)
    }
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

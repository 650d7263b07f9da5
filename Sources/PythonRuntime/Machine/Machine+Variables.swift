// Instructions that read and write variables.
extension Machine {
  @inline(__always)
  func loadFast(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let slot = r.locals + Int(i.argument)
    if slot.isUnbound {
      r.save()
      throw unboundLocal(r, Int(i.argument))
    }
    r.push(copyOf: slot)
  }

  @inline(never)
  private func unboundLocal(_ r: Registers, _ slot: Int) -> PythonException {
    let names = r.frame.pointee.code.localNames
    let name = slot < names.count ? names[slot].value : "?"
    return interpreter.error(
      .unboundLocalError,
      "cannot access local variable '\(name)' where it is not associated with a value")
  }

  @inline(__always)
  func storeFast(_ r: inout Registers, _ i: Instruction) {
    r.sp -= 1
    let slot = r.locals + Int(i.argument)
    if slot.tag == ValueTag.object {
      let old = slot.address
      slot.moveInitialize(from: r.sp, count: 1)
      if ReferenceCount.releaseTelling(old) { settle(r) }
    } else {
      slot.moveInitialize(from: r.sp, count: 1)
    }
  }

  func deleteFast(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let slot = r.locals + Int(i.argument)
    if slot.isUnbound {
      r.save()
      throw unboundLocal(r, Int(i.argument))
    }
    slot.pointee = .unbound
  }

  // MARK: Globals

  @inline(__always)
  func loadGlobal(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    if i.extra > 0, let value = cachedGlobal(r, r.caches + Int(i.extra) - 1) {
      return r.push(value)
    }
    r.save()
    r.push(try lookUpGlobal(r.frame, i))
  }

  /// The value of a name where it was found last, if no name has come or gone since.
  @inline(__always)
  private func cachedGlobal(
    _ r: Registers, _ cache: UnsafeMutablePointer<InlineCache>
  ) -> Value? {
    r.frame.pointee.withGlobals { globals in
      guard cache.pointee.keysVersion == globals.keysVersion,
        cache.pointee.owner == UnsafeRawPointer(Unmanaged.passUnretained(globals).toOpaque())
      else { return nil }
      if cache.pointee.index >= 0 { return globals.storage.entries[cache.pointee.index].value }
      return builtins._withUnsafeGuaranteedRef { builtins in
        cache.pointee.version == builtins.keysVersion
          ? builtins.storage.entries[-2 - cache.pointee.index].value : nil
      }
    }
  }

  @inline(never)
  private func lookUpGlobal(
    _ frame: FramePointer, _ i: Instruction
  ) throws(PythonException) -> Value {
    let name = frame.pointee.code.names[Int(i.argument)]
    let globals = frame.pointee.globals
    let builtins = interpreter.builtins.attributes
    let cache = frame.pointee.code.caches + max(0, Int(i.extra) - 1)
    if let position = globals.storage.find(name) {
      remember(cache, i, globals, builtins, position)
      return globals.storage.entries[position].value
    }
    if let position = builtins.storage.find(name) {
      remember(cache, i, globals, builtins, -2 - position)
      return builtins.storage.entries[position].value
    }
    throw nameError(name)
  }

  private func remember(
    _ cache: UnsafeMutablePointer<InlineCache>, _ i: Instruction, _ globals: PyDict,
    _ builtins: PyDict, _ index: Int
  ) {
    guard i.extra > 0 else { return }
    cache.pointee.keysVersion = globals.keysVersion
    cache.pointee.owner = UnsafeRawPointer(Unmanaged.passUnretained(globals).toOpaque())
    cache.pointee.version = builtins.keysVersion
    cache.pointee.index = index
  }

  func nameError(_ name: PyString) -> PythonException {
    let error = interpreter.error(.nameError, "name '\(name.value)' is not defined")
    error.exception.facts = MissingName(name: name.value)
    return error
  }

  @inline(__always)
  func storeGlobal(_ r: inout Registers, _ i: Instruction) {
    store(r.pop(), i, r.frame.pointee.globals, r.frame.pointee.code)
    settle(r)
  }

  func store(_ value: consuming Value, _ i: Instruction, _ dict: PyDict, _ code: PyCode) {
    let name = code.names[Int(i.argument)]
    let cache = code.caches + max(0, Int(i.extra) - 1)
    if i.extra > 0 {
      let hint = cache.pointee.index
      if hint >= 0, hint < dict.storage.entries.count,
        case .object(let key) = dict.storage.entries[hint].key, key === name
      {
        dict.storage.entries[hint].value = value
        return
      }
    }
    dict[name] = value
    if i.extra > 0 { cache.pointee.index = dict.storage.find(name) ?? -1 }
  }

  func deleteGlobal(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    let name = r.frame.pointee.code.names[Int(i.argument)]
    guard r.frame.pointee.globals.remove(name) != nil else { throw nameError(name) }
  }

  // MARK: Cells

  @inline(__always)
  func cell(_ r: Registers, _ i: Instruction) -> PyCell {
    unsafeDowncast((r.locals + Int(i.argument)).rawObject, to: PyCell.self)
  }

  @inline(__always)
  func loadDeref(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let value = cell(r, i).value
    if value.isUnbound {
      r.save()
      throw unboundCell(r, i)
    }
    r.push(value)
  }

  @inline(never)
  private func unboundCell(_ r: Registers, _ i: Instruction) -> PythonException {
    let code = r.frame.pointee.code
    let place = Int(i.argument) - code.localNames.count
    if place < code.cellNames.count {
      return interpreter.error(
        .unboundLocalError,
        "cannot access local variable '\(code.cellNames[place].value)' where it is not "
          + "associated with a value")
    }
    let name = code.freeNames[place - code.cellNames.count].value
    return interpreter.error(
      .nameError,
      "cannot access free variable '\(name)' where it is not associated with a value in "
        + "enclosing scope")
  }

  @inline(__always)
  func storeDeref(_ r: inout Registers, _ i: Instruction) {
    cell(r, i).value = r.pop()
    settle(r)
  }

  func deleteDeref(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    if cell(r, i).value.isUnbound { throw unboundCell(r, i) }
    cell(r, i).value = .unbound
  }

  func loadClassDeref(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let code = r.frame.pointee.code
    let place = Int(i.argument) - code.localNames.count - code.cellNames.count
    if let value = try classVariable(r, code.freeNames[place]) { return r.push(value) }
    try loadDeref(&r, i)
  }

  /// A cell for a variable; a parameter's value moves in.
  func makeCell(_ r: inout Registers, _ i: Instruction) {
    let cell = PyCell()
    if i.extra > 0 {
      cell.value = r.locals[Int(i.extra) - 1]
      // The parameter keeps its value for tracebacks' and `super()`'s sake.
    }
    r.locals[Int(i.argument)] = .object(cell)
  }

  // MARK: The stack

  @inline(__always)
  func swapTop(_ r: inout Registers, _ i: Instruction) {
    let top = r.sp - 1
    let other = r.sp - Int(i.argument)
    let value = top.move()
    top.moveInitialize(from: other, count: 1)
    other.initialize(to: value)
  }
}

/// The name behind a `NameError`, from which a suggestion is made.
package final class MissingName {
  package let name: String

  init(name: String) { self.name = name }
}

// Fused instructions: the quick way for a whole sequence, or what its first instruction does alone.
//
// They are transparent because the optimiser does not inline them into so large a loop otherwise.
extension Machine {
  @_transparent
  func loadFastLoadFast(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    try loadFast(&r, i)
    let next = r.pc.pointee
    r.pc += 1
    try loadFast(&r, next)
  }

  @_transparent
  func loadFastLoadConst(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    try loadFast(&r, i)
    r.push(copyOf: r.constants + Int(r.pc.pointee.argument))
    r.pc += 1
  }

  @_transparent
  func storeFastLoadFast(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    storeFast(&r, i)
    let next = r.pc.pointee
    r.pc += 1
    try loadFast(&r, next)
  }

  /// `f` of `f(…)`: no receiver, then a global.
  @_transparent
  func loadUnboundGlobal(_ r: inout Registers) throws(PythonException) {
    r.push(.unbound)
    let next = r.pc.pointee
    r.pc += 1
    try loadGlobal(&r, next)
  }

  // MARK: Operators

  @_transparent
  func binaryFastFast(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let right = r.locals + Int(r.pc.pointee.argument)
    if fastBinary(r.locals + Int(i.argument), right, r.pc[1], into: r.sp) {
      r.sp += 1
      r.pc += 2
    } else {
      try loadFast(&r, i)
    }
  }

  @_transparent
  func binaryFastConst(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let right = r.constants + Int(r.pc.pointee.argument)
    if fastBinary(r.locals + Int(i.argument), right, r.pc[1], into: r.sp) {
      r.sp += 1
      r.pc += 2
    } else {
      try loadFast(&r, i)
    }
  }

  @_transparent
  func binaryFastFastStore(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let right = r.locals + Int(r.pc.pointee.argument)
    try binaryStore(&r, i, right)
  }

  @_transparent
  func binaryFastConstStore(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let right = r.constants + Int(r.pc.pointee.argument)
    try binaryStore(&r, i, right)
  }

  /// `x = a + b`; the result stands above the stack until it is stored.
  @_transparent
  private func binaryStore(
    _ r: inout Registers, _ i: Instruction, _ right: UnsafeMutablePointer<Value>
  ) throws(PythonException) {
    guard fastBinary(r.locals + Int(i.argument), right, r.pc[1], into: r.sp) else {
      return try loadFast(&r, i)
    }
    let store = r.pc[2]
    r.sp += 1
    r.pc += 3
    storeFast(&r, store)
  }

  // MARK: Comparisons

  @_transparent
  func compareFastFastJump(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let left = r.locals + Int(i.argument)
    let right = r.locals + Int(r.pc.pointee.argument)
    if let holds = fastCompare(left, right, r.pc[1]) {
      branch(&r, 2, on: holds)
    } else {
      try loadFast(&r, i)
    }
  }

  @_transparent
  func compareFastConstJump(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let left = r.locals + Int(i.argument)
    let right = r.constants + Int(r.pc.pointee.argument)
    if let holds = fastCompare(left, right, r.pc[1]) {
      branch(&r, 2, on: holds)
    } else {
      try loadFast(&r, i)
    }
  }

  @_transparent
  func compareJump(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let left = r.sp - 2
    if let holds = fastCompare(left, left + 1, i) {
      r.sp = left
      branch(&r, 0, on: holds)
    } else {
      try compare(&r, i)
    }
  }

  @_transparent
  private func fastCompare(
    _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>, _ i: Instruction
  ) -> Bool? {
    if left.tag == ValueTag.int && right.tag == ValueTag.int {
      return compareOrdered(left.int, right.int, i)
    }
    if left.tag == ValueTag.float && right.tag == ValueTag.float {
      return compareOrdered(left.float, right.float, i)
    }
    return nil
  }

  /// Does the conditional jump that stands `offset` instructions ahead.
  @_transparent
  private func branch(_ r: inout Registers, _ offset: Int, on truth: Bool) {
    let jump = r.pc[offset]
    if truth == (jump.extra == 1) {
      r.jump(jump)
    } else {
      r.pc += offset + 1
    }
  }

  // MARK: Attributes and items

  @_transparent
  func loadFastAttribute(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let load = r.pc.pointee
    guard let value = cachedAttribute(of: r.locals + Int(i.argument), r, load) else {
      return try loadFast(&r, i)
    }
    r.push(value)
    r.pc += 1
  }

  @_transparent
  func loadFastMethod(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let receiver = r.locals + Int(i.argument)
    guard let function = cachedMethod(of: receiver, r, r.pc.pointee) else {
      return try loadFast(&r, i)
    }
    function.copy(to: r.sp)
    receiver.copy(to: r.sp + 1)
    r.sp += 2
    r.pc += 1
  }

  @_transparent
  func itemFastFast(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let key = r.locals + Int(r.pc.pointee.argument)
    guard let value = listItem(r.locals + Int(i.argument), key) else { return try loadFast(&r, i) }
    r.push(value)
    r.pc += 2
  }

  // MARK: Iteration

  /// `for i in range(…)` and over lists into a local variable.
  @_transparent
  func forIteratorStore(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let iterator = r.sp - 1
    if iterator.kind == .rangeIterator {
      guard let number = iterator.with(PyRangeIterator.self, { $0.advance() }) else {
        r.drop()
        return r.jump(i)
      }
      r.sp.initialize(toInt: number)
    } else if iterator.kind != .listIterator
      || !iterator.with(PyListIterator.self, { $0.advance(to: r.sp) })
    {
      return try forIterator(&r, i)
    }
    r.sp += 1
    storeFast(&r, r.pc.pointee)
    r.pc += 1
  }
}

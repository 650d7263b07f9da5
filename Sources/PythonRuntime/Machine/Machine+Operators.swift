// Instructions for operators, with the cases that loops run through done in place.
extension Machine {
  @_transparent
  func binary(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let left = r.sp - 2
    if fastBinary(left, left + 1, i, into: left) {
      r.sp = left + 1
      return
    }
    try slowBinary(&r, i)
  }

  /// Two ints or two floats where that needs neither objects nor errors.
  @_transparent
  func fastBinary(
    _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>, _ i: Instruction,
    into result: UnsafeMutablePointer<Value>
  ) -> Bool {
    if left.tag == ValueTag.int {
      if right.tag == ValueTag.int { return integerBinary(left.int, right.int, i, into: result) }
      guard right.tag == ValueTag.float else { return false }
      return floatBinary(Double(left.int), right.float, i, into: result)
    }
    guard left.tag == ValueTag.float else { return false }
    if right.tag == ValueTag.float { return floatBinary(left.float, right.float, i, into: result) }
    guard right.tag == ValueTag.int else { return false }
    return floatBinary(left.float, Double(right.int), i, into: result)
  }

  @inline(__always)
  private func slowBinary(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    let result = try binaryResult(r.sp, i)
    replaceTwo(&r, with: result)
    settle(r)
  }

  @inline(never)
  private func binaryResult(
    _ sp: UnsafeMutablePointer<Value>, _ i: Instruction
  ) throws(PythonException) -> Value {
    let operation = BinaryOperator(rawValue: UInt8(truncatingIfNeeded: i.extra)) ?? .add
    return try interpreter.binary(operation, sp[-2], sp[-1])
  }

  @inline(__always)
  func replaceTwo(_ r: inout Registers, with result: consuming Value) {
    // The left one goes first, as in CPython.
    (r.sp - 2).destroy()
    r.drop()
    (r.sp - 1).initialize(to: result)
  }

  @_transparent
  func integerBinary(
    _ a: Int64, _ b: Int64, _ i: Instruction, into result: UnsafeMutablePointer<Value>
  ) -> Bool {
    switch i.extra {
    case 0:
      let (sum, overflow) = a.addingReportingOverflow(b)
      if overflow { return false }
      result.initialize(toInt: sum)
    case 1:
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      if overflow { return false }
      result.initialize(toInt: difference)
    case 2:
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      if overflow { return false }
      result.initialize(toInt: product)
    case 5, 12: return integerDivision(a, b, remainder: i.extra == 5, into: result)
    case 4:
      guard b != 0, a.magnitude < 1 << 53, b.magnitude < 1 << 53 else { return false }
      result.initialize(toFloat: Double(a) / Double(b))
    case 9: result.initialize(toInt: a | b)
    case 10: result.initialize(toInt: a ^ b)
    case 11: result.initialize(toInt: a & b)
    case 8:
      guard b >= 0 else { return false }
      result.initialize(toInt: a >> min(b, 63))
    default: return false
    }
    return true
  }

  @inline(__always)
  private func integerDivision(
    _ a: Int64, _ b: Int64, remainder: Bool, into result: UnsafeMutablePointer<Value>
  ) -> Bool {
    if b == 0 || b == -1 { return false }
    let quotient: Int64
    if (a | b) >> 31 == 0 {
      // A division of 32 bits takes a fraction of the time.
      quotient = Int64(UInt32(truncatingIfNeeded: a) / UInt32(truncatingIfNeeded: b))
    } else {
      quotient = a / b
    }
    let rest = a - quotient * b
    let adjusts = rest != 0 && (rest < 0) != (b < 0)
    result.initialize(
      toInt: remainder ? (adjusts ? rest + b : rest) : (adjusts ? quotient - 1 : quotient))
    return true
  }

  @_transparent
  func floatBinary(
    _ a: Double, _ b: Double, _ i: Instruction, into result: UnsafeMutablePointer<Value>
  ) -> Bool {
    switch i.extra {
    case 0: result.initialize(toFloat: a + b)
    case 1: result.initialize(toFloat: a - b)
    case 2: result.initialize(toFloat: a * b)
    case 4:
      if b == 0 { return false }
      result.initialize(toFloat: a / b)
    default: return false
    }
    return true
  }

  @_transparent
  func inPlace(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let left = r.sp - 2
    if fastBinary(left, left + 1, i, into: left) {
      r.sp = left + 1
      return
    }
    r.save()
    if i.extra == 0, left.holdsString, (left + 1).holdsString,
      try appendInPlace(left, r)
    {
      return r.drop()
    }
    let result = try inPlaceResult(r.sp, i)
    replaceTwo(&r, with: result)
    settle(r)
  }

  /// `text += more` where the variable's string is seen by nobody else, which makes it longer instead
  /// of copying it, as CPython does.
  @inline(never)
  private func appendInPlace(
    _ left: UnsafeMutablePointer<Value>, _ r: Registers
  ) throws(PythonException) -> Bool {
    let next = r.pc.pointee
    guard next.opcode == .storeFast || next.opcode == .storeFastLoadFast else { return false }
    let variable = r.locals + Int(next.argument)
    guard variable.tag == ValueTag.object, variable.address == left.address else { return false }
    let size = left.with(PyString.self) { $0.isInterned ? -1 : Int64($0.value.utf8.count) }
    if size < 0 { return false }
    let more = (left + 1).with(PyString.self) { Int64($0.value.utf8.count) }
    try interpreter.checkSize(size + more)
    // The variable is about to be stored again.
    variable.pointee = .unbound
    guard left.isUnique else {
      left.copy(to: variable)
      return false
    }
    left.with(PyString.self) { text in (left + 1).with(PyString.self) { text.append($0) } }
    return true
  }

  @inline(never)
  private func inPlaceResult(
    _ sp: UnsafeMutablePointer<Value>, _ i: Instruction
  ) throws(PythonException) -> Value {
    let operation = BinaryOperator(rawValue: UInt8(truncatingIfNeeded: i.extra)) ?? .add
    return try interpreter.inPlaceBinary(operation, sp[-2], sp[-1])
  }

  func prefix(_ r: inout Registers, _ operation: PrefixOperator) throws(PythonException) {
    r.save()
    let result = try interpreter.prefix(operation, r.sp[-1])
    (r.sp - 1).pointee = result
  }

  @inline(__always)
  func not(_ r: inout Registers) throws(PythonException) {
    let truth = try topTruth(&r)
    (r.sp - 1).pointee = .bool(!truth)
    settle(r)
  }

  // MARK: Comparison

  @inline(__always)
  func compare(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let left = r.sp - 2
    let right = r.sp - 1
    if left.tag == ValueTag.int && right.tag == ValueTag.int {
      let holds = compareOrdered(left.int, right.int, i)
      r.sp = right
      left.initialize(to: .bool(holds))
      return
    }
    if left.tag == ValueTag.float && right.tag == ValueTag.float {
      let holds = compareOrdered(left.float, right.float, i)
      r.sp = right
      left.initialize(to: .bool(holds))
      return
    }
    r.save()
    let result = try compareResult(r.sp, i)
    replaceTwo(&r, with: result)
    settle(r)
  }

  /// Whether a comparison holds; an unordered pair (NaN) is only `!=`.
  @_transparent
  func compareOrdered<T: Comparable>(_ a: T, _ b: T, _ i: Instruction) -> Bool {
    let outcome = a < b ? 1 : a == b ? 2 : a > b ? 4 : 8
    // Four bits for each comparison, in the order of `Comparison`: the outcomes that it accepts.
    let accepted = 0x0064_D231 >> (Int(i.extra) << 2)
    return accepted & outcome != 0
  }

  @inline(never)
  private func compareResult(
    _ sp: UnsafeMutablePointer<Value>, _ i: Instruction
  ) throws(PythonException) -> Value {
    let comparison = Comparison(rawValue: UInt8(truncatingIfNeeded: i.extra)) ?? .equal
    return try interpreter.compare(comparison, sp[-2], sp[-1])
  }

  @inline(__always)
  func isOperator(_ r: inout Registers, _ i: Instruction) {
    let same =
      (r.sp - 2).pointee.isIdentical(to: (r.sp - 1).pointee)
      || ((r.sp - 2).holds(.tuple) && areEmptyTuples(r.sp - 2, r.sp - 1))
    replaceTwo(&r, with: .bool(same != (i.extra == 1)))
    settle(r)
  }

  /// There is one empty tuple, whoever makes it.
  @inline(never)
  private func areEmptyTuples(
    _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>
  ) -> Bool {
    guard right.holds(.tuple) else { return false }
    return left.with(PyTuple.self) { $0.items.isEmpty }
      && right.with(PyTuple.self) { $0.items.isEmpty }
  }

  func contains(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let container = r.sp - 1
    if container.holds(.dict) {
      switch container.with(PyDict.self, { $0.place(of: container - 1) }) {
      case .at: return replaceTwo(&r, with: .bool(i.extra != 1))
      case .absent: return replaceTwo(&r, with: .bool(i.extra == 1))
      case .unclear: break
      }
    }
    r.save()
    let found = try interpreter.contains(r.sp[-1], r.sp[-2])
    replaceTwo(&r, with: .bool(found != (i.extra == 1)))
  }

  // MARK: Truth and jumps

  @inline(__always)
  func topTruth(_ r: inout Registers) throws(PythonException) -> Bool {
    let top = r.sp - 1
    if top.tag == ValueTag.bool { return top.bool }
    r.save()
    return try slowTruth(top)
  }

  @inline(never)
  private func slowTruth(_ slot: UnsafeMutablePointer<Value>) throws(PythonException) -> Bool {
    if slot.holds(.list) { return slot.with(PyList.self) { !$0.items.isEmpty } }
    return try interpreter.truth(slot.pointee)
  }

  @inline(__always)
  func popTruth(_ r: inout Registers) throws(PythonException) -> Bool {
    let top = r.sp - 1
    if top.tag == ValueTag.bool {
      r.sp = top
      return top.bool
    }
    if top.tag == ValueTag.int {
      r.sp = top
      return top.int != 0
    }
    r.save()
    let truth = try slowTruth(top)
    r.drop()
    settle(r)
    return truth
  }

  @inline(__always)
  func jumpOrPop(
    _ r: inout Registers, _ i: Instruction, when truth: Bool
  ) throws(PythonException) {
    if try topTruth(&r) == truth { r.jump(i) } else { r.drop() }
  }

  @inline(__always)
  func popIsNone(_ r: inout Registers) -> Bool {
    let isNone = (r.sp - 1).isNone
    r.drop()
    return isNone
  }

  @inline(__always)
  func jumpBack(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.jump(i)
    budget -= 1
    if budget <= 0 {
      r.save()
      try poll()
    }
  }
}

// Instructions for operators, with the cases that loops run through done in place.
extension Machine {
  @inline(__always)
  func binary(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let left = r.sp - 2
    let right = r.sp - 1
    if left.tag == ValueTag.int && right.tag == ValueTag.int {
      if integerBinary(left, right, i) {
        r.sp = right
        return
      }
    } else if left.tag == ValueTag.float && right.tag == ValueTag.float {
      if floatBinary(left, right, i) {
        r.sp = right
        return
      }
    }
    try slowBinary(&r, i)
  }

  @inline(__always)
  private func slowBinary(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    let result = try binaryResult(r.sp, i)
    replaceTwo(&r, with: result)
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
    r.drop()
    (r.sp - 1).pointee = result
  }

  @inline(__always)
  func integerBinary(
    _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>, _ i: Instruction
  ) -> Bool {
    let a = left.int
    let b = right.int
    switch i.extra {
    case 0:
      let (sum, overflow) = a.addingReportingOverflow(b)
      if overflow { return false }
      left.int = sum
    case 1:
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      if overflow { return false }
      left.int = difference
    case 2:
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      if overflow { return false }
      left.int = product
    case 5, 12: return integerDivision(left, a, b, remainder: i.extra == 5)
    case 4:
      guard b != 0, a.magnitude < 1 << 53, b.magnitude < 1 << 53 else { return false }
      left.initialize(to: .float(Double(a) / Double(b)))
    case 9: left.int = a | b
    case 10: left.int = a ^ b
    case 11: left.int = a & b
    case 8:
      guard b >= 0 else { return false }
      left.int = a >> min(b, 63)
    default: return false
    }
    return true
  }

  @inline(__always)
  private func integerDivision(
    _ left: UnsafeMutablePointer<Value>, _ a: Int64, _ b: Int64, remainder: Bool
  ) -> Bool {
    if b == 0 || b == -1 { return false }
    let quotient = a / b
    let rest = a - quotient * b
    let adjusts = rest != 0 && (rest < 0) != (b < 0)
    left.int = remainder ? (adjusts ? rest + b : rest) : (adjusts ? quotient - 1 : quotient)
    return true
  }

  @inline(__always)
  func floatBinary(
    _ left: UnsafeMutablePointer<Value>, _ right: UnsafeMutablePointer<Value>, _ i: Instruction
  ) -> Bool {
    switch i.extra {
    case 0: left.float += right.float
    case 1: left.float -= right.float
    case 2: left.float *= right.float
    case 4:
      if right.float == 0 { return false }
      left.float /= right.float
    default: return false
    }
    return true
  }

  @inline(__always)
  func inPlace(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let left = r.sp - 2
    let right = r.sp - 1
    if left.tag == ValueTag.int && right.tag == ValueTag.int {
      if integerBinary(left, right, i) {
        r.sp = right
        return
      }
    } else if left.tag == ValueTag.float && right.tag == ValueTag.float {
      if floatBinary(left, right, i) {
        r.sp = right
        return
      }
    }
    r.save()
    let result = try inPlaceResult(r.sp, i)
    replaceTwo(&r, with: result)
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
  }

  @inline(__always)
  func compareOrdered<T: Comparable>(_ a: T, _ b: T, _ i: Instruction) -> Bool {
    switch i.extra {
    case 0: a < b
    case 1: a <= b
    case 2: a == b
    case 3: a != b
    case 4: a > b
    default: a >= b
    }
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
    let same = (r.sp - 2).pointee.isIdentical(to: (r.sp - 1).pointee)
    replaceTwo(&r, with: .bool(same != (i.extra == 1)))
  }

  func contains(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
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
    try interpreter.truth(slot.pointee)
  }

  @inline(__always)
  func popTruth(_ r: inout Registers) throws(PythonException) -> Bool {
    let top = r.sp - 1
    if top.tag == ValueTag.bool {
      r.sp = top
      return top.bool
    }
    r.save()
    let truth = try slowTruth(top)
    r.drop()
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

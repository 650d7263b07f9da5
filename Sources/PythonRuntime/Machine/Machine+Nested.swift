// Python called by native code: a machine loop inside of a machine loop.
extension Machine {
  /// Runs module-level code to its end.
  func run(_ code: PyCode, globals: PyDict, locals: PyDict) throws(PythonException) -> Value {
    let function = PyFunction(code: code, globals: globals)
    if isIdle { startRun() }
    defer { if isIdle { settle() } }
    return try nested { () throws(PythonException) in
      try push(function, base: freeBase, given: 0, mode: .exit)
      frame.pointee.namespace = locals
      if interpreter.tracer != nil { try traceCall() }
    }
  }

  /// Where values of a nested call can be put.
  private var freeBase: UnsafeMutablePointer<Value> { freePlace(frame, frame.pointee.sp) }

  /// Calls and runs to the end.
  func call(_ callee: Value, _ arguments: CallArguments) throws(PythonException) -> Value {
    if isIdle { startRun() }
    return try nested { () throws(PythonException) in
      try start(callee, arguments, mode: .exit)
    }
  }

  /// Calls with one or two positional arguments, which need no collecting.
  func call(
    _ callee: Value, _ first: Value, _ second: Value, count: Int
  ) throws(PythonException) -> Value {
    if isIdle { startRun() }
    if case .object(let object) = callee, object.kind == .function,
      takesJust(unsafeDowncast(object, to: PyFunction.self), count)
    {
      return try callPlainly(unsafeDowncast(object, to: PyFunction.self), first, second, count)
    }
    return try nested { () throws(PythonException) in
      let slot = frame.pointee.sp
      slot.initialize(to: .unbound)
      (slot + 1).initialize(to: callee)
      (slot + 2).initialize(to: first)
      if count == 2 { (slot + 3).initialize(to: second) }
      frame.pointee.sp = slot + 2 + count
      try call(at: slot, count: count, names: nil, mode: .exit)
    }
  }

  /// Whether a call with `count` positional arguments runs a function with nothing to be fitted.
  @inline(__always)
  private func takesJust(_ function: PyFunction, _ count: Int) -> Bool {
    let code = function.code
    return code.isSimple && !code.isGenerator && code.parameters.positionalCount == count
      && interpreter.tracer == nil && frame.pointee.floor == nil
      && nativeDepth < interpreter.limits.nativeRecursion
  }

  /// What `call` does for such a function: the key of a sort, the function of a `map`.
  private func callPlainly(
    _ function: PyFunction, _ first: Value, _ second: Value, _ count: Int
  ) throws(PythonException) -> Value {
    let base = frame.pointee.sp
    base.initialize(to: first)
    if count == 2 { (base + 1).initialize(to: second) }
    return try plainlyNested { () throws(PythonException) in
      try push(function, base: base, given: count, mode: .exit)
    }
  }

  /// Runs the frame that `begin` pushes until it is done, where the caller's own state is as it stays.
  @inline(__always)
  func plainlyNested(
    _ begin: () throws(PythonException) -> Void
  ) throws(PythonException) -> Value {
    let caller = frame
    let savedHandled = handled
    nativeDepth += 1
    defer { nativeDepth -= 1 }
    if nativeDepth > interpreter.limits.nativeRecursion {
      throw interpreter.error(.recursionError, "maximum recursion depth exceeded")
    }
    do throws(PythonException) {
      try begin()
      return try loop()
    } catch {
      while frame != caller { _ = leaveFailed() }
      handled = savedHandled
      throw error
    }
  }

  /// Runs what `begin` starts until it is done, and leaves everything else as it was.
  func nested(_ begin: () throws(PythonException) -> Void) throws(PythonException) -> Value {
    let caller = frame
    let savedSP = caller.pointee.sp
    let savedPC = caller.pointee.pc
    let savedHandled = handled
    let start = freePlace(caller, savedSP)
    caller.pointee.sp = start
    nativeDepth += 1
    defer {
      nativeDepth -= 1
      caller.pointee.sp = savedSP
      caller.pointee.pc = savedPC
      handled = savedHandled
    }
    if nativeDepth > interpreter.limits.nativeRecursion {
      throw interpreter.error(.recursionError, "maximum recursion depth exceeded")
    }
    exitValue = .unbound
    do throws(PythonException) {
      try begin()
      if frame == caller {
        let value = exitValue
        exitValue = .unbound
        return value
      }
      return try loop()
    } catch {
      while frame != caller { _ = leaveFailed() }
      clearLeftovers(caller, above: start)
      throw error
    }
  }

  private func clearLeftovers(_ frame: FramePointer, above base: UnsafeMutablePointer<Value>) {
    let count = frame.pointee.sp - base
    if count > 0 { base.deinitialize(count: count) }
  }
}

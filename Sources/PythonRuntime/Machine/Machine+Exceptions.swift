// Raising, catching and unwinding.
extension Machine {
  func raise(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    r.save()
    if i.argument == 0 {
      guard let handled else {
        throw interpreter.runtimeError("No active exception to reraise")
      }
      reraising = true
      throw PythonException(handled)
    }
    let cause: Value = i.argument == 2 ? r.pop() : .unbound
    let value = r.pop()
    r.save()
    let exception = try interpreter.exception(from: value)
    if !cause.isUnbound {
      exception.cause = cause.isNone ? nil : try causeException(cause)
      exception.suppressesContext = true
    }
    setContext(exception)
    throw PythonException(exception)
  }

  private func causeException(_ cause: Value) throws(PythonException) -> PyException {
    guard interpreter.isExceptionOrClass(cause) else {
      throw interpreter.typeError("exception causes must derive from BaseException")
    }
    return try interpreter.exception(from: cause)
  }

  /// Remembers the exception being handled as the context of a new one.
  private func setContext(_ exception: PyException) {
    guard let handled, handled !== exception else { return }
    var link = handled
    while let next = link.context {
      if next === exception {
        link.context = nil
        break
      }
      link = next
    }
    exception.context = handled
  }

  func reraise(_ r: inout Registers) throws(PythonException) {
    guard let exception = r.pop().asException else { return }
    r.save()
    if interpreter.tracer != nil, (r.pc - 1).pointee.extra == 1 {
      frame.pointee.tracedPosition = frame.pointee.raisedPosition
    }
    reraising = true
    throw PythonException(exception)
  }

  func pushHandled(_ r: inout Registers) {
    beginHandling(r.sp - 1)
    r.sp += 1
  }

  /// Puts what was handled before under the exception in `slot`, which is handled from now on.
  @inline(never)
  private func beginHandling(_ slot: UnsafeMutablePointer<Value>) {
    (slot + 1).moveInitialize(from: slot, count: 1)
    if let previous = handled {
      slot.initialize(to: .object(previous))
    } else {
      slot.initialize(to: .none)
    }
    guard case .object(let object) = slot[1] else { return }
    handled = unsafeDowncast(object, to: PyException.self)
  }

  func popHandled(_ r: inout Registers) {
    r.sp -= 1
    endHandling(r.sp)
  }

  /// Goes back to what was handled before, taking it from `slot`.
  @inline(never)
  private func endHandling(_ slot: UnsafeMutablePointer<Value>) {
    var previous: PyException?
    if case .object(let object) = slot.pointee {
      previous = unsafeDowncast(object, to: PyException.self)
    }
    handled = previous
    slot.deinitialize(count: 1)
  }

  func matchException(_ r: inout Registers) throws(PythonException) {
    r.save()
    let matches = try interpreter.matches(r.sp[-2], r.sp[-1])
    (r.sp - 1).pointee = .bool(matches)
  }

  func assertionError(_ r: inout Registers) {
    r.push(.object(interpreter.types.exception(.assertionError)))
  }

  // MARK: Unwinding

  /// Finds the handler of an exception, leaving frames as needed; throws when native code must see it.
  @inline(never)
  func unwind(_ error: PythonException) throws(PythonException) {
    var exception = error.exception
    if reraising {
      reraising = false
    } else {
      if exception.traceback == nil, exception.context == nil, handled !== exception {
        setContext(exception)
      }
      addTraceback(exception)
      if interpreter.tracer != nil { exception = traced(exception) }
    }
    while true {
      frame.pointee.raisedPosition = frame.pointee.tracedPosition
      if jumpToHandler(exception) { return }
      if frame.pointee.generator != nil { exception = stopIterationReplaced(exception) }
      if interpreter.tracer != nil { exception = tracedEnd(exception) }
      if leaveFailed() == .exit { throw PythonException(exception) }
      addTraceback(exception)
      if interpreter.tracer != nil { exception = traced(exception) }
    }
  }

  private func jumpToHandler(_ exception: PyException) -> Bool {
    let code = frame.pointee.code
    let position = max(0, frame.pointee.pc - code.instructions - 1)
    guard !isEnding, let handler = code.handler(at: position) else { return false }
    let base = frame.pointee.locals + code.slotCount + handler.depth
    let extra = frame.pointee.sp - base
    if extra > 0 { base.deinitialize(count: extra) }
    base.initialize(to: .object(exception))
    frame.pointee.sp = base + 1
    frame.pointee.pc = code.instructions + handler.target
    return true
  }

  /// `StopIteration` must not leave a generator: it would look like its end.
  private func stopIterationReplaced(_ exception: PyException) -> PyException {
    guard interpreter.isStopIteration(exception) else { return exception }
    let error = interpreter.runtimeError("generator raised StopIteration").exception
    error.cause = exception
    error.context = exception
    error.suppressesContext = true
    return error
  }

  func leaveFailed() -> ReturnMode {
    if frame.pointee.generator != nil { return finishGenerator() }
    let mode = frame.pointee.returnMode
    pop()
    return mode
  }

  /// Adds the running frame to the way an exception has taken.
  func addTraceback(_ exception: PyException) {
    guard !isIdle else { return }
    let position = max(0, frame.pointee.pc - frame.pointee.code.instructions - 1)
    interpreter.collector.track(exception)
    exception.traceback = PyTraceback(
      frame: view(of: frame), instruction: position, next: exception.traceback)
  }

  // MARK: With

  func beforeWith(_ r: inout Registers) throws(PythonException) {
    r.save()
    let manager = r.sp[-1]
    let type = interpreter.type(of: manager)
    let special = interpreter.special
    guard let enter = try interpreter.specialMethod(manager, special.enter) else {
      throw interpreter.typeError(
        "'\(type.name)' object does not support the context manager protocol")
    }
    guard let exit = try interpreter.specialMethod(manager, special.exit) else {
      throw interpreter.typeError(
        "'\(type.name)' object does not support the context manager protocol "
          + "(missed __exit__ method)")
    }
    let result = try interpreter.call(enter)
    (r.sp - 1).pointee = .unbound
    r.push(exit)
    r.push(result)
  }

  /// `[unbound, exit, previous, exception]`: pushes what `exit` answers.
  func withExit(_ r: inout Registers) throws(PythonException) {
    r.save()
    guard let exception = r.sp[-1].asException else { return }
    let answer = try interpreter.call(
      r.sp[-3], .object(exception.exceptionType), .object(exception),
      exception.traceback.map { .object($0) } ?? .none)
    r.push(answer)
  }
}

// Suspending and resuming generators.
extension Machine {
  /// Makes a generator's own frame the one that runs; `value` becomes the value of its `yield`.
  ///
  /// Whoever asks keeps the generator alive: an iterator on the stack, or native code.
  @inline(__always)
  func enter(_ record: FramePointer, sending value: consuming Value, mode: ReturnMode)
    throws(PythonException)
  {
    let caller = frame
    depth += 1
    if depth > interpreter.limits.recursionDepth { throw recursionError() }
    record.pointee.back = caller
    record.pointee.next = self.record(after: caller)
    record.pointee.floor = freePlace(caller, caller.pointee.sp)
    record.pointee.stackEnd = caller.pointee.stackEnd
    record.pointee.returnMode = mode
    if handled != nil { record.pointee.outerHandled = handled }
    if record.pointee.state == .suspended {
      record.pointee.sp.initialize(to: value)
      record.pointee.sp += 1
    }
    if record.pointee.innerHandled != nil { handleInner(record) }
    record.pointee.state = .running
    frame = record
    try countEntry()
    if interpreter.tracer != nil { try traceCall() }
  }

  /// Goes on with the exception that was being handled when the generator was suspended.
  @inline(never)
  private func handleInner(_ record: FramePointer) {
    handled = record.pointee.innerHandled
    record.pointee.innerHandled = nil
  }

  /// Runs a generator to its next value for native code; `unbound` when it has ended.
  func resume(_ generator: PyGenerator, sending value: Value) throws(PythonException) -> Value {
    try checkResumable(generator.state, value)
    if generator.state == .finished { return .unbound }
    if isIdle { budget = Machine.pollInterval }
    let result = try resumePlainly(generator, value)
    if generator.state == .finished {
      stopValue = result
      return .unbound
    }
    return result
  }

  private func resumePlainly(
    _ generator: PyGenerator, _ value: Value
  ) throws(PythonException) -> Value {
    if frame.pointee.floor != nil {
      return try nested { () throws(PythonException) in
        try enter(generator.record, sending: value, mode: .exit)
      }
    }
    return try plainlyNested { () throws(PythonException) in
      try enter(generator.record, sending: value, mode: .exit)
    }
  }

  /// The frame as an object, as it is now; nil after its end.
  func view(of generator: PyGenerator) -> PyFrame? {
    switch generator.state {
    case .finished: return nil
    case .running: return view(of: generator.record)
    case .created, .suspended:
      let view = PyFrame(generator.record, function: generator.function)
      view.detach(caller: nil)
      view.isStarting = generator.state == .created
      return view
    }
  }

  private func checkResumable(
    _ state: PyGenerator.State, _ value: Value
  ) throws(PythonException) {
    if state == .running {
      throw interpreter.valueError("generator already executing")
    }
    if state == .created, !value.isNone {
      throw interpreter.typeError("can't send non-None value to a just-started generator")
    }
  }

  /// Raises an exception where a generator is suspended, and runs on from there.
  func resume(
    _ generator: PyGenerator, throwing exception: PyException
  ) throws(PythonException) -> Value {
    if generator.state == .running {
      throw interpreter.valueError("generator already executing")
    }
    if generator.state == .finished { throw PythonException(exception) }
    if generator.state == .created {
      generator.finish()
      throw PythonException(exception)
    }
    let wasDelegating = generator.delegate != nil
    let result = try nested { () throws(PythonException) in
      try enter(generator.record, sending: .none, mode: .exit)
      if wasDelegating { dropDelegate() }
      try unwind(PythonException(exception))
    }
    if generator.state == .finished {
      stopValue = result
      return .unbound
    }
    return result
  }

  /// Takes the sent value and the inner iterator off a frame that leaves `yield from`.
  private func dropDelegate() {
    frame.pointee.pc += 1
    frame.pointee.sp -= 2
    frame.pointee.sp.deinitialize(count: 2)
    frame.pointee.sp.initialize(to: .none)
    frame.pointee.sp += 1
  }

  /// Goes on in a generator whose inner iterator has ended with `value`.
  func resumeAfterDelegate(
    _ generator: PyGenerator, value: Value
  ) throws(PythonException) -> Value {
    let result = try nested { () throws(PythonException) in
      try enter(generator.record, sending: .none, mode: .exit)
      dropDelegate()
      (frame.pointee.sp - 1).pointee = value
    }
    if generator.state == .finished {
      stopValue = result
      return .unbound
    }
    return result
  }

  // MARK: Instructions

  @inline(__always)
  func yieldValue(_ r: inout Registers) throws(PythonException) -> Value? {
    let value = r.pop()
    r.save()
    if interpreter.tracer != nil { try traceReturn(value) }
    return try suspend(&r, value)
  }

  /// Leaves the running generator with `value`; the value itself when native code asked for it.
  @inline(__always)
  private func suspend(_ r: inout Registers, _ value: consuming Value) throws(PythonException)
    -> Value?
  {
    while true {
      let mode = leave()
      switch mode {
      case .exit: return value
      case .yieldFrom:
        // The frame that delegates is suspended at the same instruction.
        r.load(frame)
        r.pc -= 1
        r.save()
        if interpreter.tracer != nil { try traceReturn(value) }
      default:
        r.load(frame)
        r.push(value)
        return nil
      }
    }
  }

  /// Suspends the running generator's frame.
  @inline(__always)
  private func leave() -> ReturnMode {
    let record = frame
    if record.pointee.view != nil { keepView(record) }
    record.pointee.state = .suspended
    if handled != nil || record.pointee.outerHandled != nil { keepHandled(record) }
    return remove(record)
  }

  /// Leaves the frame's object to the generator.
  @inline(never)
  private func keepView(_ record: FramePointer) {
    guard let view = record.pointee.view else { return }
    view.detach(caller: nil)
    record.pointee.view = nil
    record.pointee.generator?._withUnsafeGuaranteedRef { $0.view = view }
  }

  /// Leaves the exception that the generator handles to it, and goes on with the one outside.
  @inline(never)
  private func keepHandled(_ record: FramePointer) {
    let outer = record.pointee.outerHandled
    record.pointee.innerHandled = handled === outer ? nil : handled
    record.pointee.outerHandled = nil
    handled = outer
  }

  @inline(__always)
  private func remove(_ record: FramePointer) -> ReturnMode {
    depth -= 1
    if let back = record.pointee.back { frame = back }
    return record.pointee.returnMode
  }

  /// Ends the running generator's frame.
  func finishGenerator() -> ReturnMode {
    let record = frame
    if let view = record.pointee.view {
      view.detach(caller: nil)
      record.pointee.view = nil
    }
    handled = record.pointee.outerHandled
    record.pointee.outerHandled = nil
    let mode = remove(record)
    record.pointee.generator?._withUnsafeGuaranteedRef { $0.finish() }
    return mode
  }

  func getYieldFromIterator(_ r: inout Registers) throws(PythonException) {
    if let object = (r.sp - 1).pointee.asObject, object.kind == .generator { return }
    try getIterator(&r)
  }

  /// `[iterator, sent]`: suspends with the iterator's next value, or goes on with its result.
  func yieldFrom(_ r: inout Registers) throws(PythonException) -> Value? {
    let sent = r.pop()
    let iterator = r.sp - 1
    r.save()
    if iterator.kind == .generator {
      let inner = iterator.with(PyGenerator.self) { $0.record }
      try checkResumable(inner.pointee.state, sent)
      if inner.pointee.state != .finished {
        try enter(inner, sending: sent, mode: .yieldFrom)
        r.load(frame)
        return nil
      }
      iterator.pointee = .none
      return nil
    }
    let value = try delegated(iterator.pointee, sent)
    if value.isUnbound {
      iterator.pointee = stopValue
      return nil
    }
    r.pc -= 1
    r.save()
    if interpreter.tracer != nil { try traceReturn(value) }
    return try suspend(&r, value)
  }

  private func delegated(_ iterator: Value, _ sent: Value) throws(PythonException) -> Value {
    guard case .object(let object) = iterator else { return .unbound }
    stopValue = .none
    if sent.isNone { return try object.next(in: interpreter) }
    do throws(PythonException) {
      return try interpreter.callMethod(iterator, "send", sent)
    } catch {
      guard interpreter.isStopIteration(error.exception) else { throw error }
      stopValue = error.exception.arguments.first ?? .none
      return .unbound
    }
  }

  // MARK: Iteration

  @inline(__always)
  func getIterator(_ r: inout Registers) throws(PythonException) {
    r.save()
    let iterator = try iterator(of: r.sp - 1)
    (r.sp - 1).pointee = .object(iterator)
  }

  @inline(never)
  private func iterator(
    of slot: UnsafeMutablePointer<Value>
  ) throws(PythonException) -> PyObject {
    try interpreter.iterator(slot.pointee)
  }

  @inline(__always)
  func forIterator(_ r: inout Registers, _ i: Instruction) throws(PythonException) {
    let slot = r.sp - 1
    if slot.kind == .generator {
      let record = slot.with(PyGenerator.self) { $0.record }
      if record.pointee.state == .suspended || record.pointee.state == .created {
        r.save()
        try enter(record, sending: .none, mode: .forIterator)
        r.load(frame)
        return
      }
    }
    let iterator = slot.rawObject
    if iterator.kind == .rangeIterator,
      let number = unsafeDowncast(iterator, to: PyRangeIterator.self).advance()
    {
      r.sp.initialize(toInt: number)
      r.sp += 1
      return
    }
    if iterator.kind == .listIterator, slot.with(PyListIterator.self, { $0.advance(to: r.sp) }) {
      r.sp += 1
      return
    }
    r.save()
    let value = try iterator.next(in: interpreter)
    if value.isUnbound {
      if interpreter.tracer != nil { try traceStop() }
      r.drop()
      r.jump(i)
      settle(r)
    } else {
      r.push(value)
    }
  }
}

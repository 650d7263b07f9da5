// Making functions and returning from them.
extension Machine {
  func makeFunction(_ r: inout Registers, _ i: Instruction) {
    let parts = FunctionParts(rawValue: Int(i.argument))
    guard case .object(let object) = r.pop() else { return }
    let code = unsafeDowncast(object, to: PyCode.self)
    let function = PyFunction(code: code, globals: r.frame.pointee.globals)
    if parts.contains(.closure), let cells = r.pop().asTuple {
      for cell in cells.items {
        if case .object(let object) = cell {
          function.closure.append(unsafeDowncast(object, to: PyCell.self))
        }
      }
    }
    if parts.contains(.annotations) { function.annotations = r.pop().asDict }
    if parts.contains(.keywordDefaults) { function.keywordDefaults = r.pop().asDict }
    if parts.contains(.defaults), let tuple = r.pop().asTuple { function.defaults = tuple.items }
    function.module = r.frame.pointee.globals[interpreter.special.name] ?? .none
    interpreter.collector.track(function)
    r.push(.object(function))
  }

  /// Ends the running frame; the value itself when native code waits for it.
  @inline(__always)
  func returnValue(_ r: inout Registers) throws(PythonException) -> Value? {
    if interpreter.tracer != nil {
      r.save()
      try traceReturn(r.sp[-1])
    }
    let value = r.pop()
    r.save()
    if r.frame.pointee.generator != nil { return try returnFromGenerator(&r, value) }
    pop()
    switch r.frame.pointee.returnMode {
    case .push:
      r.load(frame)
      r.push(value)
      settle(r)
      return nil
    case .construct:
      r.load(frame)
      if !value.isNone { throw badInitializer(value) }
      settle(r)
      return nil
    default: return value
    }
  }

  private func badInitializer(_ value: Value) -> PythonException {
    interpreter.typeError(
      "__init__() should return None, not '\(interpreter.type(of: value).name)'")
  }

  private func returnFromGenerator(
    _ r: inout Registers, _ value: Value
  ) throws(PythonException) -> Value? {
    let mode = finishGenerator()
    switch mode {
    case .exit: return value
    case .yieldFrom:
      r.load(frame)
      (r.sp - 1).pointee = value
      if interpreter.tracer != nil { try traceStop(value) }
    default:
      r.load(frame)
      if interpreter.tracer != nil { try traceStop(value) }
      r.drop()
      r.jump((r.pc - 1).pointee)
      settle(r)
    }
    return nil
  }
}

// Events for `sys.settrace`. While it is on, instructions where a line can begin are `traced`.
extension Machine {
  /// Tells the trace function of a line, if one begins, and answers the instruction to run.
  @inline(never)
  func trace(_ r: inout Registers) throws(PythonException) -> Opcode {
    let code = r.frame.pointee.code
    let position = r.pc - code.instructions - 1
    guard position < code.tracedOpcodes.count else { return .nop }
    let opcode = code.tracedOpcodes[position]
    guard interpreter.tracer != nil else {
      removeInstruments(code)
      return opcode
    }
    if isTracing { return opcode }
    let line = code.positions[position].line
    let before = r.frame.pointee.tracedPosition
    let isNew = line != lineOf(before, code) || position <= before
    r.frame.pointee.tracedPosition = position
    guard isNew, let view = r.frame.pointee.view, view.traceFunction != nil else {
      return opcode
    }
    r.save()
    try report(.line, view)
    return opcode
  }

  private func lineOf(_ position: Int, _ code: PyCode) -> Int32 {
    position < 0 || position >= code.positions.count ? -1 : code.positions[position].line
  }

  /// Prepares a frame that has just started or goes on, and tells the trace function of the call.
  @inline(never)
  func traceCall() throws(PythonException) {
    let code = frame.pointee.code
    if isTracing || interpreter.isLibrary(code) { return }
    instrument(code)
    let isFirst = frame.pointee.pc == code.instructions
    frame.pointee.tracedPosition = isFirst ? -1 : position(of: frame)
    if let kept = frame.pointee.generator?.takeUnretainedValue().view { kept.attach(frame) }
    let view = view(of: frame)
    view.isStarting = isFirst
    defer { view.isStarting = false }
    try report(.call, view)
  }

  @inline(never)
  func traceReturn(_ value: Value) throws(PythonException) {
    guard !isTracing, let view = frame.pointee.view, view.traceFunction != nil else { return }
    try report(.return(value), view)
  }

  /// Tells of the `StopIteration` by which an inner generator hands over what it returned.
  @inline(never)
  func traceStop(_ value: Value) throws(PythonException) {
    guard !value.isNone, let view = frame.pointee.view, view.traceFunction != nil else { return }
    try report(.exception(interpreter.stopIteration(value).exception), view)
  }

  /// Tells of the `StopIteration` by which an iterator has ended a loop.
  @inline(never)
  func traceStop() throws(PythonException) {
    guard let exception = stop else { return }
    stop = nil
    guard let view = frame.pointee.view, view.traceFunction != nil else { return }
    try report(.exception(exception), view)
  }

  /// Tells of an exception in the running frame; what a trace function raises takes its place.
  func traced(_ exception: PyException) -> PyException {
    guard let view = frame.pointee.view, view.traceFunction != nil else { return exception }
    return outcome(of: .exception(exception), view) ?? exception
  }

  /// Tells that the running frame ends by an exception.
  func tracedEnd(_ exception: PyException) -> PyException {
    guard let view = frame.pointee.view, view.traceFunction != nil else { return exception }
    return outcome(of: .return(.none), view) ?? exception
  }

  @inline(never)
  private func outcome(of event: Tracer.Event, _ view: PyFrame) -> PyException? {
    do throws(PythonException) {
      try report(event, view)
    } catch {
      return error.exception
    }
    return nil
  }

  // MARK: Instruments

  /// Marks the lines of every frame that runs.
  func instrumentStack() {
    var record = frame
    while let back = record.pointee.back {
      instrument(record.pointee.code)
      record.pointee.tracedPosition = position(of: record)
      record = back
    }
  }

  /// The instruction that runs.
  private func position(of record: FramePointer) -> Int {
    max(0, record.pointee.pc - record.pointee.code.instructions - 1)
  }

  /// Marks where lines of `code` can begin: where the line changes and where jumps arrive.
  private func instrument(_ code: PyCode) {
    guard code.tracedOpcodes.isEmpty, code.instructionCount > 0 else { return }
    let targets = jumpTargets(code)
    var opcodes = ContiguousArray<Opcode>(repeating: .nop, count: code.instructionCount)
    var line: Int32 = -1
    var isTarget = false
    for position in 0..<code.instructionCount {
      let own = code.positions[position]
      opcodes[position] = code.instructions[position].opcode
      isTarget = isTarget || targets[position]
      guard !own.isSilent, own.line != line || isTarget else { continue }
      line = own.line
      isTarget = false
      code.instructions[position].opcode = .traced
    }
    code.tracedOpcodes = opcodes
  }

  private func removeInstruments(_ code: PyCode) {
    for position in code.tracedOpcodes.indices
    where code.instructions[position].opcode == .traced {
      code.instructions[position].opcode = code.tracedOpcodes[position]
    }
    code.tracedOpcodes = []
  }

  private func jumpTargets(_ code: PyCode) -> [Bool] {
    var targets = [Bool](repeating: false, count: code.instructionCount + 1)
    for position in 0..<code.instructionCount
    where code.instructions[position].opcode.isJump {
      let target = Int(code.instructions[position].argument)
      if targets.indices.contains(target) { targets[target] = true }
    }
    for handler in code.handlers where targets.indices.contains(handler.target) {
      targets[handler.target] = true
    }
    return targets
  }
}

extension Opcode {
  /// Whether the argument is the number of another instruction.
  fileprivate var isJump: Bool {
    switch self {
    case .jump, .jumpBack, .popJumpIfFalse, .popJumpIfTrue, .jumpIfFalseOrPop, .jumpIfTrueOrPop,
      .popJumpIfNone, .popJumpIfNotNone, .forIterator, .forIteratorStore:
      true
    default: false
    }
  }
}

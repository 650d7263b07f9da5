// Events for a debugger. While one follows, the first instruction of each line is `traced`.
extension Machine {
  /// Tells the debugger of a line and answers the instruction to run.
  func trace(_ r: inout Registers) throws(PythonException) -> Opcode {
    let code = r.frame.pointee.code
    let position = r.pc - code.instructions - 1
    let opcode = code.tracedOpcodes[position] ?? .nop
    guard let debugger = interpreter.debugger else { return opcode }
    r.save()
    r.frame.pointee.tracedLine = code.positions[position].line
    try debugger.handle(.line, view(of: r.frame), in: interpreter)
    return opcode
  }

  /// Prepares a frame that has just started, and tells the debugger of the call.
  func traceCall() throws(PythonException) {
    instrument(frame.pointee.code)
    frame.pointee.pc += 1
    defer { frame.pointee.pc -= 1 }
    try interpreter.debugger?.handle(.call, view(of: frame), in: interpreter)
  }

  func traceReturn(_ value: Value) throws(PythonException) {
    try interpreter.debugger?.handle(.return(value), view(of: frame), in: interpreter)
  }

  func traceException(_ exception: PyException) throws(PythonException) {
    try interpreter.debugger?.handle(.exception(exception), view(of: frame), in: interpreter)
  }

  /// Marks where the lines of `code` begin.
  func instrument(_ code: PyCode) {
    guard code.tracedOpcodes.isEmpty else { return }
    var line: Int32 = -1
    for position in 0..<code.instructionCount {
      let own = code.positions[position].line
      let isTarget = isJumpTarget(position, code)
      guard own > 0, own != line || isTarget else { continue }
      line = own
      code.tracedOpcodes[position] = code.instructions[position].opcode
      code.instructions[position].opcode = .traced
    }
  }

  /// Whether a loop comes back to `position`.
  private func isJumpTarget(_ position: Int, _ code: PyCode) -> Bool {
    for index in position..<code.instructionCount
    where code.instructions[index].opcode == .jumpBack {
      if Int(code.instructions[index].argument) == position { return true }
    }
    return false
  }
}

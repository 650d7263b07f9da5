// The budgets of a run: steps, time, memory, output.
extension Machine {
  /// Resets what counts for one run.
  func startRun() {
    stepsTaken = 0
    outputWritten = 0
    (isOverLimit, isEnding) = (false, false)
    budget = Machine.pollInterval
    interpreter.batchLoops.startRun()
    let now = interpreter.host.monotonicClock() ?? 0
    deadline = interpreter.limits.seconds.isInfinite ? .infinity : now + interpreter.limits.seconds
    if memoryAtStart == nil { memoryAtStart = interpreter.host.memoryInUse() }
  }

  /// Looks at interrupts, steps, time and memory, and frees cycles when there may be many.
  func poll() throws(PythonException) {
    stepsTaken += Int64(Machine.pollInterval - min(budget, Machine.pollInterval))
    budget = Machine.pollInterval
    let mayWait = interpreter.interruptHandler == nil
    if interpreter.batchLoops.takeInterrupt(interpreter.host, mayWait: mayWait) {
      if let handler = interpreter.interruptHandler, !isIdle, !isTracing {
        _ = try interpreter.call(handler, .object(view(of: frame)))
        return
      }
      throw interpreter.batchLoops.interruption(in: interpreter)
    }
    let collector = interpreter.collector
    if collector.isDue, collector.isEnabled { collector.collectAndTell(self) }
    if isIdle { return }
    try checkSteps()
    try checkTime()
    try checkMemory(adding: 0)
  }

  private func checkSteps() throws(PythonException) {
    let steps = interpreter.limits.steps
    guard stepsTaken > steps else { return }
    stepsTaken = steps - steps / 10
    noteLimit()
    throw interpreter.runtimeError(
      "this ran for more than \(steps) steps, the limit of this session")
  }

  /// Notes that a limit was reached; the second time nothing in the program catches any more.
  ///
  /// It may catch the exception that the first raises, and clean up, for a tenth of the steps or a
  /// second.
  private func noteLimit() {
    isEnding = isOverLimit
    isOverLimit = true
  }

  private func checkTime() throws(PythonException) {
    guard deadline.isFinite, let now = interpreter.host.monotonicClock(), now > deadline else {
      return
    }
    deadline = isEnding ? now : now + min(1, interpreter.limits.seconds)
    noteLimit()
    throw interpreter.error(
      .timeoutError,
      "this ran for more than \(secondsText) seconds, the limit of this session")
  }

  private var secondsText: String {
    let seconds = interpreter.limits.seconds
    return seconds == seconds.rounded() && seconds < 1e9 ? "\(Int64(seconds))" : "\(seconds)"
  }

  /// Refuses to go on when the session holds more memory than it may, with `bytes` more to come.
  ///
  /// Memory that is freed need not go back to the system, so that only growth beyond the highest
  /// point so far counts after a first refusal.
  func checkMemory(adding bytes: Int64) throws(PythonException) {
    guard isOverMemory(adding: bytes) else { return }
    interpreter.collector.collect(self)
    guard isOverMemory(adding: bytes) else { return }
    if bytes == 0 { highestMemory = interpreter.host.memoryInUse() ?? 0 }
    throw interpreter.error(
      .memoryError,
      "this session holds more than \(interpreter.limits.memory) bytes, the limit of this session")
  }

  private func isOverMemory(adding bytes: Int64) -> Bool {
    guard let start = memoryAtStart, let now = interpreter.host.memoryInUse() else { return false }
    let next = now + bytes
    return next - start > interpreter.limits.memory && next > highestMemory
  }

  /// Waits for a person, which does not count as the program's time.
  func waiting(_ body: () -> InputLine) -> InputLine {
    let start = interpreter.host.monotonicClock() ?? 0
    defer { deadline += (interpreter.host.monotonicClock() ?? 0) - start }
    return body()
  }

  func countOutput(_ bytes: Int) throws(PythonException) {
    outputWritten += Int64(bytes)
    if outputWritten > interpreter.limits.output {
      throw interpreter.runtimeError(
        "this printed more than \(interpreter.limits.output) bytes, the limit of this session")
    }
  }
}
